import type { Language } from "../model/language.js";
import { questionnaireWords as words } from "../words/questionnaire.js";
import type { Question } from "./form.js";

/** What stands above a form on paper: a sentence each on purpose, anonymity, answers, consent. */
export function paperIntroduction(language: Language): readonly string[] {
  const { purpose, anonymousOnPaper, answers, consentOnPaper } = words.introduction;
  return [purpose, anonymousOnPaper, answers, consentOnPaper].map((text) => text[language]);
}

function isOneLine(question: Question): boolean {
  return question.kind !== "array" || question.rows.length === 1;
}

/** How to answer a question on paper, where nothing is hidden by itself. */
export function paperNotes(question: Question, language: Language): readonly string[] {
  const notes = [
    ...(question.help ? [question.help] : []),
    ...(question.kind === "array" && question.after ? [words.kindOnPaper] : []),
    ...(question.kind === "open"
      ? []
      : [isOneLine(question) ? words.chooseOne : words.choosePerRow]),
  ];
  return notes.map((note) => note[language]);
}
