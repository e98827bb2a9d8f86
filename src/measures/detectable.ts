import { detectableDifference } from "../stats/detectable-difference.js";
import { type ComparedCell, isFullyCounted } from "./shown-cell.js";

/** What the two largest domains could have shown, whatever people answered. */
export interface Detectable {
  readonly a: string | null;
  readonly b: string | null;
  /** Below this difference nothing could have shown. */
  readonly value: number | null;
  /** Above this difference every one would have shown. */
  readonly missed: number | null;
  readonly reason:
    | "fewer-than-two-shown"
    | "fully-counted"
    | "too-few-answers"
    | "large-groups"
    | null;
}

/** In larger groups a difference of two points shows, and finding the smallest takes long. */
const LARGE_GROUP = 10_000;

const without = (reason: Detectable["reason"]): Detectable => ({
  a: null,
  b: null,
  value: null,
  missed: null,
  reason,
});

/**
 * The smallest difference for the two domains with the most answers, each looked at by itself: with
 * every item of the study tested together more is needed, so it says what could not have shown.
 */
export function detectable(cells: readonly ComparedCell[]): Detectable {
  const [a, b] = [...cells].sort((one, other) => other.base - one.base);
  if (!a || !b) return without("fewer-than-two-shown");
  if (cells.every(isFullyCounted)) return without("fully-counted");
  if (a.base > LARGE_GROUP) return without("large-groups");
  const size = (cell: ComparedCell) => ({
    n: cell.base,
    N: isFullyCounted(cell) ? cell.base : null,
  });
  const found = detectableDifference(size(a), size(b));
  const { domain: first } = a;
  const { domain: second } = b;
  if (found.value === null) return { ...without(found.reason), a: first, b: second };
  return { a: first, b: second, value: found.value, missed: found.missed, reason: null };
}
