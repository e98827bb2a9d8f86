import type { Change } from "../compare/change-schema.js";
import { changeData } from "./change-data.js";
import { type ChangeDrawing, changePage } from "./change-page.js";
import { dataCsv, type ReportFile } from "./files.js";
import { type HashedFile, listed, MANIFEST_SCHEMA } from "./manifest.js";

/**
 * Every file of a comparison but the manifest, which needs the hashes of these.
 *
 * @param document the comparison as text, byte for byte as it is kept
 */
export function changeFiles(
  change: Change,
  document: string,
  figures: readonly ChangeDrawing[],
): ReportFile[] {
  return [
    { path: "index.html", text: changePage(change, figures, change.language) },
    { path: "change.json", text: document },
    ...figures.map(({ id, svg }) => ({ path: `figures/${id}.svg`, text: svg })),
    ...changeData(change).map((table) => ({ path: `tables/${table.file}`, text: dataCsv(table) })),
  ];
}

/** What a comparison was made from, as JSON text; the files are sorted by path. */
export function changeManifest(change: Change, files: readonly HashedFile[]): string {
  const { tool, municipality, profile, documents } = change;
  const from = documents.map(({ year, sha256 }) => ({ year, sha256 }));
  const told = { schema: MANIFEST_SCHEMA, tool, municipality, profile, documents: from };
  return `${JSON.stringify({ ...told, files: listed(files) }, null, 2)}\n`;
}
