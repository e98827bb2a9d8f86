import { CONTACT_ANSWERS, ITEM_ANSWERS, KINDS } from "../model/answer.js";
import { csvLine } from "../model/csv-cell.js";
import type { Item, Questionnaire } from "../model/questionnaire.js";
import { scalesAmong } from "./part.js";
import { answersIn } from "./patterns.js";
import { emptyScale, type ScaleSums } from "./scale-sums.js";
import type { Tally } from "./tally.js";
import {
  othersOf,
  PATTERN_LETTERS,
  SCALE_N,
  TALLY_COLUMNS,
  TALLY_FORMAT,
  TALLY_VERSION,
  type TallyRow,
  TOO_MANY,
} from "./tally-format.js";

/** What the counts of a tally are about. */
export interface TallySubject {
  readonly questionnaire: Pick<Questionnaire, "steps">;
  readonly domains: readonly { readonly id: string }[];
  /** The items of the tally, in its order. */
  readonly items: readonly Pick<Item, "id" | "step">[];
  readonly contactsAsked: boolean;
}

/**
 * A tally as the lines of a CSV file, each with its end, from which `readTally` makes the same counts again. Small
 * counts are in it and joint answers too: the file is for who may see the export.
 */
export function* tallyLines(tally: Tally, subject: TallySubject): Generator<string> {
  yield `${TALLY_COLUMNS.join(",")}\n`;
  for (const row of rowsOf(tally, subject)) yield `${csvLine(row)}\n`;
}

function* rowsOf(tally: Tally, subject: TallySubject): Generator<TallyRow> {
  const domains = subject.domains.map(({ id }) => id);
  yield ["version", "", "", TALLY_FORMAT, TALLY_VERSION];
  for (const [at, domain] of domains.entries()) {
    yield ["respondents", domain, "", "", tally.respondents[at] ?? 0];
  }
  for (const [item, { id }] of subject.items.entries()) {
    for (const [at, domain] of domains.entries()) {
      for (const answer of ITEM_ANSWERS) {
        yield ["item", domain, id, answer, tally.items[item]?.[at]?.[answer] ?? 0];
      }
    }
  }
  if (subject.contactsAsked) yield* contactRows(tally, domains);
  const ids = subject.items.map(({ id }) => id);
  for (const items of scalesAmong(subject.items, subject.questionnaire)) {
    const own = tally.scales.find((scale) => scale.items.join() === items.join());
    yield* scaleRows(own ?? emptyScale(items), ids);
  }
}

function* contactRows(tally: Tally, domains: readonly string[]): Generator<TallyRow> {
  for (const [part, grid, answers] of [
    ["contact", tally.contacts, CONTACT_ANSWERS],
    ["kind", tally.kinds, KINDS],
  ] as const) {
    for (const [i, source] of domains.entries()) {
      for (const [j, target] of domains.entries()) {
        const counts: Readonly<Record<string, number>> = grid[i]?.[j] ?? {};
        for (const answer of answers) yield [part, source, target, answer, counts[answer] ?? 0];
      }
    }
  }
  for (const [at, source] of domains.entries()) yield* patternRows(tally, at, source, domains);
}

function* patternRows(
  tally: Tally,
  at: number,
  source: string,
  domains: readonly string[],
): Generator<TallyRow> {
  const others = othersOf(at, domains).join(" ");
  const kept = tally.patterns[at] ?? null;
  const respondents = tally.respondents[at] ?? 0;
  if (kept === null && respondents > 0) yield ["pattern", source, others, TOO_MANY, respondents];
  for (const [pattern, count] of [...(kept ?? [])].sort(([a], [b]) => a - b)) {
    const letters = othersOf(at, answersIn(pattern, at, domains.length).map(letterOf));
    yield ["pattern", source, others, letters.join(""), count];
  }
}

function letterOf(yearly: boolean | null): string {
  if (yearly === null) return PATTERN_LETTERS.none;
  return yearly ? PATTERN_LETTERS.yearly : PATTERN_LETTERS.less;
}

function* scaleRows(scale: ScaleSums, ids: readonly string[]): Generator<TallyRow> {
  const names = scale.items.map((item) => ids[item] ?? "");
  const question = names.join(" ");
  yield ["scale", "", question, SCALE_N, scale.n];
  for (const [at, name] of names.entries()) {
    yield ["scale", "", question, name, scale.sums[at] ?? 0];
  }
  let pair = 0;
  for (const [i, name] of names.entries()) {
    for (const other of names.slice(i)) {
      yield ["scale", "", question, `${name} ${other}`, scale.products[pair++] ?? 0];
    }
  }
}
