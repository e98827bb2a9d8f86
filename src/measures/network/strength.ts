import { max, sum } from "simple-statistics";
import { isComplete, type Weights } from "./weights.js";

/** A strength over fewer arcs than there are would treat the others as zero. */
function total(weights: readonly (number | null)[]): number | null {
  const observed = weights.filter((weight): weight is number => weight !== null);
  return observed.length === weights.length - 1 ? sum(observed) : null;
}

/**
 * Per domain the sum of the shares it reports and of the shares others report with it, from 0 to
 * n − 1 (Barrat e.a. 2004); `null` where an arc of the sum was not observed. R: `igraph::strength`.
 */
export function strengths(weights: Weights): { out: number | null; in: number | null }[] {
  return weights.map((row, domain) => ({
    out: total(row),
    in: total(weights.map((other) => other[domain] ?? null)),
  }));
}

/**
 * How far the contact comes from, or goes to, one domain: Σ (largest − strength) / (n − 1)²
 * (Freeman 1979). 0 = all domains alike, 1 = one domain has all of it, as in a star. R:
 * `sna::centralization(A, sna::degree, cmode = "outdegree")` for ties; igraph gives another
 * number unless told that there are no loops.
 *
 * @returns `null` unless every arc was observed and there are three domains or more
 */
export function centralisation(weights: Weights): { out: number; in: number } | null {
  if (weights.length < 3 || !isComplete(weights)) return null;
  const found = strengths(weights);
  const most = (weights.length - 1) ** 2;
  const centred = (values: readonly number[]): number => {
    const largest = max([...values]);
    return sum(values.map((value) => largest - value)) / most;
  };
  return {
    out: centred(found.map((one) => one.out ?? 0)),
    in: centred(found.map((one) => one.in ?? 0)),
  };
}
