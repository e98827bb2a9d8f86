import type { Digraph } from "./digraph.js";

/**
 * In how many open two-paths an organisation stands between two others, by the domains of the three
 * (Gould & Fernandez 1989): whole numbers.
 */
export interface Brokerage {
  /** Own → own → own: between two of its own domain. In sna `w_I`. */
  readonly coordinator: number;
  /** Other → own → the same other: between two of one other domain (consultant). In sna `w_O`. */
  readonly itinerant: number;
  /** Other → own → own: lets contact into its domain. In sna `b_OI`. */
  readonly gatekeeper: number;
  /** Own → own → other: carries contact out of its domain. In sna `b_IO`. */
  readonly representative: number;
  /** Other → own → a third: between two other domains. In sna `b_O`. */
  readonly liaison: number;
}

const ROLES = 5;

/** Place of a role in the order of `Brokerage`, from the domains of the three. */
function roleOf(from: number, between: number, to: number): number {
  if (from === between) return to === between ? 0 : 3;
  if (to === between) return 2;
  return from === to ? 1 : 4;
}

/**
 * The brokerage of every place: it stands between i and k when i → it → k, i and k are two, and no
 * arc runs from i to k. An arc back, k → i, does not matter, and each ordered pair (i, k) counts once
 * for every place between them. Equal to `raw.nli` of `sna::brokerage`.
 *
 * Walks every two-path once, so a hub of many ties costs the product of those in and those out.
 *
 * @param domainOf per place the number of its domain
 */
export function brokerage({ order, starts, targets }: Digraph, domainOf: Int32Array): Brokerage[] {
  const counts = new Float64Array(order * ROLES);
  // Marks the targets of i with i + 1, so that nothing has to be wiped between places.
  const direct = new Int32Array(order);
  for (let i = 0; i < order; i++) {
    const first = starts[i] as number;
    const end = starts[i + 1] as number;
    for (let arc = first; arc < end; arc++) direct[targets[arc] as number] = i + 1;
    direct[i] = i + 1;
    for (let arc = first; arc < end; arc++) {
      const j = targets[arc] as number;
      for (let onward = starts[j] as number; onward < (starts[j + 1] as number); onward++) {
        const k = targets[onward] as number;
        if (direct[k] === i + 1) continue;
        const cell =
          j * ROLES + roleOf(domainOf[i] as number, domainOf[j] as number, domainOf[k] as number);
        counts[cell] = (counts[cell] as number) + 1;
      }
    }
  }
  return Array.from({ length: order }, (_, place) => {
    const at = (role: number): number => counts[place * ROLES + role] as number;
    return {
      coordinator: at(0),
      itinerant: at(1),
      gatekeeper: at(2),
      representative: at(3),
      liaison: at(4),
    };
  });
}

/** The roles of several together. */
export function totalBrokerage(several: readonly Brokerage[]): Brokerage {
  const total = (role: keyof Brokerage) => several.reduce((sum, one) => sum + one[role], 0);
  return {
    coordinator: total("coordinator"),
    itinerant: total("itinerant"),
    gatekeeper: total("gatekeeper"),
    representative: total("representative"),
    liaison: total("liaison"),
  };
}
