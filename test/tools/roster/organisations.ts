import { standard } from "../../../src/codebook/standard.js";
import type { MadeFile } from "../platforms/folder.js";
import { type Random, random } from "../random.js";

/** An organisation of a city that does not exist; how many answered for it is drawn from a seed. */
interface Drawn {
  readonly name: string;
  /** Place of its domain in the standard questionnaire. */
  readonly domain: number;
  readonly respondents: number;
}

/** The organisations of Verzonnenburg per domain, in questionnaire order. None of them exists. */
const NAMES: readonly (readonly string[])[] = [
  [
    "Afdeling Veiligheid",
    "Afdeling Jeugd",
    "Wijkteam Noord",
    "Wijkteam Zuid",
    "Afdeling Onderwijs",
  ],
  ["Basisteam Oost", "Basisteam West", "Veiligheidshuis", "Reclassering", "Handhaving"],
  [
    "Jeugdhulp De Linde",
    "Jeugdhulp De Wilg",
    "GGZ-team Haven",
    "Huisartsenpost Markt",
    "Schuldhulp Centrum",
    "Wijkverpleging Noord",
    "Opvang De Luwte",
    "Jeugdgezondheid",
  ],
  [
    "College De Waag",
    "College Het Baken",
    "Vakschool Zuid",
    "Basisschool De Toren",
    "Basisschool De Schakel",
    "Basisschool Het Kompas",
    "Hogeschool Kade",
  ],
  [
    "Buurthuis De Haven",
    "Buurthuis De Spil",
    "Jongerenwerk Oost",
    "Jongerenwerk West",
    "Moskeebestuur Centrum",
    "Kerkenraad Centrum",
    "Sportclub De Kade",
    "Vrouwengroep Markt",
    "Vluchtelingenwerk",
  ],
];

/** One in so many organisations was asked and did not answer. */
const SILENT = 0.16;
/** Chances of 1 to 7 respondents of those that did. */
const RESPONDENTS = [1, 1, 2, 2, 2, 3, 3, 4, 5, 6, 7] as const;
/** Chance of contact with another organisation: of the gemeente, of the own domain, of others. */
const CONTACT = { gemeente: 0.42, own: 0.36, veiligheid: 0.2, other: 0.09 } as const;
const FREQUENCIES = [
  "Ongeveer eens in de afgelopen vijf jaar",
  "Ongeveer jaarlijks",
  "Ongeveer jaarlijks",
  "Ongeveer maandelijks",
  "Ongeveer wekelijks",
] as const;

const HEADINGS = [
  "DOM",
  "HER[KENN]",
  "HER[MENS]",
  "MEI[DUID]",
  "HAN[KENN]",
  ...standard.domains.map(({ code }) => `CON[${code}]`),
];
const AGREEMENT = ["Zeer eens", "Eens", "Eens", "Neutraal", "Oneens", "Zeer oneens", "Weet niet"];

function organisations(chance: Random): readonly Drawn[] {
  const listed = NAMES.flatMap((names, domain) => names.map((name) => ({ name, domain })));
  return chance.shuffled(listed).map((one) => ({
    ...one,
    respondents: chance.next() < SILENT ? 0 : chance.pick(RESPONDENTS),
  }));
}

function contactChance(source: Drawn, target: Drawn): number {
  if (source.domain === target.domain) return CONTACT.own;
  if (source.domain === 0 || target.domain === 0) return CONTACT.gemeente;
  return target.domain === 1 ? CONTACT.veiligheid : CONTACT.other;
}

function contactRows(list: readonly Drawn[], chance: Random): readonly string[] {
  return list.flatMap((source) =>
    list.flatMap((target) => {
      if (source === target || source.respondents === 0) return [];
      if (chance.next() >= contactChance(source, target)) return [];
      return [`${source.name},${target.name},${chance.pick(FREQUENCIES)}`];
    }),
  );
}

/** As many respondents per domain as answered for its organisations. */
function enquete(list: readonly Drawn[], chance: Random): readonly string[] {
  const answer = (heading: string): string => {
    if (heading.startsWith("CON[")) return chance.pick(["Geen contact", ...FREQUENCIES]);
    return chance.pick(AGREEMENT);
  };
  const rows = list.flatMap(({ domain, respondents }) =>
    Array.from({ length: respondents }, () => [
      standard.domains[domain]?.label.nl ?? "",
      ...HEADINGS.slice(1).map(answer),
    ]),
  );
  return chance.shuffled(rows).map((cells) => cells.join(","));
}

const csv = (heading: string, rows: readonly string[]): string =>
  `${[heading, ...rows].join("\n")}\n`;

/** The files of fixtures/organisaties: 34 organisations, their contacts and a small enquête. */
export function organisationsFolder(): readonly MadeFile[] {
  const chance = random(20_260_101);
  const list = organisations(chance);
  const study = [
    "# Een stad met een netwerk van organisaties. Niets ervan bestaat: getrokken uit een zaadje.",
    "municipality: Verzonnenburg",
    "year: 2026",
    'note: "Voorbeeld: organisaties, contacten en antwoorden zijn door het toeval gemaakt; ze bestaan niet."',
    "exports: [enquete.csv]",
    "roster: { organisations: organisaties.csv, contacts: contacten.csv }",
    "privacy: { profile: intern }",
    "",
  ].join("\n");
  const rows = list.map(
    ({ name, domain, respondents }) => `${name},${standard.domains[domain]?.id},${respondents}`,
  );
  return [
    { name: "study.yaml", content: study },
    { name: "organisaties.csv", content: csv("organisatie,domein,respondenten", rows) },
    { name: "contacten.csv", content: csv("van,naar,frequentie", contactRows(list, chance)) },
    { name: "enquete.csv", content: csv(HEADINGS.join(","), enquete(list, chance)) },
  ];
}
