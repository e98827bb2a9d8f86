import type { Criterion, Level } from "./scorecard.js";

/** `opgepakt` = something was done with it, and it is not finished. */
export const RECOMMENDATION_STATUSES = ["open", "opgepakt", "uitgevoerd", "vervallen"] as const;
export type RecommendationStatus = (typeof RECOMMENDATION_STATUSES)[number];

/** What an evaluation advises, and what became of it. */
export interface Recommendation {
  readonly id: string;
  readonly what: string;
  /** The cell of the scorecard that it should better. */
  readonly cell: { readonly level: Level; readonly criterion: Criterion } | null;
  /** To whom it is addressed, in words: often others than a domain of the enquête. */
  readonly for: string;
  /** The year in which it was first made. */
  readonly since: number;
  readonly status: RecommendationStatus;
  /** What was done, or why it was dropped. */
  readonly note: string | null;
  readonly where: string | null;
}

/** Whether something is still to be done. */
export const isOpen = ({ status }: Pick<Recommendation, "status">): boolean =>
  status === "open" || status === "opgepakt";
