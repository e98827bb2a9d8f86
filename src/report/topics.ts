import type { Topic } from "../words/report-page.js";
import type { ReadingTableId } from "./table-ids.js";

/** What stands together in one section of the page. */
export interface TopicParts {
  readonly topic: Topic;
  /** A figure belongs here if its id is one of these, or starts with one and a hyphen. */
  readonly figures: readonly string[];
  readonly tables: readonly ReadingTableId[];
  readonly intervals: readonly ReadingTableId[];
}

export const TOPIC_PARTS: readonly TopicParts[] = [
  { topic: "framework", figures: ["framework"], tables: [], intervals: [] },
  { topic: "concerns", figures: ["concerns"], tables: ["concerns"], intervals: ["concerns"] },
  {
    topic: "responsibility",
    figures: ["responsibility"],
    tables: ["responsibility"],
    intervals: ["responsibility"],
  },
  {
    topic: "contacts",
    figures: ["contacts", "contact", "hub"],
    tables: ["contacts", "network"],
    intervals: ["contacts"],
  },
  { topic: "capacity", figures: ["capacity"], tables: ["capacity"], intervals: ["capacity"] },
  { topic: "reporting", figures: ["reporting"], tables: ["reporting"], intervals: ["reporting"] },
  { topic: "scorecard", figures: ["scorecard"], tables: ["scorecard"], intervals: [] },
];

const OTHER: TopicParts = { topic: "other", figures: [], tables: [], intervals: [] };

function topicOf(figure: string): TopicParts {
  const belongs = ({ figures }: TopicParts): boolean =>
    figures.some((id) => figure === id || figure.startsWith(`${id}-`));
  return TOPIC_PARTS.find(belongs) ?? OTHER;
}

/**
 * The sections in the order in which their first figure comes, then those without a figure.
 * A figure that this file does not know stands under "other".
 */
export function topicsFor<Figure extends { readonly id: string }>(
  figures: readonly Figure[],
): readonly { parts: TopicParts; figures: readonly Figure[] }[] {
  const placed = figures.map((figure) => ({ figure, parts: topicOf(figure.id) }));
  const order = new Set([...placed.map(({ parts }) => parts), ...TOPIC_PARTS]);
  return [...order].map((parts) => ({
    parts,
    figures: placed.filter((one) => one.parts === parts).map(({ figure }) => figure),
  }));
}
