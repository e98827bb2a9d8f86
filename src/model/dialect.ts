/** The encodings that survey tools and spreadsheets in the Netherlands write. */
export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1252", "macintosh"] as const;
export type EncodingName = (typeof ENCODINGS)[number];

/** The signs that part the columns of a delimited file. */
export const DELIMITERS = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** How the letters of a file are written, and what shows it. */
export interface Encoding {
  readonly name: EncodingName;
  /** UTF-8 that was taken for Windows-1252 and encoded once more. */
  readonly doubled: boolean;
  readonly evidence: "declared" | "mark" | "zeros" | "valid" | "letters";
}

/** How a delimited file turned out to be written. */
export interface Dialect {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
}
