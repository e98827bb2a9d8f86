import { type Matching, matchingColumns } from "../codebook/columns.js";
import type { Dictionary } from "../model/dictionary.js";
import type { PlatformId } from "../model/platform.js";
import { Refusal } from "../model/problem.js";
import type { Questionnaire } from "../model/questionnaire.js";
import { exportTable } from "../platforms/export-table.js";
import { type ReadOptions, readExport } from "../read/read-export.js";
import type { ByteSource } from "../read/source.js";
import type { Format } from "../read/table.js";
import { namedSheets } from "../read/xlsx/read-xlsx.js";
import { type Companion, onlyMeaning } from "./choose-companion.js";
import { domainOfName } from "./domain-of-name.js";

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

/** Whether it is known of which domain each respondent is. */
export function domainTold({ domain, matching }: Inspected): boolean {
  return domain !== null || matching.found.some(({ wanted }) => wanted.id === "domein");
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
  try {
    return await inspectAsItIs(source, file, options, companions, questionnaire);
  } catch (error) {
    const [problem] = error instanceof Refusal ? error.problems : [];
    if (problem?.code !== "sheet-unclear") throw error;
    const asked = await Promise.all(
      namedSheets(problem).map((sheet) =>
        inspectAsItIs(source, file, { ...options, sheet }, companions, questionnaire).catch(
          () => null,
        ),
      ),
    );
    const enquetes = asked.filter((one) => one !== null && one.matching.found.length > 0);
    const [only] = enquetes;
    // A sheet with notes or a pivot table holds no question; two that do are not guessed between.
    if (!only || enquetes.length > 1) throw error;
    return only;
  }
}

async function inspectAsItIs(
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
