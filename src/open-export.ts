import type { Dictionary } from "./model/dictionary.js";
import type { Language } from "./model/language.js";
import { refuseData } from "./model/problem.js";
import { STUDY_FILE } from "./model/study-file.js";
import { type ExportTable, exportTable } from "./platforms/export-table.js";
import { allBytes } from "./read/bytes.js";
import { readLabels } from "./read/labels/read-labels.js";
import { readExport } from "./read/read-export.js";
import type { ByteSource } from "./read/source.js";
import type { Format } from "./read/table.js";
import type { Results } from "./results/schema.js";
import type { Study } from "./study/study-file.js";

/** Opens a file of the study folder by its name there. */
export type SourceOf = (name: string) => Promise<ByteSource & { sha256(): string }>;

/** What a manifest beside a file of the study folder says that its SHA-256 was; `null` without one. */
export type PromisedHash = (name: string) => Promise<string | null>;

export interface OpenExport {
  readonly source: Awaited<ReturnType<SourceOf>>;
  /** The domain of everyone in the file; `null` where a column tells it. */
  readonly domain: string | null;
  readonly table: ExportTable;
}

/** The most that a file with labels may hold. */
const LARGEST_LABELS = 64_000_000;

/**
 * Opens an export as the study names it, with the file that says what its codes mean.
 *
 * @throws Refusal for files that cannot be read
 */
export async function openExport(
  entry: Study["exports"][number],
  sourceOf: SourceOf,
  language: Language,
): Promise<OpenExport> {
  const { file, domain, labels, ...asItIs } = typeof entry === "string" ? { file: entry } : entry;
  const source = await sourceOf(file);
  const dictionary = labels === undefined ? [] : await labelsOf(await sourceOf(labels), language);
  const table = await exportTable(await readExport(source, asItIs), source.name, dictionary);
  if (labels !== undefined && table.explained === 0) {
    throw refuseData("labels-of-another", { labels, name: source.name }, { file: STUDY_FILE });
  }
  return { source, domain: domain ?? null, table };
}

/**
 * What a file says that the codes of an export mean.
 *
 * @throws Refusal for a file that is too large, or tells nothing of any codes
 */
export async function labelsOf(source: ByteSource, language: Language): Promise<Dictionary> {
  const bytes = await allBytes(source, LARGEST_LABELS, "labels-too-large");
  return readLabels(bytes, source.name, { language });
}

type HowRead = Pick<
  Results["provenance"]["inputs"][number],
  "format" | "encoding" | "delimiter" | "sheet"
>;

/** How a file was read, as the results tell it. */
export function howRead(format: Format): HowRead {
  const { kind } = format;
  if (kind === "xlsx")
    return { format: kind, encoding: null, delimiter: null, sheet: format.sheet };
  if (kind === "sav") {
    return { format: kind, encoding: format.encoding, delimiter: null, sheet: null };
  }
  const { encoding, delimiter } = format.dialect;
  return { format: kind, encoding: encoding.name, delimiter, sheet: null };
}
