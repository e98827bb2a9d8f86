import type { Ends } from "../../model/share.js";
import { type Generator, generator } from "../../stats/generator.js";
import { percentileInterval } from "../../stats/percentile-interval.js";
import { type Alike, rescaledShares } from "../../stats/rescaled-bootstrap.js";
import { answersIn, type Patterns } from "../../tally/patterns.js";
import { density } from "./density.js";
import { type Hub, hubDifference, leader } from "./hub.js";
import { reciprocity } from "./reciprocity.js";
import { centralisation, strengths } from "./strength.js";
import type { Weights } from "./weights.js";

/** How often the enquête is imitated; it stands in the results. */
export const NETWORK_DRAWS = 2_000;
/** Where chance begins: a choice, which stands in the results too. */
export const NETWORK_SEED = 1988;

/** Per domain what its respondents answered together, and how many were invited. */
export interface Joint {
  readonly patterns: readonly Patterns[];
  readonly invited: readonly (number | null)[];
}

export interface NetworkIntervals {
  readonly draws: number;
  readonly seed: number;
  readonly density: Ends | null;
  readonly reciprocity: Ends | null;
  readonly strength: readonly { readonly out: Ends | null; readonly in: Ends | null }[];
  readonly centralisation: { readonly out: Ends; readonly in: Ends } | null;
  /** The difference that the hub makes, and the part of the draws in which it leads. */
  readonly hub: { readonly difference: Ends; readonly leads: number } | null;
}

/** How the enquête is imitated; all but `alike` is fixed outside tests. */
export interface Imitation {
  /** Whether both directions of every pair could be equal. */
  readonly alike?: boolean;
  readonly draws?: number;
  readonly seed?: number;
}

type Refused = "answers-not-kept" | "too-few-answers" | "no-arcs";
type Row = { readonly targets: readonly number[]; readonly draw: () => Float64Array };

/** What the respondents of one domain said of the arcs that are shown, and of no other. */
function rowOf(
  source: number,
  weights: Weights,
  { patterns, invited }: Joint,
  chance: Generator,
): Row | null | Refused {
  const row = weights[source] ?? [];
  const targets = row.flatMap((weight, target) => (weight === null ? [] : [target]));
  if (targets.length === 0) return null;
  const kept = patterns[source] ?? null;
  if (kept === null) return "answers-not-kept";
  // In the order of the patterns, for the order in which files are read may not matter.
  const alike = [...kept]
    .sort(([a], [b]) => a - b)
    .map(([pattern, count]): Alike => {
      const answers = answersIn(pattern, source, weights.length);
      return { count, answers: targets.map((target) => answers[target] ?? null) };
    });
  const bases = targets.map((_, at) =>
    alike.reduce((sum, { count, answers }) => sum + (answers[at] === null ? 0 : count), 0),
  );
  const asked = invited[source] ?? null;
  const fraction = asked ? Math.min(1, Math.min(...bases) / asked) : 0;
  const draw = rescaledShares(alike, fraction, chance);
  return typeof draw === "function" ? { targets, draw } : draw.reason;
}

const down = (value: number): number => Math.floor(value * 100 + 1e-9) / 100;
const up = (value: number): number => Math.ceil(value * 100 - 1e-9) / 100;

/** The values of one index over the draws. */
class Draws {
  readonly #values: number[] = [];
  #made = 0;
  readonly #estimate: number | null;

  constructor(estimate: number | null) {
    this.#estimate = estimate;
  }

  add(value: number | null): void {
    this.#made++;
    if (value !== null) this.#values.push(value);
  }

  /**
   * The middle 95 % of the draws, outward to hundredths: more digits say nothing, and could be
   * searched for the answers behind them. The index itself always is within it.
   */
  interval(): Ends | null {
    const limits = this.#limits();
    return limits && { low: down(limits.low), high: up(limits.high) };
  }

