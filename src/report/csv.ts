import { type CsvCell, csvLine } from "../model/csv-cell.js";

/**
 * Rows as CSV: comma, decimal point, line feed, a heading, quotes where they are needed
 * (RFC 4180). `null` is an empty cell. Text that would start a formula gets an apostrophe.
 */
export function csvText(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return `${[columns, ...rows].map(csvLine).join("\n")}\n`;
}
