import type { ContactAnswer } from "../model/answer.js";
import { labelKey } from "../model/clean-label.js";
import { nearest } from "../model/nearest.js";
import { type Problem, Refusal, refuseData } from "../model/problem.js";
import { limited, ProblemList } from "../model/problem-list.js";
import type { Tie } from "../model/roster.js";
import { Scan } from "../privacy/scan.js";
import type { Organisations } from "./read-organisations.js";
import { type ColumnNames, rosterColumns } from "./roster-columns.js";
import type { RosterTable } from "./roster-table.js";

/** More rows than a roster of two thousand that each name a hundred others. */
const MOST_CONTACTS = 50_000;

/** Names that are not on the list are compared with all that are; a wrong list has only such. */
const MOST_LOOKED_UP = 50;

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
  organisations: Organisations,
  { find, known }: Frequencies,
  ignore: readonly string[],
): Promise<Contacts> {
  const { list, place } = organisations;
  const { at, ignored, unknown } = rosterColumns(table, COLUMNS, ignore);
  const { file } = table;
  const errors = new ProblemList("error");
  const ties: Tie[] = [];
  const lines = new Map<number, number>();
  const headings = table.columns.map(({ heading }) => heading);
  const scan = new Scan(headings, { columns: ignored });
  let [rows, looked] = [0, 0];
  for await (const { line, cells } of table.rows) {
    if (rows++ === MOST_CONTACTS) {
      throw refuseData("roster-contacts-many", { limit: MOST_CONTACTS }, { file, line });
    }
    scan.row(cells, line);
    const where = (id: keyof typeof at) => ({ file, line, column: (at[id] ?? 0) + 1 });
    const organisation = (id: "source" | "target"): number | undefined => {
      const key = labelKey(cells[at[id] ?? -1] ?? "");
      const found = place.get(key);
      if (found === undefined) {
        const facts = looked++ < MOST_LOOKED_UP ? alike(key, organisations) : {};
        errors.add("roster-organisation-unknown", facts, where(id));
      }
      return found;
    };
    const [source, target] = [organisation("source"), organisation("target")];
    const said = at.frequency === null ? "jaarlijks" : find(cells[at.frequency] ?? "");
    const isTie = said !== undefined && YEARLY.includes(said);
    if (!isTie && !(said !== undefined && NO_TIE.includes(said))) {
      errors.add("roster-frequency", { known }, where("frequency"));
    }
    if (source !== undefined && list[source]?.respondents === 0) {
      errors.add("roster-silent-source", {}, where("source"));
    }
    if (source === undefined || target === undefined) continue;
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
  const wrong = [...unknown, ...errors.problems];
  if (wrong.length > 0) throw new Refusal("data", limited(wrong));
  if (rows === 0) throw refuseData("roster-contacts-none", {}, { file });
  return { ties, warnings: table.notes(), scan };
}

/** What is wrong with the headings of the contacts, for when their rows cannot be judged. */
export function contactColumns(table: RosterTable, ignore: readonly string[]): readonly Problem[] {
  return rosterColumns(table, COLUMNS, ignore).unknown;
}

/** A slip in a name is told by the line of the name that was meant, when one is near enough. */
function alike(key: string, { file, lines }: Organisations): Problem["facts"] {
  if (key === "") return {};
  const line = lines.get(nearest(key, [...lines.keys()]) ?? "");
  return line === undefined ? {} : { line, file };
}
