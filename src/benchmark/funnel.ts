import { FUNNEL_TAILS, funnelLimits } from "../stats/funnel.js";
import type { Standing } from "./schema.js";

type Limits = NonNullable<Standing["limits"]>;
type Ends = Limits["p95"];

/** Standard normal distances of the tails. R: `qnorm(.975)`, `qnorm(.999)`. */
const DISTANCE = { p95: 1.959963984540054, p998: 3.090232306167813 } as const;

/**
 * The limits of a funnel for a number of answers: how far shares lie from the shared one by chance and by
 * what cities differ themselves. The two add up as variances do (random effects: Spiegelhalter e.a. 2012);
 * with nothing between cities they are the exact limits of chance.
 *
 * @param between standard deviation between the true shares of cities
 */
export function limitsAt(share: number, base: number, between: number): Limits {
  const at = (level: "p95" | "p998"): Ends => {
    const { low, high } = funnelLimits(share, base, FUNNEL_TAILS[level]);
    const apart = DISTANCE[level] * between;
    return {
      low: Math.max(0, share - Math.hypot(share - low, apart)),
      high: Math.min(1, share + Math.hypot(high - share, apart)),
    };
  };
  return { p95: at("p95"), p998: at("p998") };
}
