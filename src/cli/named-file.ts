import { readdir, readFile } from "node:fs/promises";
import { basename, extname, join, resolve } from "node:path";
import { cleanLabel } from "../model/clean-label.js";
import { type Place, type Refusal, refuseIo } from "../model/problem.js";
import { STUDY_FILE } from "../model/study-file.js";

const SUGGESTED = 3;
const RESULTS = "results.json";

/** Files of the folder that end like the one that is missing; at most three. */
async function filesLike(folder: string, name: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const ending = extname(name).toLowerCase();
  return entries
    .filter((entry) => entry.isFile() && extname(entry.name).toLowerCase() === ending)
    .map((entry) => cleanLabel(entry.name))
    .filter((found) => found !== STUDY_FILE)
    .sort()
    .slice(0, SUGGESTED);
}

/** The line of study.yaml that names a file. */
async function namedAt(folder: string, name: string): Promise<Place> {
  const text = await readFile(join(folder, STUDY_FILE), "utf8").catch(() => "");
  const lines = text.split(/\r\n?|\n/u);
  const index = lines.findIndex((line) => line.replace(/(?:^|\s)#.*$/u, "").includes(name));
  return index === -1 ? { file: STUDY_FILE } : { file: STUDY_FILE, line: index + 1 };
}

/**
 * Why a folder cannot stand where study.yaml names a file, with the results document in it when it is
 * that of a report; `null` when it is no folder.
 */
export async function namedFolder(folder: string, name: string): Promise<Refusal | null> {
  const names = await readdir(resolve(folder, name)).catch(() => null);
  if (names === null) return null;
  const slashed = name.replaceAll("\\", "/").replace(/\/+$/u, "");
  const present = names.includes(RESULTS) ? `${slashed}/${RESULTS}` : "";
  return refuseIo("named-folder", { name, present }, await namedAt(folder, name));
}

/** Why a file that study.yaml names cannot be read: where it is named, and what is there. */
export async function namedFileMissing(folder: string, name: string): Promise<Refusal> {
  const present = (await filesLike(folder, name)).join(", ");
  const facts = { name: basename(name), present };
  return refuseIo("named-file-missing", facts, await namedAt(folder, name));
}
