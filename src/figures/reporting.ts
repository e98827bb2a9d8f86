import type { Results } from "../results/schema.js";
import { stepName } from "./describe.js";
import { domainsByItem } from "./item-bars.js";
import type { FigureOptions, Vocabulary } from "./page.js";
import type { Scene } from "./scene.js";

const STEPS = ["intern_melden", "extern_melden"];

/** Who knows where to report, inside and outside the organisation (Arnhem, figure 3.2). */
export function reportingSpec(
  results: Results,
  words: Vocabulary,
  options: FigureOptions = {},
): Scene | null {
  const items = results.items.filter(({ step }) => STEPS.includes(step));
  const labels = items.map(({ step, label }) => `${stepName(results, step)}: ${label}`);
  return domainsByItem("reporting", results, items, labels, words, options);
}
