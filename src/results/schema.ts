import { z } from "zod";
import { CONTACT_ANSWERS, ITEM_ANSWERS, KINDS } from "../model/answer.js";
import { CALLED, SIZE_CLASSES } from "../model/benchmark-terms.js";
import { cleanLabel } from "../model/clean-label.js";
import { HIDING_RULES } from "../model/disclosure-rule.js";
import { LANGUAGES } from "../model/language.js";
import { PLATFORMS } from "../model/platform.js";
import { PROFILE_IDS } from "../model/profile.js";
import {
  CONFIDENCES,
  CRITERIA,
  DIRECTIONS,
  LEVELS,
  OUTCOMES,
  SOURCES,
  VERDICTS,
} from "../model/scorecard.js";
import { FIRST_YEAR, LAST_YEAR } from "../model/survey-year.js";
import { chainSchema } from "./chain-schema.js";
import { comparisonSchema } from "./comparison-schema.js";
import { networkSchema } from "./network-schema.js";
import { ordinalSchema, weightedSchema } from "./ordinal-schema.js";
import { organisationsSchema } from "./organisations-schema.js";
import { recommendationsResultsSchema } from "./recommendations-schema.js";
import { reliabilitySchema } from "./reliability-schema.js";

/** Bumped when a field changes its meaning or goes; new fields alone do not bump it. */
export const RESULTS_SCHEMA = "ivm-results/4";

const count = z.int().min(0);
const unit = z.number().min(0).max(1);
const id = z.string().min(1);
/** As long as in the files that people write, and never blank: it is printed. */
const label = z
  .string()
  .max(5000)
  .refine((text) => cleanLabel(text) !== "");
const year = z.int().min(FIRST_YEAR).max(LAST_YEAR);
const counts = <Keys extends readonly string[]>(keys: Keys) =>
  z.strictObject(
    Object.fromEntries(keys.map((key) => [key, count])) as Record<Keys[number], typeof count>,
  );

const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/u)
  .nullable()
  .describe("Null for the public: from the hash of a small file its answers can be guessed.");
const interval = z
  .strictObject({ low: unit, high: unit, method: z.enum(["wilson", "hypergeometric"]) })
  .describe("Interval of 95 %.");
const bounds = z
  .strictObject({ low: unit, high: unit })
  .describe("What holds whatever the silent ones would have said.");
const share = z.strictObject({
  k: count.nullable(),
  share: unit.nullable(),
  interval: interval.nullable(),
  bounds: bounds.nullable(),
  indicative: z.boolean().describe("Base under thirty, or an interval of .30 or wider."),
  band: z.enum(["vrijwel_geen", "vrijwel_alle"]).nullable(),
  reason: z.enum(["hidden", "band", "no-valid-answers"]).nullable(),
});
const warnings = z.array(z.enum(["D3", "D4"]));
const hidden = z
  .strictObject({ rule: z.enum(HIDING_RULES), kind: z.enum(["primary", "secondary"]) })
  .nullable();

const domain = z.strictObject({
  id,
  label,
  invited: count.nullable(),
  responded: count,
  response: unit.nullable(),
});

const itemCell = z.strictObject({
  domain: id.describe("Domain id, or totaal for the city."),
  counts: counts(ITEM_ANSWERS).nullable(),
  base: count
    .nullable()
    .describe(
      "Valid answers: weet niet, nvt, leeg (left empty) and niet_getoond (not asked) are left out.",
    ),
  agree: share,
  hidden,
  warnings,
});

const item = z.strictObject({
  id,
  step: id,
  resource: id,
  label,
  text: label,
  cells: z.array(itemCell),
});

const contact = z.strictObject({
  source: id,
  target: id,
  base: count.nullable(),
  frequency: counts(CONTACT_ANSWERS).nullable(),
  kind: counts(KINDS).nullable(),
  yearly: share,
  hidden,
  warnings,
});

const indicator = z.strictObject({
  kind: z.literal("indicator"),
  id,
  source: z.literal("enquete"),
  domain: id.nullable(),
  k: count.nullable(),
  base: count.nullable(),
  value: unit.nullable(),
  interval: interval.nullable(),
  norm: z.strictObject({ upper: unit, lower: unit }).nullable(),
  outcome: z.enum(OUTCOMES),
  direction: z.enum(DIRECTIONS),
  weight: count,
});
const finding = z.strictObject({
  kind: z.literal("finding"),
  id,
  source: z.enum(SOURCES),
  what: z.string(),
  where: z.string(),
  direction: z.enum(DIRECTIONS),
  weight: count,
});

const scorecard = z.strictObject({
  norms: z.strictObject({ op_orde: unit, aandachtspunt: unit }),
  rules: z
    .strictObject({ enough: count, margin: count, strong: count })
    .describe("Thresholds of the rules R1 to R5, as docs/methods.md gives them."),
  cells: z.array(
    z.strictObject({
      level: z.enum(LEVELS),
      criterion: z.enum(CRITERIA),
      evidence: z.array(z.discriminatedUnion("kind", [indicator, finding])),
      weights: z.strictObject({ for: count, against: count }),
      sources: z.array(z.string()).describe("Kinds of sources on the side of the proposal."),
      proposal: z.enum(VERDICTS),
      rule: z.enum(["R1", "R2", "R3", "R4", "R5"]),
      confidence: z.enum(CONFIDENCES),
      judgement: z
        .strictObject({
          verdict: z.enum(VERDICTS),
          reason: z.string(),
          where: z.string().nullable(),
        })
        .nullable(),
      agrees: z.boolean().nullable(),
    }),
  ),
});

