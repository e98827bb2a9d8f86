import type { Localised } from "../model/language.js";

const say = (nl: string, en: string): Localised => ({ nl, en });

/**
 * In what the numbers of a column are counted. Words, for a spreadsheet takes `1-5` for a date and
 * `-1-1` for a formula.
 */
export const unitWords = {
  "": say("", ""),
  n: say("n", "n"),
  "0-1": say("van 0 tot 1", "from 0 to 1"),
  "-1-1": say("van -1 tot 1", "from -1 to 1"),
  "1-5": say("van 1 tot 5", "from 1 to 5"),
  ratio: say("verhouding", "ratio"),
  year: say("jaar", "year"),
  paths: say("paden", "paths"),
};
