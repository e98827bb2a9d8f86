import type { Ends } from "../model/share.js";
import { cityTotal } from "../stats/city-total.js";
import { assertCell, isCompared, type ShownCell } from "./shown-cell.js";

/** The share of all invited that agrees, each domain weighing by the number invited. */
export interface WeightedTotal {
  readonly value: number | null;
  readonly se: number | null;
  readonly interval: Ends | null;
  /** Why there is no value; or, beside a value, why it has no interval. */
  readonly reason:
    | "invited-unknown"
    | "domain-hidden"
    | "nobody-invited"
    | "domain-without-answers"
    | "domain-with-one-answer"
    | null;
}

const without = (reason: WeightedTotal["reason"]): WeightedTotal => ({
  value: null,
  se: null,
  interval: null,
  reason,
});

/**
 * The post-stratified city total of one item. Only when every domain is shown: a total that is
 * weighted otherwise than the printed one would give a hidden domain away.
 *
 * @param cells of all domains
 * @throws RangeError on cells that cannot be
 */
export function weightedTotal(cells: readonly ShownCell[]): WeightedTotal {
  cells.forEach(assertCell);
  if (cells.some(({ invited }) => invited === null)) return without("invited-unknown");
  if (cells.some(({ k, base }) => k === null || base === null)) return without("domain-hidden");
  if (cells.some((cell) => !isCompared(cell) && (cell.invited ?? 0) > 0)) {
    return without("domain-without-answers");
  }
  const total = cityTotal(
    cells.map(({ k, base, invited }) => ({ k: k ?? 0, n: base ?? 0, N: invited ?? 0 })),
  );
  if (total.value === null) return without(total.reason);
  const { value, se, interval } = total;
  return { value, se, interval, reason: total.interval === null ? total.reason : null };
}
