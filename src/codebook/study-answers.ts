import type { AnswerId } from "../model/answer.js";
import type { Option, Questionnaire } from "../model/questionnaire.js";
import { refuseUnclearSpellings } from "./spellings.js";

/**
 * The questionnaire with the ways in which the exports of this study write its answers.
 *
 * @throws Refusal when a spelling already means another answer, or nothing can be told from it
 */
export function withAnswers(
  questionnaire: Questionnaire,
  answers: Readonly<Partial<Record<AnswerId, readonly string[]>>>,
  file: string,
): Questionnaire {
  if (Object.keys(answers).length === 0) return questionnaire;
  const spelled = <Id extends AnswerId>(option: Option<Id>): Option<Id> => ({
    ...option,
    answers: [...option.answers, ...(answers[option.id] ?? [])],
  });
  const { agreement, dontKnow, contact, contactKind } = questionnaire;
  const own: Questionnaire = {
    ...questionnaire,
    agreement: agreement.map(spelled),
    dontKnow: spelled(dontKnow),
    contact: { ...contact, options: contact.options.map(spelled) },
    contactKind: { ...contactKind, options: contactKind.options.map(spelled) },
    notApplicable: [...questionnaire.notApplicable, ...(answers.nvt ?? [])],
    noAnswer: [...questionnaire.noAnswer, ...(answers.leeg ?? [])],
    notShown: [...questionnaire.notShown, ...(answers.niet_getoond ?? [])],
  };
  const none = [
    { id: "leeg", answers: own.noAnswer },
    { id: "niet_getoond", answers: own.notShown },
  ];
  const notApplicable = { id: "nvt", answers: own.notApplicable };
  refuseUnclearSpellings([...own.agreement, own.dontKnow, notApplicable, ...none], { file });
  refuseUnclearSpellings([...own.contact.options, ...none], { file });
  refuseUnclearSpellings([...own.contactKind.options, ...none], { file });
  return own;
}
