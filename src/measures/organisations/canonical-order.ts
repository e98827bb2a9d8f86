import type { Digraph } from "./digraph.js";

/** Equally wide, so that texts sort as the numbers in them do. */
const text = (colour: number): string => String(colour).padStart(10, "0");

/**
 * The places of a graph in an order that its shape alone decides, by colour refinement (Weisfeiler &
 * Leman 1968): places are told apart by how many neighbours they have, then by which colours those
 * have, until no more can be told apart. Places of one colour, which nearly always could change
 * places without anyone seeing it, stay in the order of the roster.
 *
 * What is sought from here does not depend on how a roster happens to be sorted.
 *
 * @returns per place its rank, from 0
 */
export function canonicalRanks({ order, starts, targets }: Digraph): Int32Array {
  let colours = new Int32Array(order);
  for (let classes = Math.min(1, order); ; ) {
    const keys = Array.from(colours, (colour, place) => {
      const around = Array.from(targets.subarray(starts[place], starts[place + 1]), (other) =>
        text(colours[other] as number),
      );
      return [text(colour), ...around.sort()].join(" ");
    });
    const distinct = [...new Set(keys)].sort();
    const colourOf = new Map(distinct.map((key, colour) => [key, colour]));
    colours = Int32Array.from(keys, (key) => colourOf.get(key) as number);
    if (distinct.length === classes) break;
    classes = distinct.length;
  }
  const ranks = new Int32Array(order);
  const sorted = Array.from(colours.keys()).sort(
    (a, b) => (colours[a] as number) - (colours[b] as number) || a - b,
  );
  for (const [rank, place] of sorted.entries()) ranks[place] = rank;
  return ranks;
}
