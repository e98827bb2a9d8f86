import { basename } from "node:path";
import type { Identifier } from "../model/identifier.js";
import type { Language } from "../model/language.js";
import type { ColumnPlan } from "../privacy/plan.js";
import { anonymiseWords } from "../words/anonymise.js";
import { identifierWords } from "../words/identifiers.js";
import type { Cleaned } from "./clean-export.js";
import { hanging } from "./failure.js";

type Reason = Identifier | "platform" | "merged";

/** What was done to an export, in lines of 80 signs. Says no more than was done. */
export function accountText(
  { account, leftOut, labels, strange, codes }: Cleaned,
  file: string,
  language: Language,
): string {
  const words = anonymiseWords[language];
  const { rows, plan, guarded, keys, k, unique, uniqueAnswers } = account;
  const named = (action: "month" | "year"): string =>
    plan.flatMap((column) => (column.action === action ? [column.name] : [])).join(", ");
  const whyOf = (why: Reason): string =>
    why === "platform" || why === "merged" ? words[why] : identifierWords[language][why];
  const removed = [...byReason(plan)].map(([why, names]) => `${names.join(", ")} (${whyOf(why)})`);
  const keyed = plan.find(({ action }) => action === "code");
  const lines: readonly (readonly [leader: string, text: string])[] = [
    ["", words.read(file, rows + leftOut, plan.length)],
    ...(removed.length > 0 ? [[words.removed, removed.join("; ")] as const] : []),
    ...(keyed === undefined ? [] : [["", words.keyed(keyed.name)] as const]),
    ...(named("month") ? [[words.month, named("month")] as const] : []),
    ...(named("year") ? [[words.year, named("year")] as const] : []),
    ...(leftOut > 0 ? [["", words.leftOut(leftOut)] as const] : []),
    ["", words.kept(plan.filter(({ action }) => action === "keep").length)],
    ...(labels === null ? [] : [["", words.labels(basename(labels))] as const]),
    ...(codes ? [["", words.codes] as const] : []),
    ...(strange.length === 0 ? [] : [["", words.strange(strange.join(", "))] as const]),
    ["", words.shuffled],
    ...(guarded > 0 ? [["", words.guarded(guarded)] as const] : []),
    ["", k === null ? words.noKeys : words.groups(keys.join(", "), k, unique)],
    ["", words.answers(uniqueAnswers, rows)],
    ...(keyed === undefined ? [] : [["", words.pseudonymous] as const]),
    ["", words.limits],
  ];
  return lines.map(([leader, text]) => `${hanging(leader, text, language)}\n`).join("");
}

function byReason(plan: readonly ColumnPlan[]): ReadonlyMap<Reason, string[]> {
  const reasons = new Map<Reason, string[]>();
  for (const column of plan) {
    if (column.action !== "remove") continue;
    reasons.set(column.why, [...(reasons.get(column.why) ?? []), column.name]);
  }
  return reasons;
}
