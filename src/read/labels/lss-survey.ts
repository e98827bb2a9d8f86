import { refuseData } from "../../model/problem.js";
import type { Columns, LabelList, Labels } from "./columns.js";
import type { LssRow, LssTables } from "./lss-tables.js";
import { plainText } from "./plain-text.js";

/** A row or column of a table, in plain text of one language. */
export interface LssLine {
  readonly code: string;
  readonly text: string;
  /** 0 for the rows, 1 for the columns of an array in two dimensions. */
  readonly scale: number;
}

/** A question in plain text of one language. */
export interface LssQuestion {
  readonly code: string;
  readonly type: string;
  readonly text: string;
  readonly other: boolean;
  readonly lines: readonly LssLine[];
  /** The labels of its answers; an array in dual scale has those of scale 1 too. */
  readonly answers: (scale: number) => Labels;
  /** A setting of the question, empty when it is not set. */
  readonly setting: (name: string) => string;
}

const number = (row: LssRow, column: string): number => Number(row.get(column)) || 0;

function grouped<T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

/** How far a language is from the one that was asked: that of the survey comes next. */
function ranking(tables: LssTables, asked: string): (row: LssRow) => number {
  const base = tables.rows("surveys")[0]?.get("language") ?? "";
  const variants = tables.languages.filter((one) => one.startsWith(`${asked}-`));
  const ranks = new Map<string, number>();
  for (const language of [asked, ...variants, base, ...tables.languages]) {
    if (!ranks.has(language)) ranks.set(language, ranks.size);
  }
  return (row) => ranks.get(row.get("language") ?? "") ?? ranks.size;
}

/**
 * The questions of a survey in the order of its groups.
 *
 * Up to LimeSurvey 3 a question or answer has one row per language, text included; later ones
 * keep the texts in tables of their own. Rows of both kinds are taken together by number.
 *
 * @throws Refusal `labels-no-name` for a question without number or code
 */
export function lssQuestions(
  tables: LssTables,
  language: string,
  columns: Columns,
  file: string,
): readonly LssQuestion[] {
  const rankOf = ranking(tables, language);
  /** The value of a text in the language nearest to the one that was asked. */
  const chosen = (rows: readonly LssRow[], column: string): string => {
    let best: LssRow | undefined;
    for (const row of rows) {
      if (row.has(column) && (!best || rankOf(row) < rankOf(best))) best = row;
    }
    return best?.get(column) ?? "";
  };

  const l10ns = grouped(tables.rows("question_l10ns"), (row) => row.get("qid") ?? "");
  const all = [...tables.rows("questions"), ...tables.rows("subquestions")];
  const byNumber = [...grouped(all, (row) => row.get("qid") ?? "").values()];
  const isLine = ([row]: readonly LssRow[]): boolean =>
    row ? number(row, "parent_qid") > 0 : false;
  const textOf = (rows: readonly LssRow[]): string => {
    const qid = rows[0]?.get("qid") ?? "";
    return plainText(chosen([...rows, ...(l10ns.get(qid) ?? [])], "question"));
  };
  const inOrder = (a: readonly LssRow[], b: readonly LssRow[]): number =>
    a[0] && b[0] ? number(a[0], "question_order") - number(b[0], "question_order") : 0;

  const lines = grouped(byNumber.filter(isLine), ([row]) => row?.get("parent_qid") ?? "");
  const settings = grouped(tables.rows("question_attributes"), (row) =>
    JSON.stringify([row.get("qid"), row.get("attribute")]),
  );
  const answers = answerLabels(tables, rankOf, columns);
  const groups = new Map(
    tables.rows("groups").map((row) => [row.get("gid"), number(row, "group_order")]),
  );
  const groupOf = ([row]: readonly LssRow[]): number => groups.get(row?.get("gid")) ?? groups.size;

  return byNumber
    .filter((rows) => !isLine(rows))
    .sort((a, b) => groupOf(a) - groupOf(b) || inOrder(a, b))
    .map((rows): LssQuestion => {
      const [first] = rows;
      const qid = first?.get("qid") ?? "";
      const code = first?.get("title") ?? "";
      if (!first || qid === "" || code === "") throw refuseData("labels-no-name", {}, { file });
      return {
        code,
        type: first.get("type") ?? "",
        text: textOf(rows),
        other: first.get("other") === "Y",
        lines: (lines.get(qid) ?? []).sort(inOrder).map((line) => ({
          code: line[0]?.get("title") ?? "",
          text: textOf(line),
          scale: line[0] ? number(line[0], "scale_id") : 0,
        })),
        answers: (scale) => answers(qid, scale, code),
        setting: (name) => chosen(settings.get(JSON.stringify([qid, name])) ?? [], "value"),
      };
    });
}

/** The labels by question and scale; each list is made once, when it is asked for. */
function answerLabels(
  tables: LssTables,
  rankOf: (row: LssRow) => number,
  columns: Columns,
): (qid: string, scale: number, question: string) => Labels {
  const l10ns = grouped(tables.rows("answer_l10ns"), (row) => row.get("aid") ?? "");
  const rows = grouped(
    tables.rows("answers"),
    (row) => `${row.get("qid")} ${number(row, "scale_id")}`,
  );
  const made = new Map<string, Labels>();
  const make = (key: string, question: string): Labels => {
    const inLanguage = new Map<string, LabelList>();
    const best = new Map<string, { readonly rank: number; readonly label: string }>();
    const ordered = [...(rows.get(key) ?? [])].sort(
      (a, b) => number(a, "sortorder") - number(b, "sortorder"),
    );
    for (const row of ordered) {
      const code = row.get("code") ?? "";
      for (const text of [row, ...(l10ns.get(row.get("aid") ?? "") ?? [])]) {
        if (!text.has("answer")) continue;
        const label = plainText(text.get("answer") ?? "");
        const language = text.get("language") ?? "";
        const list = inLanguage.get(language) ?? columns.labelList(question);
        inLanguage.set(language, list);
        // Finds a code that means two things in one language.
        list.add(code, label);
        const rank = rankOf(text);
        if (label !== "" && rank < (best.get(code)?.rank ?? Infinity))
          best.set(code, { rank, label });
      }
    }
    return columns.labels(
      question,
      [...best].map(([code, { label }]) => [code, label] as const),
    );
  };
  return (qid, scale, question) => {
    const key = `${qid} ${scale}`;
    const labels = made.get(key) ?? make(key, question);
    made.set(key, labels);
    return labels;
  };
}
