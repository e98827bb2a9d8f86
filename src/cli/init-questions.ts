import { basename } from "node:path";
import { standard } from "../codebook/standard.js";
import type { Companion } from "../init/choose-companion.js";
import type { Answered } from "../init/draft.js";
import { type Inspected, inspectExport } from "../init/inspect.js";
import { cleanLabel } from "../model/clean-label.js";
import { DELIMITERS, ENCODINGS } from "../model/dialect.js";
import type { Language } from "../model/language.js";
import { nearest } from "../model/nearest.js";
import { type Problem, Refusal, refuseUse } from "../model/problem.js";
import { surveyYear } from "../model/survey-year.js";
import { fileSource } from "../read/file-source.js";
import type { ReadOptions } from "../read/read-export.js";
import { wrapText } from "../report/wrap.js";
import { initWords } from "../words/init.js";
import { asNamed } from "./companions.js";
import type { Io } from "./io.js";

/** What was given on the command line, and whether a person answers questions. */
export interface InitOptions {
  readonly municipality?: string;
  readonly year?: string;
  readonly out?: string;
  /** The folder of the year before. */
  readonly from?: string;
  readonly sheet?: string;
  readonly interactive?: boolean;
}

/** Who answers, and in which language. */
export interface Asking {
  readonly io: Io;
  readonly language: Language;
  readonly interactive: boolean;
}

/** Asks until an answer will do; Enter alone is `null`, unless an answer is needed. */
async function asked<Value>(
  { io, language }: Asking,
  question: string,
  read: (answer: string) => Value | undefined,
  needed = false,
): Promise<Value | null> {
  const said = initWords[language];
  const prompt = `${wrapText(question, 80, language).join("\n")}\n> `;
  for (let answer = await io.ask(prompt); answer !== null; answer = await io.ask(prompt)) {
    if (answer.trim() === "" && !needed) return null;
    const value = answer.trim() === "" ? undefined : read(answer.trim());
    if (value !== undefined) return value;
    io.err(`${answer.trim() === "" ? said.needed : said.notUnderstood}\n`);
  }
  return null;
}

/** What a person may still say about a file that does not tell it by itself. */
async function clarified(
  asking: Asking,
  { code, facts, where }: Problem,
): Promise<ReadOptions | null> {
  const words = initWords[asking.language];
  const file = where?.file ?? "";
  if (code === "sheet-unclear" || code === "sheet-unknown") {
    const sheet = await asked(asking, words.askSheet(file, String(facts.sheets)), (name) => name);
    return sheet === null ? null : { sheet };
  }
  if (code === "delimiter-unclear") {
    const delimiter = await asked(asking, words.askDelimiter(file), (sign) =>
      DELIMITERS.find((one) => one === sign || (one === "\t" && sign === "tab")),
    );
    return delimiter === null ? null : { delimiter };
  }
  if (code === "encoding-unclear" || code === "encoding-mixed") {
    const question = words.askEncoding(file, ENCODINGS.join(", "));
    const encoding = await asked(asking, question, (name) => ENCODINGS.find((one) => one === name));
    return encoding === null ? null : { encoding };
  }
  return null;
}

/** Looks at an export; what is unclear is asked when somebody is there to answer. */
export async function inspected(
  path: string,
  folder: string,
  companions: readonly Companion[],
  asking: Asking,
  sheet: string | undefined,
): Promise<Inspected> {
  const { interactive } = asking;
  const source = await fileSource(path);
  const file = asNamed(path, folder);
  let options: ReadOptions = sheet === undefined ? {} : { sheet };
  for (;;) {
    try {
      const one = await inspectExport(source, file, options, companions, standard);
      return interactive ? await withDomain(one, asking) : one;
    } catch (error) {
      const [problem] = error instanceof Refusal ? error.problems : [];
      const more = problem && interactive ? await clarified(asking, problem) : null;
      if (more === null) throw error;
      options = { ...options, ...more };
    }
  }
}

/** The domain of everyone in a file, where neither a column nor its name tells it. */
async function withDomain(one: Inspected, asking: Asking): Promise<Inspected> {
  const told = one.matching.found.some(({ wanted }) => wanted.id === "domein");
  if (told || one.domain !== null) return one;
  const ids = standard.domains.map(({ id }) => id);
  const question = initWords[asking.language].askDomain(basename(one.file), ids.join(", "));
  const domain = await asked(asking, question, (answer) => {
    const starts = ids.filter((id) => id.startsWith(answer.toLowerCase()));
    return starts.length === 1 ? starts[0] : nearest(answer.toLowerCase(), ids);
  });
  return { ...one, domain };
}

/**
 * The municipality and the year: given on the command line, else asked when somebody watches.
 *
 * @throws Refusal when one of them stays unknown
 */
export async function nameAndYear(
  given: InitOptions,
  asking: Asking,
): Promise<Pick<Answered, "municipality" | "year">> {
  const said = initWords[asking.language];
  const asks = asking.interactive || asking.io.watched;
  const municipality =
    given.municipality ??
    (asks ? await asked(asking, said.askMunicipality, (name) => name, true) : null);
  if (!municipality?.trim()) throw refuseUse("init-municipality");
  const typed =
    given.year === undefined && asks ? await asked(asking, said.askYear, surveyYear, true) : null;
  const year = given.year === undefined ? typed : surveyYear(given.year);
  if (!year) throw refuseUse("init-year");
  return { municipality, year };
}

/** How many were invited, and which columns are a question after all; asked of a person only. */
export async function details(
  all: readonly Inspected[],
  asking: Asking,
): Promise<Pick<Answered, "invited" | "columns">> {
  const columns = new Map<string, string>();
  if (!asking.interactive) return { invited: null, columns };
  const said = initWords[asking.language];
  const number = (text: string) => (/^\d{1,6}$/u.test(text) ? Number(text) : undefined);
  const invited = await asked(asking, said.askInvited, number);
  for (const { heading, like } of all.flatMap(({ matching }) => matching.unknown)) {
    if (like === null || columns.has(heading)) continue;
    const same = await asked(asking, said.askSame(cleanLabel(heading), like), (answer) =>
      said.yes.test(answer) ? true : said.no.test(answer) ? false : undefined,
    );
    if (same) columns.set(heading, like);
  }
  return { invited, columns };
}
