import type { Change, ShareMove, YearCell } from "../compare/change-schema.js";
import { breakText, ends } from "./change-names.js";
import { amount, count, type DataTable, dataTable, type Field, share, text } from "./data-table.js";
import { dictionaryOf } from "./data-tables.js";

interface Row {
  readonly part: "item" | "contact";
  readonly item: string | null;
  readonly domain: string | null;
  readonly source: string | null;
  readonly target: string | null;
  readonly years: readonly YearCell[];
  readonly change: ShareMove;
  readonly trend: { readonly slope: number; readonly low: number; readonly high: number } | null;
}

function rowsOf({ items, contacts }: Change): readonly Row[] {
  return [
    ...items.flatMap(({ id, rows }) =>
      rows.map((row): Row => ({ ...row, part: "item", item: id, source: null, target: null })),
    ),
    ...contacts.map((row): Row => ({ ...row, part: "contact", item: null, domain: null })),
  ];
}

const names: readonly Field<Row>[] = [
  text("change_part", ({ part }) => part),
  text("item", ({ item }) => item),
  text("domain", ({ domain }) => domain),
  text("source", ({ source }) => source),
  text("target", ({ target }) => target),
];

/** changes.csv: one row per share that was compared, from the first year to the last. */
function changesData(change: Change): DataTable {
  const [older, newer] = ends(change);
  return dataTable("changes.csv", rowsOf(change), [
    ...names,
    count("older_year", () => older),
    count("older_k", ({ years }) => years[0]?.k ?? null),
    count("older_base", ({ years }) => years[0]?.base ?? null),
    share("older_share", ({ years }) => years[0]?.share ?? null),
    count("newer_year", () => newer),
    count("newer_k", ({ years }) => years.at(-1)?.k ?? null),
    count("newer_base", ({ years }) => years.at(-1)?.base ?? null),
    share("newer_share", ({ years }) => years.at(-1)?.share ?? null),
    amount("change", "-1-1", ({ change: { difference } }) => difference),
    amount("change_low", "-1-1", ({ change: { interval } }) => interval?.low ?? null),
    amount("change_high", "-1-1", ({ change: { interval } }) => interval?.high ?? null),
    text("about", ({ change: { about } }) => about),
    amount(
      "alike_change",
      "-1-1",
      ({ change: { sameComposition } }) => sameComposition?.difference ?? null,
    ),
    amount(
      "alike_low",
      "-1-1",
      ({ change: { sameComposition } }) => sameComposition?.interval.low ?? null,
    ),
    amount(
      "alike_high",
      "-1-1",
      ({ change: { sameComposition } }) => sameComposition?.interval.high ?? null,
    ),
    text("change_half", ({ change: { half } }) => half),
    text("change_test", ({ change: { test } }) => test),
    share("change_p", ({ change: { p } }) => p),
    share("change_p_family", ({ change: { adjusted } }) => adjusted),
    text("change_no_test", ({ change: { noTest } }) => noTest),
    text("change_decision", ({ change: { decision } }) => decision),
    text("change_ground", ({ change: { ground } }) => ground),
    share("change_detectable", ({ change: { detectable } }) => detectable.value),
    share("change_detectable_family", ({ change: { detectable } }) => detectable.family),
    text("change_reason", ({ change: { reason } }) => reason),
    count("pairs_gained", ({ change: { pairs } }) => pairs?.gained ?? null),
    count("pairs_lost", ({ change: { pairs } }) => pairs?.lost ?? null),
    count("pairs_stayed", ({ change: { pairs } }) => pairs?.stayed ?? null),
    amount("pairs_change", "-1-1", ({ change: { pairs } }) => pairs?.difference ?? null),
    amount("pairs_low", "-1-1", ({ change: { pairs } }) => pairs?.interval.low ?? null),
    amount("pairs_high", "-1-1", ({ change: { pairs } }) => pairs?.interval.high ?? null),
    share("pairs_mid_p", ({ change: { pairs } }) => pairs?.midP ?? null),
    share("pairs_exact_p", ({ change: { pairs } }) => pairs?.exact ?? null),
    amount("slope", "-1-1", ({ trend }) => trend?.slope ?? null),
    amount("slope_low", "-1-1", ({ trend }) => trend?.low ?? null),
    amount("slope_high", "-1-1", ({ trend }) => trend?.high ?? null),
  ]);
}

/** years.csv: every share in every year, as the years themselves show it. */
function yearsData(change: Change): DataTable {
  const rows = rowsOf(change).flatMap((row) =>
    row.years.map((cell, place) => ({ row, cell, year: change.documents[place]?.year ?? null })),
  );
  type Year = (typeof rows)[number];
  const named = names.map(
    ({ column, value }): Field<Year> => ({ column, value: ({ row }) => value(row) }),
  );
  return dataTable("years.csv", rows, [
    ...named,
    count("year", ({ year }) => year),
    count("base", ({ cell }) => cell.base),
    count("k", ({ cell }) => cell.k),
    share("share", ({ cell }) => cell.share),
    share("low", ({ cell }) => cell.interval?.low ?? null),
    share("high", ({ cell }) => cell.interval?.high ?? null),
    text("method", ({ cell }) => cell.interval?.method ?? null),
    text("band", ({ cell }) => cell.band),
    text("reason", ({ cell }) => cell.reason),
  ]);
}

/** breaks.csv: what stands between the years and a fair comparison. */
function breaksData(change: Change): DataTable {
  const yearAt = (place: number): number | null => change.documents[place]?.year ?? null;
  return dataTable("breaks.csv", change.breaks, [
    text("severity", ({ severity }) => severity),
    text("code", ({ code }) => code),
    count("older_year", ({ documents: [older] }) => yearAt(older ?? 0)),
    count("newer_year", ({ documents: [, newer] }) => yearAt(newer ?? 0)),
    text("break_about", ({ about }) => about.join(" | ") || null),
    text("break_older", ({ older }) => older.join(" | ") || null),
    text("break_newer", ({ newer }) => newer.join(" | ") || null),
    text("message", (one) => breakText(change, one, change.language)),
  ]);
}

/** left-out.csv: what was not compared, and why. */
function leftOutData(change: Change): DataTable {
  return dataTable("left-out.csv", change.leftOut, [
    text("left_out_kind", ({ kind }) => kind),
    text("left_out_id", ({ id }) => id),
    text("label", ({ label }) => label || null),
    count("older_year", ({ document }) => change.documents[document]?.year ?? null),
    count("lacking_year", ({ lacks }) =>
      lacks === null ? null : (change.documents[lacks]?.year ?? null),
    ),
    text("left_out_reason", ({ reason }) => reason),
  ]);
}

/** Every table of a comparison for machines, and the dictionary of their columns. */
export function changeData(change: Change): readonly DataTable[] {
  const tables = [changesData(change), yearsData(change), breaksData(change), leftOutData(change)];
  return [...tables, dictionaryOf(tables, change.language)];
}
