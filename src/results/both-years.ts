import type { ShownYears, YearShare } from "../disclosure/pairs.js";
import type { Results } from "./schema.js";

/** A share that is printed as a number. */
function printed(
  cell: { readonly base: number | null; readonly hidden: unknown } | undefined,
  k: number | null | undefined,
): YearShare | null {
  if (!cell || cell.hidden !== null || cell.base === null || cell.base === 0) return null;
  return k === null || k === undefined ? null : { k, base: cell.base };
}

function ofItem({ items }: Results, item: string, domain: string): YearShare | null {
  const asked = items.find(({ id }) => id === item);
  const cell = asked?.cells.find((one) => one.domain === domain);
  return printed(cell, cell?.agree.k);
}

function ofContact({ contacts }: Results, source: string, target: string): YearShare | null {
  const arc = contacts.find((one) => one.source === source && one.target === target);
  return printed(arc, arc?.yearly.k);
}

const both = (older: YearShare | null, newer: YearShare | null) =>
  older && newer ? { older, newer } : null;

/** What two years print of the same question and group. */
export function bothYears(older: Results, newer: Results): ShownYears {
  return {
    item: (item, domain) => both(ofItem(older, item, domain), ofItem(newer, item, domain)),
    contact: (source, target) =>
      both(ofContact(older, source, target), ofContact(newer, source, target)),
  };
}
