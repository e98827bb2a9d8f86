import { type Without, without } from "./without.js";

/** All orders of this many nodes are 40,320; of one more they would be ten times as many. */
export const MOST_QAP_NODES = 8;

/** Equal correlations may differ in their last digits. */
const SAME = 1e-12;

export interface Qap {
  /** Pearson's correlation of the cells off the diagonal. */
  readonly value: number;
  /** Part of all orders of the nodes with a correlation at least as large; never 0. */
  readonly p: number;
  readonly orders: number;
}

export type NoQap = "too-few-nodes" | "too-many-nodes" | "all-the-same";

/** The cells off the diagonal less their mean, row by row, and the root of their squares. */
function centred(matrix: readonly (readonly (number | null)[])[]) {
  const nodes = matrix.length;
  const cells = new Float64Array(nodes * nodes);
  let total = 0;
  matrix.forEach((row, i) => {
    if (row.length !== nodes) throw new RangeError("a network is a square of numbers");
    row.forEach((cell, j) => {
      if (i === j) return;
      if (typeof cell !== "number" || !Number.isFinite(cell)) {
        throw new RangeError("a network is compared only when all of its arcs are numbers");
      }
      cells[i * nodes + j] = cell;
      total += cell;
    });
  });
  const middle = total / (nodes * (nodes - 1));
  let squares = 0;
  for (let i = 0; i < nodes; i++) {
    for (let j = 0; j < nodes; j++) {
      const at = i * nodes + j;
      if (i !== j) cells[at] = (cells[at] ?? 0) - middle;
      squares += (cells[at] ?? 0) ** 2;
    }
  }
  return { cells, length: Math.sqrt(squares) };
}

/** Calls `visit` with every order of 0 … n − 1, in place (Heap 1963). */
function everyOrder(nodes: number, visit: (order: Uint8Array) => void): void {
  const order = Uint8Array.from({ length: nodes }, (_, place) => place);
  const turns = new Uint8Array(nodes);
  visit(order);
  for (let at = 1; at < nodes; ) {
    const turn = turns[at] ?? 0;
    if (turn < at) {
      const from = at % 2 === 0 ? 0 : turn;
      const kept = order[from] ?? 0;
      order[from] = order[at] ?? 0;
      order[at] = kept;
      visit(order);
      turns[at] = turn + 1;
      at = 1;
    } else {
      turns[at] = 0;
      at++;
    }
  }
}

/**
 * Whether two networks of the same nodes are alike (quadratic assignment procedure, Krackhardt
 * 1988): their correlation, and how often it is as large or larger when the nodes of the first
 * change places in every possible way. No draws: all orders are counted out, so that p is exact
 * and cannot be smaller than 1 / `orders`. For one year beside another, or both directions.
 *
 * R: `cor` of the cells off the diagonal over all permutations.
 *
 * @param a square of numbers `[source][target]`; the diagonal is not looked at
 * @param b the same nodes in the same order
 * @returns the reason with fewer than three or more than eight nodes, or cells that are all equal
 * @throws RangeError on cells that are no numbers and squares of different size
 */
export function qap(
  a: readonly (readonly (number | null)[])[],
  b: readonly (readonly (number | null)[])[],
): Qap | Without<NoQap> {
  const nodes = a.length;
  if (b.length !== nodes) throw new RangeError("two networks are compared node by node");
  const first = centred(a);
  const second = centred(b);
  if (nodes < 3) return without("too-few-nodes");
  if (nodes > MOST_QAP_NODES) return without("too-many-nodes");
  const length = first.length * second.length;
  if (first.length < SAME || second.length < SAME) return without("all-the-same");
  const correlationIn = (order: Uint8Array): number => {
    let product = 0;
    for (let i = 0; i < nodes; i++) {
      const row = (order[i] ?? 0) * nodes;
      for (let j = 0; j < nodes; j++) {
        product += (first.cells[row + (order[j] ?? 0)] ?? 0) * (second.cells[i * nodes + j] ?? 0);
      }
    }
    return product / length;
  };
  const correlation = correlationIn(Uint8Array.from({ length: nodes }, (_, place) => place));
  let asLarge = 0;
  let orders = 0;
  everyOrder(nodes, (order) => {
    orders++;
    if (correlationIn(order) >= correlation - SAME) asLarge++;
  });
  return { value: Math.max(-1, Math.min(1, correlation)), p: asLarge / orders, orders };
}
