import type { Change, ShareMove, YearCell } from "../compare/change-schema.js";
import { TOTAL } from "../model/answer.js";
import type { Language } from "../model/language.js";
import { changeWords } from "../words/change.js";
import { compositionWords } from "../words/composition.js";
import { pairWords } from "../words/pairs.js";
import { leastText } from "./change-least.js";

/** How the tests are one family: the note with the p-values. */
function familyNote({ family }: Change, language: Language): string {
  const [city = 0, parts = 0] = family.halves.map(({ size }) => size);
  return changeWords[language].notes.family({ size: family.size, city, parts });
}

/** What explains a column or an outcome in any table of changes, with the column where it is of one. */
export interface TableNote {
  readonly column: string | null;
  readonly text: string;
}

/** The notes that all tables of changes share, once. */
export function sharedNotes(change: Change, language: Language): readonly TableNote[] {
  const { notes } = changeWords[language];
  const paired = pairWords[language].notes;
  const rows = [...change.items.flatMap((item) => item.rows), ...change.contacts];
  if (rows.length === 0) return [];
  const some = (holds: (move: ShareMove) => boolean): boolean =>
    rows.some((row) => holds(row.change));
  const inYear = (reason: YearCell["reason"]): boolean =>
    rows.some(({ years }) => years.some((cell) => cell.reason === reason));
  const finite = change.items.some((item) =>
    item.rows.some(
      ({ domain, years }) =>
        domain === TOTAL && years.some(({ interval }) => interval?.method === "hypergeometric"),
    ),
  );
  const anyPairs = some(({ pairs }) => pairs !== null);
  const all: readonly (readonly [boolean, string | null, string])[] = [
    [true, "change", notes.change],
    [
      some(({ sameComposition }) => sameComposition !== null),
      "alike",
      compositionWords[language].note,
    ],
    [change.family.size > 0, "p", familyNote(change, language)],
    [some((move) => leastText(move, language) !== ""), "detectable", notes.detectable],
    [some(({ decision }) => decision === "gelijk_binnen"), null, notes.within],
    [some(({ ground }) => ground === "certain"), null, notes.certain],
    [some(({ ground }) => ground === "counted"), null, notes.counted],
    [some(({ test }) => test === "pairs"), null, paired.tested],
    [anyPairs, null, paired.difference],
    [anyPairs, null, paired.p],
    [anyPairs, null, paired.counts],
    [rows.some(({ trend }) => trend !== null), "trend", notes.trend],
    [inYear("hidden"), null, notes.hidden],
    [inYear("band"), null, notes.band],
    [finite, "figure", notes.finite],
  ];
  return all.flatMap(([applies, column, text]) => (applies ? [{ column, text }] : []));
}
