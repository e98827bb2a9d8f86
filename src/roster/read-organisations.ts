import { labelKey } from "../model/clean-label.js";
import { type Problem, Refusal, refuseData } from "../model/problem.js";
import { limited, ProblemList } from "../model/problem-list.js";
import type { Organisation } from "../model/roster.js";
import { Scan } from "../privacy/scan.js";
import { checkedName } from "./name-check.js";
import { type ColumnNames, rosterColumns } from "./roster-columns.js";
import type { RosterTable } from "./roster-table.js";

/** Beyond this a figure says nothing, and a file is likely to list people. */
const MOST_ORGANISATIONS = 2000;

const COLUMNS: ColumnNames<"name" | "domain" | "respondents"> = {
  name: { names: ["organisatie", "organisation", "organization"] },
  domain: { names: ["domein", "domain"] },
  respondents: { names: ["respondenten", "respondents"] },
};

const WHOLE = /^\d{1,6}$/u;

/** How the domain of an organisation is understood. */
export interface Domains {
  /** Place of a domain in the frame; `null` for an empty cell, `undefined` when nobody knows it. */
  readonly find: (cell: string) => number | null | undefined;
  /** Their ids, for messages. */
  readonly known: string;
}

export interface Organisations {
  readonly list: readonly Organisation[];
  /** The place of an organisation by its name, however that is spaced or capitalised. */
  readonly place: ReadonlyMap<string, number>;
  readonly warnings: readonly Problem[];
  /** What was seen of the columns that are not read. */
  readonly scan: Scan;
}

/**
 * Reads who was on the roster, in the order of the file: that order is their identity.
 *
 * @throws Refusal for what is wrong with any row, by line and column; never by name
 */
export async function readOrganisations(
  table: RosterTable,
  { find, known }: Domains,
  ignore: readonly string[],
): Promise<Organisations> {
  const { at, ignored } = rosterColumns(table, COLUMNS, ignore);
  const { file } = table;
  const [errors, warnings] = [new ProblemList("error"), new ProblemList("warning")];
  const list: Organisation[] = [];
  const place = new Map<string, number>();
  const lines = new Map<string, number>();
  const headings = table.columns.map(({ heading }) => heading);
  const scan = new Scan(headings, { columns: ignored });
  for await (const { line, cells } of table.rows) {
    if (list.length === MOST_ORGANISATIONS) {
      throw refuseData("roster-too-large", { limit: MOST_ORGANISATIONS }, { file, line });
    }
    scan.row(cells, line);
    const cell = (id: keyof typeof at): string => cells[at[id] ?? -1] ?? "";
    const where = (id: keyof typeof at) => ({ file, line, column: (at[id] ?? 0) + 1 });
    const name = checkedName(cell("name"), where("name"), { errors, warnings });
    const key = labelKey(name);
    const first = lines.get(key);
    if (name !== "" && first !== undefined) {
      errors.add("roster-organisation-twice", { first }, where("name"));
    }
    const domain = find(cell("domain"));
    if (domain === undefined || domain === null) {
      errors.add("roster-domain-unknown", { known }, where("domain"));
    }
    const said = cell("respondents").trim();
    if (!WHOLE.test(said)) errors.add("roster-respondents", {}, where("respondents"));
    if (first === undefined) lines.set(key, line);
    place.set(key, list.length);
    list.push({ name, domain: domain ?? 0, respondents: Number(said) });
  }
  if (errors.problems.length > 0) throw new Refusal("data", limited(errors.problems));
  if (list.length === 0) throw refuseData("roster-none", {}, { file });
  return { list, place, warnings: [...warnings.problems, ...table.notes()], scan };
}
