import en from "hyphen/en/index.js";
import nl from "hyphen/nl/index.js";
import type { Language } from "../model/language.js";

const MARK = "\u00ad";
const byLanguage = { nl: nl.hyphenateSync, en: en.hyphenateSync };

/** The syllables at which a word may be broken; a short word is not broken. */
export function syllables(word: string, language: Language): readonly string[] {
  return byLanguage[language](word, { hyphenChar: MARK, minWordLength: 7 }).split(MARK);
}
