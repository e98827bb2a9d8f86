import { type BenchmarkParts, benchmarkOf } from "../../src/benchmark/benchmark.js";
import type { City } from "../../src/benchmark/city.js";
import { comparable } from "../../src/benchmark/comparable.js";
import { readCity } from "../../src/benchmark/read-city.js";
import type { Benchmark } from "../../src/benchmark/schema.js";
import type { Results } from "../../src/results/schema.js";
import { cityLike, documentText, type MadeCity } from "../bench/make-cities.mjs";
import { evaluatedArnhem } from "./arnhem.js";

/** The reconstructed study of Arnhem for everyone, as the own city of a benchmark. */
export function ownDocument(more = "size_class: 150000_tot_250000\n"): Promise<Results> {
  return evaluatedArnhem((study) => `${study.replace("intern", "publiek")}\n${more}`);
}

/** A document as a city of a benchmark, under a hash that its text decides. */
export function cityOf(document: Results, file = `${document.study.municipality}.json`): City {
  const text = documentText(document);
  let hash = 0;
  for (const sign of text) hash = (Math.imul(hash, 31) + (sign.codePointAt(0) ?? 0)) >>> 0;
  return readCity(text, { file, hash: hash.toString(16).padStart(8, "0"), verified: true });
}

/** Made-up cities beside a document, each with a seed of its own. */
export function citiesBeside(
  own: Results,
  count: number,
  more: (index: number) => Partial<MadeCity> = () => ({}),
): City[] {
  return Array.from({ length: count }, (_, index) =>
    cityOf(
      cityLike(own, {
        municipality: `Proefstad ${index + 1}`,
        year: own.study.year,
        seed: 100 + index,
        size: 40 + ((index * 37) % 160),
        ...more(index),
      }),
    ),
  );
}

/** A document as the own city of a benchmark beside `others`. */
export function benchmarkBeside(
  document: Results,
  others: readonly City[],
  more: Partial<BenchmarkParts> = {},
): Benchmark {
  const own = cityOf(document);
  const asked = document.items.map(({ id, step, label, text }) => ({ id, step, label, text }));
  const found = comparable([own, ...others], own);
  const documents = others.length + 1;
  const parts = { version: "0", own, asked, found, unread: [], documents, scope: "all" } as const;
  return benchmarkOf({ ...parts, ...more });
}
