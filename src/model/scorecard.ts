export const LEVELS = ["personen", "organisaties", "samenleving"] as const;
export const CRITERIA = ["doelgerichtheid", "legitimiteit", "duurzaamheid"] as const;
export const VERDICTS = ["sterk", "op_orde", "aandachtspunt", "niet_te_beslissen"] as const;
export const DIRECTIONS = ["voor", "tegen", "neutraal"] as const;
export const SOURCES = ["focusgroep", "interview", "werksessie", "document"] as const;

export type Level = (typeof LEVELS)[number];
export type Criterion = (typeof CRITERIA)[number];
export type Verdict = (typeof VERDICTS)[number];
export type Direction = (typeof DIRECTIONS)[number];
export type SourceKind = (typeof SOURCES)[number];

/** What was heard or read outside the enquête, and which way it points. */
export interface Finding {
  readonly id: string;
  readonly level: Level;
  readonly criterion: Criterion;
  readonly what: string;
  readonly source: SourceKind;
  readonly direction: Direction;
  /** 1 = a single remark or source, 2 = several, 3 = established from records or by all. */
  readonly strength: 1 | 2 | 3;
  readonly where: string;
}

/** The researchers' own verdict on a cell. */
export interface Judgement {
  readonly level: Level;
  readonly criterion: Criterion;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly where: string | null;
}

/**
 * How an indicator stands to its two norms. Without a norm it is `context`; the last two say
 * why there is no outcome.
 */
export const OUTCOMES = [
  "ruim_boven",
  "boven",
  "ertussen",
  "onder",
  "ruim_onder",
  "niet_te_beslissen",
  "context",
  "niet_gemeten",
  "verborgen",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const CONFIDENCES = ["hoog", "middel", "laag"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Above `upper` is in order, at or below `lower` asks attention; both are shares. */
export interface Norm {
  readonly upper: number;
  readonly lower: number;
}
