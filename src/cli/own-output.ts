import { lstat, readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { cleanLabel } from "../model/clean-label.js";
import { refuseIo } from "../model/problem.js";
import { type HashedFile, MANIFEST_SCHEMA } from "../report/manifest.js";
import { sha256 } from "./sha256.js";

export const MANIFEST = "manifest.json";

/** How many names of files a message bears. */
const NAMED = 3;

/** What a folder that the program wrote is, of whom, and which files it holds. */
export interface Output {
  readonly kind: "report" | "change" | "benchmark";
  readonly municipality: string;
  /** One year, or all of a comparison. */
  readonly years: string;
  readonly files: readonly HashedFile[];
}

interface Manifest {
  readonly schema: string;
  readonly files: readonly HashedFile[];
  readonly study?: { readonly municipality: string; readonly year: number };
  readonly benchmark?: { readonly municipality: string; readonly year: number };
  readonly municipality?: string;
  readonly documents?: readonly { readonly year: number }[];
}

/** What a manifest says was written; `null` when the text is no manifest of ours. */
export function outputOf(text: string): Output | null {
  try {
    const { schema, files, study, benchmark, ...change } = JSON.parse(text) as Manifest;
    if (schema !== MANIFEST_SCHEMA) return null;
    const kind = study ? "report" : benchmark ? "benchmark" : "change";
    const years = (study ?? benchmark) ? [study ?? benchmark] : change.documents;
    const municipality = (study ?? benchmark ?? change).municipality;
    if (typeof municipality !== "string" || !years) return null;
    const listed = files.map(({ path, sha256 }) => ({ path, sha256 }));
    return { kind, municipality, years: years.map((one) => one?.year).join(", "), files: listed };
  } catch {
    return null;
  }
}

/** Files below a folder, as paths with forward slashes. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

/** Whether a file is still what the manifest says; one that is gone cannot be lost any more. */
async function isAsWritten(path: string, hash: string): Promise<boolean> {
  const found = await lstat(path).catch(() => null);
  if (found === null) return true;
  return found.isFile() && sha256(await readFile(path)) === hash;
}

/**
 * Sees to it that nothing is lost when a folder is replaced: all that stands there was written by the
 * program, is still as it was written, and is of the same kind, municipality and years.
 *
 * @param next what comes in its place, `null` when that is not known yet
 * @throws Refusal that says which of these is not so
 */
export async function refuseReplacing(
  folder: string,
  name: string,
  next: Output | null,
): Promise<void> {
  const present = await filesBelow(folder);
  if (present.length === 0) return;
  const manifest = await readFile(join(folder, MANIFEST), "utf8").catch(() => "");
  const stood = outputOf(manifest);
  const listed = new Set([MANIFEST, ...(stood?.files ?? []).map(({ path }) => path)]);
  if (stood === null || !present.every((path) => listed.has(path))) {
    throw refuseIo("out-not-ours", { name });
  }
  const edited: string[] = [];
  for (const { path, sha256: hash } of stood.files) {
    if (!(await isAsWritten(join(folder, path), hash))) edited.push(cleanLabel(path));
  }
  if (edited.length > 0) {
    const [files, more] = [edited.slice(0, NAMED).join(", "), Math.max(edited.length - NAMED, 0)];
    throw refuseIo("out-edited", { name, files, more });
  }
  const { kind, municipality, years } = stood;
  if (next === null) return;
  const same = next.municipality === municipality && next.years === years;
  if (kind === next.kind && same) return;
  const made = { newKind: next.kind, newMunicipality: next.municipality, newYears: next.years };
  throw refuseIo("out-of-other", { name, kind, municipality, years, ...made });
}
