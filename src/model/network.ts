/** What the network between domains is asked for, and what it is asked for in vain. */
export const NETWORK_MEASURES = [
  "density",
  "reciprocity",
  "centralisation",
  "binary",
  "binary_edgewise",
  "hub",
  "core_periphery",
  "directions",
  "intervals",
  "betweenness",
  "closeness",
  "brokerage",
  "e_i",
] as const;
export type NetworkMeasure = (typeof NETWORK_MEASURES)[number];

/** Why a measure of the network has no number. */
export const NETWORK_REASONS = [
  "no-arcs",
  "no-pairs",
  "no-contact",
  "arcs-missing",
  "none-at-cut",
  "all-the-same",
  "too-few-domains",
  "too-many-domains",
  "too-few-arcs",
  "too-few-answers",
  "answers-not-kept",
  "shares-are-no-paths",
  "every-domain-a-group",
] as const;
export type NetworkReason = (typeof NETWORK_REASONS)[number];

/** A measure without a number, and why. */
export interface RefusedMeasure {
  readonly measure: NetworkMeasure;
  readonly reason: NetworkReason;
}

export const ASYMMETRY_DECISIONS = ["a_meer", "b_meer", "niet_te_beslissen"] as const;
export type AsymmetryDecision = (typeof ASYMMETRY_DECISIONS)[number];

export const HUB_DECISIONS = ["hub", "niet_te_beslissen"] as const;
export type HubDecision = (typeof HUB_DECISIONS)[number];

/** Share from which an arc counts as a tie, where a measure knows only ties. */
export const BINARY_CUT = 0.5;

/** Part of the draws in which a domain must lead before it is called the hub. */
export const HUB_LEADS = 0.95;
