import type { Form, Question } from "../../../src/questionnaire/form.js";
import { questionTables } from "../../../src/questionnaire/lss-questions.js";
import { type LssRow, lssTable } from "../../../src/questionnaire/lss-table.js";
import { type Codes, codeAt } from "./codes.js";
import { FORM, scaleOf } from "./questions.js";

/** A question with the codes of another survey; a label starts with a space, as real ones do. */
function recoded(question: Question, codes: Codes): Question {
  if (question.kind === "open") return question;
  const scale = scaleOf(question);
  const choices = question.choices.map((choice, place) => ({
    ...choice,
    code: codeAt(codes, scale, place),
    text: place === 0 ? { nl: ` ${choice.text.nl}`, en: choice.text.en } : choice.text,
  }));
  if (question.kind === "list") return { ...question, choices };
  const after = question.after && { ...question.after, none: codeAt(codes, "contact", 0) };
  return { ...question, choices, after };
}

const isDutch = ({ language }: LssRow): boolean => language === undefined || language === "nl";

/** The structure of a Dutch survey with the given answer codes, as LimeSurvey saves it. */
export function lssOf(codes: Codes): string {
  const form: Form = {
    ...FORM,
    groups: FORM.groups.map((group) => ({
      ...group,
      questions: group.questions.map((question) => recoded(question, codes)),
    })),
  };
  const { answers, groups, questions, subquestions } = questionTables(form);
  const tables = Object.entries({ answers, groups, questions, subquestions });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<document>",
    " <LimeSurveyDocType>Survey</LimeSurveyDocType>",
    " <DBVersion>365</DBVersion>",
    " <languages>",
    "  <language>nl</language>",
    " </languages>",
    ...tables.map(([name, rows]) => lssTable(name, rows.filter(isDutch))),
    "</document>",
    "",
  ].join("\n");
}
