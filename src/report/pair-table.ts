import type { Change, ShareMove, YearCell } from "../compare/change-schema.js";
import { TOTAL } from "../model/answer.js";
import type { Language } from "../model/language.js";
import { pairsIn } from "../model/pairs.js";
import { changeWords } from "../words/change.js";
import { pairWords } from "../words/pairs.js";
import {
  ends,
  groupName,
  pointsRange,
  questionName,
  questionNames,
  signedPoints,
} from "./change-names.js";
import { pText } from "./p-value.js";
import { left, notesWhen, right, type Table, type TableColumn } from "./table.js";

type About = "city" | "domains" | "contacts";

interface Row {
  readonly names: readonly string[];
  readonly years: readonly YearCell[];
  readonly change: ShareMove;
}

/** The people who answered twice, and how they moved; `null` where nothing of them is shown. */
function pairTable(
  about: About,
  names: readonly TableColumn[],
  rows: readonly Row[],
  change: Change,
  language: Language,
): Table | null {
  const shown = rows.flatMap((row) => {
    const { pairs } = row.change;
    return pairs ? [{ ...row, pairs }] : [];
  });
  if (shown.length === 0) return null;
  const { table, column, notes, yes, no } = pairWords[language];
  const [older, newer] = ends(change);
  const compared = rows.filter((row) => row.change.difference !== null).length;
  return {
    id: `change-pairs-${about}`,
    grouped: names.length > 1,
    title: table[about],
    columns: [
      ...names,
      right("pairs", column.pairs),
      right("gained", column.gained),
      right("lost", column.lost),
      right("only-older", column.only(older)),
      right("only-newer", column.only(newer)),
      right("difference", column.difference),
      right("mid-p", column.midP),
      right("exact", column.exact),
      left("counts", column.counts),
    ],
    rows: shown.map(({ names: own, years, change: { test }, pairs }) => {
      const both = pairsIn(pairs);
      const others = [years[0], years.at(-1)].map((year) => String((year?.base ?? both) - both));
      return [
        ...own,
        String(both),
        String(pairs.gained),
        String(pairs.lost),
        ...others,
        `${signedPoints(pairs.difference, language)} (${pointsRange(pairs.interval, language)})`,
        pText(pairs.midP, language),
        pText(pairs.exact, language),
        test === "pairs" && pairs.midP !== null ? yes : no,
      ];
    }),
    notes: [
      about === "contacts" ? notes.contacts : notes.items,
      ...notesWhen([shown.length < compared, notes.hidden(compared - shown.length, compared)]),
    ],
  };
}

const itemRows = (
  change: Change,
  language: Language,
  of: (domain: string) => boolean,
): readonly Row[] =>
  change.items.flatMap(({ id, rows }) =>
    rows
      .filter(({ domain }) => of(domain))
      .map(({ domain, ...row }) => {
        const names =
          domain === TOTAL
            ? questionNames(change, id)
            : [questionName(change, id), groupName(change, domain, language)];
        return { ...row, names };
      }),
  );

export function cityPairs(change: Change, language: Language): Table | null {
  const { column } = changeWords[language];
  const names = [left("step", column.step), left("question", column.question)];
  const rows = itemRows(change, language, (domain) => domain === TOTAL);
  return pairTable("city", names, rows, change, language);
}

export function domainPairs(change: Change, language: Language): Table | null {
  const { column } = changeWords[language];
  const names = [left("question", column.question), left("domain", column.domain)];
  const rows = itemRows(change, language, (domain) => domain !== TOTAL);
  return pairTable("domains", names, rows, change, language);
}

export function linePairs(change: Change, language: Language): Table | null {
  const { column } = changeWords[language];
  const names = [left("source", column.source), left("target", column.target)];
  const rows = change.contacts.map(({ source, target, ...row }) => {
    return { ...row, names: [source, target].map((id) => groupName(change, id, language)) };
  });
  return pairTable("contacts", names, rows, change, language);
}
