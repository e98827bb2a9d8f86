import { labelKey } from "../model/clean-label.js";
import type { Column } from "../model/column.js";
import { headingKey } from "../model/heading-key.js";
import { nearest } from "../model/nearest.js";
import { RESPONDENT_COLUMNS, TOKEN_COLUMNS } from "../model/platform-columns.js";
import { type Place, type Problem, problem, Refusal, refuseData } from "../model/problem.js";
import { limited } from "../model/problem-list.js";
import type { Item, Questionnaire } from "../model/questionnaire.js";
import type { Study } from "../study/study-file.js";
import { type FoundQuestion, findQuestions } from "./find-questions.js";
import { unreadColumns } from "./unread.js";
import { type Wanted, wantedQuestions } from "./wanted.js";

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
  /** How each question was found. */
  readonly found: readonly FoundQuestion[];
}

/** Where a heading stands, and whether the study knows the domain of everyone in the file. */
export interface MatchOptions {
  readonly file: string;
  /** `null` when the heading is no line of the file. */
  readonly line?: number | null;
  readonly fixedDomain: boolean;
}

/** The columns that are read, by their place in a row. */
export function readColumns({ domain, items, contacts, kinds }: Columns): ReadonlySet<number> {
  return new Set([domain, ...items, ...contacts, ...kinds].filter((at) => at !== null));
}

/**
 * Which column holds which question, from the headings, the texts and `columns` in the study file.
 *
 * @throws Refusal when no question at all is known; else for every heading nobody knows, for a
 *   `columns` entry that points nowhere or to the column of another question, for a question that
 *   stands in two columns, and when the domain of a respondent cannot be known.
 */
export function matchColumns(
  columns: readonly Column[],
  study: Study,
  questionnaire: Questionnaire,
  { file, line = 1, fixedDomain }: MatchOptions,
): Columns {
  const heading: Place = line === null ? { file } : { file, line };
  const wanted = wantedQuestions(questionnaire);
  const problems: Problem[] = [];
  const declared = declaredColumns(columns, study, wanted, heading, problems);
  const isUnread = unreadColumns(questionnaire, study.ignore);
  const isIgnored = (at: number) => columns[at] !== undefined && isUnread(columns[at]);
  const { found, clashes } = findQuestions(columns, wanted, declared, isIgnored);
  for (const { at, other, wanted: one } of clashes) {
    const facts = { id: one.id, first: other + 1, second: at + 1 };
    problems.push(problem("error", "question-twice", facts, { ...heading, column: at + 1 }));
  }
  for (const {
    told,
    wanted: { id },
    at,
  } of found) {
    if (told !== "another") continue;
    problems.push(problem("error", "code-asks-another", { id }, { ...heading, column: at + 1 }));
  }
  const places = new Map(found.map(({ wanted: { id }, at }) => [id, at]));
  const find = (id: string): number | null => places.get(id) ?? null;
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
      limited([...problems, problem("error", "no-known-question", facts, heading)]),
    );
  }
  refuseAnswersAsHeadings(columns, questionnaire, heading);
  const used = new Map(found.map(({ wanted: { id }, at }) => [at, id]));
  for (const {
    at,
    wanted: { id },
  } of clashes)
    used.set(at, id);
  const known = (at: number) => used.has(at) || isIgnored(at) || columns[at]?.own === true;
  problems.push(...unknownColumns(columns, known, wanted, new Set(used.values()), heading));
  if (questions.domain === null && !fixedDomain) {
    const facts = { heading: questionnaire.domainQuestion.code };
    problems.push(problem("error", "domain-column-missing", facts, heading));
  }
  if (problems.length > 0) throw new Refusal("data", limited(problems));
  const own = (keys: readonly string[]): number | null => {
    const at = columns.findIndex(
      ({ heading, text }, place) =>
        !used.has(place) && [heading, text].some((name) => keys.includes(labelKey(name))),
    );
    return at === -1 ? null : at;
  };
  return {
    ...questions,
    respondent: own(RESPONDENT_COLUMNS),
    token: own(TOKEN_COLUMNS),
    found,
  };
}

