import type { Subject, SureFacts } from "./change.js";
import { listed } from "./listed.js";
import { smallNumber } from "./small-number.js";

const countOf = (count: number): string => smallNumber(count, "nl");

/** Which outcomes are meant. */
const OUTCOMES: Readonly<Record<Subject, string>> = {
  city: "voor alle domeinen samen",
  domains: "per domein",
  contacts: "per pijl",
};

function rowsOf({ rows, own, tests, alike, unmoved, settled }: SureFacts): string {
  const { city, domains, contacts } = rows;
  const total = city + domains + contacts;
  const parts = [
    ...(city > 0
      ? [`${countOf(city)} ${city === 1 ? "vraag" : "vragen"} voor alle domeinen samen`]
      : []),
    ...(domains > 0 ? [`${countOf(domains)} keer een vraag binnen een domein`] : []),
    ...(contacts > 0
      ? [
          `${countOf(contacts)} ${contacts === 1 ? "pijl" : "pijlen"}${own > 0 && own < contacts ? ` (${countOf(own)} binnen een domein)` : ""}`,
        ]
      : []),
  ];
  const without = [
    ...(alike > 0
      ? [
          `Bij ${countOf(alike)} viel niets te toetsen: daar was het aandeel in beide jaren 0% of in beide jaren 100%.`,
        ]
      : []),
    ...(unmoved > 0
      ? [
          `Bij ${countOf(unmoved)} viel niets te toetsen: niemand van wie twee keer antwoordde, veranderde.`,
        ]
      : []),
    ...(settled > 0
      ? [`Bij ${countOf(settled)} is geen toets nodig: de uitkomst staat vast.`]
      : []),
  ];
  const sum = parts.length > 1 ? `, samen ${countOf(total)} regels` : "";
  return [
    `Vergeleken zijn ${listed(parts, "en")}${sum}. ${tests === total ? "Alle regels zijn getoetst." : `Getoetst zijn er ${countOf(tests)}.`}`,
    ...without,
  ].join(" ");
}

function answeredOf(answered: SureFacts["answered"]): readonly string[] {
  const known = answered.filter(({ invited }) => invited !== null);
  const unknown = answered
    .filter(({ invited }) => invited === null)
    .map(({ year }) => String(year));
  if (known.length === 0) {
    return [
      "Hoeveel van de genodigden niet antwoordden, is niet bekend. Zij kunnen er anders over denken; daarmee rekent geen interval.",
    ];
  }
  const told = known.map(
    ({ year, invited, responded }, place) =>
      `${responded} van de ${invited}${place === 0 ? " genodigden" : ""} in ${year}`,
  );
  const silent = known.some(({ invited, responded }) => responded < (invited ?? 0));
  return [
    `${listed(told, "en")} antwoordden.${unknown.length > 0 ? ` Van ${listed(unknown, "en")} is niet bekend hoeveel mensen zijn uitgenodigd.` : ""}${silent || unknown.length > 0 ? " Wie niet antwoordde, kan er anders over denken; daarmee rekent geen interval." : ""}`,
  ];
}

function aboutOf({ nonresponse, wider }: SureFacts["about"]): readonly string[] {
  const names = (subjects: readonly Subject[]): string =>
    listed(
      subjects.map((one) => OUTCOMES[one]),
      "en",
    );
  const those = (subjects: readonly Subject[], others: readonly Subject[]): string =>
    others.length === 0 ? "De uitkomsten gaan" : `De uitkomsten ${names(subjects)} gaan`;
  return [
    ...(nonresponse.length > 0
      ? [
          `${those(nonresponse, wider)} over alle genodigden. De toets neemt aan dat degenen die antwoordden een toevallig deel van hen zijn.`,
        ]
      : []),
    ...(wider.length > 0
      ? [
          `Hoeveel mensen zijn uitgenodigd, is ${nonresponse.length > 0 ? `${names(wider)} niet overal bekend` : "niet overal bekend"}. De toets rekent daar${nonresponse.length > 0 ? "" : "om"} alsof wie antwoordde een willekeurige greep is uit een grotere groep. Of dat zo is, is niet bekend.`,
        ]
      : []),
  ];
}

/** How the rows add up, how sure the outcomes are, and whom they are about. */
export const sureNl = (facts: SureFacts): readonly string[] => [
  ...(facts.rows.city + facts.rows.domains + facts.rows.contacts > 0 ? [rowsOf(facts)] : []),
  ...(facts.tests > 0
    ? [
        `Was er niets veranderd, dan is de kans dat hier bij een van deze toetsen toch ten onrechte een verandering staat, ${facts.followed ? "ongeveer één op twintig of minder" : "hoogstens één op twintig"}. Dat geldt als deelnemers los van elkaar antwoordden.${facts.followed ? " Voor de toets van wie twee keer antwoordde is het nagebootst en niet bewezen." : ""}`,
      ]
    : []),
  ...(facts.counted ? [] : answeredOf(facts.answered)),
  ...aboutOf(facts.about),
  ...facts.twice,
  ...(facts.counted || facts.followed
    ? []
    : [
        "Wie in beide jaren meedeed, is niet bekend. De jaren zijn vergeleken als twee losse groepen. Deden veel mensen twee keer mee, dan is er eerder te weinig gevonden dan te veel.",
      ]),
  ...(facts.within
    ? [
        "‘Gelijk binnen 10 punten’ is per regel bekeken en niet gecorrigeerd voor het aantal vragen.",
      ]
    : []),
  ...(facts.moved
    ? [
        "Het verschil is berekend uit de aantallen; met afgeronde percentages kan het één punt schelen.",
      ]
    : []),
  "Waardoor iets veranderde, staat niet in deze cijfers.",
];
