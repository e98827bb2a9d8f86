import { codeMaker } from "../../src/cli/code-key.js";
import type { MadeFile } from "./platforms/folder.js";
import { type Random, random } from "./random.js";

/** How many of each domain answer in the first year, and how many of those again. */
const PEOPLE = [
  { domain: "Gemeente", first: 14, again: 11, anew: 4 },
  { domain: "Veiligheid", first: 18, again: 14, anew: 5 },
  { domain: "Zorg en welzijn", first: 30, again: 24, anew: 7 },
  { domain: "Onderwijs", first: 16, again: 12, anew: 5 },
  { domain: "Maatschappelijk", first: 20, again: 16, anew: 6 },
] as const;

/** What changes for people who answer twice: how likely each side turns into the other. */
const PLANTED: Readonly<Record<string, { readonly gain: number; readonly loss: number }>> = {
  "HER[MENS]": { gain: 0.7, loss: 0.1 },
  "HAN[ONDS]": { gain: 0.75, loss: 0.1 },
  "BES[DOEL]": { gain: 0.1, loss: 0.6 },
};
const USUAL = { gain: 0.2, loss: 0.16 };

/** How likely someone agrees at first, per kind of question. */
const AGREEING: Readonly<Record<string, number>> = {
  "HER[MENS]": 0.4,
  "HAN[ONDS]": 0.4,
  "BES[DOEL]": 0.7,
};

const ITEMS =
  "ZOR[JIH] ZOR[LIN] ZOR[REC] ZOR[ETN] VER[HERK] VER[HAND] HER[KENN] HER[VAAR] HER[MENS] HER[ONDS] BES[COLL] BES[DOEL] BES[PART] MEI[DUID] MEE[DUID] HAN[KENN] HAN[MENS] HAN[ONDS]".split(
    " ",
  );
const CONTACTS = "CON[GEM] CON[VEI] CON[ZOR] CON[OND] CON[MAA]".split(" ");
const AGREE = ["Zeer eens", "Eens"] as const;
const DISAGREE = ["Neutraal", "Oneens", "Zeer oneens"] as const;
const YEARLY = ["Ongeveer jaarlijks", "Ongeveer maandelijks", "Ongeveer wekelijks"] as const;
const SELDOM = ["Geen contact", "Ongeveer eens in de afgelopen vijf jaar"] as const;
const UNKNOWN = "Weet niet";
/** Of the answers to a question, a few are no valid answer. */
const NO_ANSWER = 0.03;

/** Not a secret: nobody was ever invited. */
const KEY = "20252026".repeat(8);

/** Whether someone agrees, or has contact, on every question. */
type Sides = ReadonlyMap<string, boolean>;

function firstSides(draw: Random): Sides {
  const sides = new Map<string, boolean>();
  for (const item of ITEMS) sides.set(item, draw.next() < (AGREEING[item] ?? 0.6));
  for (const contact of CONTACTS) sides.set(contact, draw.next() < 0.5);
  return sides;
}

function nextSides(sides: Sides, draw: Random): Sides {
  const next = new Map<string, boolean>();
  for (const [question, side] of sides) {
    const { gain, loss } = PLANTED[question] ?? USUAL;
    const turns = draw.next() < (side ? loss : gain);
    next.set(question, turns ? !side : side);
  }
  return next;
}

function answered(sides: Sides, draw: Random): readonly string[] {
  const items = ITEMS.map((item) => {
    const word = draw.pick(sides.get(item) ? AGREE : DISAGREE);
    return draw.next() < NO_ANSWER ? draw.pick([UNKNOWN, ""]) : word;
  });
  return [...items, ...CONTACTS.map((one) => draw.pick(sides.get(one) ? YEARLY : SELDOM))];
}

/** Two years of one made-up survey, seeded; most people answer twice, and every code is keyed. */
export function twiceFolder(): MadeFile[] {
  const draw = random(2025);
  const keyed = codeMaker(KEY, "sleutel.txt");
  const code = (): string => `${draw.whole(10_000_000, 99_999_999)}`;
  const years: string[][][] = [[], []];
  for (const { domain, first, again, anew } of PEOPLE) {
    for (let person = 0; person < first + anew; person++) {
      const token = keyed(code());
      const sides = firstSides(draw);
      const row = (of: Sides): string[] => [token, domain, ...answered(of, draw)];
      if (person < first) years[0]?.push(row(sides));
      if (person < again || person >= first) years[1]?.push(row(nextSides(sides, draw)));
    }
  }
  const headings = ["token", "DOM", ...ITEMS, ...CONTACTS];
  const line = (cells: readonly string[]): string => `"${cells.join('","')}"`;
  return ["2025", "2026"].map((year, at) => {
    const rows = draw.shuffled(years[at] ?? []);
    const content = `\ufeff${[headings, ...rows].map(line).join("\n")}\n`;
    return { name: `${year}/enquete.csv`, content };
  });
}
