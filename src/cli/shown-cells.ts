import type { Known, Lookup } from "../audit/compare.js";
import { TOTAL } from "../model/answer.js";
import { labelKey } from "../model/clean-label.js";
import { nearest } from "../model/nearest.js";
import { type Estimate, isShown } from "../report/cells.js";
import type { Results } from "../results/schema.js";

const CONTACT = "contact.";

/** What may be said of a cell: its counts only where tables and figures print them. */
function knownOf(cell: Estimate | undefined): Known {
  if (!cell) return { kind: "unknown_domain" };
  const { base, share } = cell;
  if (isShown(cell) && share.k !== null && base !== null) {
    return { kind: "shown", k: share.k, n: base };
  }
  const unanswered = cell.hidden === null && share.reason === "no-valid-answers";
  return { kind: unanswered ? "no_answers" : "hidden" };
}

/**
 * The shown shares of results by question and domain, both by their ids; a domain also by its
 * name. `contact.gemeente` is the share of a domain with at least yearly contact with gemeente.
 */
export function shownCells({ domains, items, contacts }: Results): Lookup {
  const ids = new Map(domains.flatMap(({ id, label }) => [[labelKey(label), id] as const]));
  const names = domains.map(({ id }) => id);
  for (const id of names) ids.set(id, id);
  const questions = new Map<string, Map<string, Estimate>>();
  for (const { id, cells } of items) {
    const estimates = cells.map((cell) => [cell.domain, { ...cell, share: cell.agree }] as const);
    questions.set(id, new Map(estimates));
  }
  for (const cell of contacts) {
    const id = `${CONTACT}${cell.target}`;
    const found = questions.get(id) ?? new Map<string, Estimate>();
    questions.set(id, found.set(cell.source, { ...cell, share: cell.yearly }));
  }
  return (item, domain) => {
    const cells = questions.get(item.toLowerCase());
    if (!cells) return { kind: "unknown_item", nearest: nearest(item, [...questions.keys()]) };
    const key = labelKey(domain);
    const id = ids.get(key) ?? key;
    const known = knownOf(cells.get(id));
    // A domain that exists but was not asked this question was not misspelt.
    if (known.kind !== "unknown_domain" || id === TOTAL || names.includes(id)) return known;
    return { ...known, nearest: nearest(domain, [...names, TOTAL]) };
  };
}
