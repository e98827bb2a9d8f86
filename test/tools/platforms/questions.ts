import { standard } from "../../../src/codebook/standard.js";
import { type Choice, type Question, questionnaireForm } from "../../../src/questionnaire/form.js";

/** How a question is answered; questions of one scale have the same answers. */
export type Scale = "domain" | "agreement" | "contact" | "kind" | "open";

/** A column of an export, as respondents read it in Dutch. */
export interface Column {
  /** Code of the question (`HER`) and of its line (`KENN`). */
  readonly question: string;
  readonly row: string | null;
  readonly text: string;
  readonly rowText: string | null;
  readonly scale: Scale;
  readonly choices: readonly Choice[];
}

/** A question with its columns: one, or one per line. */
export interface Block {
  readonly question: Question;
  readonly columns: readonly Column[];
}

export const FORM = questionnaireForm(standard);

export function scaleOf({ kind, code }: Question): Scale {
  if (kind === "open") return "open";
  if (code === standard.domainQuestion.code) return "domain";
  if (code === standard.contact.code) return "contact";
  return code === standard.contactKind.code ? "kind" : "agreement";
}

function columnsOf(question: Question): Column[] {
  const whole = {
    question: question.code,
    text: question.text.nl,
    scale: scaleOf(question),
    choices: question.kind === "open" ? [] : question.choices,
  };
  if (question.kind !== "array") return [{ ...whole, row: null, rowText: null }];
  return question.rows.map(({ code, text }) => ({ ...whole, row: code, rowText: text.nl }));
}

/** The standard questionnaire in the order in which it is asked. */
export const BLOCKS: readonly Block[] = FORM.groups.flatMap(({ questions }) =>
  questions.map((question) => ({ question, columns: columnsOf(question) })),
);

export const COLUMNS: readonly Column[] = BLOCKS.flatMap(({ columns }) => columns);

/** `HER[KENN]` */
export const headingOf = ({ question, row }: Column): string =>
  row === null ? question : `${question}[${row}]`;

/** `HER_KENN`, as tools write it whose names may hold no brackets. */
export const nameOf = ({ question, row }: Column): string =>
  row === null ? question : `${question}_${row}`;
