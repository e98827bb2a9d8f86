import { z } from "zod";

const count = z.int().min(0);
const unit = z.number().min(0).max(1);
const signed = z.number().min(-1).max(1);
const id = z.string().min(1);
const interval = z.strictObject({ low: signed, high: signed }).nullable();

const how = {
  method: z.enum(["exact", "monte-carlo"]).nullable(),
  draws: count.nullable().describe("Tables drawn, when it was by chance."),
};
const noTest = ["fewer-than-two-shown", "fully-counted", "all-the-same"] as const;

const item = z.strictObject({
  item: id,
  domains: z.array(id).describe("Domains whose share is shown; only these are compared."),
  about: z
    .enum(["nobody", "nonresponse", "wider_group"])
    .nullable()
    .describe("Of whom the answers are unknown, and so what a test is about."),
  cramersV: z.strictObject({
    value: unit.nullable(),
    reason: z.enum(["fewer-than-two-shown", "all-the-same"]).nullable(),
  }),
  largest: z
    .strictObject({
      a: id,
      b: id,
      difference: unit.describe("Highest share minus lowest."),
      interval: z.strictObject({ low: signed, high: signed }),
      delta: z.strictObject({
        value: signed.nullable(),
        interval,
        reason: z.enum(["distribution-hidden", "one-answer", "no-overlap"]).nullable(),
      }),
    })
    .nullable(),
  test: z.strictObject({
    p: unit.nullable(),
    adjusted: unit.nullable().describe("Among all tests of the study (Holm)."),
    ...how,
    reason: z.enum(noTest).nullable(),
  }),
  decision: z.enum(["verschil", "niet_te_beslissen", "volledig_geteld"]).nullable(),
  detectable: z
    .strictObject({
      a: id.nullable(),
      b: id.nullable(),
      value: unit.nullable().describe("Below this difference nothing could have shown."),
      missed: unit.nullable().describe("Above this difference every one would have shown."),
      reason: z
        .enum(["fewer-than-two-shown", "fully-counted", "too-few-answers", "large-groups"])
        .nullable(),
    })
    .describe("What the two domains with most answers could have shown, looked at alone."),
  ordinal: z
    .strictObject({
      h: z.number().min(0).nullable(),
      df: count.nullable(),
      p: unit.nullable(),
      ...how,
      reason: z.enum([...noTest, "distribution-hidden"]).nullable(),
    })
    .describe("A check on ranks beside the test; no ground for the decision."),
});

/** Whether domains differ, computed after disclosure over what is shown. */
export const comparisonSchema = z
  .strictObject({
    level: unit,
    family: z.strictObject({ size: count, adjustment: z.literal("holm") }),
    chance: z.strictObject({ seed: count, draws: count, ordinalDraws: count }),
    items: z.array(item),
  })
  .nullable();
