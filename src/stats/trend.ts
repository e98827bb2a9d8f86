interface YearShare {
  readonly year: number;
  /** Valid answers, the weight of the year. */
  readonly n: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

export interface Trend {
  /** Change of the share per year. */
  readonly slope: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The straight line through the shares of several years, each weighing by its answers: the slope
 * that the test for trend of Cochran (1954) and Armitage (1955) is about. Its interval of 95 % is
 * MOVER for a sum of independent shares, each with a weight (Zou, Huang & Zhang 2009); with two
 * years it is the interval of their difference, divided by the years between them.
 *
 * R: `lm(share ~ year, weights = n)` for the slope; the interval in `test/oracles/change.R`.
 *
 * @param years two or more, each with an answer
 * @throws RangeError with fewer than two different years, or without answers in one
 */
export function trend(years: readonly YearShare[]): Trend {
  // Counted from the first year, so that the squares of years do not eat the last digits.
  const from = years[0]?.year ?? 0;
  const people = years.reduce((sum, { n }) => sum + n, 0);
  if (years.some(({ n }) => !(n > 0))) throw new RangeError("every year of a trend has answers");
  const middle = years.reduce((sum, { n, year }) => sum + n * (year - from), 0) / people;
  const spread = years.reduce((sum, { n, year }) => sum + n * (year - from - middle) ** 2, 0);
  if (!(spread > 0)) throw new RangeError("a trend needs two different years");
  let slope = 0;
  let below = 0;
  let above = 0;
  for (const { year, n, share, low, high } of years) {
    const weight = (n * (year - from - middle)) / spread;
    const [least, most] = weight < 0 ? [high, low] : [low, high];
    slope += weight * share;
    below += (weight * (share - least)) ** 2;
    above += (weight * (most - share)) ** 2;
  }
  return { slope, low: slope - Math.sqrt(below), high: slope + Math.sqrt(above) };
}
