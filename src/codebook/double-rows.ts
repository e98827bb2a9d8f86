import { fingerprint } from "../model/fingerprint.js";

/** So many texts are remembered; beyond it the check stops, so that memory stays bounded. */
const MAX_TEXTS = 100_000;

/**
 * Finds the rows that share a text with another row. Keeps a fingerprint of each text and where
 * it first stood, never the text.
 */
export class DoubleRows<Row = number> {
  /** The row in which a text first stood; `null` once that row was given. */
  readonly #first = new Map<number, Row | null>();

  /** @returns the rows that this row newly shows to be double: the first with its text, itself */
  add(text: string, row: Row): readonly Row[] {
    if (text === "") return [];
    const key = fingerprint(text);
    const first = this.#first.get(key);
    if (first === undefined) {
      if (this.#first.size < MAX_TEXTS) this.#first.set(key, row);
      return [];
    }
    this.#first.set(key, null);
    return first === null ? [row] : [first, row];
  }
}
