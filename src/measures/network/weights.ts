import type { Ends } from "../../model/share.js";

/** An arc between two domains; `share` is `null` where it is hidden or nobody answered. */
export interface Arc {
  readonly hidden: boolean;
  readonly source: string;
  readonly target: string;
  readonly share: number | null;
  /**
   * Wilson's interval, also where the number invited is known: limits of a finite group lie on
   * a lattice, and differences built on them cover far less than 95 %.
   */
  readonly interval: Ends | null;
}

/**
 * The shares as a square: `weights[source][target]`, in the order of the domains. `null` on the
 * diagonal, for contact within a domain is no arc, and where an arc was not observed.
 */
export type Weights = readonly (readonly (number | null)[])[];

function assertShare(share: unknown): void {
  if (typeof share !== "number" || !(share >= 0 && share <= 1)) {
    throw new RangeError("an arc has a share from 0 to 1, or none");
  }
}

/**
 * The door of the network: after it every weight is a share or is not there.
 *
 * @throws RangeError on a share that is no number from 0 to 1, on a domain that is not there, and
 *   on a domain or an arc that is there twice
 */
export function weightsOf(domains: readonly string[], arcs: readonly Arc[]): Weights {
  const places = new Map(domains.map((domain, place) => [domain, place]));
  if (places.size < domains.length) throw new RangeError("a domain is in the network twice");
  const weights = domains.map(() => new Array<number | null>(domains.length).fill(null));
  const seen = new Set<number>();
  for (const { source, target, share } of arcs) {
    const from = places.get(source);
    const to = places.get(target);
    const row = from === undefined ? undefined : weights[from];
    if (from === undefined || to === undefined || row === undefined) {
      throw new RangeError("an arc leads from or to a domain that is not in the network");
    }
    const arc = from * domains.length + to;
    if (seen.has(arc)) throw new RangeError("an arc is in the network twice");
    seen.add(arc);
    if (share !== null) assertShare(share);
    if (from !== to) row[to] = share;
  }
  return weights;
}

/** The shares of the arcs that were observed, row by row. */
export function observedIn(weights: Weights): number[] {
  const found: number[] = [];
  for (const row of weights) {
    for (const weight of row) if (weight !== null) found.push(weight);
  }
  return found;
}

/** Whether every arc between two domains was observed. */
export function isComplete(weights: Weights): boolean {
  return observedIn(weights).length === weights.length * (weights.length - 1);
}

/** The network without one of its domains. */
export function leavingOut(weights: Weights, domain: number): Weights {
  const others = <Cell>(cells: readonly Cell[]) => cells.filter((_, place) => place !== domain);
  return others(weights).map(others);
}
