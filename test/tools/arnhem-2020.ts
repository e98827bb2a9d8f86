import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { MadeFile } from "./platforms/folder.js";
import { type Random, random } from "./random.js";

/** How many people of each domain more (or fewer) agree in 2020, or have contact. */
export interface Planted {
  readonly heading: string;
  readonly changes: Readonly<Record<string, number>>;
}

/**
 * Everything that differs between the years: three questions up, one down, and one contact. All
 * other counts are those of 2019, so that what must come out of a comparison can be worked out by
 * hand.
 */
export const PLANTED: readonly Planted[] = [
  {
    heading: "HER[MENS]",
    changes: {
      Gemeente: 1,
      Veiligheid: 4,
      "Zorg en welzijn": 9,
      Onderwijs: 3,
      Maatschappelijk: 3,
    },
  },
  {
    heading: "HAN[ONDS]",
    changes: { "Zorg en welzijn": 15, Onderwijs: 2, Maatschappelijk: 3 },
  },
  {
    heading: "HER[ONDS]",
    changes: { Gemeente: 1, "Zorg en welzijn": 11, Onderwijs: 5, Maatschappelijk: 2 },
  },
  {
    heading: "BES[DOEL]",
    changes: {
      Gemeente: -1,
      Veiligheid: -2,
      "Zorg en welzijn": -8,
      Onderwijs: -2,
      Maatschappelijk: -7,
    },
  },
  { heading: "CON[OND]", changes: { "Zorg en welzijn": 15 } },
];

const AGREE: readonly string[] = ["Zeer eens", "Eens"];
const DISAGREE: readonly string[] = ["Neutraal", "Oneens", "Zeer oneens"];
const YEARLY: readonly string[] = [
  "Ongeveer jaarlijks",
  "Ongeveer maandelijks",
  "Ongeveer wekelijks",
];
const SELDOM: readonly string[] = ["Geen contact", "Ongeveer eens in de afgelopen vijf jaar"];
const GENERAL = "Algemeen (trainingen, bijeenkomsten)";

type Row = Record<string, string>;

/** The rows of 2019 by heading; in that file every cell stands in quotes. */
function rowsOf2019(): { readonly headings: readonly string[]; readonly rows: readonly Row[] } {
  const text = readFileSync(join("fixtures", "arnhem-2019", "enquete.csv"), "utf8");
  const records: string[][] = [[]];
  for (const [, cell = "", end] of text.matchAll(/"((?:[^"]|"")*)"(,|\r?\n|$)/gu)) {
    records.at(-1)?.push(cell);
    if (end !== ",") records.push([]);
  }
  const [headings = [], ...filled] = records.filter((cells) => cells.length > 0);
  const rows = filled.map((cells) =>
    Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? ""])),
  );
  return { headings, rows };
}

/** Gives the answers of a domain to others of that domain; the kind of a contact goes with it. */
function dealt(rows: readonly Row[], headings: readonly string[], draw: Random): Row[] {
  const dealing = rows.map((row) => ({ ...row }));
  for (const domain of new Set(rows.map((row) => row.DOM))) {
    const own = dealing.filter((row) => row.DOM === domain);
    for (const heading of headings.filter((one) => /^(?!AAR)[A-Z]{3}\[/u.test(one))) {
      const kind = heading.replace(/^CON/u, "AAR");
      const answers = draw.shuffled(own.map((row) => [row[heading] ?? "", row[kind] ?? ""]));
      for (const [at, row] of own.entries()) {
        const [answer = "", about = ""] = answers[at] ?? [];
        row[heading] = answer;
        row[kind] = kind === heading ? answer : about;
      }
    }
  }
  return dealing;
}

/** Lets `count` people of a domain answer otherwise; more agree, or fewer when it is negative. */
function plant(rows: readonly Row[], { heading, changes }: Planted, draw: Random): void {
  const contact = heading.startsWith("CON[");
  for (const [domain, count] of Object.entries(changes)) {
    const from = contact ? SELDOM : count > 0 ? DISAGREE : AGREE;
    const could = rows.filter((row) => row.DOM === domain && from.includes(row[heading] ?? ""));
    if (could.length < Math.abs(count)) throw new RangeError("too few people to change");
    for (const row of draw.shuffled(could).slice(0, Math.abs(count))) {
      row[heading] = contact ? (YEARLY[0] ?? "") : count > 0 ? "Eens" : "Neutraal";
      if (contact) row[heading.replace("CON", "AAR")] ||= GENERAL;
    }
  }
}

/** The export of the made-up year 2020, seeded. */
export function arnhem2020Folder(): MadeFile[] {
  const draw = random(2020);
  const { headings, rows } = rowsOf2019();
  const people = draw.shuffled(dealt(rows, headings, draw));
  for (const one of PLANTED) plant(people, one, draw);
  const filled = people.map((row, at) => ({
    ...row,
    id: String(at + 1),
    seed: String(draw.whole(100_000_000, 1_999_999_999)),
    OPM: "",
  }));
  const line = (values: readonly string[]): string => `"${values.join('","')}"`;
  const lines = [
    line(headings),
    ...filled.map((row: Row) => line(headings.map((heading) => row[heading] ?? ""))),
  ];
  return [{ name: "enquete.csv", content: `\ufeff${lines.join("\n")}\n` }];
}
