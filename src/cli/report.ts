import { resolve } from "node:path";
import { Command } from "commander";
import { fileSource } from "../read/file-source.js";
import { published } from "../results/published.js";
import { evaluate } from "../run.js";
import type { CommandContext } from "./context.js";
import { earlierReleases } from "./ledger.js";
import { profileOf } from "./profile.js";
import { findStudy, studyFolder } from "./source.js";
import { toldAtOnce } from "./tell.js";
import { VERSION } from "./version.js";
import { checkFolder } from "./write.js";
import { writeReport } from "./write-report.js";

interface Options {
  readonly out: string;
  readonly profile?: string;
  readonly tally?: readonly string[];
}

export function reportCommand({ io, words, language, asked, addCommon }: CommandContext): Command {
  const more = (path: string, paths: readonly string[] = []): readonly string[] => [...paths, path];
  const command = new Command("report")
    .description(words.report)
    .argument(`[${words.names.folder}]`, words.folder, ".")
    .option(`--out <${words.names.folder}>`, words.reportOut, "rapport")
    .option(`--profile <${words.names.profile}>`, words.profile)
    .option(`--tally <${words.names.file}>`, words.reportTally, more)
    .action(async (folder: string, options: Options) => {
      const profile = profileOf(options.profile);
      const tallies = options.tally?.map((path) => resolve(io.cwd, path));
      const study = await findStudy(folder, io.cwd);
      for (const path of tallies ?? []) await fileSource(path);
      const out = resolve(io.cwd, options.out);
      await checkFolder(out, study);
      const evaluated = await evaluate(studyFolder(study, io, language), {
        version: VERSION,
        releases: await earlierReleases(study),
        ...(asked ? { language: asked } : {}),
        ...(profile ? { profile } : {}),
        ...(tallies ? { tallies } : {}),
      });
      const results = published(evaluated);
      io.out(await writeReport(results, out, { cwd: io.cwd, words }));
      io.out(toldAtOnce(evaluated, words, language));
    });
  return addCommon(command, [
    "ivm report fixtures/arnhem-2019 --out rapport",
    "ivm report regio --tally noord.csv --tally zuid.csv",
  ]);
}
