import { HIDING_RULES, ROSTER_RULES } from "../model/disclosure-rule.js";
import type { Results, ResultsOrganisations } from "../results/schema.js";
import type { HiddenMark } from "./cells.js";

type Block = ResultsOrganisations["blocks"][number];

interface Place<Table, Mark> {
  readonly table: Table;
  readonly row: string;
  readonly domain: string;
  readonly rule: NonNullable<Mark> extends { rule: infer Rule } ? Rule : never;
  readonly kind: NonNullable<HiddenMark>["kind"];
}

/** A cell that was not shown: where it stands and by which rule, never a value. */
export type HiddenCell =
  | Place<"items" | "contacts", HiddenMark>
  | Place<"organisations", Block["hidden"]>;

/** Every hidden cell: items by domain, contacts by source and target, then organisations. */
export function hiddenCells(results: Results): readonly HiddenCell[] {
  const one = (
    table: "items" | "contacts",
    row: string,
    domain: string,
    hidden: HiddenMark,
  ): HiddenCell[] =>
    hidden === null ? [] : [{ table, row, domain, rule: hidden.rule, kind: hidden.kind }];
  return [
    ...results.items.flatMap((item) =>
      item.cells.flatMap((cell) => one("items", item.id, cell.domain, cell.hidden)),
    ),
    ...results.contacts.flatMap((arc) => one("contacts", arc.source, arc.target, arc.hidden)),
    ...(results.organisations?.blocks ?? []).flatMap(({ source, target, hidden }): HiddenCell[] =>
      hidden === null ? [] : [{ table: "organisations", row: source, domain: target, ...hidden }],
    ),
  ];
}

/** How many cells each rule hid, in the order of the rules. */
export function hiddenPerRule(results: Results): readonly { rule: string; cells: number }[] {
  const cells = hiddenCells(results);
  const more = results.organisations ? ROSTER_RULES : [];
  const rules = [...new Set([...HIDING_RULES, ...more])];
  return rules.map((rule) => ({
    rule,
    cells: cells.filter((cell) => cell.rule === rule).length,
  }));
}
