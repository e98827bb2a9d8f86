import type { Dictionary } from "../../model/dictionary.js";
import type { Language } from "../../model/language.js";
import { refuseData } from "../../model/problem.js";
import { delimiterOf } from "../dialect.js";
import { rowsOf } from "../records.js";
import { Columns, MAX_COLUMNS, tooManyColumns } from "./columns.js";
import { type FixedAnswer, fixedAnswer } from "./fixed-answers.js";
import { plainText, rowText } from "./plain-text.js";

/** The headings that are read, as the dictionary has them and as the API names them. */
const HEADINGS = {
  name: ["Variable / Field Name", "field_name"],
  form: ["Form Name", "form_name"],
  section: ["Section Header", "section_header"],
  type: ["Field Type", "field_type"],
  label: ["Field Label", "field_label"],
  choices: ["Choices, Calculations, OR Slider Labels", "select_choices_or_calculations"],
  matrix: ["Matrix Group Name", "matrix_group_name"],
} as const;
type Places = Readonly<Record<keyof typeof HEADINGS, number>>;
type Field = Readonly<Record<keyof typeof HEADINGS, string>>;

/** Whether a text starts with the headings of a REDCap data dictionary. */
export function isRedcap(text: string): boolean {
  return /^\s*"?(?:Variable \/ Field Name|field_name)"?[,;\t]/u.test(text);
}

const FIXED: Readonly<Record<string, readonly (readonly [string, FixedAnswer])[]>> = {
  yesno: [
    ["1", "yes"],
    ["0", "no"],
  ],
  truefalse: [
    ["1", "true"],
    ["0", "false"],
  ],
  checkbox: [
    ["1", "checked"],
    ["0", "unchecked"],
  ],
};
const COMPLETE: readonly (readonly [string, FixedAnswer])[] = [
  ["0", "incomplete"],
  ["1", "unverified"],
  ["2", "complete"],
];

/**
 * Reads a REDCap data dictionary (CSV): a column per field, per choice of a checkbox
 * (`field___code`), and one for each form that says whether it is complete.
 *
 * The rows of a matrix are told after its header, which stands with the first of them.
 *
 * @throws Refusal for what is no good CSV, for a field without a good name, and for choices of
 * another form than `1, one | 2, two`.
 */
export function readRedcap(text: string, file: string, language: Language): Dictionary {
  const columns = new Columns(file);
  const said = (list: readonly (readonly [string, FixedAnswer])[]) =>
    list.map(([code, word]) => [code, fixedAnswer(word, language)] as const);
  const forms = new Set<string>();
  let matrix = { name: "", header: "" };
  for (const field of fieldsOf(text, file)) {
    const { name, type, label } = field;
    if (!/^[a-z]\w*$/iu.test(name)) throw refuseData("labels-no-name", {}, { file });
    if (field.form) forms.add(field.form);
    if (field.matrix === "" || field.matrix !== matrix.name) {
      matrix = { name: field.matrix, header: plainText(field.section) };
    }
    const question = rowText(field.matrix === "" ? "" : matrix.header, plainText(label));
    if (type === "descriptive") continue;
    if (type === "checkbox") {
      for (const [code, choice] of choicesOf(field, file)) {
        const heading = `${name}___${code.toLowerCase().replaceAll("-", "_")}`;
        const labels = columns.labels(heading, said(FIXED.checkbox ?? []));
        columns.add({ heading, text: rowText(question, plainText(choice)), labels });
      }
      continue;
    }
    const told =
      type === "radio" || type === "dropdown"
        ? choicesOf(field, file).map(([code, choice]) => [code, plainText(choice)] as const)
        : said(Object.hasOwn(FIXED, type) ? (FIXED[type] ?? []) : []);
    columns.add({ heading: name, text: question, labels: columns.labels(name, told) });
  }
  for (const form of forms) {
    const heading = `${form}_complete`;
    columns.add({ heading, text: form, labels: columns.labels(heading, said(COMPLETE)) });
  }
  return columns.dictionary();
}

/** `1, one | 2, two`, the blanks in any way; a label may hold commas. */
function choicesOf({ name, choices }: Field, file: string): (readonly [string, string])[] {
  return choices
    .split("|")
    .filter((choice) => choice.trim() !== "")
    .map((choice) => {
      const comma = choice.indexOf(",");
      const code = choice.slice(0, Math.max(0, comma)).trim();
      if (code === "") throw refuseData("redcap-choices", { column: name }, { file });
      return [code, choice.slice(comma + 1)] as const;
    });
}

function fieldsOf(text: string, file: string): readonly Field[] {
  const delimiter = delimiterOf(text.slice(0, 10_000), file);
  const fields: Field[] = [];
  let at: Places | null = null;
  let width = 0;
  for (const rows of rowsOf(text, delimiter, file)) {
    for (const { cells, line } of rows) {
      if (cells.every((cell) => cell.trim() === "")) continue;
      if (!at) {
        at = placesOf(cells);
        width = cells.length;
        if (!at) throw refuseData("redcap-csv", {}, { file, line });
        continue;
      }
      if (cells.length !== width) throw refuseData("redcap-csv", {}, { file, line });
      if (fields.length >= MAX_COLUMNS) throw tooManyColumns(file);
      fields.push(fieldOf(cells, at));
    }
  }
  return fields;
}

function fieldOf(cells: readonly string[], at: Places): Field {
  const cell = (key: keyof typeof HEADINGS): string => cells[at[key]]?.trim() ?? "";
  return {
    name: cell("name"),
    form: cell("form"),
    section: cell("section"),
    type: cell("type").toLowerCase(),
    label: cell("label"),
    choices: cell("choices"),
    matrix: cell("matrix"),
  };
}

/** Where each heading stands; `null` when one of them is not there, or there twice. */
function placesOf(headings: readonly string[]): Places | null {
  const places = Object.entries(HEADINGS).map(([key, names]) => {
    const found = headings.flatMap((heading, at) =>
      (names as readonly string[]).includes(heading.trim()) ? [at] : [],
    );
    return [key, found.length === 1 ? (found[0] ?? -1) : -1] as const;
  });
  if (places.some(([, at]) => at === -1)) return null;
  return Object.fromEntries(places) as Places;
}
