import type { Column } from "../model/column.js";
import type { Fate } from "../model/platform.js";
import { isPlatformColumn } from "../model/platform-columns.js";
import {
  columnNamed,
  type FateOf,
  headingCell,
  keysOf,
  type Platform,
  readsAs,
  type Sample,
} from "./platform.js";

/** The third heading row; exports of 2016 and 2017 write it with single quotes. */
const IMPORT_ID = /^\{\s*["']ImportId["']/u;

/** What the labels of `Status` say, where it is exported as text; the first that fits. */
const STATUS_LABELS: readonly (readonly [RegExp, Fate])[] = [
  [/preview/u, "preview"],
  [/survey test|synthetic/u, "test"],
  [/spam/u, "spam"],
];
/** `Status` as a number is a sum: 17 is a preview (1) that was made offline (16). */
const STATUS_BITS: readonly (readonly [number, Fate])[] = [
  [1, "preview"],
  [2, "test"],
  [256, "test"],
  [8, "spam"],
];
const UNFINISHED: ReadonlySet<string> = new Set(["0", "false", "onwaar"]);

function importIdRow(sample: Sample): number {
  return sample.slice(0, 3).findIndex((row) => {
    const filled = row.filter((cell) => cell.trim() !== "");
    const ids = filled.filter((cell) => IMPORT_ID.test(cell.trim())).length;
    // A respondent may type such a text, and a column that somebody added has no id.
    return ids > 0 && ids * 2 >= filled.length;
  });
}

/** Exports before 2016 name their first columns V1 to V10 and tell what those are in row two. */
function isLegacy([names, texts]: Sample): boolean {
  return keysOf(names).includes("v1") && keysOf(texts).includes("responseid");
}

function fateOfStatus(code: string, label: string): Fate | undefined {
  const number = Number(code.trim() === "" ? Number.NaN : code);
  const bits = Number.isInteger(number) ? number : 0;
  return (STATUS_LABELS.find(([words]) => words.test(label)) ??
    STATUS_BITS.find(([bit]) => (bits & bit) !== 0))?.[1];
}

function qualtricsFate(columns: readonly Column[]): FateOf | null {
  const status = columnNamed(columns, "status", "response type", "antworttyp");
  const channel = columnNamed(columns, "distributionchannel", "distribution channel");
  const finished = columnNamed(columns, "finished", "beendet", "voltooid");
  if (status === -1 && channel === -1 && finished === -1) return null;
  return (cells) => {
    const fate = fateOfStatus(cells[status] ?? "", readsAs(cells, status, columns));
    if (fate) return fate;
    if (readsAs(cells, channel, columns) === "preview") return "preview";
    const unfinished = finished !== -1 && UNFINISHED.has(readsAs(cells, finished, columns));
    return unfinished ? "partial" : null;
  };
}

/** Three heading rows (names, questions, ids), two in old exports, one where somebody tidied. */
export const qualtrics: Platform = {
  id: "qualtrics",
  mayRepeat: () => true,
  headingRows(sample) {
    const ids = importIdRow(sample);
    if (ids !== -1) return ids + 1;
    if (isLegacy(sample)) return 2;
    const keys = keysOf(sample[0]);
    return keys.includes("responseid") && keys.includes("finished") ? 1 : 0;
  },
  headings(sample, width) {
    const texts = importIdRow(sample) === 1 || this.headingRows(sample) < 2 ? undefined : sample[1];
    return Array.from({ length: width }, (_, at) => {
      const heading = headingCell(sample[0], at);
      const text = headingCell(texts, at);
      return { heading, text, own: isPlatformColumn(heading) || isPlatformColumn(text) };
    });
  },
  /** "Seen but unanswered", where the export was asked to write it. */
  isMissing: (code) => code === "-99",
  fateOf: qualtricsFate,
};
