import { lstat, readdir, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { cleanLabel } from "../model/clean-label.js";
import { refuseData, refuseIo, refuseUse } from "../model/problem.js";
import { readText } from "./read-text.js";

const RESULTS = "results.json";
const MANIFEST = "manifest.json";
/** Other files that the program writes as JSON. */
const NOT_RESULTS = [MANIFEST, "benchmark.json", "releases.json"];

/** A results document on disk, and how it is called in messages. */
export interface ResultsFile {
  readonly path: string;
  readonly name: string;
}

const shownName = (path: string, cwd: string): string =>
  cleanLabel(relative(cwd, path).split(sep).join("/").slice(0, 300)) || basename(path);

/** All results documents below a folder: every `results.json`, and other JSON files. */
async function below(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.toLowerCase().endsWith(".json"))
    .filter(({ name }) => !NOT_RESULTS.includes(name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * The results documents that arguments name: files, folders of a report, and folders that hold many
 * of either. A document that is named twice is read once.
 *
 * @returns the documents, and the first of them when the first argument names just one
 * @throws Refusal when something is not there, or holds no results
 */
export async function resultsFiles(
  args: readonly string[],
  cwd: string,
): Promise<{ readonly files: readonly ResultsFile[]; readonly first: string | null }> {
  const paths = new Set<string>();
  let first: string | null = null;
  for (const [index, arg] of args.entries()) {
    const full = resolve(cwd, arg);
    const name = shownName(full, cwd);
    const found = await stat(full).catch(() => null);
    if (!found) throw refuseIo("file-missing", { name });
    const report = join(full, RESULTS);
    const isReport = found.isDirectory() && (await stat(report).catch(() => null))?.isFile();
    const own = isReport ? [report] : found.isDirectory() ? await below(full) : [full];
    if (own.length === 0) throw refuseUse("benchmark-no-documents", { name });
    if (index === 0 && own.length === 1) first = own[0] ?? null;
    for (const path of own) paths.add(path);
  }
  return { files: [...paths].map((path) => ({ path, name: shownName(path, cwd) })), first };
}

/**
 * The SHA-256 that a manifest beside a document names for it; `null` where there is no manifest.
 *
 * @param name how the document is called in messages
 * @throws Refusal when there is a manifest that cannot be read or does not name the document: then it
 *   is not known what was written there
 */
export async function manifestHash(path: string, name: string): Promise<string | null> {
  // A manifest does not vouch for itself, and is no document.
  if (basename(path) === MANIFEST) return null;
  const beside = join(dirname(path), MANIFEST);
  const found = await lstat(beside).catch((error: NodeJS.ErrnoException) => error.code);
  if (found === "ENOENT") return null;
  const where = { file: shownBeside(name, MANIFEST) };
  const files = await listedIn(beside);
  if (!files) throw refuseData("manifest-invalid", {}, where);
  const hash = files.find((file) => file?.path === basename(path))?.sha256;
  if (typeof hash !== "string") {
    throw refuseData("manifest-unlisted", { name: basename(path) }, where);
  }
  return hash;
}

const shownBeside = (name: string, file: string): string =>
  join(dirname(name), file).split(sep).join("/");

/** The files that a manifest lists; `null` when it cannot be read as one. */
async function listedIn(
  path: string,
): Promise<readonly ({ path?: unknown; sha256?: unknown } | null)[] | null> {
  try {
    const { files } = JSON.parse(await readText(path));
    return Array.isArray(files) ? files : null;
  } catch {
    return null;
  }
}
