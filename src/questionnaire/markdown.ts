import type { Language } from "../model/language.js";
import type { Questionnaire } from "../model/questionnaire.js";
import { questionnaireWords as words } from "../words/questionnaire.js";
import { type ArrayQuestion, type Question, questionnaireForm } from "./form.js";
import { paperIntroduction, paperNotes } from "./paper.js";

const BOX = "☐";

/** Text in which no sign has a meaning of Markdown. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|&~#]/gu, (sign) => `\\${sign}`);
}

function table({ rows, choices }: ArrayQuestion, language: Language): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(["", ...choices.map(({ text }) => plain(text[language]))]),
    line(["---", ...choices.map(() => ":-:")]),
    ...rows.map(({ text }) => line([plain(text[language]), ...choices.map(() => BOX)])),
  ].join("\n");
}

function body(question: Question, language: Language): string[] {
  if (question.kind === "array") return [table(question, language)];
  if (question.kind === "open") return [];
  return [question.choices.map(({ text }) => `- ${BOX} ${plain(text[language])}`).join("\n")];
}

/** A questionnaire as a form in Markdown, to read and to hand out. */
export function markdown(questionnaire: Questionnaire, language: Language): string {
  const { title, groups } = questionnaireForm(questionnaire);
  const parts = groups.flatMap((group) => [
    `## ${plain(group.title[language])}`,
    ...group.questions.flatMap((question) => [
      `**${plain(question.text[language])}**`,
      ...paperNotes(question, language).map((note) => `*${plain(note)}*`),
      ...body(question, language),
    ]),
  ]);
  return `${[
    `# ${plain(title[language])}`,
    ...paperIntroduction(language).map(plain),
    ...parts,
    plain(words.thanksOnPaper[language]),
  ].join("\n\n")}\n`;
}
