import type { Certainty } from "../model/certainty.js";
import type { Column } from "../model/column.js";
import { codeAndText, headingKey } from "../model/heading-key.js";
import { domainRuns, numberedRows } from "./by-position.js";
import { askedIn, columnKey, cutText, isText, misspelled, onlyBeginning } from "./by-text.js";
import type { Wanted } from "./wanted.js";

/** A question and the column that holds it. */
export interface FoundQuestion {
  readonly wanted: Wanted;
  readonly at: number;
  readonly how: Certainty;
  /** Whether the text of a column found by its code asks that question too. */
  readonly told: "nothing" | "same" | "unknown" | "another";
}

/** Two columns that are the same question, or one column that is two. */
export interface Clash {
  readonly at: number;
  readonly other: number;
  readonly wanted: Wanted;
}

export interface FoundQuestions {
  readonly found: readonly FoundQuestion[];
  readonly clashes: readonly Clash[];
}

/**
 * Looks for the questions in the columns of an export: by code, by the whole text, by the start
 * of a cut text, by a text with a few wrong letters, by its number in a matrix, and last by a run
 * of headings that name the domains alone. What is found in a surer way is no longer looked for in
 * another.
 *
 * @param declared the columns that the study names itself
 */
export function findQuestions(
  columns: readonly Column[],
  all: readonly Wanted[],
  declared: ReadonlyMap<Wanted, number>,
  isIgnored: (at: number) => boolean,
): FoundQuestions {
  const found = new Map<Wanted, FoundQuestion>();
  const taken = new Map<number, Wanted>();
  const clashes: Clash[] = [];
  const take = (wanted: Wanted, at: number, how: Certainty): void => {
    const other = found.get(wanted);
    if (other) clashes.push({ at, other: other.at, wanted });
    else {
      const column = columns[at];
      const told = how === "code" && column ? toldBy(column, wanted, all) : "nothing";
      found.set(wanted, { wanted, at, how, told });
    }
    taken.set(at, wanted);
  };
  for (const [wanted, at] of declared) take(wanted, at, "declared");
  // Looked at once: a heading may be a whole page, and there may be two thousand.
  const open = columns.map(({ own }, at) => !own && !isIgnored(at));
  const isFree = (at: number) => open[at] === true && !taken.has(at);
  const free = () => [...columns.entries()].filter(([at]) => isFree(at));
  const missing = () => all.filter((wanted) => !found.has(wanted));

  const byCode = new Map(missing().map((wanted) => [headingKey(wanted.heading), wanted]));
  for (const [at, { code, heading }] of free()) {
    const wanted =
      byCode.get(headingKey(code)) ?? byCode.get(headingKey(codeAndText(heading).code));
    if (wanted) take(wanted, at, "code");
  }
  const byText = missing();
  for (const [at, column] of free()) {
    const key = columnKey(column);
    const asked = askedIn(column);
    const wanted = longest(
      byText.filter((one) => isText(key, asked, one)),
      key,
    );
    if (wanted) take(wanted, at, "text");
  }
  for (const [at, column] of free()) {
    const cut = cutText(column);
    const wanted = cut === null ? null : onlyBeginning(cut, all);
    if (wanted && !found.has(wanted)) take(wanted, at, "cut");
  }
  for (const [at, wanted] of misspelled(free(), missing(), all)) take(wanted, at, "misspelled");
  for (const [at, wanted] of numberedRows(free(), missing(), all)) take(wanted, at, "position");
  for (const [at, wanted] of domainRuns(columns, isFree, missing())) take(wanted, at, "series");
  return { found: [...found.values()], clashes };
}

/** What the question of a column that was found by its code says about it. */
function toldBy(column: Column, wanted: Wanted, all: readonly Wanted[]): FoundQuestion["told"] {
  const text = column.text === "" ? codeAndText(column.heading).text : column.text;
  if (text === "") return "nothing";
  const told = { ...column, text };
  const key = columnKey(told);
  const asked = askedIn(told);
  if (isText(key, asked, wanted)) return "same";
  return all.some((one) => one !== wanted && isText(key, asked, one)) ? "another" : "unknown";
}

/** Where one question ends as another does, the longer one is meant. */
function longest(fitting: readonly Wanted[], key: string): Wanted | undefined {
  const length = ({ parts }: Wanted) =>
    Math.max(0, ...parts.filter((part) => key.endsWith(part)).map((part) => part.length));
  return [...fitting].sort((a, b) => length(b) - length(a))[0];
}
