/** So many ids are remembered; beyond it the check stops, so that memory stays bounded. */
const MAX_IDS = 100_000;
const LONGEST_ID = 40;

/** Finds the rows that share their id with another row. */
export class DoubleRows {
  /** The line on which an id first stood; `null` once that line was given. */
  readonly #firstLines = new Map<string, number | null>();

  /** The lines that a row newly shows to be double: its own, and that of the first with its id. */
  lines(id: string, line: number): readonly number[] {
    if (id === "" || id.length > LONGEST_ID) return [];
    const first = this.#firstLines.get(id);
    if (first === undefined) {
      if (this.#firstLines.size < MAX_IDS) this.#firstLines.set(id, line);
      return [];
    }
    this.#firstLines.set(id, null);
    return first === null ? [line] : [first, line];
  }
}
