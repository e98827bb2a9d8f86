import { describe, expect, it } from "vitest";
import { standard } from "../../src/codebook/standard.js";
import { AGREEMENT, FREQUENCIES, KINDS } from "../../src/model/answer.js";
import { lss } from "../../src/questionnaire/lss.js";
import { type ExportColumn, exportColumns, parseLss } from "../tools/lss.js";
import { type Random, random } from "../tools/random.js";
import { evaluated } from "../tools/survey.js";

const survey = parseLss(lss(standard));

type Style = "code" | "label";

/** How an export writes the answers of each kind of question. */
interface Styles {
  readonly domain: Style;
  readonly item: Style;
  readonly contact: Style;
  readonly kind: Style;
}

/** A respondent's answers by their places in the scale; `null` for none. */
type Sheet = ReadonlyMap<string, number | null>;

const PEOPLE = 150;
const METADATA: Readonly<Record<string, string>> = {
  submitdate: "1980-01-01 00:00:00",
  lastpage: "10",
  startlanguage: "nl",
  seed: "1043",
};

/** Whether a line is asked, from LimeSurvey's own expression. */
function isAsked({ relevance }: ExportColumn, codeOf: (heading: string) => string): boolean {
  if (relevance === "1") return true;
  const expression =
    /^!is_empty\((?<q>\w+)_(?<row>\w+)\.NAOK\) and \k<q>_\k<row>\.NAOK != "(?<none>\w+)"$/u;
  const { q, row, none } = expression.exec(relevance)?.groups ?? {};
  if (q === undefined) throw new SyntaxError(`not understood: ${relevance}`);
  const earlier = codeOf(`${q}[${row}]`);
  return earlier !== "" && earlier !== none;
}

/** One made-up respondent: every domain in turn, one question in ten skipped. */
function fillIn(columns: readonly ExportColumn[], person: number, chance: Random): Sheet {
  const sheet = new Map<string, number | null>();
  const codeOf = (heading: string): string => {
    const at = sheet.get(heading) ?? null;
    const column = columns.find((one) => one.heading === heading);
    return at === null ? "" : (column?.answers[at]?.code ?? "");
  };
  for (const column of columns) {
    const { heading, answers } = column;
    if (heading === "DOM") sheet.set(heading, person % answers.length);
    else if (answers.length === 0 || !isAsked(column, codeOf)) sheet.set(heading, null);
    else sheet.set(heading, chance.next() < 0.1 ? null : chance.whole(0, answers.length - 1));
  }
  return sheet;
}

const kindOf = ({ question }: ExportColumn): keyof Styles => {
  if (question === "DOM") return "domain";
  if (question === "CON") return "contact";
  return question === "AAR" ? "kind" : "item";
};

/** The export of LimeSurvey: byte order mark, every field quoted, CRLF, code headings. */
function exportText(
  columns: readonly ExportColumn[],
  sheets: readonly Sheet[],
  styles: Styles,
): string {
  const quoted = (cells: readonly string[]): string =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
  const cell = (column: ExportColumn, sheet: Sheet): string => {
    const { heading, answers } = column;
    if (answers.length === 0) return "Geen opmerkingen, dank.";
    const at = sheet.get(heading) ?? null;
    if (at === null) return kindOf(column) === "kind" ? "N/A" : "";
    return answers[at]?.[styles[kindOf(column)]] ?? "";
  };
  const head = ["id", ...Object.keys(METADATA), ...columns.map(({ heading }) => heading)];
  const rows = sheets.map((sheet, index) => [
    String(index + 1),
    ...Object.values(METADATA),
    ...columns.map((column) => cell(column, sheet)),
  ]);
  return `\ufeff${[head, ...rows].map(quoted).join("\r\n")}\r\n`;
}

/** How many respondents of a domain gave each answer; the last number is for none. */
function expected(
  sheets: readonly Sheet[],
  heading: string,
  domain: number,
  answers: number,
): number[] {
  const counts = Array.from({ length: answers + 1 }, () => 0);
  for (const sheet of sheets.filter((one) => one.get("DOM") === domain)) {
    const at = sheet.get(heading) ?? answers;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

const STYLES: readonly Style[] = ["label", "code"];
const COMBINATIONS = ["nl", "en"].flatMap((language) =>
  STYLES.flatMap((domain) =>
    STYLES.flatMap((item) =>
      STYLES.flatMap((contact) =>
        STYLES.map((kind, index) => ({
          language,
          styles: { domain, item, contact, kind },
          name: `${language}: domain ${domain}, items ${item}, contact ${contact}, kind ${kind}`,
          seed: index + 1,
        })),
      ),
    ),
  ),
);

describe("an export of the survey that the questionnaire makes", () => {
  it("is tried with codes and full answers for every kind of question, in both languages", () => {
    expect(new Set(COMBINATIONS.map(({ name }) => name)).size).toBe(32);
  });

  it.each(COMBINATIONS)(
    "is read without configuration ($name)",
    async ({ language, styles, seed }) => {
      const columns = exportColumns(survey, language);
      const chance = random(seed);
      const sheets = Array.from({ length: PEOPLE }, (_, person) => fillIn(columns, person, chance));
      const results = await evaluated(exportText(columns, sheets, styles));

      expect(results.problems).toEqual([]);
      expect(results.provenance.inputs[0]).toMatchObject({
        rows: PEOPLE,
        counted: PEOPLE,
        rejected: 0,
      });
      expect(results.items.map(({ id }) => id)).toEqual(standard.items.map(({ id }) => id));
      for (const item of results.items) {
        const heading = standard.items.find(({ id }) => id === item.id)?.code ?? "";
        for (const [domain, { id }] of standard.domains.entries()) {
          const cell = item.cells.find((one) => one.domain === id);
          const asked = [...AGREEMENT, "weet_niet", "leeg"] as const;
          expect(asked.map((answer) => cell?.counts?.[answer])).toEqual(
            expected(sheets, heading, domain, asked.length - 1),
          );
          expect(cell?.counts).toMatchObject({ nvt: 0, niet_getoond: 0 });
        }
      }
      expect(results.contacts).toHaveLength(25);
      for (const { source, target, frequency, kind } of results.contacts) {
        const domain = standard.domains.findIndex(({ id }) => id === source);
        const code = standard.domains.find(({ id }) => id === target)?.code ?? "";
        expect([...FREQUENCIES, "leeg" as const].map((answer) => frequency?.[answer])).toEqual(
          expected(sheets, `CON[${code}]`, domain, FREQUENCIES.length),
        );
        expect(frequency?.niet_getoond).toBe(0);
        expect(KINDS.map((answer) => kind?.[answer])).toEqual(
          expected(sheets, `AAR[${code}]`, domain, KINDS.length).slice(0, -1),
        );
      }
    },
  );

  it("is read by code also where a study spells its domains in its own way", async () => {
    const columns = exportColumns(survey, "nl");
    const chance = random(7);
    const sheets = Array.from({ length: PEOPLE }, (_, person) => fillIn(columns, person, chance));
    const styles: Styles = { domain: "code", item: "code", contact: "code", kind: "code" };
    const results = await evaluated(
      exportText(columns, sheets, styles),
      "municipality: V\nyear: 2024\nexports: [enquete.csv]\nprivacy: { profile: intern }\ndomains: { onderwijs: { label: Scholen, answers: [School] } }\n",
    );
    expect(results.domains.map(({ responded }) => responded)).toEqual([30, 30, 30, 30, 30]);
  });
});