  /**
   * The same together with its mirror image around the index, between 0 and 1. Chance in the
   * answers lowers every reciprocity and raises every centralisation, in the draws once more than
   * in the answers themselves, so that what is true lies on the other side of the index.
   */
  mirrored(): Ends | null {
    const limits = this.#limits();
    const estimate = this.#estimate;
    if (limits === null || estimate === null) return null;
    const low = Math.max(0, Math.min(limits.low, 2 * estimate - limits.high));
    const high = Math.min(1, Math.max(limits.high, 2 * estimate - limits.low));
    return { low: down(low), high: up(high) };
  }

  #limits(): Ends | null {
    const estimate = this.#estimate;
    const middle = percentileInterval(Float64Array.from(this.#values), this.#made);
    if (estimate === null || middle === null) return null;
    return { low: Math.min(estimate, middle.low), high: Math.max(estimate, middle.high) };
  }
}

/**
 * Intervals of 95 % around the indices of the network: the enquête is imitated `draws` times by
 * drawing respondents again within each domain (Rao & Wu 1988), and every index is measured in
 * each imitation. The arcs that are shown take part, exactly as in the indices themselves.
 *
 * The number invited is only used where it is known per domain; then f is the smallest base of
 * its arcs out of that number.
 *
 * Where no pair of directions can be told apart they may all be equal, so that a reciprocity of 1
 * is never excluded (`alike`).
 *
 * @returns the reason when an arc has one answer, or the joint answers were too many to keep
 */
export function networkIntervals(
  weights: Weights,
  hub: Hub | null,
  joint: Joint,
  { alike = false, draws = NETWORK_DRAWS, seed = NETWORK_SEED }: Imitation = {},
): NetworkIntervals | Refused {
  const chance = generator(seed);
  const rows = weights.map((_, source) => rowOf(source, weights, joint, chance));
  const refused = rows.find((row): row is Refused => typeof row === "string");
  if (refused) return refused;
  if (rows.every((row) => row === null)) return "no-arcs";

  const own = strengths(weights);
  const ownCentre = centralisation(weights);
  const found = {
    density: new Draws(density(weights)),
    reciprocity: new Draws(reciprocity(weights)),
    out: own.map((one) => new Draws(one.out)),
    in: own.map((one) => new Draws(one.in)),
    centreOut: new Draws(ownCentre?.out ?? null),
    centreIn: new Draws(ownCentre?.in ?? null),
    hub: new Draws(hub?.difference ?? null),
  };
  let leads = 0;
  for (let draw = 0; draw < draws; draw++) {
    const drawn = drawnWeights(rows as readonly (Row | null)[]);
    found.density.add(density(drawn));
    found.reciprocity.add(reciprocity(drawn));
    strengths(drawn).forEach((one, domain) => {
      found.out[domain]?.add(one.out);
      found.in[domain]?.add(one.in);
    });
    const centre = centralisation(drawn);
    found.centreOut.add(centre?.out ?? null);
    found.centreIn.add(centre?.in ?? null);
    if (hub === null) continue;
    found.hub.add(hubDifference(drawn, hub.place));
    if (leader(drawn) === hub.place) leads++;
  }
  const [centreOut, centreIn] = [found.centreOut.mirrored(), found.centreIn.mirrored()];
  const mutual = found.reciprocity.mirrored();
  const difference = found.hub.interval();
  return {
    draws,
    seed,
    density: found.density.interval(),
    reciprocity: mutual && { low: mutual.low, high: alike ? 1 : mutual.high },
    strength: own.map((_, domain) => ({
      out: found.out[domain]?.interval() ?? null,
      in: found.in[domain]?.interval() ?? null,
    })),
    centralisation: centreOut && centreIn && { out: centreOut, in: centreIn },
    hub: difference && { difference, leads: down(leads / draws) },
  };
}

function drawnWeights(rows: readonly (Row | null)[]): Weights {
  return rows.map((row) => {
    const weights = new Array<number | null>(rows.length).fill(null);
    const shares = row?.draw();
    row?.targets.forEach((target, at) => {
      weights[target] = shares?.[at] ?? null;
    });
    return weights;
  });
}
