import type { Digraph } from "./digraph.js";

/**
 * How often an organisation lies on the shortest ways between others: Σ of the part of the shortest
 * paths s → t that pass through it, over all ordered pairs (Freeman 1977), by Brandes' algorithm
 * (2001), in time that grows with places × arcs. Every arc has length 1. In a graph whose arcs all
 * run both ways it is twice the value of the undirected graph.
 *
 * @returns one number from 0 to (n − 1)(n − 2) per place
 */
export function betweenness({ order, starts, targets }: Digraph): Float64Array {
  const total = new Float64Array(order);
  const distance = new Int32Array(order);
  const paths = new Float64Array(order);
  const dependency = new Float64Array(order);
  const queue = new Int32Array(order);
  for (let source = 0; source < order; source++) {
    distance.fill(-1);
    paths.fill(0);
    dependency.fill(0);
    distance[source] = 0;
    paths[source] = 1;
    queue[0] = source;
    let reached = 1;
    for (let head = 0; head < reached; head++) {
      const from = queue[head] as number;
      const next = (distance[from] as number) + 1;
      for (let arc = starts[from] as number; arc < (starts[from + 1] as number); arc++) {
        const to = targets[arc] as number;
        if (distance[to] === -1) {
          distance[to] = next;
          queue[reached++] = to;
        }
        if (distance[to] === next) paths[to] = (paths[to] as number) + (paths[from] as number);
      }
    }
    // From the farthest back: what hangs on a place also hangs on those before it.
    for (let tail = reached - 1; tail > 0; tail--) {
      const from = queue[tail] as number;
      const next = (distance[from] as number) + 1;
      let own = 0;
      for (let arc = starts[from] as number; arc < (starts[from + 1] as number); arc++) {
        const to = targets[arc] as number;
        if (distance[to] === next) {
          own += (1 + (dependency[to] as number)) / (paths[to] as number);
        }
      }
      dependency[from] = own * (paths[from] as number);
      total[from] = (total[from] as number) + (dependency[from] as number);
    }
  }
  return total;
}
