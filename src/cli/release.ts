import { join, resolve } from "node:path";
import { Command } from "commander";
import { refuseUse } from "../model/problem.js";
import { LEDGER_FILE, writeLedger } from "../results/ledger.js";
import { readResults } from "../results/read.js";
import { releaseOf } from "../results/release.js";
import type { CommandContext } from "./context.js";
import { earlierReleases } from "./ledger.js";
import { readText } from "./read-text.js";
import { sha256 } from "./sha256.js";
import { findStudy } from "./source.js";
import { writeFile } from "./write.js";

const RESULTS = "results.json";

/** `ivm release`: writes down what a report tells, so that later ones can be held against it. */
export function releaseCommand({ io, words, addCommon }: CommandContext): Command {
  const command = new Command("release")
    .description(words.release)
    .argument(`<${words.names.report}>`, words.releaseReport)
    .argument(`[${words.names.folder}]`, words.folder, ".")
    .action(async (report: string, folder: string) => {
      const study = await findStudy(folder, io.cwd);
      const text = await readText(join(resolve(io.cwd, report), RESULTS));
      const results = readResults(text, RESULTS);
      const releases = await earlierReleases(study);
      const hash = sha256(text);
      if (releases.some((known) => known.results === hash)) throw refuseUse("release-known");
      const release = releaseOf(results, hash);
      await writeFile(join(study, LEDGER_FILE), io.cwd, writeLedger([...releases, release]));
      io.out(`${words.releaseDone(LEDGER_FILE, releases.length + 1)}\n`);
    });
  return addCommon(command, ["ivm release rapport"]);
}
