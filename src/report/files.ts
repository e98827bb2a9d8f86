import type { Language } from "../model/language.js";
import type { Results } from "../results/schema.js";
import { csvText } from "./csv.js";
import type { DataTable } from "./data-table.js";
import { dataTables, dictionary } from "./data-tables.js";
import { type ReportFigure, reportPage } from "./html.js";
import { recomputeScript } from "./recompute.js";

/** A file of the report; the path has forward slashes and starts at the output folder. */
export interface ReportFile {
  readonly path: string;
  readonly text: string;
}

/** A data table as the text of its file. */
export function dataCsv({ columns, rows }: DataTable): string {
  return csvText(
    columns.map(({ id }) => id),
    rows,
  );
}

/**
 * Every file of the report but the manifest, which needs the hashes of these.
 *
 * @param document the results as text, byte for byte as they are kept
 */
export function reportFiles(
  results: Results,
  document: string,
  figures: readonly ReportFigure[],
  language: Language,
): ReportFile[] {
  return [
    { path: "index.html", text: reportPage(results, figures, language) },
    { path: "results.json", text: document },
    { path: "recompute.R", text: recomputeScript(results, language) },
    ...figures.map(({ id, svg }) => ({ path: `figures/${id}.svg`, text: svg })),
    ...[...dataTables(results), dictionary(results)].map((table) => ({
      path: `tables/${table.file}`,
      text: dataCsv(table),
    })),
  ];
}
