import { cleanLabel } from "../model/clean-label.js";
import type { Localised } from "../model/language.js";
import type { Item, Option, Questionnaire } from "../model/questionnaire.js";
import { questionnaireWords as words } from "../words/questionnaire.js";

/** An answer to choose: its code in an export, what the respondent reads, its value in a scale. */
export interface Choice {
  readonly code: string;
  readonly text: Localised;
  readonly value: number;
}

/** A line of a table of questions, such as `KENN` of `HER[KENN]`. */
export interface Row {
  readonly code: string;
  readonly text: Localised;
}

interface Asked {
  readonly code: string;
  readonly text: Localised;
  readonly help: Localised | null;
}

/** One question with answers to choose from. */
export interface ListQuestion extends Asked {
  readonly kind: "list";
  readonly choices: readonly Choice[];
  readonly mandatory: boolean;
}

/** Several lines with the same answers. */
export interface ArrayQuestion extends Asked {
  readonly kind: "array";
  readonly rows: readonly Row[];
  readonly choices: readonly Choice[];
  /** A line is asked only when the same line of this question got another answer than `none`. */
  readonly after: { readonly code: string; readonly none: string } | null;
}

/** A question to answer in one's own words. */
export interface OpenQuestion extends Asked {
  readonly kind: "open";
}

export type Question = ListQuestion | ArrayQuestion | OpenQuestion;

/** Questions that stand together on a page. */
export interface Group {
  readonly title: Localised;
  readonly questions: readonly Question[];
}

/** A questionnaire as it is asked: all words decided, in the order of the pages. */
export interface Form {
  readonly id: string;
  readonly title: Localised;
  readonly groups: readonly Group[];
}

const clean = ({ nl, en }: Localised): Localised => ({ nl: cleanLabel(nl), en: cleanLabel(en) });

/** `HER[KENN]` → question HER, line KENN; `V1` → question V1 without lines. */
function splitHeading(heading: string): { question: string; row: string | null } {
  const { question, row } =
    /^(?<question>[^[\]]+)\[(?<row>[^[\]]+)\]$/u.exec(heading)?.groups ?? {};
  return question !== undefined && row !== undefined
    ? { question, row }
    : { question: heading, row: null };
}

/** Answers with the values that `valueAt` gives by their place. */
function choices(
  options: readonly Option<string>[],
  valueAt: (place: number) => number,
): readonly Choice[] {
  return options.map(({ code, text }, place) => ({
    code,
    text: clean(text),
    value: valueAt(place),
  }));
}

/** The questions of one step: a table per question code, a list for an item without lines. */
function statements(items: readonly Item[], scale: readonly Choice[]): Question[] {
  const tables = new Map<string, Row[]>();
  const questions: (ListQuestion | string)[] = [];
  for (const { code, text } of items) {
    const { question, row } = splitHeading(code);
    if (row === null) {
      const said = clean(text);
      questions.push({
        kind: "list",
        code,
        text: said,
        help: null,
        choices: scale,
        mandatory: false,
      });
      continue;
    }
    if (!tables.has(question)) questions.push(question);
    tables.set(question, [...(tables.get(question) ?? []), { code: row, text: clean(text) }]);
  }
  return questions.map((question): Question => {
    if (typeof question !== "string") return question;
    const rows = tables.get(question) ?? [];
    const text = rows.length === 1 ? words.statement : words.statements;
    return { kind: "array", code: question, text, help: null, rows, choices: scale, after: null };
  });
}

/**
 * A questionnaire as a form: the domain first, a group per step, contact and its kind, open
 * remarks last.
 */
export function questionnaireForm(questionnaire: Questionnaire): Form {
  const { domainQuestion, domains, steps, items, contact, contactKind, remarks } = questionnaire;
  const domainRows = domains.map(({ code, label }) => ({ code, text: clean(label) }));
  const agreement = questionnaire.agreement;
  const scale = [
    ...choices(agreement, (place) => agreement.length - place),
    ...choices([questionnaire.dontKnow], () => 0),
  ];
  const none = contact.options.find(({ id }) => id === "geen")?.code ?? "";
  const groups: Group[] = [
    {
      title: words.domainGroup,
      questions: [
        {
          kind: "list",
          code: domainQuestion.code,
          text: clean(domainQuestion.text),
          help: words.domainHelp,
          choices: domainRows.map((row) => ({ ...row, value: 0 })),
          mandatory: true,
        },
      ],
    },
    ...steps.map(({ id, label }) => ({
      title: clean(label),
      questions: statements(
        items.filter(({ step }) => step === id),
        scale,
      ),
    })),
    {
      title: words.contactGroup,
      questions: [
        {
          kind: "array",
          code: contact.code,
          text: clean(contact.text),
          help: words.contactHelp,
          rows: domainRows,
          choices: choices(contact.options, (place) => place),
          after: null,
        },
        {
          kind: "array",
          code: contactKind.code,
          text: clean(contactKind.text),
          help: words.kindHelp,
          rows: domainRows,
          choices: choices(contactKind.options, () => 0),
          after: { code: contact.code, none },
        },
      ],
    },
  ];
  if (remarks) {
    const { code, text } = remarks;
    groups.push({
      title: words.remarksGroup,
      questions: [{ kind: "open", code, text: clean(text), help: words.remarksHelp }],
    });
  }
  return { id: questionnaire.id, title: words.title, groups };
}
