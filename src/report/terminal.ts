import { cleanLabel } from "../model/clean-label.js";
import type { Language } from "../model/language.js";
import { csvText } from "./csv.js";
import type { Table } from "./table.js";
import { GAP, type Panel, panelsOf } from "./terminal-columns.js";
import { widthOf, wrapText } from "./wrap.js";

const INDENT = "  ";

/** One row of cells as lines of text; a cell that wraps takes the lines it needs. */
function rowLines(
  cells: readonly string[],
  panel: Panel,
  table: Table,
  language: Language,
): readonly string[] {
  const wrapped = panel.columns.map((column, index) =>
    wrapText(cells[column] ?? "", panel.widths[index] ?? 1, language),
  );
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    panel.columns
      .map((column, index) => {
        const text = wrapped[index]?.[line] ?? "";
        const padding = " ".repeat(Math.max(0, (panel.widths[index] ?? 0) - widthOf(text)));
        return table.columns[column]?.align === "right" ? padding + text : text + padding;
      })
      .join(" ".repeat(GAP))
      .trimEnd(),
  );
}

/** The rows of a panel; in a grouped table each group below its name. */
function bodyLines(
  panel: Panel,
  table: Table,
  names: readonly string[],
  language: Language,
): readonly string[] {
  return table.rows.flatMap((row, index) => {
    const name = names[index];
    const lines = rowLines(row, panel, table, language);
    if (name === undefined) return lines;
    const indented = lines.map((line) => INDENT + line);
    return name === names[index - 1] ? indented : [name, ...indented];
  });
}

function panelLines(
  panel: Panel,
  table: Table,
  names: readonly string[],
  language: Language,
): readonly string[] {
  const labels = table.columns.map(({ label }) => label);
  const indent = names.length > 0 ? INDENT : "";
  const width = panel.widths.reduce((sum, one) => sum + one + GAP, -GAP) + indent.length;
  return [
    ...rowLines(labels, panel, table, language).map((line) => indent + line),
    "─".repeat(width),
    ...bodyLines(panel, table, names, language),
  ];
}

/**
 * A table as plain text within `width` characters: the title, a rule, the rows, the notes. Without
 * rows the title and the notes, which say why.
 *
 * @param language of the syllables at which long words are broken
 */
export function renderTable(given: Table, width = 80, language: Language = "nl"): string {
  const table = printable(given);
  // In a grouped table the first column is not a column but a heading above its rows.
  const names = table.grouped ? table.rows.map(([name = ""]) => name) : [];
  const body = table.grouped ? withoutFirst(table) : table;
  const room = table.grouped ? width - INDENT.length : width;
  const panels = (body.rows.length === 0 ? [] : panelsOf(body, room, language)).map((panel) =>
    panelLines(panel, body, names, language),
  );
  const notes = table.notes.flatMap((note) => wrapText(note, width, language));
  const blocks = [wrapText(table.title, width, language), ...panels, notes];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

/** Without signs that a terminal would obey: a document may come from anywhere. */
function printable(table: Table): Table {
  return {
    ...table,
    title: cleanLabel(table.title),
    columns: table.columns.map((column) => ({ ...column, label: cleanLabel(column.label) })),
    rows: table.rows.map((row) => row.map(cleanLabel)),
    notes: table.notes.map(cleanLabel),
  };
}

function withoutFirst(table: Table): Table {
  const [, ...columns] = table.columns;
  return { ...table, columns, rows: table.rows.map(([, ...rest]) => rest) };
}

/** The same table as CSV, for a spreadsheet; notes are left out. */
export function tableCsv(table: Table): string {
  return csvText(
    table.columns.map(({ label }) => label),
    table.rows,
  );
}