/** The columns of an export as they would be read without a word from a study. */
export interface Matching {
  readonly found: readonly FoundQuestion[];
  /** Columns that no question fits and no platform added, with the question they look like. */
  readonly unknown: readonly { readonly heading: string; readonly like: string | null }[];
}

/** What can be told from the heading alone; nothing is refused. */
export function matchingColumns(
  columns: readonly Column[],
  questionnaire: Questionnaire,
): Matching {
  const wanted = wantedQuestions(questionnaire);
  const isUnread = unreadColumns(questionnaire, []);
  const { found } = findQuestions(columns, wanted, new Map(), (at) => {
    const column = columns[at];
    return column !== undefined && isUnread(column);
  });
  const used = new Set(found.map(({ at }) => at));
  const ids = new Set(found.map(({ wanted: { id } }) => id));
  const unknown = columns
    .filter((column, at) => !used.has(at) && !column.own && !isUnread(column))
    .map(({ heading }) => ({
      heading,
      like: likeWanted(headingKey(heading), wanted, ids)?.id ?? null,
    }));
  return { found, unknown };
}

/** The columns that the study names itself, with what is wrong about that. */
function declaredColumns(
  columns: readonly Column[],
  study: Study,
  wanted: readonly Wanted[],
  where: Place,
  problems: Problem[],
): ReadonlyMap<Wanted, number> {
  const ids = wanted.map(({ id }) => id);
  const declared = new Map<Wanted, number>();
  const used = new Map<number, string>();
  for (const [id, heading] of Object.entries(study.columns)) {
    const one = wanted.find((candidate) => candidate.id === id);
    const key = headingKey(heading);
    const at = columns.findIndex(
      (column) => headingKey(column.heading) === key || headingKey(column.code) === key,
    );
    const first = used.get(at);
    if (!one) {
      const facts = { id, nearest: nearest(id, ids) ?? "" };
      problems.push(problem("error", "unknown-question-id", facts, { file: "study.yaml" }));
    } else if (at === -1) {
      problems.push(problem("error", "column-not-found", { id, heading }, where));
    } else if (first !== undefined) {
      const facts = { heading: sayable(heading, at + 1), first, second: id };
      problems.push(problem("error", "column-used-twice", facts, { ...where, column: at + 1 }));
    } else {
      declared.set(one, at);
      used.set(at, id);
      const code = headingKey(columns[at]?.code ?? "");
      const owner = wanted.find((other) => other !== one && headingKey(other.heading) === code);
      if (owner && !Object.hasOwn(study.columns, owner.id)) {
        const facts = { heading: sayable(heading, at + 1), first: id, second: owner.id };
        problems.push(problem("error", "column-used-twice", facts, { ...where, column: at + 1 }));
      }
    }
  }
  return declared;
}

/** @throws Refusal when the heading holds answers: a lost line end, or no heading at all */
function refuseAnswersAsHeadings(
  columns: readonly Column[],
  { agreement, contact, contactKind }: Questionnaire,
  where: Place,
): void {
  const options = [...agreement, ...contact.options, ...contactKind.options];
  const answers = new Set(options.flatMap((option) => option.answers.map(labelKey)));
  // A code such as "E" or "M" may well be somebody's heading; a whole answer is not.
  if (columns.some(({ heading }) => heading.length > 3 && answers.has(labelKey(heading)))) {
    throw refuseData("heading-holds-answers", {}, where);
  }
}

/** A heading as it may be said: what is long or holds an address may be somebody's answer. */
function sayable(heading: string, column: number): string {
  return heading.length <= 40 && !/[@\n]/u.test(heading) ? heading : `nr. ${column}`;
}

/** Every heading that is no question, is not to be ignored and is not the platform's own. */
function unknownColumns(
  columns: readonly Column[],
  known: (at: number) => boolean,
  wanted: readonly Wanted[],
  found: ReadonlySet<string>,
  where: Place,
): Problem[] {
  return columns.flatMap(({ heading }, index) => {
    if (known(index)) return [];
    const column = index + 1;
    const like = likeWanted(headingKey(heading), wanted, found);
    const hint = like ? { like: like.heading, id: like.id } : {};
    const facts = { name: sayable(heading, column), column, columns: columns.length, ...hint };
    return [problem("error", "unknown-column", facts, { ...where, column })];
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
