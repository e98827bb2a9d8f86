import type { Ends } from "../model/share.js";
import { shareDifference, withinBounds } from "../stats/difference.js";
import { wilson } from "../stats/wilson.js";
import { worstCaseBounds } from "../stats/worst-case.js";
import { type ComparedCell, isFullyCounted } from "./shown-cell.js";

/**
 * Share of a − share of b with its MOVER interval of 95 % (Newcombe 1998, method 10), within what
 * the answers of all invited could give at most. The share of a fully counted cell is known.
 */
export function pairDifference(
  a: ComparedCell,
  b: ComparedCell,
): { readonly difference: number; readonly interval: Ends } {
  const { difference, low, high } = shareDifference(estimate(a), estimate(b));
  return { difference, interval: withinBounds({ low, high }, boundsOf(a), boundsOf(b)) };
}

const boundsOf = ({ k, base, invited }: ComparedCell): Ends | null =>
  invited === null ? null : worstCaseBounds(k, base, invited);

function estimate(cell: ComparedCell) {
  const share = cell.k / cell.base;
  const ends = isFullyCounted(cell) ? { low: share, high: share } : wilson(cell.k, cell.base);
  return { share, ...ends };
}
