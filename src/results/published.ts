import type { Results } from "./schema.js";

/**
 * The document as a report for the public may hold it. What the program noticed at a place in an
 * export (a double row, one answer everywhere, a broken-off response) is about one or a few
 * respondents: it is for who has the export, and `ivm check` tells it there.
 */
export function published(results: Results): Results {
  if (results.provenance.profile !== "publiek") return results;
  return { ...results, problems: results.problems.filter(({ where }) => where === null) };
}
