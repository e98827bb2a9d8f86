/** Steps that ask whether people meet radicalisation and feel responsible, not whether they can. */
export const NOT_CAPACITY: readonly string[] = ["zorgen", "verantwoordelijkheid"];

/** What can be said of a link of the chain, worst first: a step is as good as its worst question. */
export const LINK_VERDICTS = ["aandachtspunt", "niet_te_beslissen", "ertussen", "op_orde"] as const;
export type LinkVerdict = (typeof LINK_VERDICTS)[number];
