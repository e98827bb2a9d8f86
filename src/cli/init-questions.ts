import { standard } from "../codebook/standard.js";
import type { Answered } from "../init/draft.js";
import { type Companion, type Inspected, inspectExport } from "../init/inspect.js";
import { DELIMITERS, ENCODINGS } from "../model/dialect.js";
import type { Language } from "../model/language.js";
import { nearest } from "../model/nearest.js";
import { type Problem, Refusal, refuseUse } from "../model/problem.js";
import { fileSource } from "../read/file-source.js";
import type { ReadOptions } from "../read/read-export.js";
import { initWords } from "../words/init.js";
import { asNamed } from "./companions.js";
import type { Io } from "./io.js";

/** What was given on the command line, and whether a person answers questions. */
export interface InitOptions {
  readonly municipality?: string;
  readonly year?: string;
  readonly out?: string;
  readonly interactive?: boolean;
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

export function yearOf(text: string): number | undefined {
  const year = /^\d{4}$/u.test(text) ? Number(text) : Number.NaN;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

/** Who answers, and in which language. */
export interface Asking {
  readonly io: Io;
  readonly language: Language;
  readonly interactive: boolean;
}

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
export async function inspected(
  path: string,
  folder: string,
  companions: readonly Companion[],
  { io, language, interactive }: Asking,
): Promise<Inspected> {
  const source = await fileSource(path);
  const file = asNamed(path, folder);
  let options: ReadOptions = {};
  for (;;) {
    try {
      const one = await inspectExport(source, file, options, companions, standard);
      return interactive ? await withDomain(one, io, language) : one;
    } catch (error) {
      const [problem] = error instanceof Refusal ? error.problems : [];
      const more = problem && interactive ? await clarified(io, language, problem) : null;
      if (more === null) throw error;
      options = { ...options, ...more };
    }
  }
}

/** The domain of everyone in a file, where neither a column nor its name tells it. */
async function withDomain(one: Inspected, io: Io, language: Language): Promise<Inspected> {
  const told = one.matching.found.some(({ wanted }) => wanted.id === "domein");
  if (told || one.domain !== null) return one;
  const ids = standard.domains.map(({ id }) => id);
  const question = initWords[language].askDomain(one.file, ids.join(", "));
  const domain = await asked(io, question, (answer) => {
    const starts = ids.filter((id) => id.startsWith(answer.toLowerCase()));
    return starts.length === 1 ? starts[0] : nearest(answer.toLowerCase(), ids);
  });
  return { ...one, domain };
}

/**
 * What only a person can know: given on the command line, else asked when somebody watches.
 *
 * @throws Refusal when the municipality or the year stays unknown
 */
export async function answers(
  given: InitOptions,
  all: readonly Inspected[],
  { io, language, interactive }: Asking,
): Promise<Answered> {
  const said = initWords[language];
  const asks = interactive || io.watched;
  const municipality =
    given.municipality ?? (asks ? await asked(io, said.askMunicipality, (name) => name) : null);
  const typed = given.year === undefined && asks ? await asked(io, said.askYear, yearOf) : null;
  const year = given.year === undefined ? typed : yearOf(given.year);
  if (!municipality?.trim()) throw refuseUse("init-municipality");
  if (!year) throw refuseUse("init-year");
  const number = (text: string) => (/^\d{1,6}$/u.test(text) ? Number(text) : undefined);
  const invited = interactive ? await asked(io, said.askInvited, number) : null;
  const columns = new Map<string, string>();
  const like = interactive ? all.flatMap(({ matching }) => matching.unknown) : [];
  for (const { heading, like: question } of like) {
    if (question === null || columns.has(heading)) continue;
    const answer = await io.ask(said.askSame(heading, question));
    if (said.yes.test(answer?.trim() ?? "")) columns.set(heading, question);
  }
  return { municipality, year, invited, columns };
}
