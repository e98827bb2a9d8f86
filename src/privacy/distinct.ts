import { fingerprint } from "../model/fingerprint.js";

/** Beyond this many different texts there is nothing left to learn from counting them. */
export const MAX_DISTINCT = 10_000;

/** Counts how many different texts a column has, up to a limit; keeps fingerprints only. */
export class Distinct {
  readonly #seen = new Set<number>();
  #repeats = 0;

  add(text: string): void {
    if (this.#seen.size < MAX_DISTINCT) this.#take(fingerprint(text));
  }

  /** Counts a text that was the last to be added once more. */
  addAgain(): void {
    if (this.#seen.size < MAX_DISTINCT) this.#repeats++;
  }

  merge(other: Distinct): void {
    this.#repeats += other.#repeats;
    for (const one of other.#seen) this.#take(one);
  }

  #take(one: number): void {
    if (this.#seen.has(one)) this.#repeats++;
    else if (this.#seen.size < MAX_DISTINCT) this.#seen.add(one);
  }

  /** How many texts were looked at: all, or those up to the limit. */
  get looked(): number {
    return this.#seen.size + this.#repeats;
  }

  get size(): number {
    return this.#seen.size;
  }

  /** Whether no text came twice, as far as was looked. */
  get neverRepeats(): boolean {
    return this.#repeats === 0;
  }
}
