import { isOpen, RECOMMENDATION_STATUSES } from "../model/recommendation.js";
import type { Results } from "../results/schema.js";
import type { ChangedRecommendations } from "./change-schema.js";

/**
 * What became of the recommendations that were open in the older year, by their ids.
 *
 * @returns `null` when a year has no recommendations, or none was open
 */
export function recommendationsChange(
  older: Pick<Results, "recommendations">,
  newer: Pick<Results, "recommendations">,
): ChangedRecommendations | null {
  const open = older.recommendations.filter(isOpen).map(({ id }) => id);
  if (open.length === 0 || newer.recommendations.length === 0) return null;
  const now = new Map(newer.recommendations.map(({ id, status }) => [id, status]));
  return {
    statuses: RECOMMENDATION_STATUSES.map((status) => ({
      status,
      ids: open.filter((id) => now.get(id) === status),
    })),
    unnamed: open.filter((id) => !now.has(id)),
  };
}
