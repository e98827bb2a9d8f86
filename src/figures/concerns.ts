import type { Results } from "../results/schema.js";
import { domainsByItem } from "./item-bars.js";
import type { FigureOptions, Vocabulary } from "./page.js";
import type { Scene } from "./scene.js";

/** Which forms of extremism partners meet in their work, per domain. */
export function concernsSpec(
  results: Results,
  words: Vocabulary,
  options: FigureOptions = {},
): Scene | null {
  const items = results.items.filter(({ step }) => step === "zorgen");
  const labels = items.map(({ label }) => label);
  return domainsByItem("concerns", results, items, labels, words, options);
}
