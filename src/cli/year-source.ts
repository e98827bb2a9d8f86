import { stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { YearDocument } from "../compare/year.js";
import type { Language } from "../model/language.js";
import { refuseData, refuseUse } from "../model/problem.js";
import { STUDY_FILE } from "../model/study-file.js";
import { published } from "../results/published.js";
import { readResults, writeResults } from "../results/read.js";
import type { Io } from "./io.js";
import { readText } from "./read-text.js";
import { manifestHash } from "./results-files.js";
import { sha256 } from "./sha256.js";
import { type Asked, loadResults } from "./source.js";

const RESULTS = "results.json";

const isFile = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isFile() ?? false;

/**
 * The results of one year: of a study folder, of the folder of a report, or a document by itself.
 * What stands in a report must be what its manifest says was written there.
 *
 * @throws Refusal for what cannot be read, and for a document that was changed after the report
 */
export async function loadYear(
  path: string,
  asked: Asked,
  io: Io,
  messages: Language,
): Promise<YearDocument> {
  const full = resolve(io.cwd, path);
  const inFolder = join(full, RESULTS);
  const ofReport = !(await isFile(join(full, STUDY_FILE))) && (await isFile(inFolder));
  const file = ofReport ? inFolder : full;
  const given = ofReport ? join(path, RESULTS) : path;
  if (!file.toLowerCase().endsWith(".json")) {
    const other = (await isFile(file)) && basename(file) !== STUDY_FILE;
    if (other) throw refuseData("results-not-ours", {}, { file: given });
    const results = published(await loadResults(path, asked, io, messages));
    return { results, sha256: sha256(writeResults(results)) };
  }
  const text = await readText(file);
  const hash = sha256(text);
  const promised = await manifestHash(file);
  if (promised !== null && promised !== hash) {
    throw refuseData("results-tampered", {}, { file: given });
  }
  const results = readResults(text, given);
  if (asked.profile && asked.profile !== results.provenance.profile) {
    throw refuseUse("profile-is-fixed", { profile: results.provenance.profile });
  }
  return { results, sha256: hash };
}
