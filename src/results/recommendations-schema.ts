import { z } from "zod";
import { RECOMMENDATION_STATUSES } from "../model/recommendation.js";
import { CRITERIA, LEVELS } from "../model/scorecard.js";

/** What this evaluation and earlier ones advise, in the order of who wrote it down. */
export const recommendationsResultsSchema = z
  .array(
    z.strictObject({
      id: z.string().min(1),
      what: z.string(),
      cell: z.strictObject({ level: z.enum(LEVELS), criterion: z.enum(CRITERIA) }).nullable(),
      for: z.string(),
      since: z.int().describe("The year in which it was first made."),
      status: z
        .enum(RECOMMENDATION_STATUSES)
        .describe("opgepakt: taken up and not finished; as people wrote it, not checked."),
      note: z.string().nullable().describe("What was done, or why it was dropped."),
      where: z.string().nullable(),
    }),
  )
  .describe("Empty in a study without recommendations.");
