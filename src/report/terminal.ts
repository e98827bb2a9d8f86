import type { Language } from "../model/language.js";
import { csvText } from "./csv.js";
import type { Table } from "./table.js";
import { GAP, type Panel, panelsOf } from "./terminal-columns.js";
import { widthOf, wrapText } from "./wrap.js";

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

function panelLines(panel: Panel, table: Table, language: Language): readonly string[] {
  const labels = table.columns.map(({ label }) => label);
  const width = panel.widths.reduce((sum, one) => sum + one + GAP, -GAP);
  return [
    ...rowLines(labels, panel, table, language),
    "─".repeat(width),
    ...table.rows.flatMap((row) => rowLines(row, panel, table, language)),
  ];
}

/**
 * A table as plain text within `width` characters: the title, a rule, the rows, the notes.
 *
 * @param language of the syllables at which long words are broken
 */
export function renderTable(table: Table, width = 80, language: Language = "nl"): string {
  const panels = panelsOf(table, width, language).map((panel) =>
    panelLines(panel, table, language),
  );
  const notes = table.notes.flatMap((note) => wrapText(note, width, language));
  const blocks = [wrapText(table.title, width, language), ...panels, notes];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

/** The same table as CSV, for a spreadsheet; notes are left out. */
export function tableCsv(table: Table): string {
  return csvText(
    table.columns.map(({ label }) => label),
    table.rows,
  );
}
