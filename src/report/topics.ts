import type { FigureId } from "../words/figures.js";
import type { Topic } from "../words/report-page.js";
import type { ReadingTableId } from "./table-ids.js";

/** What stands together in one section of the page. */
export interface TopicParts {
  readonly topic: Topic;
  readonly figures: readonly FigureId[];
  readonly tables: readonly ReadingTableId[];
  readonly intervals: readonly ReadingTableId[];
  /** The section that holds the tables, where they stand in another one. */
  readonly tablesUnder?: Topic;
}

/** The sections of the page in their order; every figure belongs to one of them. */
export const TOPIC_PARTS: readonly TopicParts[] = [
  { topic: "concerns", figures: ["concerns"], tables: ["concerns"], intervals: ["concerns"] },
  {
    topic: "responsibility",
    figures: ["responsibility"],
    tables: ["responsibility"],
    intervals: ["responsibility"],
  },
  {
    topic: "contacts",
    figures: ["contacts", "contact-matrix", "hub"],
    tables: ["contacts", "network"],
    intervals: ["contacts"],
  },
  {
    topic: "organisations",
    figures: ["organisations"],
    tables: ["organisations", "blocks", "brokerage"],
    intervals: [],
  },
  {
    topic: "capacity",
    figures: ["capacity", "capacity-chain"],
    tables: ["capacity", "capacity-chain", "reliability"],
    intervals: ["capacity"],
  },
  {
    topic: "reporting",
    figures: ["reporting"],
    tables: [],
    intervals: [],
    tablesUnder: "capacity",
  },
  {
    topic: "comparison",
    figures: [],
    tables: ["comparison", "totals", "ordinal"],
    intervals: ["comparison"],
  },
  { topic: "scorecard", figures: ["scorecard"], tables: ["scorecard"], intervals: [] },
];
