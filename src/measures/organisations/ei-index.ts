import type { Digraph } from "./digraph.js";
import { type Estimate, known, type NoNumber, unknown } from "./estimate.js";
import type { ObservedGraph } from "./observed-graph.js";
import { withoutRows } from "./why-not.js";

/** How many of the ties leave their domain. */
export function externalTies({ sources, targets }: Digraph, domainOf: Int32Array): number {
  let external = 0;
  for (let arc = 0; arc < sources.length; arc++) {
    if (domainOf[sources[arc] as number] !== domainOf[targets[arc] as number]) external++;
  }
  return external;
}

/** Why there is no E-I index, or `null` when there is. */
export function withoutEi(graph: ObservedGraph): NoNumber | null {
  const { said, domainOf } = graph;
  const reason = withoutRows(graph);
  if (reason) return reason;
  if (domainOf.every((domain) => domain === domainOf[0])) return "one-domain";
  return said.sources.length === 0 ? "no-ties" : null;
}

/**
 * Krackhardt & Stern's (1988) E-I index over directed ties: (E − I)/(E + I), with E the ties between
 * domains and I those within one. −1 is contact within domains only, 1 between domains only. It
 * depends on how large the domains are: see the reference beside it.
 */
export function eiIndex(graph: ObservedGraph): Estimate {
  const reason = withoutEi(graph);
  if (reason) return unknown(reason);
  const { said, domainOf } = graph;
  const ties = said.sources.length;
  return known((2 * externalTies(said, domainOf) - ties) / ties);
}
