import { type WrittenCell, writtenXlsx } from "../xlsx-writer.js";
import { csv, windows1252 } from "./csv.js";
import { deflated } from "./deflate.js";
import { type MadeFolder, madeFolder } from "./folder.js";
import { dutchExcelMoment, excelSerial } from "./moments.js";
import { COLUMNS } from "./questions.js";
import { labelOf, RESPONDENTS } from "./respondents.js";

const DUTCH_METADATA = ["ID", "Begintijd", "Tijd van voltooien", "E-mail", "Naam"];
const ENGLISH_METADATA = ["ID", "Start time", "Completion time", "Email", "Name"];
/** Two tries were thrown away before the first partner answered. */
const FIRST_ID = 3;
const ANONYMOUS = "anonymous";
/** A heading that its maker ended with a no-break space. */
const UNTIDY = "HER";

/** Lines of a table have their own words only; what was there already gets a number. */
function headings(): string[] {
  const seen = new Map<string, number>();
  return COLUMNS.map(({ question, text, rowText }, index) => {
    const title = rowText ?? text;
    const count = (seen.get(title) ?? 0) + 1;
    seen.set(title, count);
    const space = question === UNTIDY && COLUMNS[index + 1]?.question !== UNTIDY ? "\u00a0" : "";
    return `${title}${count > 1 ? count : ""}${space}`;
  });
}

const fileName = (kind: string): string => `Interventievermogen(1-${RESPONDENTS.length}).${kind}`;

/** A workbook with moments as dates, in Dutch. */
export function microsoftForms(): MadeFolder {
  const moment = (date: Date): WrittenCell => ({ xml: `s="1"><v>${excelSerial(date)}</v>` });
  const rows = RESPONDENTS.map((person): WrittenCell[] => [
    person.number - 1 + FIRST_ID,
    moment(person.started),
    moment(person.finished),
    ANONYMOUS,
    null,
    ...COLUMNS.map((column) => labelOf(person, column) || null),
  ]);
  return madeFolder("microsoft-forms", "uit Microsoft Forms", {
    name: fileName("xlsx"),
    content: writtenXlsx({
      sheets: [{ name: "Sheet1", rows: [[...DUTCH_METADATA, ...headings()], ...rows] }],
      formats: ["m/d/yy h:mm:ss"],
      deflate: deflated,
    }),
  });
}

/** Questions that allow more answers than one end every answer with a semicolon. */
const multiple = (label: string): string => (label === "" ? "" : `${label};`);

/** The English workbook, saved as CSV by a Dutch Excel. */
export function microsoftFormsCsv(): MadeFolder {
  const rows = RESPONDENTS.map((person) => [
    String(person.number - 1 + FIRST_ID),
    dutchExcelMoment(person.started),
    dutchExcelMoment(person.finished),
    ANONYMOUS,
    "",
    ...COLUMNS.map((column) => {
      const label = labelOf(person, column);
      return column.scale === "open" ? label : multiple(label);
    }),
  ]);
  const head = [...ENGLISH_METADATA, ...headings()];
  const shape = { delimiter: ";", quote: "needed", lineEnd: "\r\n", end: "\r\n" } as const;
  return madeFolder("microsoft-forms-csv", "uit Microsoft Forms, in Excel bewaard als CSV", {
    name: fileName("csv"),
    content: windows1252(csv([head, ...rows], shape)),
  });
}
