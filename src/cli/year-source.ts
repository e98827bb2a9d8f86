import { stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { YearDocument } from "../compare/year.js";
import type { Language } from "../model/language.js";
import type { NoPairs, Pairs } from "../model/pairs.js";
import { refuseData, refuseUse } from "../model/problem.js";
import { STUDY_FILE } from "../model/study-file.js";
import { published } from "../results/published.js";
import { readResults, writeResults } from "../results/read.js";
import type { Results } from "../results/schema.js";
import { evaluate } from "../run.js";
import { evaluateYears } from "../run-years.js";
import type { Io } from "./io.js";
import { readText } from "./read-text.js";
import { manifestHash } from "./results-files.js";
import { sha256 } from "./sha256.js";
import { type Asked, openedStudy } from "./source.js";

const RESULTS = "results.json";

/** The years of a comparison, and what may be shown of those who answered in the first and the last. */
export interface Years {
  readonly years: readonly YearDocument[];
  readonly pairs: Pairs | NoPairs;
}

type Given =
  | { readonly kind: "study"; readonly path: string }
  | { readonly kind: "document"; readonly path: string; readonly file: string };

const isFile = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isFile() ?? false;

/** Whether a path is a study, or a document by itself or in the folder of a report. */
async function givenAs(path: string, io: Io): Promise<Given> {
  const full = resolve(io.cwd, path);
  const inFolder = join(full, RESULTS);
  if (!(await isFile(join(full, STUDY_FILE))) && (await isFile(inFolder))) {
    return { kind: "document", path: join(path, RESULTS), file: inFolder };
  }
  if (full.toLowerCase().endsWith(".json")) return { kind: "document", path, file: full };
  const other = (await isFile(full)) && basename(full) !== STUDY_FILE;
  if (other) throw refuseData("results-not-ours", {}, { file: path });
  return { kind: "study", path };
}

/** @throws Refusal for a document that was changed after its report, or is of another profile */
async function readDocument(
  { path, file }: Extract<Given, { kind: "document" }>,
  asked: Asked,
): Promise<YearDocument> {
  const text = await readText(file, path);
  const hash = sha256(text);
  const promised = await manifestHash(file, path);
  if (promised !== null && promised !== hash) {
    throw refuseData("results-tampered", {}, { file: path });
  }
  const results = readResults(text, path);
  if (asked.profile && asked.profile !== results.provenance.profile) {
    throw refuseUse("profile-is-fixed", { profile: results.provenance.profile });
  }
  return { results, sha256: hash };
}

function documentOf(evaluated: Results): YearDocument {
  const results = published(evaluated);
  return { results, sha256: sha256(writeResults(results)) };
}

/**
 * The results of every year: of a study folder, of the folder of a report, or a document by itself.
 * What stands in a report must be what its manifest says was written there. Only of two study folders
 * can be told who answered twice.
 *
 * @throws Refusal for what cannot be read, and for a document that was changed after the report
 */
export async function loadYears(
  paths: readonly string[],
  asked: Asked,
  io: Io,
  messages: Language,
): Promise<Years> {
  const given: Given[] = [];
  for (const path of paths) given.push(await givenAs(path, io));
  const load = async (one: Given): Promise<YearDocument> => {
    if (one.kind === "document") return readDocument(one, asked);
    const { folder, options } = await openedStudy(one.path, asked, io, messages);
    return documentOf(await evaluate(folder, options));
  };
  const [first, ...later] = given;
  const last = later.pop();
  if (first?.kind !== "study" || last?.kind !== "study") {
    const years: YearDocument[] = [];
    for (const one of given) years.push(await load(one));
    return { years, pairs: "document" };
  }
  const { older, newer, pairs } = await evaluateYears(
    await openedStudy(first.path, asked, io, messages),
    await openedStudy(last.path, asked, io, messages),
  );
  const between: YearDocument[] = [];
  for (const one of later) between.push(await load(one));
  return { years: [documentOf(older), ...between, documentOf(newer)], pairs };
}
