import { readFile, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { relabel } from "../codebook/relabel.js";
import { standard } from "../codebook/standard.js";
import type { Language } from "../model/language.js";
import { refuseIo, refuseUse } from "../model/problem.js";
import type { ProfileId } from "../model/profile.js";
import { STUDY_FILE } from "../model/study-file.js";
import { fileSource } from "../read/file-source.js";
import { readResults } from "../results/read.js";
import type { Results } from "../results/schema.js";
import { evaluate, type StudyFolder } from "../run.js";
import { commandWords } from "../words/commands.js";
import type { Io } from "./io.js";
import { VERSION } from "./version.js";

export interface Asked {
  readonly language: Language | undefined;
  readonly profile: ProfileId | undefined;
}

const MEGABYTE = 1_000_000;

async function readText(path: string): Promise<string> {
  const name = basename(path);
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
    throw refuseIo(missing ? "file-missing" : "file-unreadable", { name });
  }
}

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
    text: (name) => readText(resolve(path, name)),
    source: (name) => fileSource(resolve(path, name), tick),
  };
}

/** @throws Refusal when the folder is none or has no study file */
export async function findStudy(path: string, cwd: string): Promise<string> {
  const full = resolve(cwd, path);
  const name = basename(full);
  const found = await stat(full).catch(() => null);
  if (!found) throw refuseIo("file-missing", { name });
  const folder = found.isDirectory() ? full : dirname(full);
  if (!found.isDirectory() && name !== STUDY_FILE) throw refuseUse("study-missing", { name });
  const study = await stat(join(folder, STUDY_FILE)).catch(() => null);
  if (!study?.isFile()) throw refuseIo("study-missing", { name });
  return folder;
}

/** The results of a study folder, or of a results document made earlier. */
export async function loadResults(
  path: string,
  asked: Asked,
  io: Io,
  messages: Language,
): Promise<Results> {
  const full = resolve(io.cwd, path);
  if (full.endsWith(".json")) {
    const results = readResults(await readText(full), basename(full));
    if (asked.profile && asked.profile !== results.provenance.profile) {
      throw refuseUse("profile-is-fixed", { profile: results.provenance.profile });
    }
    return asked.language ? relabel(results, standard, asked.language) : results;
  }
  const folder = studyFolder(await findStudy(path, io.cwd), io, messages);
  return evaluate(folder, {
    version: VERSION,
    ...(asked.language ? { language: asked.language } : {}),
    ...(asked.profile ? { profile: asked.profile } : {}),
  });
}
