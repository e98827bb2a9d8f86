import { type Problem, Refusal, refuseData } from "../model/problem.js";
import { limited, ProblemList } from "../model/problem-list.js";
import type { Questionnaire } from "../model/questionnaire.js";
import { notAsked, scalesAmong, type TallyOfPart } from "./part.js";
import { withPattern } from "./patterns.js";
import { emptyTally, type Tally } from "./tally.js";
import {
  requiredCells,
  scaleAnswers,
  type TallyCell,
  type TallyNames,
  wrongColumn,
} from "./tally-cells.js";
import { contradictionIn } from "./tally-contradiction.js";
import {
  PATTERN_LETTERS,
  TALLY_COLUMNS,
  TALLY_PARTS,
  TALLY_VERSION,
  type TallyPart,
  TOO_MANY,
} from "./tally-format.js";

/** A row of the file, headings included, as it was read. */
export interface TallyLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The study that a tally must be of. */
export interface TallyOf {
  readonly questionnaire: Pick<Questionnaire, "steps" | "items">;
  readonly domains: readonly { readonly id: string }[];
}

/** Far more than a tally of forty domains can hold. */
export const MOST_TALLY_ROWS = 500_000;

/** Twelve digits: no survey counts more, and sums of products stay whole numbers. */
const WHOLE = /^(?:0|[1-9]\d{0,11})$/u;

const ABOUT_CONTACT: readonly TallyPart[] = ["contact", "kind", "pattern"];

interface Counted {
  readonly cell: TallyCell;
  readonly count: number;
  readonly line: number;
}

/**
 * The tally that the rows of a file give. Nothing is mended: a cell that is missing is no zero,
 * and counts that contradict each other are refused.
 *
 * @throws Refusal for all that is wrong, by line and column, or by what is missing
 */
export function readTally(
  lines: readonly TallyLine[],
  file: string,
  { questionnaire, domains }: TallyOf,
): TallyOfPart {
  const counts = countsIn(lines, file);
  const counted = new Set(counts.map(({ cell: [part, , question] }) => `${part} ${question}`));
  const asked = [...questionnaire.items.keys()].filter((at) =>
    counted.has(`item ${questionnaire.items[at]?.id}`),
  );
  const items = asked.flatMap((at) => questionnaire.items[at] ?? []);
  const scales = scalesAmong(items, questionnaire);
  const names: TallyNames = {
    domains: domains.map(({ id }) => id),
    items: items.map(({ id }) => id),
    contactsAsked: counts.some(({ cell: [part] }) => ABOUT_CONTACT.includes(part)),
    scales: scales.map((places) => places.map((at) => items[at]?.id ?? "")),
  };
  refuseUnknown(counts, names, questionnaire, file);
  const countOf = new Map(counts.map(({ cell, count }) => [keyOf(cell), count]));
  const missing = [...requiredCells(names)].filter((cell) => !countOf.has(keyOf(cell)));
  const [first] = missing;
  if (first) {
    const facts = { cell: first.filter((name) => name !== "").join(", "), count: missing.length };
    throw refuseData("tally-missing", facts, { file });
  }
  const tally = tallyOf(counts, names, scales);
  if (tally.respondents.every((count) => count === 0))
    throw refuseData("tally-empty", {}, { file });
  const part = { tally, asked, contactsAsked: names.contactsAsked };
  const joint = names.domains.map((id) =>
    counts
      .filter(({ cell: [part, domain] }) => part === "pattern" && domain === id)
      .reduce((sum, { count }) => sum + count, 0),
  );
  const wrong = contradictionIn(tally, names, joint);
  if (wrong !== null) {
    const row = counts.find(({ cell }) => wrong.cell.every((name, at) => cell[at] === name));
    const facts = { at: wrong.cell.filter((name) => name !== "").join(", ") };
    throw refuseData(wrong.code, facts, row ? { file, line: row.line } : { file });
  }
  return part;
}

const keyOf = (cell: TallyCell): string => JSON.stringify(cell);

