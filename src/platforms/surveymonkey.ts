import { labelKey } from "../model/clean-label.js";
import { isPlatformColumn } from "../model/platform-columns.js";
import { type Heading, headingCell, keysOf, type Platform, type Sample } from "./platform.js";

/** What the second heading row says where a question has one column. */
const WHOLE: ReadonlySet<string> = new Set([
  "",
  "response",
  "open-ended response",
  "antwoord",
  "open antwoord",
]);

function hasTwoRows([names, parts]: Sample): boolean {
  const keys = keysOf(parts);
  if (keys[0] !== "") return false;
  const widest = Math.max(names?.length ?? 0, keys.length);
  const continued = Array.from({ length: widest }, (_, at) => at).some(
    (at) => headingCell(names, at) === "" && (keys[at] ?? "") !== "",
  );
  return continued || keys.some((key) => key !== "" && WHOLE.has(key));
}

/** The question stands over the first of its columns; the row below names option or statement. */
function blockHeadings(sample: Sample, width: number): readonly Heading[] {
  let question = "";
  return Array.from({ length: width }, (_, at) => {
    const own = headingCell(sample[0], at);
    if (own !== "") question = own;
    const part = headingCell(sample[1], at);
    const text = WHOLE.has(labelKey(part)) ? question : `${question} [${part}]`;
    return { heading: text, text, own: isPlatformColumn(own) };
  });
}

/** Two heading rows: questions, and the options or statements of each. One in "condensed" view. */
export const surveyMonkey: Platform = {
  id: "surveymonkey",
  mayRepeat: () => true,
  headingRows(sample) {
    const [first = ""] = keysOf(sample[0]);
    if (!/^respondent ?id$/u.test(first)) return 0;
    return hasTwoRows(sample) ? 2 : 1;
  },
  headings(sample, width) {
    const rows = hasTwoRows(sample) ? sample : [sample[0] ?? []];
    return blockHeadings(rows, width);
  },
};
