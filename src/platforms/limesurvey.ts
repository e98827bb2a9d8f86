import { labelKey } from "../model/clean-label.js";
import type { Column } from "../model/column.js";
import { isLimeSurveyColumn, isPlatformColumn } from "../model/platform-columns.js";
import { type FateOf, keysOf, oneRow, type Platform, type Sample } from "./platform.js";

/** A question with its row, as LimeSurvey alone writes it: `HER[KENN]`. */
const CODE = /^[a-z][a-z0-9]*\[[a-z0-9_]+\]$/u;
const DATE_TIME = /^\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?$/u;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z]+)?$/u;

/** The first heading of an export of whole questions without other columns of LimeSurvey. */
const ANSWER_ID = /^(?:answer|response|antwoord|respons|antwort)[ -]?id$/u;
const ROW = /\S\s*\[[^\]]+\]$/u;

/**
 * How many columns of LimeSurvey itself come first under headings that were translated: id, date,
 * last page, language and perhaps the seed are known by what stands in them.
 */
function translatedStart([, ...rows]: Sample): number {
  const all = (at: number, form: RegExp) => {
    const filled = rows.map((row) => (row[at] ?? "").trim()).filter((cell) => cell !== "");
    return filled.length > 0 && filled.every((cell) => form.test(cell));
  };
  const whole = /^\d+$/u;
  // The last page is empty in some surveys; nothing else may stand there.
  const pages = rows.every((row) => /^\d*$/u.test((row[2] ?? "").trim()));
  if (!all(0, whole) || !all(1, DATE_TIME) || !pages || !all(3, LANGUAGE)) return 0;
  return all(4, /^\d{4,}$/u) ? 5 : 4;
}

function limeSurveyFate(columns: readonly Column[]): FateOf | null {
  const named = columns.findIndex(({ heading }) => heading.toLowerCase() === "submitdate");
  // Under a name of LimeSurvey another column may stand there, such as `token`.
  const dated = !isLimeSurveyColumn(labelKey(columns[1]?.heading ?? ""));
  const translated = dated && columns.slice(0, 4).every(({ own }) => own) ? 1 : -1;
  const submitted = named === -1 ? translated : named;
  if (submitted === -1) return null;
  return (cells) => ((cells[submitted] ?? "").trim() === "" ? "partial" : null);
}

/** One heading row of codes, of whole questions, or of both. */
export const limeSurvey: Platform = {
  id: "limesurvey",
  // Codes never repeat; whole questions may.
  mayRepeat: (heading) => /\s/u.test(heading),
  headingRows(sample) {
    const keys = keysOf(sample[0]);
    const own = keys.filter(isLimeSurveyColumn).length;
    const codes = keys.filter((key) => CODE.test(key)).length;
    const rows = ANSWER_ID.test(keys[0] ?? "") ? keys.filter((key) => ROW.test(key)).length : 0;
    return own >= 3 || codes >= 2 || rows >= 2 || translatedStart(sample) > 0 ? 1 : 0;
  },
  headings(sample, width) {
    const start = translatedStart(sample);
    return oneRow((heading, at) => at < start || isPlatformColumn(heading))(sample, width);
  },
  fateOf: limeSurveyFate,
};
