import type { Results, ResultsContact, ResultsNetwork } from "../results/schema.js";
import { domainName } from "./describe.js";
import type { Vocabulary } from "./page.js";

export type Hub = NonNullable<ResultsNetwork["hub"]>;

/** What a graph rests on: arrows and pairs with a share, of all there can be. */
export interface Coverage {
  readonly arrows: number;
  readonly ofArrows: number;
  readonly pairs: number;
  readonly ofPairs: number;
}

/** What the measures of a network between `domains` rest on. */
export function coverage(domains: number, contacts: readonly ResultsContact[]): Coverage {
  const shown = contacts.filter(({ yearly }) => yearly.share !== null);
  const both = shown.filter(({ source, target }) =>
    shown.some((other) => other.source === target && other.target === source),
  );
  const ofArrows = domains * (domains - 1);
  return { arrows: shown.length, ofArrows, pairs: both.length / 2, ofPairs: ofArrows / 2 };
}

/** One of the two graphs with its measures. */
export interface Half {
  readonly heading: string;
  readonly contacts: readonly ResultsContact[];
  readonly covered: Coverage;
  readonly density: number | null;
  readonly reciprocity: number | null;
}

/** The network as a whole and without its hub; `null` where the results name no hub. */
export function halvesOf(results: Results, words: Vocabulary): readonly [Half, Half] | null {
  const { network, domains } = results;
  if (!network?.hub) return null;
  const { hub } = network;
  const contacts = results.contacts.filter(({ source, target }) => source !== target);
  const rest = contacts.filter(
    ({ source, target }) => source !== hub.domain && target !== hub.domain,
  );
  return [
    {
      heading: words.figure.hub.whole,
      contacts,
      covered: coverage(domains.length, contacts),
      density: network.density,
      reciprocity: network.reciprocity,
    },
    {
      heading: words.figure.hub.without(domainName(results, hub.domain, words)),
      contacts: rest,
      covered: coverage(domains.length - 1, rest),
      density: hub.densityWithout,
      reciprocity: hub.reciprocityWithout,
    },
  ];
}
