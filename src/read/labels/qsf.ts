import type { Dictionary } from "../../model/dictionary.js";
import { refuseData } from "../../model/problem.js";
import { Columns, type Labels, type ToldColumn } from "./columns.js";
import { jsonOf, member, members, textOf } from "./json.js";
import { plainText, rowText } from "./plain-text.js";

/** Whether a text starts as a Qualtrics survey definition does. */
export function isQsf(text: string): boolean {
  return /^\s*\{/u.test(text) && text.includes('"SurveyElements"');
}

/**
 * Reads a Qualtrics survey definition (`.qsf`): multiple choice, matrices of choices and single
 * text fields, in the order of the file. Texts are in the language that the survey was written
 * in.
 *
 * Single answers are coded by `RecodeValues`, or by the number of the choice where it has none.
 * Where several may be chosen each has a column, named by that code; a chosen cell holds 1.
 * Rows of a matrix are named by `ChoiceDataExportTags`, else by the number of the row. Questions
 * in the trash have no columns, and other kinds (sliders, ranks, loops) are passed over.
 *
 * @throws Refusal `qsf-json` for what is no such file, and what `Columns` refuses.
 */
export function readQsf(text: string, file: string): Dictionary {
  const json = jsonOf(text);
  const elements = members(member(json?.value, "SurveyElements")).map(([, element]) => element);
  if (!json || elements.length === 0) throw refuseData("qsf-json", {}, { file });
  const columns = new Columns(file);
  const trash = trashed(elements);
  for (const element of elements) {
    if (member(element, "Element") !== "SQ") continue;
    const payload = member(element, "Payload");
    const id = textOf(member(payload, "QuestionID")) || textOf(member(element, "PrimaryAttribute"));
    if (trash.has(id)) continue;
    for (const column of columnsOf(payload, columns)) columns.add(column);
  }
  return columns.dictionary();
}

/** The questions that were thrown away: they stay in the file, under names that may be in use. */
function trashed(elements: readonly unknown[]): ReadonlySet<string> {
  const ids = elements
    .filter((element) => member(element, "Element") === "BL")
    .flatMap((element) => members(member(element, "Payload")))
    .filter(([, block]) => member(block, "Type") === "Trash")
    .flatMap(([, block]) => members(member(block, "BlockElements")))
    .map(([, one]) => textOf(member(one, "QuestionID")));
  return new Set(ids);
}

interface Choice {
  readonly id: string;
  readonly text: string;
}

/** Choices in the order in which they are shown; those that the order leaves out come last. */
function choicesOf(choices: unknown, order: unknown): Choice[] {
  const left = new Map(members(choices));
  const ids = [...members(order).map(([, id]) => textOf(id)), ...left.keys()];
  return ids.flatMap((id) => {
    if (!left.has(id)) return [];
    const text = plainText(textOf(member(left.get(id), "Display")));
    left.delete(id);
    return [{ id, text }];
  });
}

function* columnsOf(payload: unknown, columns: Columns): Generator<ToldColumn> {
  const tag = textOf(member(payload, "DataExportTag"));
  const text = plainText(textOf(member(payload, "QuestionText")));
  const selector = textOf(member(payload, "Selector"));
  const recoded = (id: string): string => textOf(member(member(payload, "RecodeValues"), id)) || id;
  const choices = choicesOf(member(payload, "Choices"), member(payload, "ChoiceOrder"));
  const coded = (list: readonly Choice[]): Labels =>
    columns.labels(
      tag,
      list.map((one) => [recoded(one.id), one.text] as const),
    );
  const chosen = (name: string, question: string, one: Choice): ToldColumn => ({
    heading: name,
    text: rowText(question, one.text),
    labels: columns.labels(name, [["1", one.text]]),
  });
  switch (textOf(member(payload, "QuestionType"))) {
    case "MC":
      // MAVR, MAHR, MACOL and MSB let several be chosen.
      if (!/^M[AS]/u.test(selector)) yield { heading: tag, text, labels: coded(choices) };
      else for (const one of choices) yield chosen(`${tag}_${recoded(one.id)}`, text, one);
      return;
    case "TE":
      if (/^(?:SL|ML|ESTB)$/u.test(selector)) yield { heading: tag, text };
      return;
    case "Matrix": {
      const many = member(payload, "SubSelector") === "MultipleAnswer";
      if (selector !== "Likert") return;
      const answers = choicesOf(member(payload, "Answers"), member(payload, "AnswerOrder"));
      const labels = many ? null : coded(answers);
      for (const row of choices) {
        const own = textOf(member(member(payload, "ChoiceDataExportTags"), row.id));
        const heading = own || `${tag}_${row.id}`;
        const question = rowText(text, row.text);
        if (labels) yield { heading, text: question, labels };
        else {
          for (const one of answers) yield chosen(`${heading}_${recoded(one.id)}`, question, one);
        }
      }
    }
  }
}
