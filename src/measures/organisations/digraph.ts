/**
 * A directed graph over the places 0 … order − 1 as three arrays: arc `a` runs from `sources[a]` to
 * `targets[a]`, sorted by source and then target; those of place `i` start at `starts[i]` and end
 * before `starts[i + 1]`. No arc twice, none from a place to itself.
 *
 * Arrays of whole numbers instead of a graph library's maps: two thousand organisations with
 * twenty thousand ties are walked some thousands of times, and no name can be mistaken for a key.
 */
export interface Digraph {
  readonly order: number;
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  readonly starts: Int32Array;
}

/**
 * Sorts arcs into a graph, in time that grows with places and arcs only.
 *
 * @throws RangeError on an arc out of range, from a place to itself, or that is there twice
 */
export function digraph(
  order: number,
  arcs: readonly { readonly source: number; readonly target: number }[],
): Digraph {
  for (const { source, target } of arcs) {
    for (const end of [source, target]) {
      if (!Number.isInteger(end) || end < 0 || end >= order) {
        throw new RangeError(`a tie has an end at ${end}, and there are ${order} places`);
      }
    }
    if (source === target) throw new RangeError(`place ${source} has a tie with itself`);
  }
  // By target first; a stable sort by source then leaves the targets of a source in order.
  const byTarget = countingSort(
    order,
    Int32Array.from(arcs, ({ target }) => target),
  ).sorted;
  const sourceOf = Int32Array.from(byTarget, (arc) => (arcs[arc] as { source: number }).source);
  const { sorted, starts } = countingSort(order, sourceOf);
  const sources = Int32Array.from(sorted, (rank) => sourceOf[rank] as number);
  const targets = Int32Array.from(sorted, (rank) => {
    return (arcs[byTarget[rank] as number] as { target: number }).target;
  });
  for (let arc = 1; arc < sources.length; arc++) {
    if (sources[arc] === sources[arc - 1] && targets[arc] === targets[arc - 1]) {
      throw new RangeError(`the tie from ${sources[arc]} to ${targets[arc]} is there twice`);
    }
  }
  return { order, sources, targets, starts };
}

/** The indices of `keys` by rising key, equal keys in their old order, and where each key starts. */
function countingSort(order: number, keys: Int32Array): { sorted: Int32Array; starts: Int32Array } {
  const starts = new Int32Array(order + 1);
  for (const key of keys) starts[key + 1] = (starts[key + 1] as number) + 1;
  for (let key = 0; key < order; key++) {
    starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number);
  }
  const next = starts.slice();
  const sorted = new Int32Array(keys.length);
  for (const [index, key] of keys.entries()) {
    const place = next[key] as number;
    sorted[place] = index;
    next[key] = place + 1;
  }
  return { sorted, starts };
}

/** How many arcs leave each place. */
export const outDegrees = ({ order, starts }: Digraph): Int32Array =>
  Int32Array.from({ length: order }, (_, i) => (starts[i + 1] as number) - (starts[i] as number));

/** How many arcs reach each place. */
export function inDegrees({ order, targets }: Digraph): Int32Array {
  const degrees = new Int32Array(order);
  for (const target of targets) degrees[target] = (degrees[target] as number) + 1;
  return degrees;
}

/** Whether an arc runs from `source` to `target`; a search by halves among the arcs of `source`. */
export function hasArc({ targets, starts }: Digraph, source: number, target: number): boolean {
  let low = starts[source] as number;
  let high = starts[source + 1] as number;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((targets[middle] as number) < target) low = middle + 1;
    else high = middle;
  }
  return low < (starts[source + 1] as number) && targets[low] === target;
}
