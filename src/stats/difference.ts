interface Estimate {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Interval of 95 % for the difference of two independent shares, from the intervals of each
 * (MOVER: Newcombe 1998, method 10, when both are Wilson intervals; Zou & Donner 2008).
 *
 * @returns `difference` = a − b and its ends, between −1 and 1
 */
export function shareDifference(
  a: Estimate,
  b: Estimate,
): { difference: number; low: number; high: number } {
  const difference = a.share - b.share;
  return {
    difference,
    low: difference - Math.hypot(a.share - a.low, b.high - b.share),
    high: difference + Math.hypot(a.high - a.share, b.share - b.low),
  };
}
