import type { Weight } from "../finding.js";

/**
 * Says whether a text in plain signs holds an identifier of one kind, and how much it weighs.
 *
 * Every detector takes time in proportion to the length of the text, whatever stands in it:
 * it walks forward, and each step looks a bounded number of signs around.
 */
export type Detector = (text: string) => Weight | null;
