import { TOTAL } from "../model/answer.js";
import { cleanLabel, labelKey } from "../model/clean-label.js";
import type { Localised } from "../model/language.js";
import { refuseData } from "../model/problem.js";
import type { Option, Questionnaire } from "../model/questionnaire.js";
import type { QuestionnaireFile } from "../study/questionnaire-file.js";
import { refuseUnclearSpellings } from "./spellings.js";
import { standard } from "./standard.js";

type Text = string | { nl: string; en: string };

function localised(text: Text): Localised {
  return typeof text === "string"
    ? { nl: cleanLabel(text), en: cleanLabel(text) }
    : { nl: cleanLabel(text.nl), en: cleanLabel(text.en) };
}

/** How an option is asked: the spelling that equals its label, else the first one. */
function asked(label: Localised, answers: readonly string[]): Localised {
  const spelled = (wanted: string): string =>
    cleanLabel(
      answers.find((answer) => labelKey(answer) === labelKey(wanted)) ?? answers[0] ?? wanted,
    );
  return { nl: spelled(label.nl), en: spelled(label.en) };
}

/**
 * In the order of the scale, whatever order the file has. The codes are those of the standard
 * questionnaire; they count as spellings only where the file names them, for in another survey
 * the same code may mean something else.
 */
function inOrder<Id extends string>(
  order: readonly Option<Id>[],
  own: readonly { id: Id; label: Text; answers: string[] }[],
): Option<Id>[] {
  return order.map(({ id, code }) => {
    const option = own.find((candidate) => candidate.id === id);
    if (!option) throw refuseData("scale-incomplete", { id });
    const label = localised(option.label);
    return { id, label, text: asked(label, option.answers), code, answers: option.answers };
  });
}

/** The standard spellings do not stand in the way of a file that gives them another meaning. */
function notApplicable({ not_applicable, dont_know = [], agreement = [] }: QuestionnaireFile) {
  if (not_applicable) return not_applicable;
  const taken = [...dont_know, ...agreement.flatMap(({ answers }) => answers)].map(labelKey);
  return standard.notApplicable.filter((answer) => !taken.includes(labelKey(answer)));
}

/**
 * The questionnaire of an own file, on the ground of `standaard@1`.
 *
 * @throws Refusal when an id stands twice, a scale misses one of its answers, or one spelling
 *   means two answers.
 */
export function ownQuestionnaire(file: QuestionnaireFile): Questionnaire {
  const steps = file.steps;
  const own: Questionnaire = {
    id: cleanLabel(file.id),
    domainQuestion: file.domain_question
      ? { code: file.domain_question.code, text: localised(file.domain_question.text) }
      : standard.domainQuestion,
    domains: file.domains
      ? file.domains.map((domain) => ({ ...domain, label: localised(domain.label) }))
      : standard.domains,
    steps: steps
      ? steps.map((step) => ({
          id: step.id,
          label: localised(step.label),
          scale: step.scale ?? standard.steps.find(({ id }) => id === step.id)?.scale ?? true,
        }))
      : standard.steps,
    items: steps
      ? steps.flatMap((step) =>
          step.items.map((item) => ({
            id: `${step.id}.${item.id}`,
            step: step.id,
            resource: item.id,
            code: item.code,
            label: localised(item.label),
            text: localised(item.text),
          })),
        )
      : standard.items,
    agreement: file.agreement ? inOrder(standard.agreement, file.agreement) : standard.agreement,
    dontKnow: file.dont_know
      ? {
          ...standard.dontKnow,
          text: asked(standard.dontKnow.label, file.dont_know),
          answers: file.dont_know,
        }
      : standard.dontKnow,
    notApplicable: notApplicable(file),
    contact: file.contact
      ? {
          code: file.contact.code,
          text: localised(file.contact.text),
          options: inOrder(standard.contact.options, file.contact.options),
        }
      : standard.contact,
    contactKind: file.contact_kind
      ? {
          code: file.contact_kind.code,
          text: localised(file.contact_kind.text),
          options: inOrder(standard.contactKind.options, file.contact_kind.options),
        }
      : standard.contactKind,
    noAnswer: [],
    notShown: [],
    remarks: file.unread ? null : standard.remarks,
    unread: file.unread ?? standard.unread,
  };
  refuseDoubles(own);
  refuseUnclearSpellings([
    ...own.agreement,
    own.dontKnow,
    { id: "nvt", answers: own.notApplicable },
  ]);
  refuseUnclearSpellings(own.contact.options);
  refuseUnclearSpellings(own.contactKind.options);
  return own;
}

/** Ids that mean something of their own in results and study files. */
const RESERVED = { domain: [TOTAL, "total", "domein"], step: ["contact", "aard"] } as const;

function refuseDoubles(questionnaire: Questionnaire): void {
  const reserved = [
    ...questionnaire.domains.filter(({ id }) => RESERVED.domain.some((one) => one === id)),
    ...questionnaire.steps.filter(({ id }) => RESERVED.step.some((one) => one === id)),
  ];
  for (const { id } of reserved) throw refuseData("id-reserved", { id });
  const ids = [
    ...questionnaire.domains.map((domain) => domain.id),
    ...questionnaire.items.map((item) => item.id),
  ];
  const domainCodes = questionnaire.domains.map((domain) => domain.code);
  const itemCodes = questionnaire.items.map((item) => item.code);
  const stepIds = questionnaire.steps.map((step) => step.id);
  for (const list of [ids, stepIds, domainCodes, itemCodes]) {
    const double = list.find((entry, index) => list.indexOf(entry) !== index);
    if (double !== undefined) throw refuseData("id-twice", { id: double });
  }
}
