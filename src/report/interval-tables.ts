import type { Language } from "../model/language.js";
import type { Results } from "../results/schema.js";
import { reportWords } from "../words/report.js";
import { terms } from "../words/terms.js";
import { boundsText, type Estimate, estimateText, intervalText, remarkText } from "./cells.js";
import { comparisonDetailTable } from "./comparison-table.js";
import { contactEstimate } from "./contact-table.js";
import { estimateNotes } from "./estimate-notes.js";
import { type ItemTableId, isItemTable, itemsOf } from "./item-groups.js";
import { itemEstimate } from "./item-table.js";
import { domainLabel, itemLabel } from "./labels.js";
import { left, notesWhen, right, type Table } from "./table.js";
import type { ReadingTableId } from "./table-ids.js";

interface Line {
  readonly first: string;
  readonly second: string;
  readonly estimate: Estimate;
  /** Who gave no valid answer; `null` where the distribution may not be shown. */
  readonly beside: Beside | null;
}

/** The counts beside the base, by the heading under which they stand. */
type Beside = Partial<Record<(typeof BESIDE)[number], number>>;

const BESIDE = ["dontKnow", "notApplicable", "empty", "notAsked"] as const;
/** Told only where there are any: most studies have none of them. */
const RARE: readonly string[] = ["notApplicable", "notAsked"];

function itemLines(id: ItemTableId, results: Results, language: Language): readonly Line[] {
  return itemsOf(id, results).flatMap((item) =>
    item.cells.map((cell) => ({
      first: itemLabel(results, item.id),
      second: domainLabel(results, cell.domain, language),
      estimate: itemEstimate(cell),
      beside: cell.counts && {
        dontKnow: cell.counts.weet_niet,
        notApplicable: cell.counts.nvt,
        empty: cell.counts.leeg,
        notAsked: cell.counts.niet_getoond,
      },
    })),
  );
}

function contactLines(results: Results, language: Language): readonly Line[] {
  return results.contacts.map((contact) => ({
    first: domainLabel(results, contact.source, language),
    second: domainLabel(results, contact.target, language),
    estimate: contactEstimate(contact),
    beside: contact.frequency && {
      empty: contact.frequency.leeg,
      notAsked: contact.frequency.niet_getoond,
    },
  }));
}

/**
 * The long form of a table: the share with its interval, the bounds where the number invited
 * is known, who gave no valid answer and why, and what to know about it.
 *
 * @returns `null` when this study has no rows for it, or the table holds no shares
 */
export function intervalTable(
  id: ReadingTableId,
  results: Results,
  language: Language,
): Table | null {
  if (id === "comparison") return comparisonDetailTable(results, language);
  const asked = isItemTable(id);
  if (!asked && id !== "contacts") return null;
  const lines = asked ? itemLines(id, results, language) : contactLines(results, language);
  if (lines.length === 0) return null;
  const words = reportWords[language].tables;
  const { column, notes } = words;
  const bounded = lines.some(({ estimate }) => boundsText(estimate, language) !== "");
  const shown = lines.flatMap(({ beside, estimate }) =>
    beside && estimate.hidden === null ? [beside] : [],
  );
  const told = BESIDE.filter((one) => {
    if (RARE.includes(one)) return shown.some((beside) => (beside[one] ?? 0) > 0);
    return asked || one !== "dontKnow";
  });
  const count = (value: number | undefined, { hidden }: Estimate): string =>
    value === undefined || hidden !== null ? words.hidden : String(value);
  const estimates = lines.map(({ estimate }) => estimate);
  return {
    id: `${id}-intervals`,
    grouped: true,
    title: words.intervals(words.title[id]),
    columns: [
      left("first", asked ? column.question : column.source),
      left("second", asked ? column.domain : column.target),
      right("share", asked ? column.agree : column.yearly),
      right("interval", column.interval),
      ...(bounded ? [right("bounds", column.bounds)] : []),
      ...told.map((one) => right(one, terms[language][one])),
      left("remarks", column.remarks),
    ],
    rows: lines.map(({ first, second, estimate, beside }) => [
      first,
      second,
      estimateText(estimate, language),
      intervalText(estimate, language),
      ...(bounded ? [boundsText(estimate, language)] : []),
      ...told.map((one) => count(beside?.[one], estimate)),
      remarkText(estimate, language),
    ]),
    notes: [
      notes.method,
      ...notesWhen([bounded, notes.bounds]),
      ...estimateNotes(estimates, language),
    ],
  };
}
