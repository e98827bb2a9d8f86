import { canonicalRanks } from "./canonical-order.js";
import { type Digraph, outDegrees } from "./digraph.js";

export interface CorePeriphery {
  /** Per place 1 in the core, 0 in the periphery. */
  readonly core: Uint8Array;
  readonly size: number;
  /** Pairs that do not fit: without contact within the core, with contact within the periphery. */
  readonly misfits: number;
  /** `null` where the pattern or the contact is the same for all pairs. */
  readonly correlation: number | null;
}

/**
 * The division into a core, where all have contact, and a periphery, where none have, with the
 * fewest pairs that do not fit; ties between the two are free (Lip 2011, "A fast algorithm for the
 * discrete core/periphery bipartitioning problem").
 *
 * The best core of a size holds the places with most contacts, and each size costs
 * pairs in it + all ties − the contacts of its members; so the exact answer is found by sorting. Of
 * two sizes that fit as well the smaller is taken. Of equal numbers of contacts those with more
 * contact with the surely larger ones go first, and then the order of `canonicalRanks`: a core is not
 * always unique.
 *
 * @param undirected a graph whose arcs all run both ways
 */
export function corePeriphery(undirected: Digraph): CorePeriphery {
  const { order, sources, targets } = undirected;
  const degrees = outDegrees(undirected);
  const degree = (place: number): number => degrees[place] as number;
  const falling = Array.from(degrees.keys()).sort((a, b) => degree(b) - degree(a));
  // The next place adds `size` pairs to the core and takes its contacts out of the misfits.
  let size = 0;
  while (size < order && degree(falling[size] as number) > size) size++;
  const larger = new Int32Array(order);
  const least = size === 0 ? 0 : degree(falling[size - 1] as number);
  for (const [arc, source] of sources.entries()) {
    if (degree(targets[arc] as number) > least) larger[source] = (larger[source] as number) + 1;
  }
  const ranks = canonicalRanks(undirected);
  falling.sort(
    (a, b) =>
      degree(b) - degree(a) ||
      (larger[b] as number) - (larger[a] as number) ||
      (ranks[a] as number) - (ranks[b] as number),
  );
  const core = new Uint8Array(order);
  for (const place of falling.slice(0, size)) core[place] = 1;
  return { core, size, ...fitOf(undirected, core) };
}

/**
 * How far a division is from the ideal one: its misfits, and Borgatti & Everett's (2000) correlation
 * over all pairs of contact with a pattern in which every pair has contact but those within the
 * periphery. Ties between core and periphery are thus expected in the correlation and free in the
 * misfits, so that a sparse network has a low correlation even where the core is clear.
 */
export function fitOf(
  { order, sources, targets }: Digraph,
  core: Uint8Array,
): Pick<CorePeriphery, "misfits" | "correlation"> {
  const pairs = (n: number): number => (n * (n - 1)) / 2;
  const size = core.reduce((sum, flag) => sum + flag, 0);
  let inCore = 0;
  let inPeriphery = 0;
  for (const [arc, source] of sources.entries()) {
    const members = (core[source] as number) + (core[targets[arc] as number] as number);
    if (members === 2) inCore += 0.5;
    if (members === 0) inPeriphery += 0.5;
  }
  const ties = sources.length / 2;
  const all = pairs(order);
  const outside = pairs(order - size);
  // Phi of two yes-or-no lists: the pattern is yes on `all − outside` pairs, contact on `ties`.
  const spread = (all - outside) * outside * ties * (all - ties);
  const shared = (ties - inPeriphery) * outside - inPeriphery * (all - outside);
  return {
    misfits: pairs(size) - inCore + inPeriphery,
    correlation: spread === 0 ? null : shared / Math.sqrt(spread),
  };
}
