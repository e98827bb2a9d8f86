import { readdir } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { Command } from "commander";
import { standard } from "../codebook/standard.js";
import { type Answered, draftStudy, type Seen } from "../init/draft.js";
import { type Companion, type Inspected, inspectExport } from "../init/inspect.js";
import { DELIMITERS, ENCODINGS } from "../model/dialect.js";
import type { Dictionary } from "../model/dictionary.js";
import type { Language } from "../model/language.js";
import { nearest } from "../model/nearest.js";
import { type Problem, Refusal, refuseData, refuseUse } from "../model/problem.js";
import { STUDY_FILE } from "../model/study-file.js";
import { allBytes } from "../read/bytes.js";
import { fileSource } from "../read/file-source.js";
import { readLabels } from "../read/labels/read-labels.js";
import type { ReadOptions } from "../read/read-export.js";
import { evaluate, type StudyFolder } from "../run.js";
import { initWords } from "../words/init.js";
import { platformName } from "../words/platforms.js";
import type { CommandContext } from "./context.js";
import { failureText } from "./failure.js";
import type { Io } from "./io.js";
import { studyFolder } from "./source.js";
import { VERSION } from "./version.js";
import { writeNewFile } from "./write.js";

interface Options {
  readonly municipality?: string;
  readonly year?: string;
  readonly out?: string;
  readonly interactive?: boolean;
}

/** Endings of files that say what codes mean. */
const COMPANION = /\.(?:lss|qsf|r|sps)$|(?:dictionary|codeboek|codebook|codelijst).*\.csv$/iu;
const LARGEST_LABELS = 64_000_000;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** Asks until an answer will do; an empty answer is `null`. */
async function asked<Value>(
  io: Io,
  question: string,
  read: (answer: string) => Value | undefined,
): Promise<Value | null> {
  for (let answer = await io.ask(question); answer !== null; answer = await io.ask(question)) {
    if (answer.trim() === "") return null;
    const value = read(answer.trim());
    if (value !== undefined) return value;
  }
  return null;
}

/** A path as `study.yaml` names it, from its own folder. */
const asNamed = (path: string, folder: string): string =>
  relative(folder, path).split(sep).join("/");

/** The files beside the exports that say what their codes mean; what cannot be read is none. */
async function companionsOf(exports: readonly string[], folder: string): Promise<Companion[]> {
  const found: Companion[] = [];
  for (const beside of new Set(exports.map((path) => dirname(path)))) {
    const names = await readdir(beside).catch((): string[] => []);
    for (const name of names.filter((one) => COMPANION.test(one)).sort()) {
      const path = join(beside, name);
      const dictionary = exports.includes(path) ? null : await dictionaryOf(path);
      if (dictionary) found.push({ name: asNamed(path, folder), dictionary });
    }
  }
  return found;
}

