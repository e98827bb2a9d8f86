import { z } from "zod";
import { CALLED, SIZE_CLASSES } from "../model/benchmark-terms.js";
import { cleanLabel } from "../model/clean-label.js";
import { LANGUAGES } from "../model/language.js";
import { PROFILE_IDS } from "../model/profile.js";

/** More people than any city invites would drown all others in the pool. */
const MOST_PEOPLE = 2_000_000;
const count = z.int().min(0).max(MOST_PEOPLE);
const unit = z.number().min(0).max(1);
const id = z.string().min(1).max(200);
const label = z.string().max(5000);

const cell = z.object({
  domain: id,
  base: count.nullable(),
  agree: z.object({
    k: count.nullable(),
    share: unit.nullable(),
    interval: z
      .object({ low: unit, high: unit, method: z.enum(["wilson", "hypergeometric"]) })
      .nullable(),
    band: z.enum(["vrijwel_geen", "vrijwel_alle"]).nullable(),
    reason: z.enum(["hidden", "band", "no-valid-answers"]).nullable(),
  }),
  hidden: z.object({ rule: z.string() }).nullable(),
});

/**
 * The parts of a results document that a benchmark reads. The full check costs too much for
 * thousands of documents: only the document of the own city gets it.
 */
export const lightSchema = z.object({
  study: z.object({
    municipality: label.refine((name) => cleanLabel(name) !== ""),
    year: z.int(),
    note: label.nullable(),
    language: z.enum(LANGUAGES),
    questionnaire: id,
    size_class: z.enum(SIZE_CLASSES).nullable(),
    benchmark: z.enum(CALLED),
  }),
  provenance: z.object({
    profile: z.enum(PROFILE_IDS),
    rules: z.string(),
    limits: z.object({ base: count, count }),
    members: z
      .array(
        z.object({
          municipality: label,
          year: z.int(),
          parts: z.array(z.object({ municipality: label, year: z.int() })).max(1000),
        }),
      )
      .max(1000),
  }),
  domains: z
    .array(z.object({ id, label, invited: count.nullable(), responded: count }))
    .min(1)
    .max(1000),
  total: z.object({ invited: count.nullable(), responded: count }),
  items: z.array(z.object({ id, text: label, cells: z.array(cell) })).max(5000),
});

export type LightResults = z.infer<typeof lightSchema>;
export type LightCell = z.infer<typeof cell>;
