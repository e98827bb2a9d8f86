import { labelKey } from "../model/clean-label.js";
import { nearest } from "../model/nearest.js";
import {
  isLimeSurveyColumn,
  RESPONDENT_COLUMNS,
  TOKEN_COLUMNS,
} from "../model/platform-columns.js";
import { type Problem, problem, Refusal, refuseData } from "../model/problem.js";
import { limited } from "../model/problem-list.js";
import type { Item, Questionnaire } from "../model/questionnaire.js";
import type { Study } from "../study/study-file.js";

/** Where in a row each question stands; `null` where this export does not have it. */
export interface Columns {
  readonly domain: number | null;
  readonly items: readonly (number | null)[];
  readonly contacts: readonly (number | null)[];
  readonly kinds: readonly (number | null)[];
  /** The number that the platform gives each respondent. */
  readonly respondent: number | null;
  /** The code of each respondent's invitation. */
  readonly token: number | null;
}

/** The columns that are read, by their place in a row. */
export function readColumns({ domain, items, contacts, kinds }: Columns): ReadonlySet<number> {
  return new Set([domain, ...items, ...contacts, ...kinds].filter((at) => at !== null));
}

/** `HER[KENN]`, `her_kenn` and `HER[KENN] ` are the same heading. */
function headingKey(heading: string): string {
  return labelKey(heading).replace(/\[([^\]]*)\]$/u, "_$1");
}

interface Wanted {
  readonly id: string;
  readonly heading: string;
}

function wantedColumns(questionnaire: Questionnaire): Wanted[] {
  const { domainQuestion, items, domains, contact, contactKind } = questionnaire;
  return [
    { id: "domein", heading: domainQuestion.code },
    ...items.map(({ id, code }) => ({ id, heading: code })),
    ...domains.map(({ id, code }) => ({
      id: `contact.${id}`,
      heading: `${contact.code}[${code}]`,
    })),
    ...domains.map(({ id, code }) => ({
      id: `aard.${id}`,
      heading: `${contactKind.code}[${code}]`,
    })),
  ];
}

/**
 * Which column holds which question, from the headings and from `columns` in the study file.
 *
 * @throws Refusal when no question at all is known; else for every heading nobody knows, for a `columns` entry that points nowhere or
 *   to the column of another question, and when the domain of a respondent cannot be known.
 */
export function matchColumns(
  header: readonly string[],
  study: Study,
  questionnaire: Questionnaire,
  file: string,
  fixedDomain: boolean,
): Columns {
  const wanted = wantedColumns(questionnaire);
  const ids = wanted.map(({ id }) => id);
  const position = new Map(header.map((heading, index) => [headingKey(heading), index]));
  const headings = new Map(wanted.map(({ id, heading }) => [id, heading]));
  const problems: Problem[] = [];

  for (const [id, heading] of Object.entries(study.columns)) {
    if (!headings.has(id)) {
      const facts = { id, nearest: nearest(id, ids) ?? "" };
      problems.push(problem("error", "unknown-question-id", facts, { file: "study.yaml" }));
    } else if (!position.has(headingKey(heading))) {
      problems.push(problem("error", "column-not-found", { id, heading }, { file, line: 1 }));
    }
    headings.set(id, heading);
  }

  const used = new Map<number, string>();
  const find = (id: string): number | null => {
    const at = position.get(headingKey(headings.get(id) ?? ""));
    if (at === undefined) return null;
    const first = used.get(at);
    if (first !== undefined) {
      const facts = { heading: header[at] ?? "", first, second: id };
      problems.push(
        problem("error", "column-used-twice", facts, { file, line: 1, column: at + 1 }),
      );
    }
    used.set(at, id);
    return at;
  };
  const questions = {
    domain: find("domein"),
    items: questionnaire.items.map((item: Item) => find(item.id)),
    contacts: questionnaire.domains.map(({ id }) => find(`contact.${id}`)),
    kinds: questionnaire.domains.map(({ id }) => find(`aard.${id}`)),
  };

  if (questions.items.every((at) => at === null)) {
    const missing = questions.domain === null && !fixedDomain;
    const facts = { domain: missing ? questionnaire.domainQuestion.code : "" };
    throw new Refusal(
      "data",
      limited([...problems, problem("error", "no-known-question", facts, { file, line: 1 })]),
    );
  }
  refuseAnswersAsHeadings(header, questionnaire, file);
  const unread = new Set([...questionnaire.unread, ...study.ignore].map(headingKey));
  problems.push(...unknownColumns(header, used, unread, wanted, file));
  if (questions.domain === null && !fixedDomain) {
    const facts = { heading: questionnaire.domainQuestion.code };
    problems.push(problem("error", "domain-column-missing", facts, { file, line: 1 }));
  }
  if (problems.length > 0) throw new Refusal("data", limited(problems));
  const own = (keys: readonly string[]): number | null => {
    const places = keys.flatMap((key) => position.get(key) ?? []);
    return places.find((at) => !used.has(at)) ?? null;
  };
  return {
    ...questions,
    respondent: own(RESPONDENT_COLUMNS),
    token: own(TOKEN_COLUMNS),
  };
}

/** @throws Refusal when the first line holds answers: a lost line end, or no heading at all */
function refuseAnswersAsHeadings(
  header: readonly string[],
  { agreement, contact, contactKind }: Questionnaire,
  file: string,
): void {
  const options = [...agreement, ...contact.options, ...contactKind.options];
  const answers = new Set(options.flatMap((option) => option.answers.map(labelKey)));
  // A code such as "E" or "M" may well be somebody's heading; a whole answer is not.
  if (header.some((heading) => heading.length > 3 && answers.has(labelKey(heading)))) {
    throw refuseData("heading-holds-answers", {}, { file, line: 1 });
  }
}

/** A heading as it may be said: what is long or holds an address may be somebody's answer. */
function sayable(heading: string, column: number): string {
  return heading.length <= 40 && !/[@\n]/u.test(heading) ? heading : `nr. ${column}`;
}

/** Every heading that is no question, is not to be ignored and is not LimeSurvey's own. */
function unknownColumns(
  header: readonly string[],
  used: ReadonlyMap<number, string>,
  unread: ReadonlySet<string>,
  wanted: readonly Wanted[],
  file: string,
): Problem[] {
  const found = new Set(used.values());
  return header.flatMap((name, index) => {
    const key = headingKey(name);
    if (used.has(index) || unread.has(key) || isLimeSurveyColumn(key)) return [];
    const column = index + 1;
    const like = likeWanted(key, wanted, found);
    const hint = like ? { like: like.heading, id: like.id } : {};
    const facts = { name: sayable(name, column), column, columns: header.length, ...hint };
    return [problem("error", "unknown-column", facts, { file, line: 1, column })];
  });
}

/** The question that a heading looks like most, when that one was not found in the export. */
function likeWanted(
  key: string,
  wanted: readonly Wanted[],
  found: ReadonlySet<string>,
): Wanted | null {
  const keys = wanted.map(({ heading }) => headingKey(heading));
  const near = nearest(key, keys);
  const like = near === undefined ? undefined : wanted[keys.indexOf(near)];
  return like && !found.has(like.id) ? like : null;
}
