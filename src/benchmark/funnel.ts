import { FUNNEL_TAILS, funnelLimits } from "../stats/funnel.js";
import type { Standing } from "./schema.js";

type Spread = Standing["spread"];
type Limits = NonNullable<Standing["limits"]>;

/**
 * The limits of a funnel for a number of answers. Where cities differ more than chance makes them
 * differ, the limits stand √φ times as far from the shared share (Spiegelhalter 2005): a city is
 * then held against how much cities differ, not against chance alone.
 */
export function limitsAt(share: number, base: number, spread: Spread): Limits {
  const apart = spread?.widened ? Math.sqrt(spread.factor) : 1;
  const at = (tail: number): Limits["p95"] => {
    const { low, high } = funnelLimits(share, base, tail);
    return {
      low: Math.max(0, share - apart * (share - low)),
      high: Math.min(1, share + apart * (high - share)),
    };
  };
  return { p95: at(FUNNEL_TAILS.p95), p998: at(FUNNEL_TAILS.p998) };
}
