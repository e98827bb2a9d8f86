import { basename, dirname, join, relative, resolve } from "node:path";
import { Command } from "commander";
import { type Answered, draftStudy } from "../init/draft.js";
import { domainTold, type Inspected } from "../init/inspect.js";
import type { Language } from "../model/language.js";
import { Refusal, refuseData, refuseUse } from "../model/problem.js";
import { STUDY_FILE } from "../model/study-file.js";
import { surveyYear } from "../model/survey-year.js";
import { initWords } from "../words/init.js";
import { platformName } from "../words/platforms.js";
import { companionsOf, isCompanion } from "./companions.js";
import type { CommandContext } from "./context.js";
import { failureText, hanging } from "./failure.js";
import { initFrom } from "./init-from.js";
import {
  type Asking,
  details,
  type InitOptions,
  inspected,
  nameAndYear,
} from "./init-questions.js";
import { refuseWith } from "./refuse-with.js";
import { studyFolder } from "./source.js";
import { tryStudy } from "./try-study.js";
import { refuseExisting, writeNewFile } from "./write.js";

/** @throws Refusal for an export that cannot be read, or holds no question at all */
async function inspectAll(
  exports: readonly string[],
  folder: string,
  asking: Asking,
  sheet: string | undefined,
): Promise<Inspected[]> {
  const companions = await companionsOf(exports, folder);
  const all: Inspected[] = [];
  for (const path of exports) {
    const one = await inspected(path, folder, companions, asking, sheet);
    if (one.matching.found.length === 0) {
      throw refuseData("no-known-question", { domain: "" }, { file: basename(path) });
    }
    all.push(one);
  }
  return all;
}

/** What was recognised, one or more lines per export. */
function account(all: readonly Inspected[], { columns }: Answered, language: Language): string {
  const said = initWords[language];
  const lines = all.flatMap((one) => {
    const { file, platform, matching, labels, domain } = one;
    const unread = matching.unknown.filter(({ heading }) => !columns.has(heading)).length;
    const name = platformName(platform, language);
    return [
      said.exportLine(
        basename(file),
        name,
        matching.found.length,
        domain ? said.ofDomain(domain) : "",
      ),
      ...(domainTold(one) ? [] : [said.noDomainYet(basename(file))]),
      ...(labels === null ? [] : [said.withLabels(basename(labels))]),
      ...(unread === 0 ? [] : [said.notRead(unread)]),
    ];
  });
  return lines.map((line) => `${hanging("", line, language)}\n`).join("");
}

export function initCommand({ io, words, language, addCommon }: CommandContext): Command {
  const said = initWords[language];
  const command = new Command("init")
    .description(words.init)
    .argument(`[${words.names.exports}...]`, words.initExports)
    .option(`--from <${words.names.folder}>`, words.initFrom)
    .option(`--municipality <${words.names.municipality}>`, words.initMunicipality)
    .option(`--year <${words.names.year}>`, words.initYear)
    .option(`--out <${words.names.folder}>`, words.initOut)
    .option(`--sheet <${words.names.sheet}>`, words.readSheet)
    .option("--interactive", words.initInteractive)
    .action(async (given: readonly string[], options: InitOptions) => {
      if (options.from !== undefined) {
        if (given.length > 0) throw refuseUse("init-from-exports");
        refuseWith("--from", {
          "--municipality": options.municipality,
          "--sheet": options.sheet,
          "--interactive": options.interactive,
        });
        return initFrom(options.from, options, { io, language });
      }
      if (given.length === 0) throw refuseUse("init-without-export");
      const paths = [...new Set(given.map((path) => resolve(io.cwd, path)))];
      const beside = dirname(paths[0] ?? io.cwd);
      const folder = options.out === undefined ? beside : resolve(io.cwd, options.out);
      const target = join(folder, STUDY_FILE);
      await refuseExisting(target);
      if (options.year !== undefined && !surveyYear(options.year)) throw refuseUse("init-year");
      const asking = { io, language, interactive: options.interactive === true };
      const exports = paths.filter((path) => paths.length === 1 || !isCompanion(path));
      const who = await nameAndYear(options, asking);
      const all = await inspectAll(exports, folder, asking, options.sheet);
      const answered = { ...who, ...(await details(all, asking)) };
      const draft = draftStudy(all, answered, language, {
        seen: [],
        notAsked: [],
        unknown: [],
      });
      const tried = await tryStudy(studyFolder(folder, io, language), draft);
      await writeNewFile(target, draftStudy(all, answered, language, tried));
      const where = relative(io.cwd, folder);
      const shown = where === "" ? "" : ` ${where}`;
      // Where a domain is missing, that was said above for each file.
      const problems = tried.problems.filter(({ code }) => code !== "domain-column-missing");
      const ready = tried.problems.length === 0;
      io.out(account(all, answered, language));
      io.out(`${said.written(relative(io.cwd, target))}\n`);
      io.out(`${hanging("", ready ? said.ready(shown) : said.notReady(shown), language)}\n`);
      if (ready) return;
      for (const problem of problems) io.out(failureText(problem, language, false));
      throw new Refusal("data", []);
    });
  return addCommon(command, [
    "ivm init enquete.csv --municipality Arnhem --year 2019",
    "ivm init gemeente.csv zorg.csv onderwijs.csv --interactive",
    "ivm init --from 2025 --out 2026",
  ]);
}
