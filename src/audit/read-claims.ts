import { cleanLabel } from "../model/clean-label.js";
import { Refusal, refuseData } from "../model/problem.js";
import { limited, ProblemList } from "../model/problem-list.js";
import { type Amount, readAmount } from "./amount.js";
import { readBase } from "./base.js";
import { type ClaimColumn, claimColumns } from "./claim-columns.js";
import type { ShareClaim } from "./judge-share.js";
import { readPercentage } from "./percentage.js";
import { RULES, type Rule } from "./rule.js";

/** One row of a claims file: a printed number, and what is said of it. Its texts are clean. */
export interface Claim {
  readonly line: number;
  readonly what: string;
  readonly domain: string;
  readonly printed: string;
  readonly base: string;
  readonly rule: Rule | null;
  readonly item: string;
  /** The sum that it is a part of, and the sum that it is the total of; empty for none. */
  readonly sum: string;
  readonly total: string;
  /** `null` for a row without a base, which only adds up. */
  readonly share: ShareClaim | null;
  /** `null` for a row that belongs to no sum. */
  readonly amount: Amount | null;
}

/** A file of claims as a table: its headings, and its rows by line. */
export interface ClaimTable {
  readonly file: string;
  readonly headings: readonly string[];
  readonly headingLine: number;
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

export const MOST_CLAIMS = 10_000;

const LONGEST = 120;

/** Claims are no answers of respondents, so what is wrong may be named; clean and cut. */
function shown(cell: string): string {
  const signs = [...cleanLabel(cell.slice(0, 10 * LONGEST))];
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST).join("")}…` : signs.join("");
}

/**
 * Reads the claims of a file. A row needs a base, or the name of a sum.
 *
 * @throws Refusal for columns that are wrong, and for every cell that is, by line and column
 */
export function readClaims({ file, headings, headingLine, rows }: ClaimTable): readonly Claim[] {
  const places = claimColumns(headings, file, headingLine);
  if (rows.length === 0) throw refuseData("claims-none", {}, { file });
  const tooMany = rows[MOST_CLAIMS];
  if (tooMany) {
    throw refuseData("claims-too-many", { limit: MOST_CLAIMS }, { file, line: tooMany.line });
  }
  const problems = new ProblemList("error");
  const claims = rows.map(({ line, cells }) => {
    const cell = (column: ClaimColumn) => shown(cells[places.get(column) ?? -1] ?? "");
    const wrong = (column: ClaimColumn, code: string, facts = {}) =>
      problems.add(code, facts, { file, line, column: (places.get(column) ?? 0) + 1 });
    return claimOf(line, cell, wrong);
  });
  if (problems.problems.length > 0) throw new Refusal("data", limited(problems.problems));
  return claims;
}

type Cell = (column: ClaimColumn) => string;
type Wrong = (column: ClaimColumn, code: string, facts?: Record<string, string | number>) => void;

function claimOf(line: number, cell: Cell, wrong: Wrong): Claim {
  const [what, domain, printed, base] = [
    cell("what"),
    cell("domain"),
    cell("printed"),
    cell("base"),
  ];
  const [sum, total] = [cell("sum"), cell("total")];
  const adds = sum !== "" || total !== "";
  if (what === "") wrong("what", "claim-empty", { column: "what" });
  if (domain !== "" && !/\p{L}/u.test(domain)) wrong("domain", "claim-domain", { domain });
  if (printed === "") wrong("printed", "claim-empty", { column: "printed" });
  const rule = ruleOf(cell("rule"), wrong);
  const amount = adds && printed !== "" ? readAmount(printed) : null;
  if (adds && printed !== "" && !amount) wrong("printed", "claim-amount", { printed });
  const share = base === "" && adds ? null : shareOf(cell, rule, wrong);
  return { line, what, domain, printed, base, rule, item: cell("item"), sum, total, share, amount };
}

function ruleOf(text: string, wrong: Wrong): Rule | null {
  if (text === "") return null;
  const found = RULES.find((rule) => rule === text.toLowerCase());
  if (!found) wrong("rule", "claim-rule", { rule: text, known: RULES.join(", ") });
  return found ?? null;
}

function shareOf(cell: Cell, rule: Rule | null, wrong: Wrong): ShareClaim | null {
  const percentage = readPercentage(cell("printed"));
  const base = readBase(cell("base"));
  const counted = cell("count");
  const count = counted === "" ? null : Number(/^\d{1,10}$/u.exec(counted)?.[0] ?? -1);
  if (!percentage && cell("printed") !== "") {
    wrong("printed", "claim-percentage", { printed: cell("printed") });
  }
  if (cell("base") === "") wrong("base", "claim-base-empty");
  else if (!base) wrong("base", "claim-base", { base: cell("base") });
  if (count === -1) wrong("count", "claim-count", { count: counted });
  else if (base && count !== null && count > base.high) {
    wrong("count", "claim-count-over", { count, base: base.high });
  }
  return percentage && base ? { percentage, base, count, rule } : null;
}
