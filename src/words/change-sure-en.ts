import type { Subject, SureFacts } from "./change.js";
import { listed } from "./listed.js";
import { smallNumber } from "./small-number.js";

const countOf = (count: number): string => smallNumber(count, "en");

/** Which outcomes are meant. */
const OUTCOMES: Readonly<Record<Subject, string>> = {
  city: "for all domains together",
  domains: "per domain",
  contacts: "per arrow",
};

function rowsOf({ rows, own, tests, alike, unmoved, settled }: SureFacts): string {
  const { city, domains, contacts } = rows;
  const total = city + domains + contacts;
  const parts = [
    ...(city > 0
      ? [`${countOf(city)} ${city === 1 ? "question" : "questions"} for all domains together`]
      : []),
    ...(domains > 0
      ? [`${countOf(domains)} ${domains === 1 ? "pair" : "pairs"} of a question and a domain`]
      : []),
    ...(contacts > 0
      ? [
          `${countOf(contacts)} ${contacts === 1 ? "arrow" : "arrows"}${own > 0 && own < contacts ? ` (${countOf(own)} within a domain)` : ""}`,
        ]
      : []),
  ];
  const without = [
    ...(alike > 0
      ? [
          `For ${countOf(alike)} there was nothing to test: there the share was 0% in both years, or 100% in both years.`,
        ]
      : []),
    ...(unmoved > 0
      ? [
          `For ${countOf(unmoved)} there was nothing to test: nobody of those who answered twice changed.`,
        ]
      : []),
    ...(settled > 0 ? [`For ${countOf(settled)} no test is needed: the outcome is certain.`] : []),
  ];
  const sum = parts.length > 1 ? `, ${countOf(total)} rows in all` : "";
  return [
    `The comparison covers ${listed(parts, "and")}${sum}. ${tests === total ? "All rows were tested." : `Of these ${countOf(tests)} were tested.`}`,
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
      "How many of those invited did not answer is not known. They may think otherwise; no interval takes that into account.",
    ];
  }
  const told = known.map(
    ({ year, invited, responded }, place) =>
      `${responded} of the ${invited}${place === 0 ? " invited" : ""} in ${year}`,
  );
  const silent = known.some(({ invited, responded }) => responded < (invited ?? 0));
  return [
    `${listed(told, "and")} answered.${unknown.length > 0 ? ` How many people were invited is not known of ${listed(unknown, "and")}.` : ""}${silent || unknown.length > 0 ? " Those who did not answer may think otherwise; no interval takes that into account." : ""}`,
  ];
}

function aboutOf({ nonresponse, wider }: SureFacts["about"]): readonly string[] {
  const names = (subjects: readonly Subject[]): string =>
    listed(
      subjects.map((one) => OUTCOMES[one]),
      "and",
    );
  const those = (subjects: readonly Subject[], others: readonly Subject[]): string =>
    others.length === 0 ? "The outcomes are" : `The outcomes ${names(subjects)} are`;
  return [
    ...(nonresponse.length > 0
      ? [
          `${those(nonresponse, wider)} about all who were invited. The test assumes that those who answered are a random part of them.`,
        ]
      : []),
    ...(wider.length > 0
      ? [
          `How many people were invited is not known everywhere${nonresponse.length > 0 ? ` ${names(wider)}` : ""}. There the test reckons as if those who answered were a random pick from a larger group. Whether that is so is not known.`,
        ]
      : []),
  ];
}

/** How the rows add up, how sure the outcomes are, and whom they are about. */
export const sureEn = (facts: SureFacts): readonly string[] => [
  ...(facts.rows.city + facts.rows.domains + facts.rows.contacts > 0 ? [rowsOf(facts)] : []),
  ...(facts.tests > 0
    ? [
        `Had nothing changed, the chance that any of these tests wrongly tells of a change is ${facts.followed ? "about one in twenty or less" : "at most one in twenty"}. That holds if participants answered independently of each other.${facts.followed ? " For the test of those who answered twice it was simulated and not proven." : ""}`,
      ]
    : []),
  ...(facts.counted ? [] : answeredOf(facts.answered)),
  ...aboutOf(facts.about),
  ...facts.twice,
  ...(facts.counted || facts.followed
    ? []
    : [
        "Who took part in both years is not known. The years were compared as two separate groups. If many took part twice, too little was found rather than too much.",
      ]),
  ...(facts.within
    ? [
        "‘Equal within 10 points’ is looked at row by row and not corrected for the number of questions.",
      ]
    : []),
  ...(facts.moved
    ? [
        "The difference is computed from the counts; with rounded percentages it may be one point off.",
      ]
    : []),
  "Why something changed is not in these numbers.",
];
