import type { Without } from "./without.js";

/** A p-value that was counted out or drawn, and which; or the reason why there is none. */
export type PermutationP<Reason extends string> =
  | { readonly value: number; readonly method: "exact" }
  | {
      readonly value: number;
      readonly method: "monte-carlo";
      readonly draws: number;
      readonly seed: number;
    }
  | Without<Reason>;

/** @throws RangeError on draws that are no whole number from 1 */
export function assertDraws(draws: number): void {
  if (!Number.isSafeInteger(draws) || draws < 1) {
    throw new RangeError("at least one draw is needed");
  }
}

/** With so many as large as the one found, more draws would change a p-value by a few per cent. */
const ENOUGH = 500;

/**
 * A p-value from random draws.
 *
 * After all draws (b + 1) / (draws + 1), with b the draws at least as extreme as the one found: it
 * is never 0 (Davison & Hinkley 1997; Phipson & Smyth 2010). Drawing stops at b = 500, and then it
 * is b / drawn (Besag & Clifford 1991): only small values need every draw.
 *
 * @param draws at most this many
 * @param isAsExtreme draws once and says whether what came is at least as extreme
 * @throws RangeError on fewer draws than one
 */
export function sampledP(
  draws: number,
  isAsExtreme: () => boolean,
): { readonly value: number; readonly draws: number } {
  assertDraws(draws);
  let asExtreme = 0;
  for (let drawn = 1; drawn <= draws; drawn++) {
    if (isAsExtreme()) asExtreme += 1;
    if (asExtreme === ENOUGH) return { value: asExtreme / drawn, draws: drawn };
  }
  return { value: (asExtreme + 1) / (draws + 1), draws };
}
