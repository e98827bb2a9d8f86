import { join, relative } from "node:path";
import { drawAll } from "../figures/draw-all.js";
import { cleanLabel } from "../model/clean-label.js";
import { reportFiles } from "../report/files.js";
import { manifest } from "../report/manifest.js";
import { writeResults } from "../results/read.js";
import type { Results } from "../results/schema.js";
import type { CommandWords } from "../words/commands.js";
import { sha256 } from "./sha256.js";
import { type OutputFile, writeFolder } from "./write.js";

/**
 * Writes a whole report to a folder, with the files that go with it.
 *
 * @returns what to tell the user
 */
export async function writeReport(
  results: Results,
  out: string,
  { cwd, words }: { readonly cwd: string; readonly words: CommandWords },
  beside: readonly OutputFile[] = [],
): Promise<string> {
  const figures = await drawAll(results);
  const text = writeResults(results);
  const made: OutputFile[] = reportFiles(results, text, figures, results.study.language);
  const files = [...made, ...beside];
  const hashed = files.map((file) => ({ path: file.path, sha256: sha256(file.text) }));
  const all = [...files, { path: "manifest.json", text: manifest(results, hashed) }];
  await writeFolder(out, all);
  const shown = cleanLabel(relative(cwd, out)) || ".";
  return `${words.reportDone(shown, all.length)}\n${words.reportOpen(join(shown, "index.html"))}\n`;
}
