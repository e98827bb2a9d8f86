import { z } from "zod";
import { CRITERIA, DIRECTIONS, type Finding, LEVELS, SOURCES } from "../model/scorecard.js";
import { checkedYaml } from "./check.js";

const text = z.string().min(1).max(5000);

/** What `bevindingen.yaml` may hold. */
export const findingsSchema = z
  .strictObject({
    findings: z.array(
      z.strictObject({
        id: text,
        level: z.enum(LEVELS),
        criterion: z.enum(CRITERIA),
        what: text.describe("De bevinding in een zin; zonder dat iemand te herkennen is."),
        source: z.enum(SOURCES),
        direction: z.enum(DIRECTIONS).describe("voor = steunt het criterium."),
        strength: z
          .union([z.literal(1), z.literal(2), z.literal(3)])
          .describe("1 = een enkele bron, 2 = meerdere, 3 = vastgesteld of door allen bevestigd."),
        where: text.describe("Bladzijde, regel of verslag waar het staat."),
      }),
    ),
  })
  .meta({ id: "ivm-findings-1", title: "bevindingen.yaml" });

/** @throws Refusal with every unknown key and wrong value, by line. */
export function readFindings(yaml: string, file: string): readonly Finding[] {
  return checkedYaml(findingsSchema, yaml, file).findings;
}
