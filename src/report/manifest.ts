import type { Results } from "../results/schema.js";
import { hiddenPerRule } from "./hidden.js";

/** Bumped when a field changes its meaning or goes. */
export const MANIFEST_SCHEMA = "ivm-manifest/1";

/** A file of the report with the SHA-256 of its bytes, in hexadecimal. */
export interface HashedFile {
  readonly path: string;
  readonly sha256: string;
}

/**
 * What a report was made from and by which rules, as JSON text.
 *
 * It says how many cells each rule hid, never which values. Files are sorted by path.
 */
export function manifest(results: Results, files: readonly HashedFile[]): string {
  const { study, provenance } = results;
  const document = {
    schema: MANIFEST_SCHEMA,
    tool: provenance.tool,
    study,
    inputs: provenance.inputs,
    tallies: provenance.tallies,
    members: provenance.members,
    profile: provenance.profile,
    rules: provenance.rules,
    hidden: hiddenPerRule(results),
    files: listed(files),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Files sorted by path. */
export function listed(files: readonly HashedFile[]): readonly HashedFile[] {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return sorted.map(({ path, sha256 }) => ({ path, sha256 }));
}
