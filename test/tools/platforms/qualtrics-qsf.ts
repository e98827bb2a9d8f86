import type { Question } from "../../../src/questionnaire/form.js";
import { type Codes, codeAt } from "./codes.js";
import { lineNumber } from "./qualtrics-questions.js";
import { BLOCKS, type Block, FORM, scaleOf } from "./questions.js";

const SURVEY = "SV_0voorbeeldstad25";

interface Numbered {
  readonly ids: readonly string[];
  readonly display: Readonly<Record<string, { readonly Display: string }>>;
}

/** Texts under numbers, with the order in which they are shown. */
function numbered(texts: readonly string[], number: (place: number) => number): Numbered {
  const ids = texts.map((_, place) => String(number(place)));
  const display = texts.map((Display, place) => [ids[place] ?? "", { Display }] as const);
  return { ids, display: Object.fromEntries(display) };
}

/** The values that an export writes, under the number of each answer. */
function recodeValues(question: Question, ids: readonly string[], codes: Codes) {
  const scale = scaleOf(question);
  return Object.fromEntries(ids.map((id, place) => [id, codeAt(codes, scale, place)]));
}

function answering(block: Block, codes: Codes): Record<string, unknown> {
  const { question } = block;
  if (question.kind === "open") return { QuestionType: "TE", Selector: "ML" };
  const options = numbered(
    question.choices.map(({ text }) => text.nl),
    (place) => place + 1,
  );
  const RecodeValues = recodeValues(question, options.ids, codes);
  if (question.kind === "list") {
    return {
      QuestionType: "MC",
      Selector: "SAVR",
      SubSelector: "TX",
      Choices: options.display,
      ChoiceOrder: options.ids,
      RecodeValues,
    };
  }
  const lines = numbered(
    question.rows.map(({ text }) => text.nl),
    (place) => lineNumber(block, place),
  );
  return {
    QuestionType: "Matrix",
    Selector: "Likert",
    SubSelector: "SingleAnswer",
    Choices: lines.display,
    ChoiceOrder: lines.ids,
    Answers: options.display,
    AnswerOrder: options.ids,
    RecodeValues,
    ChoiceDataExportTags: false,
  };
}

function questionElement(block: Block, index: number, codes: Codes) {
  const QuestionID = `QID${index + 1}`;
  const text = block.question.text.nl;
  return {
    SurveyID: SURVEY,
    Element: "SQ",
    PrimaryAttribute: QuestionID,
    SecondaryAttribute: text.slice(0, 99),
    TertiaryAttribute: null,
    Payload: {
      QuestionText: text,
      DataExportTag: `Q${index + 1}`,
      ...answering(block, codes),
      QuestionID,
    },
  };
}

/** The survey as Qualtrics saves it: one line of JSON. */
export function qsf(codes: Codes): string {
  const BlockElements = BLOCKS.map((_, index) => ({
    Type: "Question",
    QuestionID: `QID${index + 1}`,
  }));
  const element = (Element: string, Payload: unknown) => ({
    SurveyID: SURVEY,
    Element,
    PrimaryAttribute: Element === "BL" ? "Survey Blocks" : "Survey Flow",
    SecondaryAttribute: null,
    TertiaryAttribute: null,
    Payload,
  });
  return JSON.stringify({
    SurveyEntry: { SurveyID: SURVEY, SurveyName: FORM.title.nl, SurveyLanguage: "NL" },
    SurveyElements: [
      element("BL", [{ Type: "Default", Description: "Vragen", ID: "BL_1", BlockElements }]),
      element("FL", { Type: "Root", FlowID: "FL_1", Flow: [{ Type: "Block", ID: "BL_1" }] }),
      ...BLOCKS.map((block, index) => questionElement(block, index, codes)),
    ],
  });
}
