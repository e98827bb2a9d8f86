import { z } from "zod";
import { AGREEMENT, FREQUENCIES, KINDS } from "../model/answer.js";
import { cleanLabel } from "../model/clean-label.js";
import { checkedYaml } from "./check.js";

const text = z.string().min(1).max(5000);
/** What a report prints, so something of it must show. */
const printed = text.refine((written) => cleanLabel(written) !== "");
const localised = z.union([printed, z.strictObject({ nl: printed, en: printed })]);
const identifier = z.string().regex(/^[a-z][a-z0-9_]*$/u);
const answers = z.array(text).min(1);

const options = <Ids extends readonly [string, ...string[]]>(ids: Ids) =>
  z.array(z.strictObject({ id: z.enum(ids), label: localised, answers })).length(ids.length);

/**
 * An own questionnaire (YAML). What a part leaves out is taken from `standaard@1`, so that a
 * city that only renames its domains writes only its domains.
 */
export const questionnaireSchema = z
  .strictObject({
    id: text.describe("Naam en versie, bijvoorbeeld utrecht@1."),
    domain_question: z.strictObject({ code: text, text: localised }).optional(),
    domains: z
      .array(z.strictObject({ id: identifier, code: text, label: localised, answers }))
      .min(1)
      .max(40)
      .optional(),
    steps: z
      .array(
        z.strictObject({
          id: identifier,
          label: localised,
          scale: z
            .boolean()
            .optional()
            .describe("false als de vragen niet over één ding gaan; dan geen betrouwbaarheid."),
          items: z
            .array(
              z.strictObject({ id: identifier, code: text, label: localised, text: localised }),
            )
            .min(1),
        }),
      )
      .min(1)
      .optional(),
    agreement: options(AGREEMENT).optional(),
    dont_know: answers.optional(),
    not_applicable: answers
      .optional()
      .describe("Schrijfwijzen van niet van toepassing; N/A is van LimeSurvey: niet getoond."),
    contact: z
      .strictObject({ code: text, text: localised, options: options(FREQUENCIES) })
      .optional(),
    contact_kind: z
      .strictObject({ code: text, text: localised, options: options(KINDS) })
      .optional(),
    unread: z.array(text).optional(),
  })
  .meta({ id: "ivm-questionnaire-1", title: "vragenlijst.yaml" });

export type QuestionnaireFile = z.infer<typeof questionnaireSchema>;

/** @throws Refusal with every unknown key and wrong value, by line. */
export function readQuestionnaireFile(yaml: string, file: string): QuestionnaireFile {
  return checkedYaml(questionnaireSchema, yaml, file) as QuestionnaireFile;
}
