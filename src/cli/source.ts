import { readdir, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import { relabel } from "../codebook/relabel.js";
import { standard } from "../codebook/standard.js";
import type { Language } from "../model/language.js";
import { Refusal, refuseIo, refuseUse } from "../model/problem.js";
import type { ProfileId } from "../model/profile.js";
import { STUDY_FILE } from "../model/study-file.js";
import { fileSource } from "../read/file-source.js";
import { readResults } from "../results/read.js";
import type { Results } from "../results/schema.js";
import { evaluate, type RunOptions, type StudyFolder } from "../run.js";
import { commandWords } from "../words/commands.js";
import type { Io } from "./io.js";
import { earlierReleases } from "./ledger.js";
import { namedFileMissing, namedFolder } from "./named-file.js";
import { readText } from "./read-text.js";
import { manifestHash } from "./results-files.js";
import { VERSION } from "./version.js";

export interface Asked {
  readonly language: Language | undefined;
  readonly profile: ProfileId | undefined;
}

const MEGABYTE = 1_000_000;

/** Says how far the reading is when it takes long and a person watches. */
export function progress(io: Io, language: Language): (bytes: number) => void {
  let bytes = 0;
  let said = 0;
  return (count) => {
    bytes += count;
    if (!io.watched || bytes - said < 10 * MEGABYTE) return;
    said = bytes;
    io.err(`\r${commandWords[language].reading(String(Math.round(bytes / MEGABYTE)))}`);
  };
}

/** A study folder on disk. */
export function studyFolder(path: string, io: Io, language: Language): StudyFolder {
  const tick = progress(io, language);
  return {
    text: (name) => named(path, name, readText),
    source: (name) => named(path, name, (full) => fileSource(full, tick)),
    promised: (name) => manifestHash(resolve(path, name), name),
  };
}

/** Opens a file of the study folder; one that is missing is told by where it is named. */
async function named<Opened>(
  folder: string,
  name: string,
  open: (full: string) => Promise<Opened>,
): Promise<Opened> {
  try {
    return await open(resolve(folder, name));
  } catch (error) {
    const code = error instanceof Refusal ? error.problems[0]?.code : undefined;
    if (code === "file-missing") throw await namedFileMissing(folder, name);
    throw code === "not-a-file" ? ((await namedFolder(folder, name)) ?? error) : error;
  }
}

/** A study file under a name that ivm does not look for, such as `study.yaml.txt`. */
async function misnamedStudy(folder: string): Promise<string> {
  const names = await readdir(folder).catch((): string[] => []);
  return names.sort().find((name) => /^study\.ya?ml(?:\.txt)?$/iu.test(name)) ?? "";
}

/** @throws Refusal when the folder is none or has no study file */
export async function findStudy(path: string, cwd: string): Promise<string> {
  const full = resolve(cwd, path);
  // As it was given: years often have folders of one name.
  const name = full === cwd || isAbsolute(path) ? basename(full) : path;
  const found = await stat(full).catch(() => null);
  if (!found) throw refuseIo("file-missing", { name });
  const folder = found.isDirectory() ? full : dirname(full);
  if (!found.isDirectory() && basename(full) !== STUDY_FILE)
    throw refuseUse("study-is-file", { name });
  const study = await stat(join(folder, STUDY_FILE)).catch(() => null);
  if (!study?.isFile()) {
    throw refuseIo("study-missing", { name, misnamed: await misnamedStudy(folder) });
  }
  return folder;
}

/**
 * The results of a study folder, or of a results document made earlier.
 *
 * @throws Refusal for what cannot be read, and for another profile than a document was made for
 */
export async function loadResults(
  path: string,
  asked: Asked,
  io: Io,
  messages: Language,
): Promise<Results> {
  const full = resolve(io.cwd, path);
  if (full.toLowerCase().endsWith(".json")) {
    const results = readResults(await readText(full, path), path);
    if (asked.profile && asked.profile !== results.provenance.profile) {
      throw refuseUse("profile-is-fixed", { profile: results.provenance.profile });
    }
    return asked.language ? relabel(results, standard, asked.language) : results;
  }
  const { folder, options } = await openedStudy(path, asked, io, messages);
  return evaluate(folder, options);
}

/**
 * A study folder with everything that is known of it before it is read.
 *
 * @throws Refusal when there is no study in the folder
 */
export async function openedStudy(
  path: string,
  asked: Asked,
  io: Io,
  messages: Language,
): Promise<{ readonly folder: StudyFolder; readonly options: RunOptions }> {
  const study = await findStudy(path, io.cwd);
  const options = {
    version: VERSION,
    releases: await earlierReleases(study),
    ...(asked.language ? { language: asked.language } : {}),
    ...(asked.profile ? { profile: asked.profile } : {}),
  };
  return { folder: studyFolder(study, io, messages), options };
}
