import type { ObservedGraph } from "./observed-graph.js";

/** What organisations of one domain said about those of another, or of their own. */
export interface Block {
  readonly source: number;
  readonly target: number;
  readonly ties: number;
  /** Ties that could have been said: answered in `source` × others in `target`. */
  readonly possible: number;
  /** `null` where nothing could have been said. */
  readonly density: number | null;
}

/**
 * The density of ties from each domain to each, its own included, by the place of source and then
 * target: the block densities of a known partition (White, Boorman & Breiger 1976). Only rows of
 * organisations that answered count. Ties and possible ties add up to those of the whole network.
 */
export function blocks({ domains, domainOf, answeredDomainOf, said }: ObservedGraph): Block[] {
  const members = countBy(domainOf, domains);
  const answered = countBy(answeredDomainOf, domains);
  const ties = new Int32Array(domains * domains);
  for (let arc = 0; arc < said.sources.length; arc++) {
    const source = domainOf[said.sources[arc] as number] as number;
    const block = source * domains + (domainOf[said.targets[arc] as number] as number);
    ties[block] = (ties[block] as number) + 1;
  }
  return Array.from(ties, (count, block) => {
    const source = Math.floor(block / domains);
    const target = block % domains;
    const others = (members[target] as number) - (source === target ? 1 : 0);
    const possible = (answered[source] as number) * Math.max(0, others);
    return { source, target, ties: count, possible, density: possible ? count / possible : null };
  });
}

/** How often each of the numbers 0 … end − 1 is among `values`. */
export function countBy(values: Iterable<number>, end: number): Int32Array {
  const counts = new Int32Array(end);
  for (const value of values) counts[value] = (counts[value] as number) + 1;
  return counts;
}
