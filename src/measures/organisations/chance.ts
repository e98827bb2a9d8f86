/** How many random draws are made, and from which seed, so that anyone can make them again. */
export interface Chance {
  readonly draws: number;
  readonly seed: number;
}

/** @throws RangeError on draws that are no whole number from 1 */
export function checkDraws({ draws }: Chance): void {
  if (!Number.isSafeInteger(draws) || draws < 1)
    throw new RangeError("at least one draw is needed");
}
