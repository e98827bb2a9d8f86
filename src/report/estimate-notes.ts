import type { Language } from "../model/language.js";
import { reportWords } from "../words/report.js";
import { type Estimate, isShown } from "./cells.js";
import { notesWhen } from "./table.js";

/** The notes that the shares in a table call for: none about what does not occur. */
export function estimateNotes(
  estimates: readonly Estimate[],
  language: Language,
): readonly string[] {
  const { notes } = reportWords[language].tables;
  const open = estimates.filter(({ hidden }) => hidden === null);
  const extreme = open.filter(({ warnings }) => warnings.includes("D3")).length;
  const allButOne = open.filter(({ warnings }) => warnings.includes("D4")).length;
  return notesWhen(
    [open.some((one) => isShown(one) && one.share.indicative), notes.indicative],
    [open.length < estimates.length, notes.hidden],
    [open.some(({ share }) => share.band !== null), notes.band],
    [open.some(({ share }) => share.reason === "no-valid-answers"), notes.noAnswers],
    [extreme > 0, notes.extreme(extreme)],
    [allButOne > 0, notes.allButOne(allButOne)],
  );
}
