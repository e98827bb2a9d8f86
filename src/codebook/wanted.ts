import type { Localised } from "../model/language.js";
import type { Questionnaire } from "../model/questionnaire.js";
import { questionKey } from "./question-key.js";

/** A question that is looked for in an export. */
export interface Wanted {
  readonly id: string;
  /** The heading under which our own survey exports it. */
  readonly heading: string;
  /** Question keys of the matrix that it is a row of; empty when its text stands alone. */
  readonly leads: readonly string[];
  /** Question keys of the question, or of its row in the matrix. */
  readonly parts: readonly string[];
}

const keys = (...texts: readonly (string | Localised)[]): readonly string[] => [
  ...new Set(
    texts
      .flatMap((text) => (typeof text === "string" ? [text] : [text.nl, text.en]))
      .map(questionKey)
      .filter((key) => key !== ""),
  ),
];

/** Every question of the questionnaire: the domain, the items, and a row per domain of both matrices. */
export function wantedQuestions(questionnaire: Questionnaire): readonly Wanted[] {
  const { domainQuestion, items, domains, contact, contactKind } = questionnaire;
  const rows = (id: string, question: { code: string; text: Localised }): Wanted[] =>
    domains.map((domain) => ({
      id: `${id}.${domain.id}`,
      heading: `${question.code}[${domain.code}]`,
      leads: keys(question.text),
      parts: keys(domain.label, ...domain.answers.filter((answer) => answer !== domain.code)),
    }));
  return [
    {
      id: "domein",
      heading: domainQuestion.code,
      leads: [],
      parts: keys(domainQuestion.text),
    },
    ...items.map(({ id, code, text }) => ({ id, heading: code, leads: [], parts: keys(text) })),
    ...rows("contact", contact),
    ...rows("aard", contactKind),
  ];
}
