import { NOT_CAPACITY } from "../model/chain.js";
import type { Results, ResultsItem } from "../results/schema.js";

const ITEM_TABLE_IDS = ["capacity", "responsibility", "concerns", "reporting"] as const;
export type ItemTableId = (typeof ITEM_TABLE_IDS)[number];

const BELONGS: Readonly<Record<ItemTableId, (step: string) => boolean>> = {
  capacity: (step) => !NOT_CAPACITY.includes(step),
  responsibility: (step) => step === "verantwoordelijkheid",
  concerns: (step) => step === "zorgen",
  reporting: (step) => step === "intern_melden" || step === "extern_melden",
};

/** The questions of a table, in questionnaire order. */
export function itemsOf(id: ItemTableId, results: Results): readonly ResultsItem[] {
  return results.items.filter(({ step }) => BELONGS[id](step));
}

export function isItemTable(id: string): id is ItemTableId {
  return (ITEM_TABLE_IDS as readonly string[]).includes(id);
}
