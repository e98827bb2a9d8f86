import { isOpen } from "../model/recommendation.js";
import type { Results } from "../results/schema.js";
import { amount, type DataTable, dataTable, flag, text } from "./data-table.js";

/** recommendations.csv: one row per recommendation, in the order in which they were written down. */
export function recommendationData({ recommendations }: Results): DataTable {
  return dataTable("recommendations.csv", recommendations, [
    text("recommendation", ({ id }) => id),
    text("recommended", ({ what }) => what),
    text("level", ({ cell }) => cell?.level ?? null),
    text("criterion", ({ cell }) => cell?.criterion ?? null),
    text("recommended_for", (one) => one.for),
    amount("since", "year", ({ since }) => since),
    text("status", ({ status }) => status),
    flag("recommendation_open", isOpen),
    text("recommendation_note", ({ note }) => note),
    text("where", ({ where }) => where),
  ]);
}
