import { z } from "zod";
import { ANSWER_IDS } from "../model/answer.js";
import { CALLED, SIZE_CLASSES } from "../model/benchmark-terms.js";
import { cleanLabel } from "../model/clean-label.js";
import { DELIMITERS, ENCODINGS } from "../model/dialect.js";
import { LANGUAGES } from "../model/language.js";
import { PARTIAL_RULES } from "../model/platform.js";
import { PROFILE_IDS } from "../model/profile.js";
import { FIRST_YEAR, LAST_YEAR } from "../model/survey-year.js";
import { checkedYaml } from "./check.js";

/** No city invites more: a number beyond it is a slip of the keyboard, and costs memory. */
const MOST_INVITED = 2_000_000;
const people = z.int().min(0).max(MOST_INVITED);
const fraction = z.number().min(0).max(1);
const fileName = z.string().min(1);
const sheet = z.string().min(1).max(31).describe("Het blad van de werkmap.");
const label = z
  .string()
  .min(1)
  .max(5000)
  .refine((text) => text === "" || cleanLabel(text) !== "");

/** An export with what its file does not tell by itself. */
const exportEntry = z.strictObject({
  file: fileName,
  domain: z.string().min(1).optional().describe("Het domein van iedereen in dit bestand."),
  encoding: z.enum(ENCODINGS).optional().describe("De codering van de letters."),
  delimiter: z.enum(DELIMITERS).optional().describe("Het teken tussen de kolommen."),
  sheet: sheet.optional(),
  labels: fileName
    .optional()
    .describe("Het bestand dat zegt wat de codes betekenen: .lss, .R, .sps, .qsf of codeboek."),
});

/** A file of the roster, with the sheet of a workbook that holds several. */
const rosterFile = z.union([fileName, z.strictObject({ file: fileName, sheet: sheet.optional() })]);

/** What `study.yaml` may hold. One definition: the type, the check and the published schema. */
export const studySchema = z
  .strictObject({
    municipality: label.describe("Naam van de gemeente, zoals hij in het rapport staat."),
    year: z.int().min(FIRST_YEAR).max(LAST_YEAR).describe("Jaar waarin de enquête is gehouden."),
    title: label.optional().describe("Titel van het rapport."),
    note: label
      .optional()
      .describe("Een mededeling die bij het rapport en bij elke figuur moet staan."),
    language: z.enum(LANGUAGES).default("nl").describe("Taal van rapport en figuren."),
    questionnaire: fileName
      .default("standaard@1")
      .describe("De meegeleverde vragenlijst, of het pad naar een eigen vragenlijst (YAML)."),
    exports: z
      .array(z.union([fileName, exportEntry]))
      .min(1)
      .default([])
      .describe("De export van de enquête: een bestand met een domeinkolom, of een per domein."),
    tallies: z
      .array(fileName)
      .min(1)
      .default([])
      .describe(
        "In plaats van of naast exports: tellingen (tally.csv), die samen worden opgeteld.",
      ),
    members: z
      .array(fileName)
      .min(1)
      .default([])
      .describe(
        "In plaats van exports: results.json van elk deel; wat alle tonen, wordt opgeteld.",
      ),
    invited: z
      .record(z.string(), people)
      .default({})
      .describe("Aantal uitgenodigden: total, en als het bekend is per domein."),
    domains: z
      .record(
        z.string(),
        z.strictObject({ label: label.optional(), answers: z.array(label).min(1).optional() }),
      )
      .default({})
      .describe("Alleen wat afwijkt van de vragenlijst: naam of schrijfwijzen van een domein."),
    columns: z
      .record(z.string(), label)
      .default({})
      .describe("Alleen wat niet vanzelf wordt herkend: id van de vraag → kolomkop."),
    answers: z
      .partialRecord(z.enum(ANSWER_IDS), z.array(label).min(1))
      .default({})
      .describe("Hoe de export een antwoord ook schrijft: id van het antwoord → schrijfwijzen."),
    partial: z
      .enum(PARTIAL_RULES)
      .default("count")
      .describe("Half ingevulde enquêtes: tellen mee voor zover ingevuld, of blijven weg."),
    ignore: z.array(label).default([]).describe("Kolommen die niet worden gelezen."),
    privacy: z
      .strictObject({
        profile: z.enum(PROFILE_IDS).default("publiek"),
        minimum_base: people
          .optional()
          .describe("Strenger dan het profiel: het kleinste aantal geldige antwoorden (D1)."),
        minimum_count: people
          .optional()
          .describe("Strenger dan het profiel: het kleinste aantal mensen aan een kant (D2)."),
        parts_published: z
          .boolean()
          .optional()
          .describe(
            "Elk opgeteld deel heeft een eigen rapport: het geheel verraadt dan niets (D9).",
          ),
      })
      .prefault({})
      .describe("Voor wie het rapport is (intern of publiek), en wat strenger moet."),
    norms: z
      .strictObject({ op_orde: fraction.optional(), aandachtspunt: fraction.optional() })
      .prefault({})
      .describe("Eigen grenzen voor de scorekaart; ze komen in het rapport te staan."),
    roster: z
      .strictObject({
        organisations: rosterFile.describe("Welke organisaties zijn gevraagd, per regel een."),
        contacts: rosterFile.describe("Welke organisatie welke andere noemt, per regel een."),
      })
      .optional()
      .describe("Het netwerk van organisaties: twee bestanden, of twee bladen van een werkmap."),
    size_class: z
      .enum(SIZE_CLASSES)
      .optional()
      .describe(
        "Grootteklasse van de gemeente naar inwoners (CBS), om met gelijken te vergelijken.",
      ),
    benchmark: z
      .enum(CALLED)
      .default("pseudonym")
      .describe("Hoe de gemeente naast andere mag staan: met haar naam, of onder een pseudoniem."),
    findings: fileName.optional().describe("Bevindingen uit gesprekken en stukken (YAML)."),
    judgements: fileName.optional().describe("Het oordeel van de onderzoekers per cel (YAML)."),
    recommendations: fileName
      .optional()
      .describe("Aanbevelingen van dit en eerdere jaren, en wat ermee is gedaan (YAML)."),
  })
  .meta({
    id: "ivm-study-1",
    title: "study.yaml",
    description: "Een evaluatie van het interventievermogen van een stad in een jaar.",
  });

export type Study = z.infer<typeof studySchema>;

/** @throws Refusal with every unknown key and wrong value of the file. */
export function readStudy(text: string, file: string): Study {
  return checkedYaml(studySchema, text, file) as Study;
}
