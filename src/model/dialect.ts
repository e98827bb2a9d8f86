/** The encodings that survey tools and spreadsheets in the Netherlands write. */
export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1252", "macintosh"] as const;
export type EncodingName = (typeof ENCODINGS)[number];

/** The signs that part the columns of a delimited file. */
export const DELIMITERS = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];
