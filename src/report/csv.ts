export type CsvCell = string | number | boolean | null;

/** What a spreadsheet would read as a formula or a command, after any white space. */
const FORMULA = /^\s*[=+\-@\u{ff1d}\u{ff0b}\u{ff0d}\u{ff20}]|^ *[\t\r\n\0]/u;

/** A text that a spreadsheet will show and never run (OWASP, CSV injection). */
function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function csvCell(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const text = harmless(cell);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as CSV: comma, decimal point, line feed, a heading, quotes where they are needed
 * (RFC 4180). `null` is an empty cell. Text that would start a formula gets an apostrophe.
 */
export function csvText(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return `${[columns, ...rows].map((row) => row.map(csvCell).join(",")).join("\n")}\n`;
}
