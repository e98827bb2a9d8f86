import type { Dictionary } from "../model/dictionary.js";
import type { ExportTable } from "../platforms/export-table.js";

/** A file that may say what the codes of an export mean. */
export interface Companion {
  readonly name: string;
  readonly dictionary: Dictionary;
}

/** How an export reads with a companion, or without. */
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
export function onlyMeaning<T extends Told>(fitting: readonly T[], file: string): T | undefined {
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