/** @throws Refusal for headings, widths, parts and counts that are no tally, and for double rows */
function countsIn(lines: readonly TallyLine[], file: string): readonly Counted[] {
  const [head, ...rows] = lines;
  if (!head) throw refuseData("tally-file-empty", {}, { file });
  const expected = TALLY_COLUMNS.join(",");
  if (trimmed(head.cells).join() !== expected) {
    throw refuseData("tally-headings", { expected }, { file, line: head.line });
  }
  const problems = new ProblemList("error");
  const seen = new Set<string>();
  const counts = rows.flatMap(({ cells: read, line }): Counted[] => {
    const cells = trimmed(read);
    const [name = "", domain = "", question = "", answer = "", count = ""] = cells;
    const part = TALLY_PARTS.find((known) => known === name);
    const wrong = (code: string, column: number, facts: Problem["facts"] = {}): Counted[] => {
      problems.add(code, facts, { file, line, column });
      return [];
    };
    if (!part) return wrong("tally-unknown", 1, { column: "part", known: TALLY_PARTS.join(", ") });
    if (cells.length !== TALLY_COLUMNS.length || !WHOLE.test(count)) return wrong("tally-count", 5);
    const cell: TallyCell = [part, domain, question, answer];
    if (part === "version" && Number(count) !== TALLY_VERSION) {
      return wrong("tally-version", 5, { expected: TALLY_VERSION });
    }
    if (seen.has(keyOf(cell))) return wrong("tally-double", 1);
    seen.add(keyOf(cell));
    return [{ cell, count: Number(count), line }];
  });
  if (problems.problems.length > 0) throw new Refusal("data", limited(problems.problems));
  return counts;
}

/** The cells without white space around them, and without empty ones behind the last. */
function trimmed(cells: readonly string[]): readonly string[] {
  const all = cells.map((cell) => cell.trim());
  return all.slice(0, Math.max(TALLY_COLUMNS.length, all.findLastIndex((cell) => cell !== "") + 1));
}

/**
 * What stands in a row may be an answer of somebody where the counting went wrong, so the message
 * tells its place and what may stand there, and not what does.
 */
function refuseUnknown(
  counts: readonly Counted[],
  names: TallyNames,
  { items }: TallyOf["questionnaire"],
  file: string,
): void {
  const problems = new ProblemList("error");
  for (const { cell, line } of counts) {
    const wrong = wrongColumn(cell, names);
    if (!wrong) continue;
    const { column } = wrong;
    const known =
      cell[0] === "item" && column === "question" ? items.map(({ id }) => id) : wrong.known;
    const facts = { column, known: known.map((name) => name || "–").join(", ") || "–" };
    problems.add("tally-unknown", facts, { file, line, column: TALLY_COLUMNS.indexOf(column) + 1 });
  }
  if (problems.problems.length > 0) throw new Refusal("data", limited(problems.problems));
}

function tallyOf(
  counts: readonly Counted[],
  { domains, items, contactsAsked, scales: named }: TallyNames,
  scales: readonly (readonly number[])[],
): Tally {
  const tally = emptyTally(items.length, domains.length, scales);
  const answers = named.map(scaleAnswers);
  const scaleAt = new Map(named.map((names, at) => [names.join(" "), at]));
  const itemAt = new Map(items.map((id, at) => [id, at]));
  const domainAt = new Map(domains.map((id, at) => [id, at]));
  const put = (counts: object | undefined, answer: string, count: number): void => {
    if (counts) (counts as Record<string, number>)[answer] = count;
  };
  for (const {
    cell: [part, domain, question, answer],
    count,
  } of counts) {
    const at = domainAt.get(domain) ?? -1;
    const other = domainAt.get(question) ?? -1;
    if (part === "respondents") tally.respondents[at] = count;
    if (part === "item") put(tally.items[itemAt.get(question) ?? -1]?.[at], answer, count);
    if (part === "contact") put(tally.contacts[at]?.[other], answer, count);
    if (part === "kind") put(tally.kinds[at]?.[other], answer, count);
    if (part === "pattern") {
      const kept = tally.patterns[at] ?? null;
      const pattern = kept && answer !== TOO_MANY ? numberOf(answer) : null;
      tally.patterns[at] = pattern === null ? null : withPattern(kept, pattern, count);
    }
    const scale = tally.scales[scaleAt.get(question) ?? -1];
    if (part === "scale" && scale) {
      const place = (answers[scaleAt.get(question) ?? -1] ?? []).indexOf(answer) - 1;
      if (place < 0) scale.n = count;
      else if (place < scale.items.length) scale.sums[place] = count;
      else scale.products[place - scale.items.length] = count;
    }
  }
  return contactsAsked ? tally : { ...tally, ...notAsked(tally.respondents) };
}

/** A pattern by its number, as `patternOf` makes it of the answers. */
function numberOf(letters: string): number {
  const { none, less } = PATTERN_LETTERS;
  return [...letters].reduce(
    (number, letter) => number * 3 + (letter === none ? 0 : letter === less ? 1 : 2),
    0,
  );
}
