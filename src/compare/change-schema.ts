import { z } from "zod";
import {
  BREAKS,
  CHANGE_DECISIONS,
  CHANGE_GROUNDS,
  CHANGE_TESTS,
  FAMILY_HALVES,
  LEFT_OUT,
  LEFT_OUT_REASONS,
  NO_CHANGE,
  NO_CHANGE_TEST,
} from "../model/change.js";
import { LANGUAGES } from "../model/language.js";
import { NO_PAIRS } from "../model/pairs.js";
import { PROFILE_IDS } from "../model/profile.js";
import { RECOMMENDATION_STATUSES } from "../model/recommendation.js";
import { CONFIDENCES, CRITERIA, LEVELS, VERDICTS } from "../model/scorecard.js";

/** Bumped when a field changes its meaning or goes; new fields alone do not bump it. */
export const CHANGE_SCHEMA = "ivm-change/1";

const count = z.int().min(0);
const unit = z.number().min(0).max(1);
const signed = z.number().min(-1).max(1);
const id = z.string().min(1);
const ends = z.strictObject({ low: signed, high: signed }).describe("Of 95 %.");
const decided = {
  decision: z.enum(CHANGE_DECISIONS).nullable(),
  ground: z.enum(CHANGE_GROUNDS).nullable(),
};

const undetectable = z
  .enum(["fully-counted", "certain", "too-few-answers", "large-groups"])
  .nullable();

const cell = z.strictObject({
  k: count.nullable(),
  base: count.nullable(),
  share: unit.nullable(),
  interval: z
    .strictObject({ low: unit, high: unit, method: z.enum(["wilson", "hypergeometric"]) })
    .nullable(),
  band: z.enum(["vrijwel_geen", "vrijwel_alle"]).nullable(),
  reason: z
    .enum(["hidden", "band", "no-valid-answers", "left-out"])
    .nullable()
    .describe("Why the year has no share; left-out: this year asked it otherwise, or not."),
});

const pairs = z
  .strictObject({
    gained: count.describe("Went from not agreeing to agreeing, or from no contact to contact."),
    lost: count,
    stayed: count.describe("On the same side in both years."),
    difference: signed.describe("(gained − lost) / pairs."),
    interval: ends.describe("Of 95 % (Tango)."),
    midP: unit.nullable().describe("McNemar, mid-p; null when nobody changed."),
    exact: unit.nullable(),
  })
  .nullable()
  .describe("Those with a valid answer in the first and the last year; null where not shown.");

const change = z.strictObject({
  difference: signed.nullable().describe("Newest share − oldest share."),
  interval: ends.nullable(),
  about: z
    .enum(["nobody", "nonresponse", "wider_group"])
    .nullable()
    .describe("Of whom the answers are unknown, and so what the test is about."),
  half: z.enum(FAMILY_HALVES).describe("In which half of the family the test is."),
  sameComposition: z
    .strictObject({ difference: signed, interval: ends })
    .nullable()
    .describe(
      "Of a city: the change when every domain weighs the same in both years; null where not all domains are shown.",
    ),
  pairs,
  test: z.enum(CHANGE_TESTS).nullable().describe("Which test p is of."),
  p: unit.nullable(),
  adjusted: unit.nullable().describe("Among all tests of the comparison."),
  noTest: z.enum(NO_CHANGE_TEST).nullable(),
  ...decided,
  detectable: z
    .strictObject({
      value: unit
        .nullable()
        .describe("Below this change nothing could have shown, were the row the only one tested."),
      reason: undetectable.describe("Why there is none; too-few-answers: no change could show."),
      family: unit
        .nullable()
        .describe("The same among all tests, for the only change that passes in its half."),
      familyReason: undetectable,
    })
    .describe("Of pairs: those who changed one way, nobody the other, as a part of all pairs."),
  reason: z.enum(NO_CHANGE).nullable().describe("Why there is no change to tell."),
});

const trend = z
  .strictObject({ slope: z.number(), low: z.number(), high: z.number() })
  .nullable()
  .describe("Per year, over three years or more; beside the change, and no ground for anything.");

const row = { years: z.array(cell).describe("In the order of the documents."), change, trend };

const verdicts = z.strictObject({
  proposal: z.enum(VERDICTS),
  confidence: z.enum(CONFIDENCES),
  findings: count,
  judgement: z.enum(VERDICTS).nullable(),
});

