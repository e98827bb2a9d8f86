import { resolve } from "node:path";
import { Command } from "commander";
import { fileSource } from "../read/file-source.js";
import { published } from "../results/published.js";
import { evaluate } from "../run.js";
import { todoOf } from "../words/problems.js";
import type { CommandContext } from "./context.js";
import { hanging } from "./failure.js";
import { earlierReleases } from "./ledger.js";
import { profileOf } from "./profile.js";
import { findStudy, studyFolder } from "./source.js";
import { VERSION } from "./version.js";
import { checkFolder } from "./write.js";
import { writeReport } from "./write-report.js";

/** What who makes a report must know before it goes to anyone; the other warnings stand in it. */
const TELL: ReadonlySet<string> = new Set([
  "parts-not-said",
  "release-people",
  "release-answers",
  "release-regrouped",
  "release-other-cells",
  "single-person",
  "identifier-in-words",
]);

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
      for (const { code, message } of evaluated.problems.filter(({ code }) => TELL.has(code))) {
        const todo = todoOf(code, language);
        io.out(`${hanging(`${words.severity.warning}: `, message, language)}\n`);
        if (todo) io.out(`${hanging(`  ${words.todo} `, todo, language)}\n`);
      }
    });
  return addCommon(command, [
    "ivm report fixtures/arnhem-2019 --out rapport",
    "ivm report regio --tally noord.csv --tally zuid.csv",
  ]);
}