async function dictionaryOf(path: string): Promise<Dictionary | null> {
  try {
    const source = await fileSource(path);
    const bytes = await allBytes(source, LARGEST_LABELS);
    return readLabels(bytes, source.name, { language: "nl" });
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** What a person may still say about a file that does not tell it by itself. */
async function clarified(
  io: Io,
  language: Language,
  { code, facts, where }: Problem,
): Promise<ReadOptions | null> {
  const words = initWords[language];
  const file = where?.file ?? "";
  if (code === "sheet-unclear" || code === "sheet-unknown") {
    const sheet = await asked(io, words.askSheet(file, String(facts.sheets)), (name) => name);
    return sheet === null ? null : { sheet };
  }
  if (code === "delimiter-unclear") {
    const delimiter = await asked(io, words.askDelimiter(file), (sign) =>
      DELIMITERS.find((one) => one === sign || (one === "\t" && sign === "tab")),
    );
    return delimiter === null ? null : { delimiter };
  }
  if (code === "encoding-unclear" || code === "encoding-mixed") {
    const question = words.askEncoding(file, ENCODINGS.join(", "));
    const encoding = await asked(io, question, (name) => ENCODINGS.find((one) => one === name));
    return encoding === null ? null : { encoding };
  }
  return null;
}

/** Looks at an export; what is unclear is asked when somebody is there to answer. */
async function inspected(
  path: string,
  folder: string,
  companions: readonly Companion[],
  ask: ((problem: Problem) => Promise<ReadOptions | null>) | null,
): Promise<Inspected> {
  const source = await fileSource(path);
  const file = asNamed(path, folder);
  let options: ReadOptions = {};
  for (;;) {
    try {
      return await inspectExport(source, file, options, companions, standard);
    } catch (error) {
      const [problem] = error instanceof Refusal ? error.problems : [];
      const more = problem && ask ? await ask(problem) : null;
      if (more === null) throw error;
      options = { ...options, ...more };
    }
  }
}

/** The same folder, of which `study.yaml` is not yet on disk. */
function withStudy(folder: StudyFolder, text: string): StudyFolder {
  const bytes = new TextEncoder().encode(text);
  const study = {
    name: STUDY_FILE,
    async *bytes() {
      yield bytes;
    },
    sha256: () => "0".repeat(64),
  };
  return {
    text: async (name) => (name === STUDY_FILE ? text : folder.text(name)),
    source: async (name) => (name === STUDY_FILE ? study : folder.source(name)),
  };
}

function yearOf(text: string): number | undefined {
  const year = /^\d{4}$/u.test(text) ? Number(text) : Number.NaN;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

export function initCommand({ io, words, language, addCommon }: CommandContext): Command {
  const said = initWords[language];

  const answers = async (given: Options, all: readonly Inspected[]): Promise<Answered> => {
    const { interactive = false } = given;
    const asks = interactive || io.watched;
    const municipality =
      given.municipality ?? (asks ? await asked(io, said.askMunicipality, (name) => name) : null);
    const year =
      given.year === undefined
        ? asks
          ? await asked(io, said.askYear, yearOf)
          : null
        : (yearOf(given.year) ?? null);
    if (!municipality?.trim()) throw refuseUse("init-municipality");
    if (year === null) throw refuseUse("init-year");
    const invited = interactive
      ? await asked(io, said.askInvited, (text) =>
          /^\d{1,6}$/u.test(text) ? Number(text) : undefined,
        )
      : null;
    const columns = new Map<string, string>();
    if (interactive) {
      for (const { heading, like } of all.flatMap(({ matching }) => matching.unknown)) {
        if (like === null || columns.has(heading)) continue;
        const answer = await io.ask(said.askSame(heading, like));
        if (said.yes.test(answer?.trim() ?? "")) columns.set(heading, like);
      }
    }
    return { municipality, year, invited, columns };
  };

  const withDomain = async (one: Inspected, interactive: boolean): Promise<Inspected> => {
    const told = one.matching.found.some(({ wanted }) => wanted.id === "domein");
    if (told || one.domain !== null || !interactive) return one;
    const ids = standard.domains.map(({ id }) => id);
    const domain = await asked(io, said.askDomain(one.file, ids.join(", ")), (answer) => {
      const starts = ids.filter((id) => id.startsWith(answer.toLowerCase()));
      return starts.length === 1 ? starts[0] : nearest(answer.toLowerCase(), ids);
    });
    return { ...one, domain };
  };

  /** What the rows tell about the draft: counts, questions that were not asked, problems. */
  const tried = async (folder: string, text: string) => {
    try {
      const results = await evaluate(withStudy(studyFolder(folder, io, language), text), {
        version: VERSION,
      });
      const seen: Seen[] = results.provenance.inputs.map(({ rows, counted }, index) => ({
        file: results.provenance.inputs[index]?.file ?? "",
        rows,
        counted,
      }));
      const measured = new Set(results.items.map(({ id }) => id));
      const notAsked = standard.items
        .filter(({ id }) => !measured.has(id))
        .map(({ id, code }) => `${id} (${code})`);
      return { seen, notAsked, problems: [] as readonly Problem[] };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { seen: [], notAsked: [], problems: error.problems };
    }
  };

  const command = new Command("init")
    .description(words.init)
    .argument(`<${words.names.exports}...>`, words.initExports)
    .option(`--municipality <${words.names.municipality}>`, words.initMunicipality)
    .option(`--year <${words.names.year}>`, words.initYear)
    .option(`--out <${words.names.folder}>`, words.initOut)
    .option("--interactive", words.initInteractive)
    .action(async (given: readonly string[], options: Options) => {
      const paths = [...new Set(given.map((path) => resolve(io.cwd, path)))];
      const first = dirname(paths[0] ?? io.cwd);
      const folder = options.out === undefined ? first : resolve(io.cwd, options.out);
      const target = join(folder, STUDY_FILE);
      if (options.year !== undefined && yearOf(options.year) === undefined) {
        throw refuseUse("init-year");
      }
      const exports = paths.filter((path) => paths.length === 1 || !COMPANION.test(path));
      const companions = await companionsOf(exports, folder);
      const ask = options.interactive
        ? (problem: Problem) => clarified(io, language, problem)
        : null;
      const all: Inspected[] = [];
      for (const path of exports) {
        const one = await inspected(path, folder, companions, ask);
        if (one.matching.found.length === 0) {
          throw refuseData("no-known-question", { domain: "" }, { file: basename(path) });
        }
        all.push(await withDomain(one, options.interactive === true));
      }
      const answered = await answers(options, all);
      const draft = draftStudy(all, answered, language, { seen: [], notAsked: [] });
      const { seen, notAsked, problems } = await tried(folder, draft);
      const named = seen.map((one, index) => ({ ...one, file: all[index]?.file ?? one.file }));
      const text = draftStudy(all, answered, language, { seen: named, notAsked });
      await writeNewFile(target, text);
      for (const { file, platform, matching, labels } of all) {
        io.out(
          `${said.exportLine(basename(file), platformName(platform, language), matching.found.length)}\n`,
        );
        if (labels !== null) io.out(`${said.withLabels(basename(labels))}\n`);
        const unread = matching.unknown.filter(({ heading }) => !answered.columns.has(heading));
        if (unread.length > 0) io.out(`${said.notRead(unread.length)}\n`);
      }
      const shown = relative(io.cwd, folder) || ".";
      io.out(`${said.written(relative(io.cwd, target))}\n`);
      io.out(`${problems.length === 0 ? said.ready(shown) : said.notReady(shown)}\n`);
      if (problems.length === 0) return;
      for (const problem of problems) io.out(`\n${failureText(problem, language, false)}`);
      throw new Refusal("data", []);
    });
  return addCommon(command, [
    "ivm init enquete.csv --municipality Arnhem --year 2019",
    "ivm init gemeente.csv zorg.csv onderwijs.csv --interactive",
  ]);
}
