import { basename, resolve } from "node:path";
import { Command } from "commander";
import { refuseUse } from "../model/problem.js";
import { STUDY_FILE } from "../model/study-file.js";
import { tallyOf } from "../run.js";
import { TALLY_COLUMNS } from "../tally/tally-format.js";
import { tallyWords } from "../words/tally.js";
import type { CommandContext } from "./context.js";
import { profileOf } from "./profile.js";
import { findStudy, studyFolder } from "./source.js";
import { VERSION } from "./version.js";
import { checkFile, refuseForeign, writeFile } from "./write.js";

/** `ivm tally`: the counts of a study in a file, to be added up or reported elsewhere. */
export function tallyCommand({ io, words, language, addCommon }: CommandContext): Command {
  const command = new Command("tally")
    .description(words.tally)
    .argument(`[${words.names.folder}]`, words.folder, ".")
    .option(`--out <${words.names.file}>`, words.tallyOut, "tally.csv")
    .option(`--profile <${words.names.profile}>`, words.profile)
    .action(async (folder: string, options: { out: string; profile?: string }) => {
      const profile = profileOf(options.profile);
      const study = await findStudy(folder, io.cwd);
      await checkFile(options.out, io.cwd, resolve(study, STUDY_FILE));
      if (!options.out.toLowerCase().endsWith(".csv")) {
        throw refuseUse("tally-not-csv", { name: options.out });
      }
      await refuseForeign(resolve(io.cwd, options.out), "out-not-tally", TALLY_COLUMNS.join(","));
      const { lines, respondents, files } = await tallyOf(studyFolder(study, io, language), {
        version: VERSION,
        ...(profile ? { profile } : {}),
      });
      for (const file of files) await checkFile(options.out, io.cwd, resolve(study, file));
      await writeFile(options.out, io.cwd, [...lines].join(""));
      const { done, internal } = tallyWords[language];
      io.out(`${done(basename(options.out), respondents)}\n${internal}\n`);
    });
  return addCommon(command, ["ivm tally fixtures/arnhem-2019 --out tally.csv"]);
}
