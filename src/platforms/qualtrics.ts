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

/** Codes of `Status` and the labels under which exports of text write them. */
const STATUS: ReadonlyMap<string, Fate> = new Map([
  ["1", "preview"],
  ["survey preview", "preview"],
  ["preview", "preview"],
  ["2", "test"],
  ["survey test", "test"],
  ["8", "spam"],
  ["spam", "spam"],
  ["17", "preview"],
  ["offline survey preview", "preview"],
]);
const UNFINISHED: ReadonlySet<string> = new Set(["0", "false", "onwaar"]);

function importIdRow(sample: Sample): number {
  return sample.slice(0, 3).findIndex((row) => row.some((cell) => IMPORT_ID.test(cell.trim())));
}

/** Exports before 2016 name their first columns V1 to V10 and tell what those are in row two. */
function isLegacy([names, texts]: Sample): boolean {
  return keysOf(names).includes("v1") && keysOf(texts).includes("responseid");
}

function qualtricsFate(columns: readonly Column[]): FateOf | null {
  const status = columnNamed(columns, "status", "response type", "antworttyp");
  const finished = columnNamed(columns, "finished", "beendet", "voltooid");
  if (status === -1 && finished === -1) return null;
  return (cells) => {
    const fate = status === -1 ? undefined : STATUS.get(readsAs(cells, status, columns));
    if (fate) return fate;
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
