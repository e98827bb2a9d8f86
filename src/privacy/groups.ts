import { fingerprint } from "../model/fingerprint.js";

/**
 * Counts how many rows share the same values, for k-anonymity (Samarati and Sweeney 1998):
 * every row is in a group of at least k rows that cannot be told apart by these values.
 */
export class Groups {
  readonly #sizes = new Map<number, number>();

  add(values: readonly string[]): void {
    const group = fingerprint(JSON.stringify(values));
    this.#sizes.set(group, (this.#sizes.get(group) ?? 0) + 1);
  }

  /** Rows in the smallest group; `null` when there are no rows. */
  get k(): number | null {
    let smallest: number | null = null;
    for (const size of this.#sizes.values()) {
      if (smallest === null || size < smallest) smallest = size;
    }
    return smallest;
  }

  /** Rows that are alone in their group. */
  get unique(): number {
    let alone = 0;
    for (const size of this.#sizes.values()) if (size === 1) alone++;
    return alone;
  }
}
