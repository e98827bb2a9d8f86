import { mean, sum } from "simple-statistics";
import { isComplete, type Weights } from "./weights.js";

/** Every partition is looked at, so this many domains make 32,766 of them. */
export const MOST_CORE_DOMAINS = 15;

/** Equal fits may differ in their last digits. */
const SAME = 1e-12;

export interface CorePeriphery {
  /** Correlation of the network with the ideal pattern of the best partition. */
  readonly fit: number;
  /** The places of the core in every partition that fits best. */
  readonly cores: readonly (readonly number[])[];
  /** How many partitions have a pattern that can be correlated. */
  readonly partitions: number;
}

/** Per pair of domains the larger of both shares, less their mean. */
function pairsOf(weights: Weights): { i: number; j: number; weight: number }[] {
  const pairs = weights.flatMap((row, i) =>
    row.flatMap((there, j) =>
      j <= i ? [] : [{ i, j, weight: Math.max(there ?? 0, weights[j]?.[i] ?? 0) }],
    ),
  );
  const middle = mean(pairs.map(({ weight }) => weight));
  return pairs.map((pair) => ({ ...pair, weight: pair.weight - middle }));
}

/**
 * The core and the periphery that fit the network best: in the ideal pattern every pair with a
 * domain of the core has contact, and no pair within the periphery has (Borgatti & Everett 2000).
 * All partitions are compared, so nothing depends on where a search began. A pair weighs as the
 * larger of its two shares. It describes: there is always a best partition, also in noise.
 *
 * @returns the reason with a missing arc, too few or many domains, or pairs that are all alike
 */
export function corePeriphery(
  weights: Weights,
): CorePeriphery | "too-few-domains" | "too-many-domains" | "arcs-missing" | "all-the-same" {
  const domains = weights.length;
  if (domains < 3) return "too-few-domains";
  if (domains > MOST_CORE_DOMAINS) return "too-many-domains";
  if (!isComplete(weights)) return "arcs-missing";
  const pairs = pairsOf(weights);
  const spread = Math.sqrt(sum(pairs.map(({ weight }) => weight ** 2)));
  if (spread < SAME) return "all-the-same";
  let fit = Number.NEGATIVE_INFINITY;
  let best: number[] = [];
  let partitions = 0;
  for (let core = 1; core < 2 ** domains - 1; core++) {
    let touching = 0;
    let total = 0;
    for (const { i, j, weight } of pairs) {
      if (((core >> i) | (core >> j)) & 1) {
        touching++;
        total += weight;
      }
    }
    // With one domain outside the core every pair touches it, and nothing can correlate.
    if (touching === pairs.length) continue;
    partitions++;
    const ideal = Math.sqrt((touching * (pairs.length - touching)) / pairs.length);
    const own = total / (spread * ideal);
    if (own > fit + SAME) [fit, best] = [own, [core]];
    else if (own >= fit - SAME) best.push(core);
  }
  const cores = best.map((core) => weights.flatMap((_, i) => ((core >> i) & 1 ? [i] : [])));
  return { fit: Math.min(1, fit), cores, partitions };
}
