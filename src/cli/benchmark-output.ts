import type { City } from "../benchmark/city.js";
import { funnelCurves } from "../benchmark/curves.js";
import { type Benchmark, writeBenchmark } from "../benchmark/schema.js";
import { benchmarkSpec } from "../figures/benchmark.js";
import { vocabulary } from "../figures/page.js";
import { svgText } from "../figures/svg.js";
import { benchmarkFiles, benchmarkManifest } from "../report/benchmark-files.js";
import { sha256 } from "./sha256.js";
import type { OutputFile } from "./write.js";

/** All files of a benchmark, the manifest included. */
export async function benchmarkOutput(
  benchmark: Benchmark,
  cities: readonly City[],
): Promise<readonly OutputFile[]> {
  const { language } = benchmark;
  const scene = benchmarkSpec(benchmark, funnelCurves(benchmark), vocabulary(language));
  const figure = { title: scene.title, svg: await svgText(scene) };
  const files = benchmarkFiles(benchmark, writeBenchmark(benchmark), figure, language);
  const hashed = files.map(({ path, text }) => ({ path, sha256: sha256(text) }));
  const inputs = sha256(
    cities
      .map(({ hash }) => `${hash}\n`)
      .sort()
      .join(""),
  );
  return [...files, { path: "manifest.json", text: benchmarkManifest(benchmark, inputs, hashed) }];
}
