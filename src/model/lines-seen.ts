import type { Place } from "./problem.js";

const NAMED = 3;

/** Gathers the lines on which one problem stands, in memory that does not grow with them. */
export class LinesSeen {
  readonly #named: number[] = [];
  #first = Number.POSITIVE_INFINITY;
  #last = 0;
  #count = 0;

  add(line: number): void {
    if (this.#named.length < NAMED) this.#named.push(line);
    this.#first = Math.min(this.#first, line);
    this.#last = Math.max(this.#last, line);
    this.#count++;
  }

  get count(): number {
    return this.#count;
  }

  /** Where the problem stands: its line, or the first of its lines with the others. */
  place(file: string, column?: number): Place {
    const at = column === undefined ? { file } : { file, column };
    if (this.#count === 0) return at;
    if (this.#count === 1) return { ...at, line: this.#first };
    const named = [...this.#named].sort((a, b) => a - b);
    return {
      ...at,
      line: this.#first,
      lines: { named, last: this.#last, count: this.#count },
    };
  }
}
