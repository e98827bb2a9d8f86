import type { Roster } from "../../model/roster.js";
import { type Digraph, digraph } from "./digraph.js";

/** What a roster and its answers let us see. Places are those of the roster, unless said otherwise. */
export interface ObservedGraph {
  /** How many domains the questionnaire has, also those without an organisation. */
  readonly domains: number;
  /** Place of the domain of every organisation. */
  readonly domainOf: Int32Array;
  /** Places of the organisations that answered, rising. */
  readonly answered: Int32Array;
  /** The domains of `answered`, in that order. */
  readonly answeredDomainOf: Int32Array;
  /** Everything that was said: rows of organisations that did not answer are missing, not empty. */
  readonly said: Digraph;
  /** What was said between two that answered; places are those in `answered`. */
  readonly among: Digraph;
}

/**
 * Checks a roster and puts its ties in order, once, so that every measure can trust them.
 *
 * @throws RangeError on respondents that are no whole number from 0, a domain that is not among the
 * `domains`, a tie out of range, with itself, said twice, or from an organisation that did not answer
 */
export function observedGraph({ organisations, ties }: Roster, domains: number): ObservedGraph {
  const places = new Int32Array(organisations.length).fill(-1);
  const answered: number[] = [];
  for (const [place, { domain, respondents }] of organisations.entries()) {
    if (!Number.isSafeInteger(respondents) || respondents < 0) {
      throw new RangeError(`organisation ${place} has ${respondents} respondents`);
    }
    if (!Number.isInteger(domain) || domain < 0 || domain >= domains) {
      throw new RangeError(`organisation ${place} has domain ${domain} of ${domains}`);
    }
    if (respondents > 0) places[place] = answered.push(place) - 1;
  }
  const said = digraph(organisations.length, ties);
  const silent = ties.find(({ source }) => places[source] === -1);
  if (silent) throw new RangeError(`organisation ${silent.source} said a tie and did not answer`);
  const among = ties.flatMap(({ source, target }) =>
    places[target] === -1
      ? []
      : [{ source: places[source] as number, target: places[target] as number }],
  );
  const domainOf = Int32Array.from(organisations, ({ domain }) => domain);
  return {
    domains,
    domainOf,
    answered: Int32Array.from(answered),
    answeredDomainOf: Int32Array.from(answered, (place) => domainOf[place] as number),
    said,
    among: digraph(answered.length, among),
  };
}
