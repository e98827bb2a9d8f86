/** C0 and C1 controls, lone surrogates, and the signs that turn the direction of text. */
const UNSAFE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/** Any run of white space, the no-break ones included. */
const SPACE = /[\s\u00a0\u2007\u202f]+/gu;

/**
 * A label as it may be printed: composed (NFC), without control characters or direction
 * overrides, white space folded to single spaces. What remains is legal in XML 1.0.
 */
export function cleanLabel(text: string): string {
  return text.replace(UNSAFE, "").normalize("NFC").replace(SPACE, " ").trim();
}

/** Whether `cleanLabel` takes more out of a text than white space. */
export function holdsUnsafe(text: string): boolean {
  return text.search(UNSAFE) !== -1;
}

/** The form in which two labels are compared: clean, without case, straight apostrophes. */
export function labelKey(text: string): string {
  return cleanLabel(text).replace(/[’‘ʼ]/gu, "'").toLowerCase();
}
