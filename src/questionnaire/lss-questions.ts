import { LANGUAGES, type Localised } from "../model/language.js";
import type { ArrayQuestion, Form, Question } from "./form.js";
import { SURVEY_ID } from "./lss-survey.js";
import type { LssRow } from "./lss-table.js";
import { lssText } from "./lss-text.js";

/** The tables of a survey that hold its questions. */
export interface QuestionTables {
  readonly groups: readonly LssRow[];
  readonly questions: readonly LssRow[];
  readonly subquestions: readonly LssRow[];
  readonly answers: readonly LssRow[];
  readonly question_attributes: readonly LssRow[];
}

/** LimeSurvey's letters for a list of radio buttons, a table of them, and a text field. */
const TYPES: Readonly<Record<Question["kind"], string>> = { list: "L", array: "F", open: "T" };

/** Per cent of the width for the lines of a table, for statements are long. */
const ROW_WIDTH = 40;

const ALWAYS = "1";

/** When the line with this code is asked, in LimeSurvey's expressions. */
function rowRelevance({ after }: ArrayQuestion, row: string): string {
  if (!after) return ALWAYS;
  const earlier = `${after.code}_${row}.NAOK`;
  return `!is_empty(${earlier}) and ${earlier} != "${after.none}"`;
}

/** A question with conditions per line is asked when one of its lines is. */
function relevance(question: Question): string {
  if (question.kind !== "array" || !question.after) return ALWAYS;
  return question.rows.map(({ code }) => `(${rowRelevance(question, code)})`).join(" or ");
}

interface Place {
  readonly qid: number;
  readonly parent: number;
  readonly gid: number;
  readonly order: number;
}

interface Said {
  readonly type: string;
  readonly title: string;
  readonly text: Localised;
  readonly help: Localised | null;
  readonly mandatory: boolean;
  readonly relevance: string;
}

/** A question or a line of one: a row per language, all with the same number. */
function questionRows({ qid, parent, gid, order }: Place, said: Said): LssRow[] {
  return LANGUAGES.map((language) => ({
    qid,
    parent_qid: parent,
    sid: SURVEY_ID,
    gid,
    type: said.type,
    title: said.title,
    question: lssText(said.text[language]),
    preg: "",
    help: said.help ? lssText(said.help[language]) : "",
    other: "N",
    mandatory: said.mandatory ? "Y" : "N",
    question_order: order,
    language,
    scale_id: 0,
    same_default: 0,
    relevance: said.relevance,
    modulename: "",
  }));
}

function answerRows(qid: number, question: Question): LssRow[] {
  if (question.kind === "open") return [];
  return question.choices.flatMap(({ code, text, value }, place) =>
    LANGUAGES.map((language) => ({
      qid,
      code,
      answer: lssText(text[language]),
      sortorder: place + 1,
      assessment_value: value,
      language,
      scale_id: 0,
    })),
  );
}

interface Numbered {
  readonly gid: number;
  readonly order: number;
  readonly qid: number;
  readonly question: Question;
}

/** Every question with its numbers; its lines have the numbers that follow its own. */
function numbered({ groups }: Form): Numbered[] {
  let next = 1;
  return groups.flatMap((group, place) =>
    group.questions.map((question, order) => {
      const qid = next;
      next += 1 + (question.kind === "array" ? question.rows.length : 0);
      return { gid: place + 1, order: order + 1, qid, question };
    }),
  );
}

function groupRows({ groups }: Form): LssRow[] {
  return groups.flatMap(({ title }, place) =>
    LANGUAGES.map((language) => ({
      gid: place + 1,
      sid: SURVEY_ID,
      group_name: lssText(title[language]),
      group_order: place + 1,
      description: "",
      language,
      randomization_group: "",
      grelevance: "",
    })),
  );
}

function mainRows({ gid, order, qid, question }: Numbered): LssRow[] {
  const { kind, code, text, help } = question;
  const said = {
    type: TYPES[kind],
    title: code,
    text,
    help,
    mandatory: kind === "list" && question.mandatory,
    relevance: relevance(question),
  };
  return questionRows({ qid, parent: 0, gid, order }, said);
}

function lineRows({ gid, qid, question }: Numbered): LssRow[] {
  if (question.kind !== "array") return [];
  return question.rows.flatMap(({ code, text }, place) => {
    const said = {
      type: TYPES.array,
      title: code,
      text,
      help: null,
      mandatory: false,
      relevance: rowRelevance(question, code),
    };
    return questionRows({ qid: qid + 1 + place, parent: qid, gid, order: place + 1 }, said);
  });
}

/** The questions of a form as tables, with numbers from one and a row per language. */
export function questionTables(form: Form): QuestionTables {
  const questions = numbered(form);
  return {
    groups: groupRows(form),
    questions: questions.flatMap(mainRows),
    subquestions: questions.flatMap(lineRows),
    answers: questions.flatMap(({ qid, question }) => answerRows(qid, question)),
    question_attributes: questions
      .filter(({ question }) => question.kind === "array")
      .map(({ qid }) => ({ qid, attribute: "answer_width", value: ROW_WIDTH })),
  };
}
