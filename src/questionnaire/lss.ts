import { LANGUAGES } from "../model/language.js";
import type { Questionnaire } from "../model/questionnaire.js";
import { questionnaireForm } from "./form.js";
import { refuseUnfitCodes } from "./lss-codes.js";
import { questionTables } from "./lss-questions.js";
import { surveyRow, surveyTexts } from "./lss-survey.js";
import { lssTable } from "./lss-table.js";

/** The database of LimeSurvey 3, in whose form every later version reads a survey. */
const DB_VERSION = 365;

/**
 * A questionnaire as a LimeSurvey survey structure (`.lss`), in Dutch and English.
 *
 * An export of that survey has the headings and answers that the questionnaire names.
 *
 * @throws Refusal for a code that LimeSurvey would not keep
 */
export function lss(questionnaire: Questionnaire): string {
  const form = questionnaireForm(questionnaire);
  refuseUnfitCodes(form);
  const tables = questionTables(form);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<document>",
    " <LimeSurveyDocType>Survey</LimeSurveyDocType>",
    ` <DBVersion>${DB_VERSION}</DBVersion>`,
    " <languages>",
    ...LANGUAGES.map((language) => `  <language>${language}</language>`),
    " </languages>",
    lssTable("answers", tables.answers),
    lssTable("groups", tables.groups),
    lssTable("questions", tables.questions),
    lssTable("subquestions", tables.subquestions),
    lssTable("question_attributes", tables.question_attributes),
    lssTable("surveys", [surveyRow()]),
    lssTable("surveys_languagesettings", surveyTexts(form)),
    "</document>",
    "",
  ].join("\n");
}
