import type { Results } from "../results/schema.js";
import { domainName } from "./describe.js";
import type { Half, Hub } from "./hub-halves.js";
import type { Vocabulary } from "./page.js";

/** Density and reciprocity with and without the hub, and what they rest on: two sentences. */
export function describeHub(
  results: Results,
  hub: Hub,
  [whole, without]: readonly [Half, Half],
  words: Vocabulary,
): string {
  const { desc } = words.figure.hub;
  const density = ({ density, covered }: Half): string =>
    desc.part(
      density === null ? desc.unknown : words.numbers.sharePercent(density),
      covered.arrows,
      covered.ofArrows,
    );
  const reciprocity = ({ reciprocity }: Half): string =>
    reciprocity === null ? desc.unknown : words.numbers.decimal(reciprocity, 2);
  return [
    desc.both(domainName(results, hub.domain, words), density(whole), density(without)),
    desc.reciprocity(reciprocity(whole), reciprocity(without)),
  ].join(" ");
}
