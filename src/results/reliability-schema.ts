import { z } from "zod";

const count = z.int().min(0);
const id = z.string().min(1);
// Alpha has no lowest value: items that oppose each other give less than −1.
const alpha = z.number().max(1);

/** How consistently the items of each step were answered in the city, in hundredths. */
export const reliabilitySchema = z.array(
  z.strictObject({
    step: id,
    items: z.array(id),
    n: count.nullable().describe("Respondents with a valid answer to every item."),
    leftOut: count.nullable().describe("Respondents without one to some item."),
    method: z.enum(["cronbach-alpha", "spearman-brown"]).nullable(),
    value: alpha.nullable(),
    interval: z.strictObject({ low: alpha, high: alpha }).nullable(),
    itemTotal: z.array(
      z.strictObject({
        item: id,
        value: z.number().min(-1).max(1).nullable(),
        reason: z.literal("zero-variance").nullable(),
      }),
    ),
    caution: z.boolean().describe("Fewer than a hundred respondents."),
    reason: z
      .enum([
        "no-scale",
        "fewer-than-two-items",
        "cells-hidden",
        "crosses-questions",
        "from-reports",
        "fewer-than-30-respondents",
        "zero-variance",
        "negative-correlation",
      ])
      .nullable(),
  }),
);
