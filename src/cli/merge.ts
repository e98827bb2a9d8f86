import { stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { Command } from "commander";
import { Refusal, refuseUse } from "../model/problem.js";
import { Refusals } from "../model/refusals.js";
import { STUDY_FILE } from "../model/study-file.js";
import { FIRST_YEAR, LAST_YEAR, surveyYear } from "../model/survey-year.js";
import { published } from "../results/published.js";
import { readResults } from "../results/read.js";
import type { Results } from "../results/schema.js";
import { evaluate } from "../run.js";
import type { CommandContext } from "./context.js";
import { profileOf } from "./profile.js";
import { readText } from "./read-text.js";
import { studyFolder } from "./source.js";
import { toldAtOnce } from "./tell.js";
import { withStudy } from "./try-study.js";
import { VERSION } from "./version.js";
import { checkFolder } from "./write.js";
import { writeReport } from "./write-report.js";

const RESULTS = "results.json";

interface Options {
  readonly out: string;
  readonly municipality?: string;
  readonly year?: number;
  readonly profile?: string;
}

/** @throws Refusal for what is no year of a survey */
function yearOf(text: string): number {
  const year = surveyYear(text);
  if (year === undefined) {
    throw refuseUse("year-not-possible", { first: FIRST_YEAR, last: LAST_YEAR });
  }
  return year;
}

/** The results document in the folder of a report, or the document itself. */
async function documentAt(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() ? join(path, RESULTS) : path;
}

/** A path as people read it: from the folder where they are. */
const asGiven = (file: string, cwd: string): string => relative(cwd, file).split(sep).join("/");

/**
 * The documents that can be read. What is wrong with others is told with all else that is wrong, when
 * they are added up.
 *
 * @throws Refusal when none of them can be read
 */
async function readable(files: readonly string[], cwd: string): Promise<readonly Results[]> {
  const refusals = new Refusals();
  const documents: Results[] = [];
  for (const file of files) {
    const name = asGiven(file, cwd);
    const read = async () => readResults(await readText(file, name), name);
    const found = await refusals.during(read);
    if (found) documents.push(found);
  }
  if (documents.length === 0) throw new Refusal("data", refusals.problems);
  return documents;
}

/** What is wrong with the reports that the user named, and not with a study file that nobody wrote. */
function inReports(error: unknown, given: ReadonlyMap<string, string>): unknown {
  if (!(error instanceof Refusal)) return error;
  const told = error.problems.map(({ where, ...one }) => {
    const file = given.get(where?.file ?? "");
    if (file !== undefined) return { ...one, where: { file } };
    return where && where.file !== STUDY_FILE ? { ...one, where } : one;
  });
  return new Refusal(error.kind, told);
}

/**
 * The study file of the whole, as a user could have written it: JSON is YAML too. The whole is for
 * the public only when every part is.
 */
function studyText(
  members: readonly string[],
  documents: readonly Pick<Results, "study" | "provenance">[],
  { municipality, year }: Options,
): string {
  const names = [...new Set(documents.map(({ study }) => study.municipality))].join(", ");
  const years = documents.map(({ study }) => study.year);
  const open = documents.every(({ provenance }) => provenance.profile === "publiek");
  const [first] = documents;
  const fields: Readonly<Record<string, unknown>> = {
    municipality: municipality ?? names,
    year: year ?? Math.max(...years),
    language: first?.study.language,
    members,
    privacy: { profile: open ? "publiek" : "intern" },
  };
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `${lines.join("\n")}\n`;
}

/** `ivm merge`: the report of a whole from the results documents of its parts. */
export function mergeCommand({ io, words, language, asked, addCommon }: CommandContext): Command {
  const command = new Command("merge")
    .description(words.merge)
    .argument(`<${words.names.reports}...>`, words.mergeReports)
    .option(`--out <${words.names.folder}>`, words.reportOut, "rapport")
    .option(`--municipality <${words.names.municipality}>`, words.mergeName)
    .option(`--year <${words.names.year}>`, words.mergeYear, yearOf)
    .option(`--profile <${words.names.profile}>`, words.mergeProfile)
    .action(async (paths: readonly string[], options: Options) => {
      if (paths.length < 2) throw refuseUse("merge-one");
      const profile = profileOf(options.profile);
      const out = resolve(io.cwd, options.out);
      const files = await Promise.all(paths.map((path) => documentAt(resolve(io.cwd, path))));
      await checkFolder(out, ...files.map((file) => dirname(file)));
      const documents = await readable(files, io.cwd);
      const members = files.map((file) => relative(out, file).split(sep).join("/"));
      const text = studyText(members, documents, options);
      const given = new Map(members.map((name, at) => [name, asGiven(files[at] ?? "", io.cwd)]));
      const evaluated = await evaluate(withStudy(studyFolder(out, io, language), text), {
        version: VERSION,
        ...(asked ? { language: asked } : {}),
        ...(profile ? { profile } : {}),
      }).catch((error) => Promise.reject(inReports(error, given)));
      const beside = [{ path: STUDY_FILE, text }];
      io.out(await writeReport(published(evaluated), out, { cwd: io.cwd, words }, beside));
      io.out(toldAtOnce(evaluated, words, language));
    });
  return addCommon(command, [
    'ivm merge noord/rapport zuid/rapport --municipality "Regio" --out regio',
  ]);
}
