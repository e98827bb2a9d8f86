import type { Language } from "../model/language.js";
import type { Results } from "../results/schema.js";
import { reportWords } from "../words/report.js";
import { itemLabel } from "./labels.js";
import { flooredToPoints, pointsOf } from "./points.js";

/**
 * What the comparison of domains comes to, from its decisions alone.
 *
 * @returns no sentences when no question was asked
 */
export function comparisonSentences(results: Results, language: Language): readonly string[] {
  const { comparison } = results;
  if (results.items.length === 0) return [];
  if (comparison === null) return [reportWords[language].comparison.impossible];
  const { items } = comparison;
  const undecided = items.filter(({ decision }) => decision === "niet_te_beslissen");
  const least = undecided.flatMap(({ detectable }) =>
    detectable.value === null ? [] : [detectable.value],
  );
  const notCompared = items.filter(({ decision }) => decision === null).length;
  return reportWords[language].comparison.summary({
    compared: items.length - notCompared,
    differ: items
      .filter(({ decision }) => decision === "verschil")
      .map(({ item }) => itemLabel(results, item)),
    undecided: undecided.length,
    counted: items.filter(({ decision }) => decision === "volledig_geteld").length,
    notCompared,
    // Of some undecided question it is not known what could have shown: then nothing is said.
    below:
      least.length === undecided.length && least.length > 0
        ? pointsOf(flooredToPoints(Math.min(...least)), language)
        : null,
  });
}