const spellings = z.array(z.strictObject({ answer: id, written: z.array(z.string()) }));
const reading = z
  .strictObject({
    domain: id.nullable().describe("The domain of everyone in the file."),
    line: z.int().min(1).describe("The line of the headings."),
    columns: z.array(z.strictObject({ question: id, column: z.int().min(1), heading: z.string() })),
  })
  .nullable()
  .describe("Where each question stands; null where that and the spellings do not tell all.");

/** The results document: all that figures, reports, comparisons and benchmarks may read. */
export const resultsSchema = z
  .strictObject({
    schema: z.literal(RESULTS_SCHEMA),
    study: z.strictObject({
      municipality: label,
      year,
      title: z.string().refine((text) => cleanLabel(text) !== ""),
      note: z.string().nullable().describe("What must stand with everything that is published."),
      language: z.enum(LANGUAGES),
      questionnaire: id,
      size_class: z
        .enum(SIZE_CLASSES)
        .nullable()
        .describe("Class of the municipality by inhabitants (CBS); null when it was not said."),
      benchmark: z.enum(CALLED).describe("How the city may be called beside other cities."),
    }),
    provenance: z.strictObject({
      tool: z.strictObject({ name: z.literal("interventievermogen"), version: z.string() }),
      profile: z.enum(PROFILE_IDS),
      rules: z.string().describe("Version of the disclosure rules."),
      limits: z
        .strictObject({ base: count, count })
        .describe("Fewest valid answers (D1) and fewest people on either side (D2)."),
      inputs: z.array(
        z.strictObject({
          file: z.string(),
          sha256,
          platform: z.enum(PLATFORMS).describe("What wrote the export."),
          format: z.enum(["csv", "xlsx", "sav"]),
          encoding: z.string().nullable().describe("How its letters were read; null for Excel."),
          delimiter: z.string().nullable(),
          sheet: z.string().nullable(),
          rows: count,
          counted: count,
          rejected: count,
          reading: reading.optional(),
        }),
      ),
      tallies: z
        .array(
          z.strictObject({
            file: z.string(),
            sha256,
            respondents: count,
          }),
        )
        .describe(
          "Files of counts that were added; what became of the rows behind them is not known.",
        ),
      members: z
        .array(
          z.strictObject({
            file: z.string(),
            sha256,
            municipality: label,
            year,
            profile: z.enum(PROFILE_IDS),
            respondents: count,
            parts: z
              .array(z.strictObject({ municipality: label, year }))
              .describe("Of what it was added up itself, down to the last; empty when counted."),
          }),
        )
        .describe("Results documents of parts; a number is the sum where each of them shows it."),
      spellings: z
        .strictObject({ domain: spellings, item: spellings, contact: spellings, kind: spellings })
        .optional()
        .describe("How exports may write each answer, in small letters; leeg is no answer."),
      files: z
        .array(z.strictObject({ file: z.string(), sha256 }))
        .describe(
          "The other files of the study: study.yaml, questionnaire, findings, judgements, recommendations, roster.",
        ),
    }),
    domains: z.array(domain),
    total: z.strictObject({
      invited: count.nullable(),
      responded: count,
      response: unit.nullable(),
    }),
    steps: z.array(z.strictObject({ id, label })),
    items: z.array(item),
    comparison: comparisonSchema,
    ordinal: ordinalSchema,
    weighted: weightedSchema,
    reliability: reliabilitySchema,
    contacts: z.array(contact),
    network: networkSchema.nullable(),
    organisations: organisationsSchema.describe("From a roster; null in a study without one."),
    registers: z.strictObject({}),
    chain: z.array(chainSchema),
    scorecard,
    recommendations: recommendationsResultsSchema,
    problems: z.array(
      z.strictObject({
        severity: z.enum(["error", "warning", "info"]),
        code: id,
        message: z.string(),
        where: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: RESULTS_SCHEMA, title: "results.json" });

type DeepReadonly<T> = T extends (infer Entry)[]
  ? readonly DeepReadonly<Entry>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

export type Results = DeepReadonly<z.infer<typeof resultsSchema>>;
export type ResultsItem = Results["items"][number];
export type ItemCell = ResultsItem["cells"][number];
export type ResultsComparison = NonNullable<Results["comparison"]>;
export type ComparedItem = ResultsComparison["items"][number];
export type ResultsReliability = Results["reliability"][number];
export type ResultsContact = Results["contacts"][number];
export type ResultsNetwork = NonNullable<Results["network"]>;
export type ResultsChain = Results["chain"][number];
export type ResultsOrganisations = NonNullable<Results["organisations"]>;
export type ResultsNode = NonNullable<ResultsOrganisations["nodes"]>[number];
export type ResultsRecommendation = Results["recommendations"][number];
export type ResultsScorecard = Results["scorecard"];
export type ResultsScorecardCell = ResultsScorecard["cells"][number];
export type ResultsEvidence = ResultsScorecardCell["evidence"][number];
