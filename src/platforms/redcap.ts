import { labelKey } from "../model/clean-label.js";
import type { Column } from "../model/column.js";
import { isPlatformColumn } from "../model/platform-columns.js";
import { type FateOf, keysOf, oneRow, type Platform } from "./platform.js";

const FORM = /_(?:complete|timestamp)$/u;
const COMPLETE = /_complete$/u;
/** How a form that was begun and not finished is written: the code, whatever a codebook calls it. */
const UNFINISHED: ReadonlySet<string> = new Set(["0", "1", "incomplete", "unverified"]);
const FINISHED: ReadonlySet<string> = new Set(["2", "complete"]);

function redcapFate(columns: readonly Column[]): FateOf | null {
  const forms = columns.flatMap(({ heading }, at) => (COMPLETE.test(heading) ? [at] : []));
  if (forms.length === 0) return null;
  return (cells) => {
    const states = forms.map((at) => labelKey(cells[at] ?? ""));
    if (states.some((state) => FINISHED.has(state))) return null;
    return states.some((state) => UNFINISHED.has(state)) ? "partial" : null;
  };
}

/** One row of variable names, the record first; an event or repeated form gives a row of its own. */
export const redcap: Platform = {
  id: "redcap",
  mayRepeat: () => false,
  headingRows([names]) {
    const keys = keysOf(names);
    const own = keys.some((key) => key.startsWith("redcap_") || COMPLETE.test(key));
    return own && /^(?:record|study|participant|subject)_?id$/u.test(keys[0] ?? "") ? 1 : 0;
  },
  headings: oneRow((heading, at) => {
    const own = at === 0 || FORM.test(heading) || heading.startsWith("redcap_");
    return own || isPlatformColumn(heading);
  }),
  fateOf: redcapFate,
  recordColumn: 0,
};
