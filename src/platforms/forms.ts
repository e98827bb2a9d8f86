import { labelKey } from "../model/clean-label.js";
import { isPlatformColumn } from "../model/platform-columns.js";
import { keysOf, oneRow, type Platform } from "./platform.js";

/** The first columns of Microsoft Forms, in English and in Dutch. */
const MICROSOFT: readonly ReadonlySet<string>[] = [
  new Set(["start time", "begintijd"]),
  new Set(["completion time", "tijd van voltooien", "voltooiingstijd"]),
];
/** What a quiz adds to each question. */
const QUIZ = /^(?:points|punten|feedback)\s*[-–]\s/u;

/** Headings are whole questions; the rows of a matrix are named by the statement alone. */
export const microsoftForms: Platform = {
  id: "microsoft-forms",
  mayRepeat: () => true,
  headingRows([names]) {
    const keys = keysOf(names);
    return MICROSOFT.every((known) => keys.some((key) => known.has(key))) ? 1 : 0;
  },
  headings: oneRow((heading) => isPlatformColumn(heading) || QUIZ.test(labelKey(heading))),
};

const GOOGLE: ReadonlySet<string> = new Set(["timestamp", "tijdstempel"]);

/** Headings are whole questions, in a grid `Question [Row]`. */
export const googleForms: Platform = {
  id: "google-forms",
  mayRepeat: () => true,
  headingRows: ([names]) => (GOOGLE.has(keysOf(names)[0] ?? "") ? 1 : 0),
  headings: oneRow(isPlatformColumn),
};
