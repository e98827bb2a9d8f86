export type CsvCell = string | number | boolean | null;

/** What a spreadsheet would read as a formula or a command, after any white space. */
const FORMULA = /^\s*[=+\-@\u{ff1d}\u{ff0b}\u{ff0d}\u{ff20}]|^ *[\t\r\n\0]/u;

/** A text that a spreadsheet will show and never run (OWASP, CSV injection). */
export function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** One cell of a CSV file (RFC 4180): harmless, quoted where it must be; `null` is empty. */
function csvCell(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const text = harmless(cell);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One row of a CSV file, without its line end. */
export function csvLine(cells: readonly CsvCell[]): string {
  return cells.map(csvCell).join(",");
}
