/** The bases that a claim leaves open: from `low` to `high`, the same where it names one. */
export interface Base {
  readonly low: number;
  readonly high: number;
}

const LARGEST_BASE = 1_000_000_000;

const FORM = /^(?:(?:<=|≤) ?(\d{1,10})|(\d{1,10})(?: ?[-–] ?(\d{1,10}))?)$/u;

/**
 * Reads `11`, `<=11`, `≤11` or `1-11`, with or without `n =` before it. An upper bound says that
 * "weet niet" may have been left out.
 *
 * @returns null for what is no such number, for 0 and for a range that runs backward
 */
export function readBase(text: string): Base | null {
  const [, most, first, last] = FORM.exec(text.replace(/^n ?(?:= ?|(?=[<≤]))/iu, "")) ?? [];
  const base =
    most !== undefined
      ? { low: 1, high: Number(most) }
      : { low: Number(first), high: Number(last ?? first) };
  return base.low >= 1 && base.low <= base.high && base.high <= LARGEST_BASE ? base : null;
}
