import type { Results } from "../results/schema.js";
import { domainsByItem } from "./item-bars.js";
import type { FigureOptions, Vocabulary } from "./page.js";
import type { Scene } from "./scene.js";

/** Who feels responsible for recognising and for acting, per domain (Arnhem, figure 2.1). */
export function responsibilitySpec(
  results: Results,
  words: Vocabulary,
  options: FigureOptions = {},
): Scene | null {
  const items = results.items.filter(({ step }) => step === "verantwoordelijkheid");
  const labels = items.map(({ label }) => label);
  return domainsByItem("responsibility", results, items, labels, words, options);
}
