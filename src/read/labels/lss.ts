import type { Dictionary } from "../../model/dictionary.js";
import type { Language } from "../../model/language.js";
import { Columns, type Labels, type ToldColumn } from "./columns.js";
import { type FixedAnswer, fixedAnswer } from "./fixed-answers.js";
import { type LssLine, type LssQuestion, lssQuestions } from "./lss-survey.js";
import { lssTables } from "./lss-tables.js";
import { plainText, rowText } from "./plain-text.js";

/** Whether a text starts as a LimeSurvey survey structure file does. */
export function isLss(text: string): boolean {
  return /^\s*</u.test(text) && text.slice(0, 4096).includes("<LimeSurveyDocType>");
}

/** The code under which LimeSurvey keeps that somebody chose the open answer of a list. */
const OTHER = "-oth-";

/** Answers that LimeSurvey itself gives to a type of question. */
const FIXED: Readonly<Record<string, readonly (readonly [string, FixedAnswer])[]>> = {
  Y: [
    ["Y", "yes"],
    ["N", "no"],
  ],
  G: [
    ["F", "female"],
    ["M", "male"],
  ],
  C: [
    ["Y", "yes"],
    ["U", "uncertain"],
    ["N", "no"],
  ],
  E: [
    ["I", "increase"],
    ["S", "same"],
    ["D", "decrease"],
  ],
  M: [["Y", "yes"]],
  P: [["Y", "yes"]],
};
/** Points of a scale that has numbers only. */
const POINTS: Readonly<Record<string, number>> = { "5": 5, A: 5, B: 10 };

/**
 * Reads a LimeSurvey survey structure (`.lss`): a column for each that an export with question
 * codes has, in the survey's order, the names as LimeSurvey's `getFieldCode` makes them:
 * `CODE`, `CODE[LINE]`, `CODE[ROW_COLUMN]`, `CODE[LINE][1]`, `CODE[other]`, `CODE[LINEcomment]`.
 *
 * Texts are in the asked language where the survey has it, else in its own.
 *
 * @throws Refusal for what is no well-formed survey, and what `Columns` refuses.
 */
export function readLss(bytes: Uint8Array, file: string, language: Language): Dictionary {
  const columns = new Columns(file);
  for (const question of lssQuestions(lssTables(bytes, file), language, columns, file)) {
    const fixed = fixedLabels(question, columns, language);
    for (const column of columnsOf(question, fixed, columns, language)) columns.add(column);
  }
  return columns.dictionary();
}

function fixedLabels({ code, type }: LssQuestion, columns: Columns, language: Language): Labels {
  const points = Array.from({ length: POINTS[type] ?? 0 }, (_, at) => String(at + 1));
  return columns.labels(code, [
    ...(FIXED[type] ?? []).map(([sign, word]) => [sign, fixedAnswer(word, language)] as const),
    ...points.map((point) => [point, point] as const),
  ]);
}

function* columnsOf(
  question: LssQuestion,
  fixed: Labels,
  columns: Columns,
  language: Language,
): Generator<ToldColumn> {
  const { code, type, text, lines, answers } = question;
  const named = (name: string, label: string, labels?: Labels): ToldColumn => ({
    heading: `${code}[${name}]`,
    text: rowText(text, label),
    ...(labels && { labels }),
  });
  const otherWord =
    plainText(question.setting("other_replace_text")) || fixedAnswer("other", language);
  const other = question.other ? [named("other", otherWord)] : [];
  const perLine = (labels?: Labels): ToldColumn[] =>
    lines.map((line) => named(line.code, line.text, labels));
  switch (type) {
    case "L":
    case "!": {
      const told = [...answers(0), ...(question.other ? [[OTHER, otherWord] as const] : [])];
      yield { heading: code, text, labels: columns.labels(code, told) };
      return yield* other;
    }
    case "O":
      yield { heading: code, text, labels: answers(0) };
      return yield named("comment", "comment");
    case "M":
      return yield* [...perLine(fixed), ...other];
    case "P":
      for (const line of lines) {
        yield named(line.code, line.text, fixed);
        yield named(`${line.code}comment`, `${line.text} comment`);
      }
      if (question.other) yield* [...other, named("othercomment", `${otherWord} comment`)];
      return;
    case "F":
    case "H":
      return yield* perLine(answers(0));
    case "A":
    case "B":
    case "C":
    case "E":
      return yield* perLine(fixed);
    case "K":
    case "Q":
      return yield* perLine();
    case "1":
      return yield* lines.flatMap((line) => dualScale(question, line));
    case ":":
    case ";":
      return yield* crossed(question);
    case "R":
      // A rank per answer: who gives five answers an order has five columns.
      for (let rank = 1; rank <= answers(0).size; rank++) {
        yield named(String(rank), String(rank), answers(0));
      }
      return;
    case "|":
      yield { heading: code, text };
      return yield named("filecount", "filecount");
    default:
      yield { heading: code, text, labels: fixed };
  }
}

function dualScale({ code, text, answers, setting }: LssQuestion, line: LssLine): ToldColumn[] {
  return [0, 1].map((scale) => {
    const header = plainText(setting(scale === 0 ? "dualscale_headerA" : "dualscale_headerB"));
    return {
      heading: `${code}[${line.code}][${scale + 1}]`,
      text: rowText(text, `${line.text}][${header || scale + 1}`),
      labels: answers(scale),
    };
  });
}

function* crossed({ code, text, lines }: LssQuestion): Generator<ToldColumn> {
  const across = lines.filter(({ scale }) => scale === 1);
  for (const row of lines.filter(({ scale }) => scale === 0)) {
    for (const column of across) {
      yield {
        heading: `${code}[${row.code}_${column.code}]`,
        text: rowText(text, `${row.text}][${column.text}`),
      };
    }
  }
}
