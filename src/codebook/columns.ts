import { labelKey } from "../model/clean-label.js";
import { nearest } from "../model/nearest.js";
import { isLimeSurveyColumn } from "../model/platform-columns.js";
import { type Problem, problem, Refusal } from "../model/problem.js";
import type { Item, Questionnaire } from "../model/questionnaire.js";
import type { Study } from "../study/study-file.js";

/** Where in a row each question stands; `null` where this export does not have it. */
export interface Columns {
  readonly domain: number | null;
  readonly items: readonly (number | null)[];
  readonly contacts: readonly (number | null)[];
  readonly kinds: readonly (number | null)[];
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
 * @throws Refusal for every heading nobody knows, for a `columns` entry that points nowhere or
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
  const columns: Columns = {
    domain: find("domein"),
    items: questionnaire.items.map((item: Item) => find(item.id)),
    contacts: questionnaire.domains.map(({ id }) => find(`contact.${id}`)),
    kinds: questionnaire.domains.map(({ id }) => find(`aard.${id}`)),
  };

  const unread = new Set([...questionnaire.unread, ...study.ignore].map(headingKey));
  for (const [index, heading] of header.entries()) {
    const key = headingKey(heading);
    if (used.has(index) || unread.has(key) || isLimeSurveyColumn(key)) continue;
    const facts = { name: heading, column: index + 1, columns: header.length };
    problems.push(problem("error", "unknown-column", facts, { file, line: 1, column: index + 1 }));
  }
  if (columns.domain === null && !fixedDomain) {
    const facts = { heading: questionnaire.domainQuestion.code };
    problems.push(problem("error", "domain-column-missing", facts, { file, line: 1 }));
  }
  if (columns.items.every((at) => at === null)) {
    problems.push(problem("error", "no-known-question", {}, { file, line: 1 }));
  }
  if (problems.length > 0) throw new Refusal("data", problems);
  return columns;
}
