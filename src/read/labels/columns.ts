import { cleanLabel } from "../../model/clean-label.js";
import type { ColumnFacts, Dictionary } from "../../model/dictionary.js";
import { type Refusal, refuseData } from "../../model/problem.js";

/** More than any export has; a small file could multiply rows by columns to billions. */
export const MAX_COLUMNS = 50_000;
const MAX_LABELS = 1_000_000;

export type Labels = ReadonlyMap<string, string>;

/** A column as a file tells it, its text clean; what is left out the file does not tell. */
export interface ToldColumn {
  readonly heading?: string | null;
  readonly place?: number | null;
  readonly text?: string;
  readonly labels?: Labels;
  readonly isMissing?: (code: string) => boolean;
}

/** The labels of a question or column, gathered code by code. */
export interface LabelList {
  readonly labels: Labels;
  /** A code or label that is empty tells nothing and is passed over. */
  add(code: string, label: string): void;
}

/** The refusal of a file that tells more than any export has. */
export function tooManyColumns(file: string): Refusal {
  return refuseData("labels-too-many", { columns: MAX_COLUMNS, labels: MAX_LABELS }, { file });
}

const NO_LABELS: Labels = new Map();
const never = (): boolean => false;

/**
 * Gathers the columns of one file within bounds.
 *
 * What a file says twice must be the same both times: with two meanings for one code, or two
 * columns of one name, nobody can tell which of them the answers were given under, and the
 * later one is no more likely than the first.
 *
 * @throws Refusal `labels-contradict`, `labels-column-twice`, `labels-no-name`,
 * `labels-too-many`, and `labels-none` when there is no column at all.
 */
export class Columns {
  readonly #file: string;
  readonly #columns: ColumnFacts[] = [];
  readonly #headings = new Set<string>();
  #labels = 0;

  constructor(file: string) {
    this.#file = file;
  }

  /** @param column names the question or column in a refusal. */
  labelList(column: string): LabelList {
    const labels = new Map<string, string>();
    const add = (rawCode: string, rawLabel: string): void => {
      const code = cleanLabel(rawCode);
      const label = cleanLabel(rawLabel);
      if (code === "" || label === "") return;
      const earlier = labels.get(code);
      if (earlier !== undefined && earlier !== label) {
        throw refuseData("labels-contradict", { column, code }, { file: this.#file });
      }
      if (earlier === undefined && ++this.#labels > MAX_LABELS) throw tooManyColumns(this.#file);
      labels.set(code, label);
    };
    return { labels, add };
  }

  /** Labels from pairs of a code and its label. */
  labels(column: string, pairs: Iterable<readonly [string, string]>): Labels {
    const list = this.labelList(column);
    for (const [code, label] of pairs) list.add(code, label);
    return list.labels;
  }

  add({ heading = null, place = null, text, labels, isMissing }: ToldColumn): void {
    const name = heading === null ? null : cleanLabel(heading);
    if (name === "" || (name === null && place === null)) {
      throw refuseData("labels-no-name", {}, { file: this.#file });
    }
    if (name !== null && this.#headings.has(name)) {
      throw refuseData("labels-column-twice", { column: name }, { file: this.#file });
    }
    if (this.#columns.length >= MAX_COLUMNS) throw tooManyColumns(this.#file);
    if (name !== null) this.#headings.add(name);
    this.#columns.push({
      heading: name,
      place,
      text: text ?? "",
      labels: labels ?? NO_LABELS,
      isMissing: isMissing ?? never,
    });
  }

  dictionary(): Dictionary {
    if (this.#columns.length === 0) throw refuseData("labels-none", {}, { file: this.#file });
    return this.#columns;
  }
}
