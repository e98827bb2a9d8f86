import { BINARY_CUT } from "../../model/network.js";
import { density } from "./density.js";
import { centralisation } from "./strength.js";
import { isComplete, type Weights } from "./weights.js";

export interface Binary {
  /** Share from which an arc counts as a tie. */
  readonly cut: number;
  /** Part of the arcs that are ties. */
  readonly density: number;
  /** Part of the ties that are returned; `null` without ties. */
  readonly edgewise: number | null;
  /** Part of the pairs that agree: a tie both ways, or neither way. */
  readonly dyadic: number;
  readonly centralisation: { readonly out: number; readonly in: number };
}

/** The network as ties: 1 from the cut upward, else 0. */
export function tiesOf(weights: Weights, cut: number): Weights {
  return weights.map((row) => row.map((w) => (w === null ? null : w >= cut ? 1 : 0)));
}

/**
 * The usual indices of a network of ties, with an arc as a tie from half of the respondents up.
 * R: `sna::gden`, `sna::grecip(measure = "edgewise")` and `"dyadic"`, `sna::centralization`.
 *
 * @returns the reason unless every arc was observed and there are three domains or more
 */
export function binaryOf(
  weights: Weights,
  cut = BINARY_CUT,
): Binary | "too-few-domains" | "arcs-missing" {
  if (weights.length < 3) return "too-few-domains";
  if (!isComplete(weights)) return "arcs-missing";
  const ties = tiesOf(weights, cut);
  let found = 0;
  let returned = 0;
  let pairs = 0;
  let alike = 0;
  ties.forEach((row, i) => {
    row.forEach((there, j) => {
      if (i === j) return;
      const back = ties[j]?.[i];
      if (there === 1) found++;
      if (there === 1 && back === 1) returned++;
      if (i > j) return;
      pairs++;
      if (there === back) alike++;
    });
  });
  return {
    cut,
    density: density(ties) ?? 0,
    edgewise: found === 0 ? null : returned / found,
    dyadic: alike / pairs,
    centralisation: centralisation(ties) ?? { out: 0, in: 0 },
  };
}
