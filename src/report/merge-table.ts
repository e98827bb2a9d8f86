import type { Language } from "../model/language.js";
import type { Results } from "../results/schema.js";
import { disclosureWords } from "../words/disclosure.js";
import { domainLabel } from "./labels.js";
import { left, right, type Table } from "./table.js";

/** What two domains show more as one. */
interface Merge {
  readonly domains: readonly [string, string];
  readonly shown: number;
  readonly lost: number;
  readonly totals: number;
}

/** The pairs of domains that show most as one; `null` when no pair shows more. */
export function mergeTable(
  merges: readonly Merge[],
  results: Results,
  language: Language,
): Table | null {
  if (merges.length === 0) return null;
  const { merging } = disclosureWords[language];
  return {
    id: "merges",
    title: merging.title,
    columns: [
      left("domains", merging.domains),
      right("shown", merging.shown),
      right("lost", merging.lost),
      right("totals", merging.totals),
    ],
    rows: merges.map(({ domains: [a, b], shown, lost, totals }) => [
      merging.pair(domainLabel(results, a, language), domainLabel(results, b, language)),
      String(shown),
      String(lost),
      String(totals),
    ]),
    notes: [merging.note, merging.owner],
  };
}
