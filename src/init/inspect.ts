import { type Matching, matchingColumns } from "../codebook/columns.js";
import type { Dictionary } from "../model/dictionary.js";
import type { PlatformId } from "../model/platform.js";
import type { Questionnaire } from "../model/questionnaire.js";
import { type ExportTable, exportTable } from "../platforms/export-table.js";
import { type ReadOptions, readExport } from "../read/read-export.js";
import type { ByteSource } from "../read/source.js";
import type { Format } from "../read/table.js";
import { domainOfName } from "./domain-of-name.js";

/** A file that may say what the codes of an export mean. */
export interface Companion {
  readonly name: string;
  readonly dictionary: Dictionary;
}

/** What an export tells about itself, before any respondent is read. */
export interface Inspected {
  /** The export as `study.yaml` names it. */
  readonly file: string;
  readonly options: ReadOptions;
  readonly platform: PlatformId;
  readonly format: Format;
  /** The companion whose columns are those of this export. */
  readonly labels: string | null;
  readonly matching: Matching;
  /** The domain of everyone in the file, where no column tells it and its name does. */
  readonly domain: string | null;
}

interface Told {
  readonly companion: Companion | null;
  readonly table: Pick<ExportTable, "columns">;
}

const stemOf = (path: string): string =>
  path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/u, "");
/** The number of a survey, as in `results-survey437822.csv`; a year or a day is none. */
const surveyIn = (path: string): string | undefined => /\d{5,}/u.exec(stemOf(path))?.[0];

/**
 * The companion to read the codes of an export by. Two surveys may have the same questions and
 * give one code two meanings: then the name must tell which belongs to it, and nothing else does.
 */
function onlyMeaning<T extends Told>(fitting: readonly T[], file: string): T | undefined {
  const named = (same: (name: string) => boolean) =>
    fitting.filter(({ companion }) => companion !== null && same(companion.name));
  const meanings = (all: readonly T[]) =>
    new Set(all.map(({ table }) => JSON.stringify(table.columns.map(({ labels }) => [...labels]))));
  const number = surveyIn(file);
  return [
    fitting,
    named((name) => stemOf(name) === stemOf(file)),
    named((name) => number !== undefined && surveyIn(name) === number),
  ].find((all) => meanings(all).size === 1)?.[0];
}

/**
 * Looks at the heading of an export: what wrote it, which companion belongs to it, and which of
 * its columns are questions.
 *
 * @throws Refusal for a file that cannot be read, and for what must be asked: a sheet, a
 *   delimiter, an encoding.
 */
export async function inspectExport(
  source: ByteSource,
  file: string,
  options: ReadOptions,
  companions: readonly Companion[],
  questionnaire: Questionnaire,
): Promise<Inspected> {
  const open = async (dictionary: Dictionary) =>
    exportTable(await readExport(source, options), source.name, dictionary);
  const told = async (companion: Companion | null) => {
    const table = await open(companion?.dictionary ?? []);
    const matching = matchingColumns(table.columns, questionnaire);
    const labelled = matching.found.filter(({ at }) => (table.columns[at]?.labels.size ?? 0) > 0);
    return { companion, table, matching, found: matching.found.length, labelled: labelled.length };
  };
  const alone = await told(null);
  let best = [alone];
  for (const companion of companions) {
    const other = await told(companion);
    const [first = alone] = best;
    const more = other.found - first.found || other.labelled - first.labelled;
    if (more > 0) best = [other];
    else if (more === 0 && first !== alone) best.push(other);
  }
  const { table, matching, companion } = onlyMeaning(best, source.name) ?? alone;
  const hasDomain = matching.found.some(({ wanted }) => wanted.id === "domein");
  return {
    file,
    options,
    platform: table.platform,
    format: table.format,
    labels: companion?.name ?? null,
    matching,
    domain: hasDomain ? null : domainOfName(source.name, questionnaire),
  };
}
