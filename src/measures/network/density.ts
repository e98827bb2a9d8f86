import { mean } from "simple-statistics";
import { observedIn, type Weights } from "./weights.js";

/**
 * Mean share over the arcs that were observed; hidden arcs are no zeros (Wasserman & Faust 1994).
 * R: `sna::gden(W, diag = FALSE, ignore.eval = FALSE)`.
 *
 * @returns from 0 to 1; `null` without any observed arc
 */
export function density(weights: Weights): number | null {
  const observed = observedIn(weights);
  return observed.length === 0 ? null : mean(observed);
}
