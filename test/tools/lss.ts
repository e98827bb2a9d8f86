import { JSDOM } from "jsdom";

/** A row of a table: column → value, absent where the file leaves it out. */
export type Row = Readonly<Record<string, string>>;

export interface LssTable {
  readonly fields: readonly string[];
  readonly rows: readonly Row[];
}

/** A survey structure file as it was read, without any code of ours. */
export interface Lss {
  readonly kind: string;
  readonly version: string;
  readonly languages: readonly string[];
  readonly tables: ReadonlyMap<string, LssTable>;
}

const { DOMParser } = new JSDOM("").window;

/** @throws when the XML is not well-formed */
export function parseXml(xml: string): Document {
  const parsed = new DOMParser().parseFromString(xml, "application/xml");
  const [wrong] = parsed.getElementsByTagName("parsererror");
  if (wrong) throw new SyntaxError(wrong.textContent ?? "");
  return parsed;
}

export function parseLss(xml: string): Lss {
  const root = parseXml(xml).documentElement;
  const named = (name: string): string =>
    [...root.children].find(({ tagName }) => tagName === name)?.textContent ?? "";
  const tables = [...root.children].filter((child) => child.querySelector(":scope > rows"));
  return {
    kind: named("LimeSurveyDocType"),
    version: named("DBVersion"),
    languages: [...root.querySelectorAll(":scope > languages > language")].map(
      ({ textContent }) => textContent ?? "",
    ),
    tables: new Map(
      tables.map((table) => [
        table.tagName,
        {
          fields: [...table.querySelectorAll(":scope > fields > fieldname")].map(
            ({ textContent }) => textContent ?? "",
          ),
          rows: [...table.querySelectorAll(":scope > rows > row")].map((row) =>
            Object.fromEntries(
              [...row.children].map(({ tagName, textContent }) => [tagName, textContent ?? ""]),
            ),
          ),
        },
      ]),
    ),
  };
}

export function rowsOf({ tables }: Lss, name: string): readonly Row[] {
  return tables.get(name)?.rows ?? [];
}

/** A text of LimeSurvey, which is HTML, as its exports write it. */
export function htmlText(html: string): string {
  return new DOMParser().parseFromString(html, "text/html").body.textContent ?? "";
}

export interface ExportColumn {
  /** Heading in an export with question codes. */
  readonly heading: string;
  readonly question: string;
  readonly row: string | null;
  /** Empty for open questions. */
  readonly answers: readonly { readonly code: string; readonly label: string }[];
  readonly relevance: string;
}

const byOrder =
  (column: string) =>
  (a: Row, b: Row): number =>
    Number(a[column]) - Number(b[column]);

/** The columns of an export, in LimeSurvey's order, with their answers in one language. */
export function exportColumns(lss: Lss, language: string): ExportColumn[] {
  const spoken = (name: string): Row[] =>
    rowsOf(lss, name).filter((row) => row.language === language);
  const groups = spoken("groups").sort(byOrder("group_order"));
  const questions = groups.flatMap(({ gid }) =>
    spoken("questions")
      .filter((row) => row.gid === gid)
      .sort(byOrder("question_order")),
  );
  return questions.flatMap((question): ExportColumn[] => {
    const answers = spoken("answers")
      .filter(({ qid }) => qid === question.qid)
      .sort(byOrder("sortorder"))
      .map(({ code = "", answer = "" }) => ({ code, label: htmlText(answer) }));
    const title = question.title ?? "";
    const whole = { question: title, answers };
    const lines = spoken("subquestions")
      .filter((row) => row.parent_qid === question.qid)
      .sort(byOrder("question_order"));
    if (lines.length === 0) {
      return [{ ...whole, heading: title, row: null, relevance: question.relevance ?? "" }];
    }
    return lines.map((line) => ({
      ...whole,
      heading: `${title}[${line.title}]`,
      row: line.title ?? "",
      relevance: line.relevance ?? "",
    }));
  });
}
