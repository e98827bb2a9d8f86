import { join, relative, resolve } from "node:path";
import { Command } from "commander";
import { drawAll } from "../figures/draw-all.js";
import { cleanLabel } from "../model/clean-label.js";
import { reportFiles } from "../report/files.js";
import { manifest } from "../report/manifest.js";
import { published } from "../results/published.js";
import { writeResults } from "../results/read.js";
import { evaluate } from "../run.js";
import type { CommandContext } from "./context.js";
import { earlierReleases } from "./ledger.js";
import { profileOf } from "./profile.js";
import { sha256 } from "./sha256.js";
import { findStudy, studyFolder } from "./source.js";
import { VERSION } from "./version.js";
import { checkFolder, type OutputFile, writeFolder } from "./write.js";

export function reportCommand({ io, words, language, asked, addCommon }: CommandContext): Command {
  const command = new Command("report")
    .description(words.report)
    .argument(`[${words.names.folder}]`, words.folder, ".")
    .option(`--out <${words.names.folder}>`, words.reportOut, "rapport")
    .option(`--profile <${words.names.profile}>`, words.profile)
    .action(async (folder: string, options: { out: string; profile?: string }) => {
      const profile = profileOf(options.profile);
      const study = await findStudy(folder, io.cwd);
      const out = resolve(io.cwd, options.out);
      await checkFolder(out, study);
      const results = published(
        await evaluate(studyFolder(study, io, language), {
          version: VERSION,
          releases: await earlierReleases(study),
          ...(asked ? { language: asked } : {}),
          ...(profile ? { profile } : {}),
        }),
      );
      const figures = await drawAll(results);
      const files: OutputFile[] = reportFiles(
        results,
        writeResults(results),
        figures,
        results.study.language,
      );
      const hashed = files.map(({ path, text }) => ({ path, sha256: sha256(text) }));
      const all = [...files, { path: "manifest.json", text: manifest(results, hashed) }];
      await writeFolder(out, all);
      const shown = cleanLabel(relative(io.cwd, out)) || ".";
      io.out(
        `${words.reportDone(shown, all.length)}\n${words.reportOpen(join(shown, "index.html"))}\n`,
      );
    });
  return addCommon(command, ["ivm report fixtures/arnhem-2019 --out rapport"]);
}
