import type { Generator } from "../../stats/generator.js";

/** Puts the numbers in an order in which every one is equally likely (Fisher & Yates); in place. */
export function shuffle(list: Int32Array, { below }: Generator): void {
  for (let last = list.length - 1; last > 0; last--) {
    const other = below(last + 1);
    const kept = list[last] as number;
    list[last] = list[other] as number;
    list[other] = kept;
  }
}
