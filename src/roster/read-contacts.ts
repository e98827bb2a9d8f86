import type { ContactAnswer } from "../model/answer.js";
import { labelKey } from "../model/clean-label.js";
import { type Problem, Refusal, refuseData } from "../model/problem.js";
import { limited, ProblemList } from "../model/problem-list.js";
import type { Tie } from "../model/roster.js";
import { Scan } from "../privacy/scan.js";
import type { Organisations } from "./read-organisations.js";
import { type ColumnNames, rosterColumns } from "./roster-columns.js";
import type { RosterTable } from "./roster-table.js";

/** More rows than a roster of two thousand that each name a hundred others. */
const MOST_CONTACTS = 200_000;

const COLUMNS: ColumnNames<"source" | "target" | "frequency"> = {
  source: { names: ["van", "from"] },
  target: { names: ["naar", "to"] },
  frequency: { names: ["frequentie", "frequency"], optional: true },
};

/** The answers that make a tie; the others say that there is none. */
const YEARLY: readonly ContactAnswer[] = ["jaarlijks", "maandelijks", "wekelijks"];
const NO_TIE: readonly ContactAnswer[] = ["geen", "vijf_jaar"];

/** How a cell on frequency is understood. */
export interface Frequencies {
  readonly find: (cell: string) => ContactAnswer | undefined;
  /** The answers that are known, for messages. */
  readonly known: string;
}

export interface Contacts {
  readonly ties: readonly Tie[];
  readonly warnings: readonly Problem[];
  readonly scan: Scan;
}

/**
 * Reads which organisation names which other. With a column for the frequency only contact that
 * is at least yearly is a tie; without it every row is one.
 *
 * @throws Refusal for what is wrong with any row, by line and column; never by name
 */
export async function readContacts(
  table: RosterTable,
  { list, place }: Organisations,
  { find, known }: Frequencies,
  ignore: readonly string[],
): Promise<Contacts> {
  const { at, ignored } = rosterColumns(table, COLUMNS, ignore);
  const { file } = table;
  const errors = new ProblemList("error");
  const ties: Tie[] = [];
  const lines = new Map<number, number>();
  const headings = table.columns.map(({ heading }) => heading);
  const scan = new Scan(headings, { columns: ignored });
  let rows = 0;
  for await (const { line, cells } of table.rows) {
    if (rows++ === MOST_CONTACTS) {
      throw refuseData("roster-contacts-many", { limit: MOST_CONTACTS }, { file, line });
    }
    scan.row(cells, line);
    const where = (id: keyof typeof at) => ({ file, line, column: (at[id] ?? 0) + 1 });
    const organisation = (id: "source" | "target"): number | undefined => {
      const found = place.get(labelKey(cells[at[id] ?? -1] ?? ""));
      if (found === undefined) errors.add("roster-organisation-unknown", {}, where(id));
      return found;
    };
    const [source, target] = [organisation("source"), organisation("target")];
    const said = at.frequency === null ? "jaarlijks" : find(cells[at.frequency] ?? "");
    const isTie = said !== undefined && YEARLY.includes(said);
    if (!isTie && !(said !== undefined && NO_TIE.includes(said))) {
      errors.add("roster-frequency", { known }, where("frequency"));
    }
    if (source === undefined || target === undefined) continue;
    if (list[source]?.respondents === 0) errors.add("roster-silent-source", {}, where("source"));
    if (source === target) {
      errors.add("roster-own-contact", {}, where("target"));
      continue;
    }
    const pair = source * list.length + target;
    const first = lines.get(pair);
    if (first !== undefined) errors.add("roster-contact-twice", { first }, { file, line });
    else {
      lines.set(pair, line);
      if (isTie) ties.push({ source, target });
    }
  }
  if (errors.problems.length > 0) throw new Refusal("data", limited(errors.problems));
  if (rows === 0) throw refuseData("roster-contacts-none", {}, { file });
  return { ties, warnings: table.notes(), scan };
}
