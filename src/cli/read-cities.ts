import type { City } from "../benchmark/city.js";
import type { LeftOut, LeftOutReason } from "../benchmark/comparable.js";
import { readCity } from "../benchmark/read-city.js";
import { Refusal, refuseData } from "../model/problem.js";
import { readText } from "./read-text.js";
import { manifestHash, type ResultsFile } from "./results-files.js";
import { sha256 } from "./sha256.js";

/** What a refusal of one document is called among the reasons for leaving it out. */
const REASONS: Readonly<Record<string, LeftOutReason>> = {
  "results-no-json": "no_json",
  "not-utf8": "no_json",
  "results-other-schema": "other_schema",
  "results-invalid": "invalid",
  "benchmark-tampered": "tampered",
  "manifest-invalid": "tampered",
  "manifest-unlisted": "tampered",
};

/** @throws Refusal when the document cannot be used, or is not what its manifest says it was */
async function readOne({ path, name }: ResultsFile): Promise<City> {
  const text = await readText(path, name);
  const hash = sha256(text);
  const promised = await manifestHash(path, name);
  if (promised !== null && promised !== hash) {
    throw refuseData("benchmark-tampered", {}, { file: name });
  }
  return readCity(text, { file: name, hash, verified: promised !== null });
}

/**
 * Reads documents one by one and keeps of each only what a benchmark needs. One that cannot be used
 * is left out with its reason; the own one, when it is known already, stops everything.
 *
 * @param own path of the document of the own city, `null` when only its name is known
 */
export async function readCities(
  files: readonly ResultsFile[],
  own: string | null,
): Promise<{ readonly cities: ReadonlyMap<string, City>; readonly unread: readonly LeftOut[] }> {
  const cities = new Map<string, City>();
  const unread: LeftOut[] = [];
  for (const file of files) {
    try {
      cities.set(file.path, await readOne(file));
    } catch (error) {
      if (!(error instanceof Refusal) || file.path === own) throw error;
      const reason = REASONS[error.problems[0]?.code ?? ""] ?? "unreadable";
      unread.push({ file: file.name, reason, city: null });
    }
  }
  return { cities, unread };
}
