/** C0 and C1 controls, lone surrogates, and the signs that turn the direction of text. */
const UNSAFE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/**
 * Signs that nobody sees: zero-width ones, the soft hyphen, fillers. In a label they would make two
 * names of one. Figures put soft hyphens in by themselves, after labels are clean.
 */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** Of these, the joiners and the variants of signs: some scripts and emoji are written with them. */
const UNSEEN_ALONE = /(?!\u200c|\u200d|[\ufe00-\ufe0f])\p{Default_Ignorable_Code_Point}/gu;

/** Any run of white space, the no-break ones included. */
const SPACE = /[\s\u00a0\u2007\u202f]+/gu;

/**
 * A label as it may be printed: composed (NFC), without control characters, direction overrides or
 * signs that do not show, white space folded to single spaces. Empty when nothing of it would show.
 * What remains is legal in XML 1.0.
 */
export function cleanLabel(text: string): string {
  const clean = text
    .replace(UNSAFE, "")
    .replace(UNSEEN_ALONE, "")
    .normalize("NFC")
    .replace(SPACE, " ")
    .trim();
  return clean.replace(UNSEEN, "").trim() === "" ? "" : clean;
}

/** Whether `cleanLabel` takes more out of a text than white space. */
export function holdsUnsafe(text: string): boolean {
  return text.search(UNSAFE) !== -1 || text.search(UNSEEN_ALONE) !== -1;
}

/** The form in which two labels are compared: clean, without case, straight apostrophes. */
export function labelKey(text: string): string {
  const clean = cleanLabel(text);
  const seen = clean.replace(UNSEEN, "");
  return (seen === clean ? clean : cleanLabel(seen)).replace(/[’‘ʼ]/gu, "'").toLowerCase();
}
