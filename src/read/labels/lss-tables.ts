import { refuseData } from "../../model/problem.js";
import { parseXml, type XmlFault } from "../xml.js";
import { tooManyColumns } from "./columns.js";

/** A row of a LimeSurvey table: column → value. Empty columns may be left out. */
export type LssRow = ReadonlyMap<string, string>;

export interface LssTables {
  readonly languages: readonly string[];
  rows(table: string): readonly LssRow[];
}

/** A survey of a hundred questions in five languages has some ten thousand. */
const MAX_ROWS = 500_000;

/** What is read of a survey: its questions and answers, not its mails and addresses. */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  surveys: ["language"],
  groups: ["gid", "group_order"],
  questions: "qid parent_qid gid type title question other question_order scale_id language".split(
    " ",
  ),
  subquestions: "qid parent_qid title question question_order scale_id language".split(" "),
  question_l10ns: ["qid", "question", "language"],
  question_attributes: ["qid", "attribute", "value", "language"],
  answers: ["aid", "qid", "code", "answer", "sortorder", "scale_id", "language"],
  answer_l10ns: ["aid", "answer", "language"],
};

const fault =
  (file: string) =>
  (kind: XmlFault): Error => {
    if (kind === "doctype") return refuseData("lss-dtd", {}, { file });
    return refuseData(kind === "malformed" ? "lss-xml" : "lss-text-too-long", {}, { file });
  };

/**
 * The tables of a survey structure file. A value stands at
 * `document > <table> > rows > row > <column>`, a language at `document > languages > language`.
 *
 * @throws Refusal for what is no well-formed XML or no LimeSurvey survey.
 */
export function lssTables(bytes: Uint8Array, file: string): LssTables {
  const tables = new Map<string, Map<string, string>[]>();
  const languages: string[] = [];
  const path: string[] = [];
  let kind = "";
  let count = 0;
  let row = new Map<string, string>();
  let pieces: string[] = [];
  const close = (name: string): void => {
    path.pop();
    const value = pieces.join("");
    pieces = [];
    const [, table = "", rows, within] = path;
    if (path.length === 1 && name === "LimeSurveyDocType") kind = value.trim();
    if (path.length === 2 && table === "languages") languages.push(value.trim());
    if (rows !== "rows" || !Object.hasOwn(TABLES, table)) return;
    if (path.length === 4 && within === "row" && TABLES[table]?.includes(name)) {
      row.set(name, value);
    } else if (path.length === 3 && name === "row") {
      if (++count > MAX_ROWS) throw tooManyColumns(file);
      const others = tables.get(table);
      if (others) others.push(row);
      else tables.set(table, [row]);
    }
  };
  const open = (name: string): void => {
    path.push(name);
    pieces = [];
    if (path.length === 4) row = new Map();
  };
  const text = (piece: string): void => {
    pieces.push(piece);
  };
  parseXml([bytes], { open, close, text }, fault(file));
  if (kind !== "Survey") throw refuseData("lss-no-survey", {}, { file });
  return { languages, rows: (table) => tables.get(table) ?? [] };
}
