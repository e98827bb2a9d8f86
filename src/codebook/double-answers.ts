import { CONTACT_ANSWERS, ITEM_ANSWERS, type ItemAnswer, isGiven, KINDS } from "../model/answer.js";
import { fingerprint } from "../model/fingerprint.js";
import { LinesSeen } from "../model/lines-seen.js";
import { type Problem, problem } from "../model/problem.js";
import type { Response } from "../model/response.js";

/** With fewer answers two people agree on all of them by chance. */
const LEAST_GIVEN = 18;
/** With so many it is chance for some people, and not for everyone in an export. */
const LEAST_COMPARED = 8;

/** A sign for every answer, so that all answers of a respondent are one short text. */
const SIGNS: ReadonlyMap<string | null, string> = new Map(
  [...new Set([null, ...ITEM_ANSWERS, ...CONTACT_ANSWERS, ...KINDS])].map((answer, index) => [
    answer,
    String.fromCharCode(97 + index),
  ]),
);

interface At {
  readonly file: string;
  readonly line: number;
}

/** What is known of all answers of a respondent together. */
interface Known {
  readonly first: At;
  told: boolean;
  readonly files: string[];
}

interface OfFile {
  readonly lines: LinesSeen;
  /** How many different sets of answers it holds, and how many of them another file has too. */
  different: number;
  elsewhere: number;
}

/** So many sets of answers are remembered; beyond it the check stops, so memory stays bounded. */
const MAX_SETS = 100_000;

/** With fewer, two exports may hold the same answers by chance. */
const LEAST_ELSEWHERE = 5;

/**
 * Finds respondents of one domain who answered every question the same as another, which two
 * people hardly ever do: a row may stand twice in the exports of a study. Who answered all
 * statements the same is left out, for that happens without any copying. Keeps a fingerprint of
 * each set of answers, never the answers.
 */
export class DoubleAnswers {
  readonly #known = new Map<number, Known>();
  readonly #files = new Map<string, OfFile>();

  add(response: Response, at: At): void {
    const { text, given, varied } = comparable(response);
    if (given < LEAST_COMPARED || !varied) return;
    const own = this.#ofFile(at.file);
    const key = fingerprint(text);
    const known = this.#known.get(key);
    if (!known) {
      if (this.#known.size >= MAX_SETS) return;
      this.#known.set(key, { first: at, told: false, files: [at.file] });
      own.different++;
      return;
    }
    if (given >= LEAST_GIVEN) {
      if (!known.told) this.#ofFile(known.first.file).lines.add(known.first.line);
      known.told = true;
      own.lines.add(at.line);
    }
    if (known.files.includes(at.file)) return;
    own.different++;
    own.elsewhere++;
    if (known.files.length === 1) this.#ofFile(known.first.file).elsewhere++;
    known.files.push(at.file);
  }

  #ofFile(file: string): OfFile {
    const found = this.#files.get(file) ?? { lines: new LinesSeen(), different: 0, elsewhere: 0 };
    this.#files.set(file, found);
    return found;
  }

  /** An export of which every respondent stands in another one too: the same survey, got twice. */
  get within(): string | undefined {
    return [...this.#files].find(
      ([, { different, elsewhere }]) => different >= LEAST_ELSEWHERE && elsewhere === different,
    )?.[0];
  }

  get problems(): readonly Problem[] {
    return [...this.#files].flatMap(([file, { lines }]) =>
      lines.count === 0
        ? []
        : [problem("warning", "double-answers", { count: lines.count }, lines.place(file))],
    );
  }
}

interface Comparable {
  /** All answers. */
  readonly text: string;
  /** How many there are, and whether not all statements were answered the same. */
  readonly given: number;
  readonly varied: boolean;
}

function comparable({ domain, answers, contacts, kinds }: Response): Comparable {
  let text = `${domain} `;
  let given = 0;
  let first: ItemAnswer | null = null;
  let varied = false;
  for (const answer of answers) {
    text += SIGNS.get(answer);
    if (!isGiven(answer)) continue;
    given++;
    first ??= answer;
    if (answer !== first) varied = true;
  }
  for (const contact of contacts) {
    text += SIGNS.get(contact);
    if (isGiven(contact)) given++;
  }
  for (const kind of kinds) text += SIGNS.get(kind);
  return { text, given, varied };
}
