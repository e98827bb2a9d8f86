import { RULE_IDS, type RuleId } from "../model/disclosure-rule.js";
import type { Language } from "../model/language.js";
import type { Results } from "../results/schema.js";
import { disclosureRuleWords } from "../words/disclosure-rules.js";
import { reportWords } from "../words/report.js";
import { hiddenCells } from "./hidden.js";
import { left, type Table } from "./table.js";

/** The problems that tell of a rule which hides nothing. */
const TOLD: Partial<Readonly<Record<RuleId, readonly string[]>>> = {
  D9: ["release-people", "release-answers", "release-regrouped", "release-other-cells"],
  D18: ["single-person", "identifier-in-words"],
};

/** What a rule did in these results, never where the answer would show; empty where nothing. */
function didHere(rule: RuleId, results: Results, language: Language): string {
  const words = disclosureRuleWords[language];
  const hidden = hiddenCells(results).filter((cell) => cell.rule === rule).length;
  if (hidden > 0) return words.cells(hidden);
  const codes = TOLD[rule];
  if (codes) {
    const told = results.problems.filter(({ code }) => codes.includes(code)).length;
    return told > 0 ? words.warned(told) : "";
  }
  if (rule !== "D3" && rule !== "D4") return "";
  const shares = [
    ...results.items.flatMap(({ cells }) => cells.map((cell) => ({ ...cell, of: cell.agree }))),
    ...results.contacts.map((arc) => ({ ...arc, of: arc.yearly })),
  ];
  const bands = rule === "D3" ? shares.filter(({ of }) => of.band !== null).length : 0;
  const blocks = results.organisations?.blocks ?? [];
  const warned = [...shares, ...blocks].filter(({ warnings }) =>
    (warnings as readonly RuleId[]).includes(rule),
  ).length;
  return [
    ...(bands > 0 ? [words.bands(bands)] : []),
    ...(warned > 0 ? [words.warned(warned)] : []),
  ].join("; ");
}

/** The rules under which a report was made, and what each of them did in it. */
export function disclosureTable(results: Results, language: Language): Table {
  const words = disclosureRuleWords[language];
  const { profile, rules, limits } = results.provenance;
  const says = words.says({ profile, ...limits });
  return {
    id: "disclosure",
    title: words.title,
    columns: [
      left("rule", reportWords[language].tables.column.rule),
      left("asks", words.asks),
      left("here", words.here),
    ],
    rows: RULE_IDS.map((rule) => [rule, says[rule], didHere(rule, results, language)]),
    notes: [words.note(rules)],
  };
}
