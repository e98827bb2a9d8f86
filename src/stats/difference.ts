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

interface Limits {
  readonly low: number;
  readonly high: number;
}

/**
 * The part of an interval of a difference that the worst-case bounds of both shares leave. What lies
 * outside them no answer could bring about, so that nothing is lost: an interval within them holds
 * the difference as often as before.
 *
 * @param interval that holds the difference of the shares found, as the bounds do
 * @param a,b bounds of each share; `null` where nobody knows how many were invited
 */
export function withinBounds(interval: Limits, a: Limits | null, b: Limits | null): Limits {
  if (a === null || b === null) return interval;
  return {
    low: Math.max(interval.low, a.low - b.high),
    high: Math.min(interval.high, a.high - b.low),
  };
}
