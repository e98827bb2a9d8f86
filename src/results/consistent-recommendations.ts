import { isOpen } from "../model/recommendation.js";
import type { Results } from "./schema.js";

/** Where recommendations are not as a study may name them: twice, from later, done without a word. */
export function contradictionInRecommendations({
  study,
  recommendations,
}: Pick<Results, "study" | "recommendations">): string | null {
  const ids = recommendations.map(({ id }) => id);
  const wrong = recommendations.find(
    (one, index) =>
      ids.indexOf(one.id) < index || one.since > study.year || (!isOpen(one) && !one.note),
  );
  return wrong ? `recommendations ${wrong.id}` : null;
}
