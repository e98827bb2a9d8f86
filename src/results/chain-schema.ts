import { z } from "zod";
import { LINK_VERDICTS } from "../model/chain.js";

const count = z.int().min(0);
const id = z.string().min(1);

const link = z.strictObject({
  step: id,
  verdict: z
    .enum(LINK_VERDICTS)
    .nullable()
    .describe("Worst verdict of the questions of the step; null where none of them is shown."),
  weakest: z
    .array(id)
    .describe(
      "The weakest question that is shown, by item id; more than one where they are equal.",
    ),
  questions: count,
  hidden: count.describe("Questions of the step that may not be shown for this domain."),
  unanswered: count.describe("Questions of the step without a valid answer."),
});

/** The steps from recognising to acting as a chain, per domain and for the city. */
export const chainSchema = z.strictObject({
  domain: id.describe("Domain id, or totaal for the city."),
  breaks: id.nullable().describe("The first step that needs attention."),
  links: z.array(link),
});
