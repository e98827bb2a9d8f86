import { labelKey } from "../model/clean-label.js";
import type { Identifier } from "../model/identifier.js";
import { isPlatformColumn } from "../model/platform-columns.js";
import { type Problem, problem, Refusal, refuseData } from "../model/problem.js";
import type { DateOrder } from "./dates.js";
import type { Scan } from "./scan.js";

/** What becomes of a column in the cleaned export, and why. */
export type ColumnPlan =
  | { readonly name: string; readonly action: "keep"; readonly key: boolean }
  | { readonly name: string; readonly action: "code" }
  | {
      readonly name: string;
      readonly action: "remove";
      readonly why: Identifier | "platform" | "merged";
    }
  | {
      readonly name: string;
      readonly action: "month" | "year";
      readonly order: DateOrder;
      readonly key: boolean;
    };

/** Columns by their places, of which more is known than their heading tells. */
export interface KnownColumns {
  /** Added by the platform. */
  readonly own?: ReadonlySet<number>;
  /** Open remarks, whatever stands in them. */
  readonly remarks?: ReadonlySet<number>;
  /** Codes of invitations that are to be kept as keyed codes. */
  readonly codes?: number | null;
  /** One of the columns of a question that now has one column. */
  readonly merged?: ReadonlySet<number>;
}

const BIRTH = /geboort|birth/u;

/**
 * Decides what becomes of each column: identifiers, open text and the columns of the platform
 * go; dates are rounded to the month, a date of birth to the year; the rest is kept as it is.
 *
 * @param keys headings that must stay although they may tell people apart, such as the domain
 * @param known what is known of columns beside their names
 * @throws Refusal for a key that is no column or holds direct identifiers, and when no column
 *   would be left
 */
export function planColumns(
  header: readonly string[],
  scan: Scan,
  keys: readonly string[],
  { own, remarks, merged, codes = null }: KnownColumns = {},
): readonly ColumnPlan[] {
  const findings = scan.findings();
  const problems: Problem[] = keys
    .filter((key) => !header.includes(key))
    .map((key) => problem("error", "key-not-found", { column: key }));
  const plan = header.map((name, column): ColumnPlan => {
    if (column === codes) return { name, action: "code" };
    const found = findings.filter((finding) => finding.column === column);
    const direct = found.find(({ weight }) => weight === "stop");
    const key = keys.includes(name);
    if (direct && key) {
      const facts = { column: name, kind: direct.kind };
      problems.push(problem("error", "key-is-identifier", facts));
    }
    if (direct) return { name, action: "remove", why: direct.kind };
    if (merged?.has(column)) return { name, action: "remove", why: "merged" };
    if (remarks?.has(column)) return { name, action: "remove", why: "free-text" };
    // What only its place or the platform tells would be an unknown column in the cleaned export.
    if (own?.has(column) && !isPlatformColumn(name))
      return { name, action: "remove", why: "platform" };
    const order = scan.dateOrder(column);
    if (order) return { name, action: BIRTH.test(labelKey(name)) ? "year" : "month", order, key };
    if (key) return { name, action: "keep", key };
    if (isPlatformColumn(name)) return { name, action: "remove", why: "platform" };
    const [first] = found;
    return first ? { name, action: "remove", why: first.kind } : { name, action: "keep", key };
  });
  if (problems.length > 0) throw new Refusal("use", problems);
  if (plan.every(({ action }) => action === "remove")) throw refuseData("nothing-to-keep");
  return plan;
}
