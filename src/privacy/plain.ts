/** Signs that do not show: zero-width ones, the soft hyphen, turns of direction. */
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;
const DASH = /[\u2010-\u2015\u2212]/gu;
const SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu;
/** Full-width forms of the signs of ASCII. */
const WIDE = /[\uff01-\uff5e]+/gu;
const BEYOND_ASCII = /[^\u0000-\u007f]/u;

/**
 * A text in the plain signs that the detectors know: `０６–１２…` reads as `06-12…`.
 * Never longer than what came in. Linear.
 */
export function plainText(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text;
  return text
    .replace(UNSEEN, "")
    .replace(DASH, "-")
    .replace(SPACE, " ")
    .replace(WIDE, (run) => run.normalize("NFKC"));
}
