import type { Audit, JudgedClaim } from "../audit/audit.js";
import { COMPARISON_OUTCOMES } from "../audit/compare.js";
import { SHARE_OUTCOMES } from "../audit/judge-share.js";
import { SUM_OUTCOMES } from "../audit/judge-sum.js";
import type { Language } from "../model/language.js";
import { auditWords } from "../words/audit.js";
import { hanging } from "./failure.js";

const NAMED = 10;

/** How many claims came to what, and the names of those that cannot be, in lines of 80 signs. */
export function auditSummary(audit: Audit, language: Language): string {
  const words = auditWords[language];
  const counted = <Outcome extends string>(
    outcomes: readonly Outcome[],
    counts: Readonly<Record<Outcome, number>>,
    names: Readonly<Record<Outcome, string>>,
    head: (count: number) => string,
  ): readonly string[] => {
    const found = outcomes.filter((outcome) => counts[outcome] > 0);
    if (found.length === 0) return [];
    const all = found.reduce((sum, outcome) => sum + counts[outcome], 0);
    const parts = found.map((outcome) => words.part(counts[outcome], names[outcome]));
    return [hanging("", `${head(all)}: ${parts.join(", ")}.`, language)];
  };
  const list = (name: string, found: readonly string[]): readonly string[] => {
    if (found.length === 0) return [];
    const rest = found.length - NAMED;
    const said = [...found.slice(0, NAMED), ...(rest > 0 ? [words.andMore(rest)] : [])];
    return [hanging(words.named(name), `${said.join("; ")}.`, language)];
  };
  const nameOf = ({ claim: { what, domain, printed, line } }: JudgedClaim): string =>
    `${[what, domain, printed].filter((text) => text !== "").join(", ")} (${words.line(line)})`;
  const { claims, sums, shares, sumsBy, comparisons } = audit;
  const impossible = claims.filter(({ verdict }) => verdict?.outcome === "impossible").map(nameOf);
  const off = sums
    .filter(({ outcome }) => outcome === "off")
    .map(({ name, line }) => `${name} (${words.line(line)})`);
  const unknown = (outcome: "unknown_item" | "unknown_domain") => {
    const found = claims.filter(({ comparison }) => comparison?.outcome === outcome);
    const said = found.map(({ claim: { item, domain, line }, meant }) => {
      const name = (outcome === "unknown_item" ? item : domain) || "–";
      return `${name} (${[words.line(line), ...(meant ? [words.meant(meant)] : [])].join("; ")})`;
    });
    return list(words.comparison[outcome], said);
  };
  return [
    ...counted(SHARE_OUTCOMES, shares, words.share, words.shares),
    ...list(words.share.impossible, impossible),
    ...counted(SUM_OUTCOMES, sumsBy, words.sum, words.sums),
    ...list(words.sum.off, off),
    ...(comparisons
      ? [
          ...counted(COMPARISON_OUTCOMES, comparisons, words.comparison, words.comparisons),
          ...unknown("unknown_item"),
          ...unknown("unknown_domain"),
        ]
      : []),
  ]
    .map((line) => `${line}\n`)
    .join("");
}
