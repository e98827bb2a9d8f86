import type { Benchmark } from "../benchmark/schema.js";
import type { Language } from "../model/language.js";
import { benchmarkTables } from "./benchmark-data.js";
import { benchmarkPage } from "./benchmark-page.js";
import { dictionaryOf } from "./data-tables.js";
import { dataCsv, type ReportFile } from "./files.js";
import { type HashedFile, MANIFEST_SCHEMA } from "./manifest.js";

/**
 * Every file of a benchmark but the manifest, which needs the hashes of these.
 *
 * @param document the benchmark as text
 */
export function benchmarkFiles(
  benchmark: Benchmark,
  document: string,
  figure: { readonly title: string; readonly svg: string },
  language: Language,
): readonly ReportFile[] {
  const tables = benchmarkTables(benchmark);
  return [
    { path: "index.html", text: benchmarkPage(benchmark, figure, language) },
    { path: "benchmark.json", text: document },
    { path: "figures/benchmark.svg", text: figure.svg },
    ...[...tables, dictionaryOf(tables, language)].map((table) => ({
      path: `tables/${table.file}`,
      text: dataCsv(table),
    })),
  ];
}

/**
 * What a benchmark was made from. All documents have one hash together: a hash of each would name
 * the cities under a pseudonym to whoever has their reports.
 *
 * @param inputs SHA-256 of the sorted hashes of the documents that were compared
 */
export function benchmarkManifest(
  benchmark: Benchmark,
  inputs: string,
  files: readonly HashedFile[],
): string {
  const { tool, own, year, questionnaire, rules, facts } = benchmark;
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const document = {
    schema: MANIFEST_SCHEMA,
    tool,
    benchmark: { municipality: own.municipality, year, questionnaire },
    documents: facts.documents,
    inputs,
    rules,
    files: sorted.map(({ path, sha256 }) => ({ path, sha256 })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
