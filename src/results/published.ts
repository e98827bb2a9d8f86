import type { Results } from "./schema.js";

const unhashed = <Entry extends { readonly sha256: string | null }>(entry: Entry): Entry => ({
  ...entry,
  sha256: null,
});

/**
 * The document as a report for the public may hold it.
 *
 * What the program noticed at a place in an export (a double row, one answer everywhere, a broken-off
 * response) is about one or a few respondents: it is for who has the export, and `ivm check` tells it
 * there. And no hash of what was read: of a small export every possible file can be made and hashed,
 * until one fits.
 */
export function published(results: Results): Results {
  const { provenance } = results;
  if (provenance.profile !== "publiek") return results;
  return {
    ...results,
    provenance: {
      ...provenance,
      inputs: provenance.inputs.map(unhashed),
      tallies: provenance.tallies.map(unhashed),
      members: provenance.members.map(unhashed),
      files: provenance.files.map(unhashed),
    },
    problems: results.problems.filter(({ where }) => where === null),
  };
}
