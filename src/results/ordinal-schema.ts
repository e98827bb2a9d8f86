import { z } from "zod";

const unit = z.number().min(0).max(1);
const signed = z.number().min(-1).max(1);
const point = z.number().min(0.5).max(5.5);
const id = z.string().min(1);

const cell = z.strictObject({
  domain: id.describe("Domain id, or totaal for the city."),
  median: point.nullable().describe("From 1 (zeer oneens) to 5 (zeer eens)."),
  interpolatedMedian: point.nullable(),
  consensus: unit.nullable(),
  netAgreement: z.strictObject({
    value: signed.nullable(),
    interval: z.strictObject({ low: signed, high: signed }).nullable(),
    reason: z.enum(["few-answers", "no-spread"]).nullable(),
  }),
  reason: z.enum(["distribution-hidden", "no-valid-answers"]).nullable(),
});

/** What the order of the answers says, where a distribution is shown. */
export const ordinalSchema = z.array(z.strictObject({ item: id, cells: z.array(cell) }));

/** The city total in which every domain weighs by the number invited. */
export const weightedSchema = z.array(
  z.strictObject({
    item: id,
    value: unit.nullable(),
    se: z.number().min(0).nullable(),
    interval: z.strictObject({ low: unit, high: unit }).nullable(),
    reason: z
      .enum([
        "invited-unknown",
        "domain-hidden",
        "nobody-invited",
        "domain-without-answers",
        "domain-with-one-answer",
      ])
      .nullable(),
  }),
);
