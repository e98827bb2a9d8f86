/** A share on fewer answers than this, or with a wider interval, is indicative. */
export const INDICATIVE_BASE = 30;
export const INDICATIVE_WIDTH = 0.3;

/** An interval of 95 % by its two ends, in the unit of the number it belongs to. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

/** A confidence interval of 95 % on a share, both ends between 0 and 1. */
export interface Interval extends Ends {
  readonly method: "wilson" | "hypergeometric";
}

/** What is certain about everyone invited, whatever the silent ones would have said. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * A share of a count: never a bare percentage.
 *
 * `share` and `interval` are `null` when the base is zero; they are never NaN.
 */
export interface Share {
  readonly k: number;
  readonly base: number;
  readonly share: number | null;
  readonly interval: Interval | null;
  readonly bounds: Bounds | null;
  /** Base under thirty, or an interval of .30 or wider (after NCHS, Parker e.a. 2017). */
  readonly indicative: boolean;
}
