import type { Results } from "../results/schema.js";
import type { HiddenMark } from "./cells.js";

/** A cell that was not shown: where it stands and by which rule, never a value. */
export interface HiddenCell {
  readonly table: "items" | "contacts";
  readonly row: string;
  readonly domain: string;
  readonly rule: NonNullable<HiddenMark>["rule"];
  readonly kind: NonNullable<HiddenMark>["kind"];
}

export function hiddenCells(results: Results): readonly HiddenCell[] {
  const one = (
    table: HiddenCell["table"],
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
  ];
}

/** How many cells each rule hid, in the order of the rules. */
export function hiddenPerRule(results: Results): readonly { rule: string; cells: number }[] {
  const cells = hiddenCells(results);
  return (["D1", "D2", "D6"] as const).map((rule) => ({
    rule,
    cells: cells.filter((cell) => cell.rule === rule).length,
  }));
}
