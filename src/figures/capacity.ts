import { NOT_CAPACITY } from "../model/chain.js";
import type { Results, ResultsItem } from "../results/schema.js";
import { itemsByDomain } from "./item-bars.js";
import type { FigureOptions, Vocabulary } from "./page.js";
import type { Scene } from "./scene.js";

export function capacityItems(results: Results): readonly ResultsItem[] {
  return results.items.filter(({ step }) => !NOT_CAPACITY.includes(step));
}

/** Whether each domain is equipped, step by step and resource by resource (Arnhem, figure 3.1). */
export function capacitySpec(
  results: Results,
  words: Vocabulary,
  options: FigureOptions = {},
): Scene | null {
  return itemsByDomain("capacity", results, capacityItems(results), words, options);
}
