import type { Results } from "../results/schema.js";

/** A results document of one year, as it was read. */
export interface YearDocument {
  readonly results: Results;
  /** SHA-256 of its text, in hexadecimal. */
  readonly sha256: string;
}
