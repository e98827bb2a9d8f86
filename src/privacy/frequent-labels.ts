import { cleanLabel } from "../model/clean-label.js";
import type { Problem } from "../model/problem.js";
import { detect } from "./detectors/all.js";
import { hintsOf } from "./heading-hints.js";

/** What so many respondents chose is an answer of the survey, not words of their own. */
const LEAST = 5;
const LONGEST = 60;
/** So many different texts are remembered per column. */
const MAX_TEXTS = 200;
const MAX_NAMED = 7;

const CODES: readonly string[] = ["unknown-answer", "no-known-answer", "unknown-domain"];

/**
 * Decides which answers that no scale knows may be named in a message: those that stand five
 * times or more in their column, are short, and hold nothing that leads to a person; none in a
 * column of names. All others are told by their place only. Texts are kept while an export is
 * read, and no longer.
 */
export class FrequentLabels {
  readonly #header: readonly string[];
  readonly #columns = new Map<number, Map<string, number>>();

  constructor(header: readonly string[]) {
    this.#header = header;
  }

  add(column: number, text: string): void {
    if (text.length > LONGEST) return;
    let counts = this.#columns.get(column);
    if (!counts) {
      counts = new Map();
      this.#columns.set(column, counts);
    }
    const count = counts.get(text);
    if (count !== undefined) counts.set(text, count + 1);
    // A cell is a part of the text of its file, and would hold on to all of that; a copy does not.
    else if (counts.size < MAX_TEXTS) counts.set([...text].join(""), 1);
  }

  /** The labels of a column that may be named, the most frequent first. */
  labels(column: number): readonly string[] {
    if (hintsOf(this.#header[column] ?? "").has("name")) return [];
    const counts = new Map<string, number>();
    for (const [text, count] of this.#columns.get(column) ?? []) {
      const label = cleanLabel(text);
      counts.set(label, (counts.get(label) ?? 0) + count);
    }
    return [...counts]
      .filter(([label, count]) => count >= LEAST && isHarmless(label))
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .slice(0, MAX_NAMED)
      .map(([label]) => label);
  }

  /**
   * The same problems; those about an unknown answer name the labels of its column. The same
   * scale in many columns is one problem: its first column, how many, and all labels.
   */
  named(problems: readonly Problem[]): readonly Problem[] {
    return together(problems.map((one) => this.#named(one)));
  }

  #named(one: Problem): Problem {
    const column = one.where?.column;
    if (!CODES.includes(one.code) || column === undefined) return one;
    const labels = this.labels(column - 1);
    return labels.length === 0 ? one : { ...one, facts: { ...one.facts, ...saidLabels(labels) } };
  }
}

const CODE = /^[A-Za-z]{0,4}-?\d{1,4}$/u;

function saidLabels(labels: readonly string[]): { labels: string; codes: string } {
  return {
    labels: labels.map((label) => `"${label}"`).join(", "),
    // "AO01" and "3" are codes of which another file tells the meaning.
    codes: labels.every((label) => CODE.test(label)) ? "yes" : "",
  };
}

/** From so many columns on, one cause is told once. */
const MANY = 3;

function together(problems: readonly Problem[]): readonly Problem[] {
  const many = [...byScale(problems).values()].filter((group) => group.length >= MANY);
  const rest = new Set(many.flatMap((group) => group.slice(1)));
  return problems
    .filter((one) => !rest.has(one))
    .map((one) => {
      const group = many.find(([first]) => first === one);
      if (!group) return one;
      const labels = group.flatMap(({ facts }) => String(facts.labels).match(/"[^"]*"/gu) ?? []);
      const all = [...new Set(labels)].slice(0, MAX_NAMED).join(", ");
      return { ...one, facts: { ...one.facts, labels: all, columns: group.length } };
    });
}

/** The problems about named unknown answers, by the answers that would have been known. */
function byScale(problems: readonly Problem[]): ReadonlyMap<unknown, readonly Problem[]> {
  const groups = new Map<unknown, Problem[]>();
  for (const one of problems) {
    if (one.code !== "unknown-answer" || !one.facts.labels) continue;
    groups.set(one.facts.allowed, [...(groups.get(one.facts.allowed) ?? []), one]);
  }
  return groups;
}

/** Whether nothing in a label leads to a person: no identifier, and no number of some length. */
function isHarmless(label: string): boolean {
  return label !== "" && !/\p{Nd}{4}/u.test(label) && detect(label).length === 0;
}
