import { holdsUnsafe } from "../model/clean-label.js";
import type { PartialRule, PlatformId } from "../model/platform.js";
import type { Domain, Questionnaire } from "../model/questionnaire.js";
import type { ExportTable } from "../platforms/export-table.js";
import type { Columns } from "./columns.js";
import type { Lookup } from "./lookup.js";
import { contactScale, domainLookup, itemScale, oneKindScale } from "./scale.js";

/** How a file was read, for whoever wants to count it again without this program. */
export interface Reading {
  /** The domain of everyone in the file; `null` where a column tells it. */
  readonly domain: string | null;
  /** The line of the headings. */
  readonly line: number;
  /** Where each question stands, counted from one, under which heading. */
  readonly columns: readonly {
    readonly question: string;
    readonly column: number;
    readonly heading: string;
  }[];
}

/** They write one heading row, no codes of their own for "no answer" and no previews. */
const PLAIN: ReadonlySet<PlatformId> = new Set([
  "limesurvey",
  "microsoft-forms",
  "google-forms",
  "spreadsheet",
]);

/**
 * Where each question stands in an export, from its headings alone.
 *
 * @returns `null` where the places and the spellings do not tell the whole way from file to counts:
 *   no CSV, codes with a file of labels, a column per option, rows that the platform leaves out,
 *   headings that hold signs no file should
 */
export function readingOf(
  { found }: Columns,
  table: ExportTable,
  { domain, partial }: { readonly domain: string | null; readonly partial: PartialRule },
): Reading | null {
  const { format, headingLine: line, platform, merged, fateOf } = table;
  if (format.kind !== "csv" || format.dialect.encoding.doubled || line === null) return null;
  if (!PLAIN.has(platform) || merged.size > 0) return null;
  if (partial === "leave_out" && fateOf !== null) return null;
  if (found.some(({ at }) => (table.columns[at]?.labels.size ?? 0) > 0)) return null;
  if (found.some(({ at }) => holdsUnsafe(table.columns[at]?.heading ?? ""))) return null;
  const places = [...found].sort((a, b) => a.at - b.at);
  const columns = places.map(({ wanted: { id }, at }) => ({
    question: id,
    column: at + 1,
    heading: table.columns[at]?.heading ?? "",
  }));
  return { domain, line, columns };
}

interface Spelling {
  readonly answer: string;
  readonly written: readonly string[];
}

function byMeaning<Meaning>(
  { spellings }: Lookup<Meaning>,
  idOf: (meaning: Meaning) => string,
): readonly Spelling[] {
  const grouped = new Map<string, string[]>();
  for (const [text, meaning] of spellings) {
    const id = idOf(meaning);
    grouped.set(id, [...(grouped.get(id) ?? []), text]);
  }
  return [...grouped].map(([answer, written]) => ({ answer, written }));
}

/**
 * How an export may write each answer, in the form in which labels are compared. Two kinds of
 * contact in one cell are left to whoever reads it: they are the two spellings together.
 */
export function spellingsOf(
  questionnaire: Questionnaire,
  domains: readonly Domain[],
): Readonly<Record<"domain" | "item" | "contact" | "kind", readonly Spelling[]>> {
  return {
    domain: byMeaning(domainLookup(domains), (at) => domains[at ?? -1]?.id ?? "leeg"),
    item: byMeaning(itemScale(questionnaire).lookup, (id) => id),
    contact: byMeaning(contactScale(questionnaire).lookup, (id) => id),
    kind: byMeaning(oneKindScale(questionnaire).lookup, (id) => id ?? "leeg"),
  };
}
