import { join, resolve } from "node:path";
import { Command } from "commander";
import { PROFILES, tightened } from "../disclosure/profile.js";
import type { Release } from "../disclosure/release.js";
import { TOTAL } from "../model/answer.js";
import { cleanLabel } from "../model/clean-label.js";
import type { Language } from "../model/language.js";
import { type Problem, refuseUse } from "../model/problem.js";
import { STUDY_FILE } from "../model/study-file.js";
import { LEDGER_FILE, writeLedger } from "../results/ledger.js";
import { readResults } from "../results/read.js";
import { releaseOf } from "../results/release.js";
import { releaseProblems } from "../results/release-problems.js";
import type { Results } from "../results/schema.js";
import { readStudy } from "../study/study-file.js";
import { sayProblem } from "../words/problems.js";
import { terms } from "../words/terms.js";
import type { CommandContext } from "./context.js";
import { hanging } from "./failure.js";
import { earlierReleases } from "./ledger.js";
import { readText } from "./read-text.js";
import { refuseWith } from "./refuse-with.js";
import { sha256 } from "./sha256.js";
import { findStudy } from "./source.js";
import { writeFile } from "./write.js";

const RESULTS = "results.json";

interface Options {
  readonly list?: boolean;
  readonly withdraw?: string;
}

/** @throws Refusal when the report is of another municipality or year than the study */
async function refuseOther(study: string, { municipality, year }: Results["study"]): Promise<void> {
  const own = readStudy(await readText(join(study, STUDY_FILE)), STUDY_FILE);
  if (cleanLabel(own.municipality) === municipality && own.year === year) return;
  const facts = { municipality, year, own: cleanLabel(own.municipality), ownYear: own.year };
  throw refuseUse("release-other-study", facts);
}

/** What the new release tells together with the earlier ones; it is recorded all the same. */
function warnings(earlier: readonly Release[], results: Results, now: Release): readonly Problem[] {
  const { limits, profile } = results.provenance;
  const rules = tightened(PROFILES[profile], {
    minimumBase: limits.base,
    minimumCount: limits.count,
  });
  const domains = results.domains.map(({ id, label }) => ({ id, label: { nl: label, en: label } }));
  return releaseProblems(earlier, now, domains, rules);
}

/** The number of a release as it was typed. */
function placeOf(typed: string, releases: readonly Release[]): number {
  const number = /^\d{1,4}$/u.test(typed) ? Number(typed) : 0;
  if (number < 1 || number > releases.length) {
    throw refuseUse("release-unknown", { number: cleanLabel(typed), count: releases.length });
  }
  return number;
}

const peopleIn = ({ responded }: Release): string =>
  String(responded.find(({ domain }) => domain === TOTAL)?.responded ?? "–");

/** `ivm release`: writes down what a report tells, so that later ones can be held against it. */
export function releaseCommand({ io, words, language, addCommon }: CommandContext): Command {
  const listed = (releases: readonly Release[], spoken: Language): string =>
    releases.length === 0
      ? `${words.releaseNone}\n`
      : releases
          .map((release, index) => {
            const profile = terms[spoken].profile[release.profile];
            const { year } = release;
            const hash = `${release.results.slice(0, 12)}…`;
            const facts = { number: index + 1, year, profile, responded: peopleIn(release), hash };
            return `${words.releaseLine(facts)}\n`;
          })
          .join("");
  const record = async (report: string, folder: string): Promise<void> => {
    const study = await findStudy(folder, io.cwd);
    const name = join(report, RESULTS);
    const text = await readText(resolve(io.cwd, name), name);
    const results = readResults(text, name);
    await refuseOther(study, results.study);
    const releases = await earlierReleases(study);
    const hash = sha256(text);
    if (releases.some((known) => known.results === hash)) throw refuseUse("release-known");
    const release = releaseOf(results, hash);
    await writeFile(join(study, LEDGER_FILE), io.cwd, writeLedger([...releases, release]));
    io.out(`${words.releaseDone(LEDGER_FILE, releases.length + 1)}\n`);
    for (const found of warnings(releases, results, release)) {
      const said = sayProblem(found, language);
      io.out(`${hanging(`${words.severity.warning}: `, said.problem, language)}\n`);
      io.out(`${hanging(`  ${words.todo} `, said.todo, language)}\n`);
    }
  };
  const command = new Command("release")
    .description(words.release)
    .argument(`[${words.names.report}]`, words.releaseReport)
    .argument(`[${words.names.folder}]`, words.folder, ".")
    .option("--list", words.releaseList)
    .option(`--withdraw <${words.names.number}>`, words.releaseWithdraw)
    .action(async (report: string | undefined, folder: string, options: Options) => {
      if (!options.list && options.withdraw === undefined) {
        if (report === undefined) throw refuseUse("release-without-report");
        return record(report, folder);
      }
      if (options.list) refuseWith("--list", { "--withdraw": options.withdraw });
      const study = await findStudy(report ?? ".", io.cwd);
      const releases = await earlierReleases(study);
      if (options.withdraw !== undefined) {
        const number = placeOf(options.withdraw, releases);
        const left = releases.filter((_, index) => index !== number - 1);
        await writeFile(join(study, LEDGER_FILE), io.cwd, writeLedger(left));
        io.out(`${words.releaseWithdrawn(LEDGER_FILE, number)}\n`);
        return;
      }
      io.out(listed(releases, language));
    });
  return addCommon(command, [
    "ivm release rapport",
    "ivm release --list",
    "ivm release --withdraw 1",
  ]);
}
