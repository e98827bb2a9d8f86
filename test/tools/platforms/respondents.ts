import { standard } from "../../../src/codebook/standard.js";
import { type Random, random } from "../random.js";
import { COLUMNS, type Column, headingOf } from "./questions.js";

/** Someone who was drawn from a seed; nobody's answers. */
export interface Respondent {
  readonly number: number;
  readonly started: Date;
  readonly finished: Date;
  /** LimeSurvey's number for the order in which it shuffles. */
  readonly seed: number;
  /** Heading → code of the answer, or the text of the remark; only what was answered. */
  readonly answers: ReadonlyMap<string, string>;
}

/** How many people answered, and were invited, per domain in questionnaire order. */
export const ANSWERED = [13, 9, 12, 8, 10] as const;
export const INVITED = [16, 15, 20, 14, 18] as const;

/** Chances of ZE, E, N, O, ZO and WN in a domain: some are surer of themselves than others. */
const MOODS = [
  [25, 40, 15, 12, 4, 4],
  [40, 38, 10, 8, 2, 2],
  [15, 40, 22, 15, 5, 3],
  [8, 30, 25, 22, 10, 5],
  [12, 28, 20, 24, 10, 6],
] as const;
/** Chances of GC, V5, J, M and W, with another domain and with one's own. */
const CONTACT = [26, 24, 26, 16, 8] as const;
const OWN_CONTACT = [4, 12, 28, 30, 26] as const;
const KINDS = [40, 36, 24] as const;
const SKIPS = 0.025;

/** Two remarks without anything personal, with the signs that break files. */
const REMARKS: ReadonlyMap<number, string> = new Map([
  [11, "Graag vaker samen oefenen; de lijnen zijn nu nog kort."],
  [37, 'Eén aanspreekpunt zou helpen,\nook ’s avonds: "even bellen" is nu lastig.'],
]);

/** The respondent who left two thirds of the questions empty and sent the form in, by number. */
const TIRED = 23;
const LAST_OF_TIRED = "HER[MENS]";

/** A place in a list of chances. */
function drawn(chances: readonly number[], chance: Random): number {
  return chance.pick(chances.flatMap((count, place) => Array.from({ length: count }, () => place)));
}

function chancesFor({ scale, row }: Column, domain: number): readonly number[] {
  if (scale === "kind") return KINDS;
  if (scale === "contact") {
    return row === standard.domains[domain]?.code ? OWN_CONTACT : CONTACT;
  }
  return MOODS[domain] ?? MOODS[0];
}

/** Whether a question was shown: kinds of contact only where there was contact. */
export function isAsked(answers: ReadonlyMap<string, string>, { scale, row }: Column): boolean {
  if (scale !== "kind") return true;
  const contact = answers.get(`${standard.contact.code}[${row}]`);
  return contact !== undefined && contact !== standard.contact.options[0]?.code;
}

function answersOf(number: number, domain: number, chance: Random): Map<string, string> {
  const answers = new Map<string, string>();
  for (const column of COLUMNS) {
    const heading = headingOf(column);
    if (column.scale === "domain") answers.set(heading, column.choices[domain]?.code ?? "");
    else if (column.scale === "open") {
      const remark = REMARKS.get(number);
      if (remark !== undefined) answers.set(heading, remark);
    } else if (isAsked(answers, column)) {
      const place = drawn(chancesFor(column, domain), chance);
      if (chance.next() >= SKIPS) answers.set(heading, column.choices[place]?.code ?? "");
    }
    if (number === TIRED && heading === LAST_OF_TIRED) break;
  }
  return answers;
}

/** Working days and evenings of 3 to 20 March 2025, all in winter time. */
function startOf(chance: Random): Date {
  const [day, hour] = [chance.whole(3, 20), chance.whole(8, 21)];
  return new Date(Date.UTC(2025, 2, day, hour, chance.whole(0, 59), chance.whole(0, 59)));
}

function draw(): readonly Respondent[] {
  const chance = random(20_250_303);
  const domains = chance.shuffled(
    ANSWERED.flatMap((count, domain) => Array.from({ length: count }, () => domain)),
  );
  const starts = domains.map(() => startOf(chance)).sort((a, b) => a.getTime() - b.getTime());
  return domains.map((domain, index) => {
    const started = starts[index] ?? startOf(chance);
    return {
      number: index + 1,
      started,
      finished: new Date(started.getTime() + chance.whole(260, 1500) * 1000),
      seed: chance.whole(1_000_000_000, 2_147_483_647),
      answers: answersOf(index + 1, domain, chance),
    };
  });
}

/** The partners of Voorbeeldstad who filled in the questionnaire, in order of their start. */
export const RESPONDENTS: readonly Respondent[] = draw();

/** The code that a respondent chose, or the remark; `null` for no answer. */
export const answerOf = ({ answers }: Respondent, column: Column): string | null =>
  answers.get(headingOf(column)) ?? null;

/** The answer as a respondent read it; `none` where nothing was answered. */
export function labelOf(person: Respondent, column: Column, none = ""): string {
  const answer = answerOf(person, column);
  if (answer === null || column.scale === "open") return answer ?? none;
  return column.choices.find(({ code }) => code === answer)?.text.nl ?? none;
}