/** What changed between years, from their results documents alone. */
export const changeSchema = z
  .strictObject({
    schema: z.literal(CHANGE_SCHEMA),
    tool: z.strictObject({ name: z.literal("interventievermogen"), version: z.string() }),
    municipality: z.string(),
    language: z.enum(LANGUAGES),
    profile: z.enum(PROFILE_IDS).describe("How the comparison must be handled: the strictest."),
    documents: z
      .array(
        z.strictObject({
          year: z.int(),
          title: z.string(),
          note: z.string().nullable(),
          questionnaire: id,
          profile: z.enum(PROFILE_IDS),
          rules: z.string(),
          limits: z.strictObject({ base: count, count }),
          version: z.string(),
          invited: count.nullable(),
          responded: count,
          sha256: z
            .string()
            .regex(/^[0-9a-f]{64}$/u)
            .describe("Of the results.json that was read, or would have been written."),
        }),
      )
      .min(2)
      .describe("Oldest first; the change is that from the first to the last."),
    breaks: z.array(
      z.strictObject({
        code: z.enum(BREAKS),
        severity: z.enum(["warning", "info"]),
        documents: z.tuple([count, count]).describe("Places of the two documents."),
        about: z.array(z.string()).describe("Ids of questions, domains or answers."),
        older: z.array(z.string()).describe("What the older has there."),
        newer: z.array(z.string()),
      }),
    ),
    leftOut: z.array(
      z.strictObject({
        kind: z.enum(LEFT_OUT),
        id,
        label: z.string(),
        document: count.describe("Place of the document with which it cannot be compared."),
        lacks: count
          .nullable()
          .describe("Place of the document without it; null when both have it."),
        reason: z.enum(LEFT_OUT_REASONS),
      }),
    ),
    level: unit,
    within: unit.describe("A change surely smaller than this is called equal within it."),
    family: z.strictObject({
      size: count,
      halves: z.array(z.strictObject({ half: z.enum(FAMILY_HALVES), size: count })),
      adjustment: z.literal("holm"),
    }),
    twice: z
      .strictObject({
        both: count.nullable().describe("Respondents of the first year found in the last."),
        onlyOlder: count.nullable().describe("Those of the first year that were not found."),
        onlyNewer: count.nullable(),
        uncoded: z
          .array(count)
          .nullable()
          .describe("Of the first and the last year: answers without a code of a common key."),
        reason: z.enum(NO_PAIRS).nullable().describe("Why nobody could be followed."),
      })
      .describe("Who answered in the first and in the last year, by keyed codes of invitations."),
    domains: z.array(
      z.strictObject({ id, label: z.string(), responded: z.array(count.nullable()) }),
    ),
    steps: z.array(z.strictObject({ id, label: z.string() })),
    items: z.array(
      z.strictObject({
        id,
        step: id,
        label: z.string(),
        text: z.string(),
        rows: z.array(
          z.strictObject({ domain: id.describe("Domain id, or totaal for the city."), ...row }),
        ),
      }),
    ),
    contacts: z.array(z.strictObject({ source: id, target: id, ...row })),
    network: z.array(
      z.strictObject({
        measure: z.enum(["density", "reciprocity"]),
        years: z.array(
          z.strictObject({
            value: unit.nullable(),
            interval: z.strictObject({ low: z.number(), high: z.number() }).nullable(),
          }),
        ),
        difference: signed.nullable(),
        interval: ends.nullable(),
        ...decided,
        reason: z.enum(["no-number", "no-interval"]).nullable(),
      }),
    ),
    scorecard: z.array(
      z.strictObject({
        level: z.enum(LEVELS),
        criterion: z.enum(CRITERIA),
        older: verdicts,
        newer: verdicts,
        comparable: z
          .boolean()
          .describe("Both scorecards have the same norms, and findings or none."),
        moved: z
          .array(z.strictObject({ item: id, decision: z.enum(["hoger", "lager"]) }))
          .describe(
            "Questions among its evidence whose share for the city changed by a test, or among those who answered twice.",
          ),
      }),
    ),
    recommendations: z
      .strictObject({
        statuses: z.array(
          z.strictObject({ status: z.enum(RECOMMENDATION_STATUSES), ids: z.array(id) }),
        ),
        unnamed: z.array(id).describe("Not in the newest."),
      })
      .nullable()
      .describe("What became in the newest of those open in the oldest; null when there are none."),
  })
  .meta({ id: CHANGE_SCHEMA, title: "change.json" });

type DeepReadonly<T> = T extends (infer Entry)[]
  ? readonly DeepReadonly<Entry>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

export type Change = DeepReadonly<z.infer<typeof changeSchema>>;
export type ChangeBreak = Change["breaks"][number];
export type LeftOutRow = Change["leftOut"][number];
export type ChangedItem = Change["items"][number];
export type ChangedArc = Change["contacts"][number];
export type YearCell = ChangedArc["years"][number];
export type ShareMove = ChangedArc["change"];
export type ChangedNetwork = Change["network"][number];
export type ChangedRecommendations = NonNullable<Change["recommendations"]>;
export type ChangedScore = Change["scorecard"][number];

/** The document as it is written: two spaces, newline at the end, always the same order. */
export function writeChange(change: Change): string {
  return `${JSON.stringify(change, null, 2)}\n`;
}
