import { type Ends, INDICATIVE_BASE, INDICATIVE_WIDTH, type Share } from "../model/share.js";
import { hypergeometricInterval } from "../stats/hypergeometric.js";
import { wilson } from "../stats/wilson.js";
import { worstCaseBounds } from "../stats/worst-case.js";

/** Wilson's interval of a count, for comparing two groups; `null` when there is no share. */
export function comparableInterval(k: number | null, base: number | null): Ends | null {
  return k === null || !base ? null : wilson(k, base);
}

/**
 * A count as a share with its interval.
 *
 * With the number invited known the interval is the exact hypergeometric one and the bounds
 * of nonresponse stand beside it; otherwise it is Wilson's.
 *
 * @param invited number of people asked in the same group, `null` when unknown
 * @throws RangeError when more answered than were invited
 */
export function shareOf(k: number, base: number, invited: number | null): Share {
  if (base === 0) {
    return { k, base, share: null, interval: null, bounds: null, indicative: true };
  }
  const finite = invited !== null;
  const ends = finite ? hypergeometricInterval(k, base, invited) : wilson(k, base);
  return {
    k,
    base,
    share: k / base,
    interval: { ...ends, method: finite ? "hypergeometric" : "wilson" },
    bounds: finite ? worstCaseBounds(k, base, invited) : null,
    indicative: base < INDICATIVE_BASE || ends.high - ends.low >= INDICATIVE_WIDTH - 1e-9,
  };
}
