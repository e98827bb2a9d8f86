import { certainFrom } from "../stats/certain-from.js";
import { detectableChange } from "../stats/detectable-change.js";
import { mcnemar } from "../stats/mcnemar.js";
import { pairedDifference } from "../stats/paired-difference.js";
import { noTest } from "./group-tests.js";
import { type ComparedCell, isFullyCounted } from "./shown-cell.js";

/** The smallest change that could have shown with these numbers, or why there is none. */
export interface DetectableChange {
  readonly value: number | null;
  readonly reason: "fully-counted" | "certain" | "too-few-answers" | "large-groups" | null;
}

/** In larger groups a change of two points shows, and finding the smallest takes long. */
const LARGE_GROUP = 10_000;

/**
 * The smallest change of a share that two years with these numbers could have shown, with all that an
 * outcome asks: the test at `most`, and the interval beside 0. Where the numbers invited are known, a
 * change that is certain needs neither.
 *
 * @param most highest p-value, without correction, that would have passed
 */
export function changeDetectable(
  older: ComparedCell,
  newer: ComparedCell,
  most: number,
): DetectableChange {
  const settled = noTest([older, newer]);
  if (settled === "fully-counted" || settled === "certain") return { value: null, reason: settled };
  if (Math.max(older.base, newer.base) > LARGE_GROUP)
    return { value: null, reason: "large-groups" };
  const size = (cell: ComparedCell) => ({
    n: cell.base,
    N: isFullyCounted(cell) ? cell.base : null,
  });
  const tested = detectableChange(size(older), size(newer), most).value;
  const sure = certainChange(older, newer);
  const known = [tested, sure].filter((one) => one !== null);
  if (known.length === 0) return { value: null, reason: "too-few-answers" };
  return { value: Math.min(...known), reason: null };
}

/** From which change the worst-case bounds of both years can lie apart. */
function certainChange(a: ComparedCell, b: ComparedCell): number | null {
  if (a.invited === null || b.invited === null) return null;
  return certainFrom({ n: a.base, N: a.invited }, { n: b.base, N: b.invited }).value;
}

/**
 * The same among people who answered twice: how many of them must change one way, and nobody the
 * other, as a part of all of them.
 *
 * @param pairs how many answered twice, at least one
 * @param most highest mid-p, without correction, that would have passed
 */
export function pairsDetectable(pairs: number, most: number): DetectableChange {
  for (let changed = 1; changed <= pairs; changed++) {
    const { midP } = mcnemar(changed, 0);
    const passes = midP !== null && midP <= most;
    if (passes && pairedDifference(changed, 0, pairs).low > 0) {
      return { value: changed / pairs, reason: null };
    }
  }
  return { value: null, reason: "too-few-answers" };
}
