import { columnName, type WrittenCell, writtenXlsx } from "../xlsx-writer.js";
import { csv, windows1252 } from "./csv.js";
import { deflated } from "./deflate.js";
import { type MadeFolder, madeFolder } from "./folder.js";
import { COLUMNS, type Column, headingOf } from "./questions.js";
import { labelOf, RESPONDENTS } from "./respondents.js";

/** How far formatting reaches beyond the data, to the right and below. */
const BEYOND = 4;
const FORMATTED: WrittenCell = { xml: 's="0">' };

/** Code headings above full answers; numbers are text, and the used range is too wide. */
export function excel(): MadeFolder {
  const beyond = Array.from({ length: BEYOND }, () => FORMATTED);
  const data: WrittenCell[][] = [
    ["id", ...COLUMNS.map(headingOf)],
    ...RESPONDENTS.map((person): WrittenCell[] => [
      String(person.number),
      ...COLUMNS.map((column) => labelOf(person, column) || null),
    ]),
  ];
  const width = (data[0]?.length ?? 0) + BEYOND;
  const below = beyond.map(() => Array.from({ length: width }, () => FORMATTED));
  const rows = [...data.map((cells) => [...cells, ...beyond]), ...below];
  return madeFolder("excel", "overgenomen in Excel", {
    name: "enquete.xlsx",
    content: writtenXlsx({
      sheets: [
        {
          name: "Blad1",
          before: `<dimension ref="A1:${columnName(width)}${rows.length}"/>`,
          rows,
        },
      ],
      deflate: deflated,
    }),
  });
}

/** A statement stands by itself; of other tables the question goes before the line. */
function fullHeading({ text, rowText, scale }: Column): string {
  if (rowText === null) return text;
  return scale === "agreement" ? rowText : `${text} [${rowText}]`;
}

/** What a Dutch Excel saves as CSV, with the line that tells it the separator. */
export function excelCsv(): MadeFolder {
  const rows = RESPONDENTS.map((person) => COLUMNS.map((column) => labelOf(person, column)));
  const shape = { delimiter: ";", quote: "needed", lineEnd: "\r\n", end: "\r\n" } as const;
  const text = csv([COLUMNS.map(fullHeading), ...rows], shape);
  return madeFolder("excel-nl-csv", "in een Nederlandse Excel bewaard als CSV", {
    name: "enquete.csv",
    content: windows1252(`sep=;\r\n${text}`),
  });
}
