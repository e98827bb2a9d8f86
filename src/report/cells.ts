import type { Language } from "../model/language.js";
import type { ItemCell } from "../results/schema.js";
import { numbersIn } from "../words/numbers.js";
import { reportWords } from "../words/report.js";
import { terms } from "../words/terms.js";

export type ShownShare = ItemCell["agree"];
export type HiddenMark = ItemCell["hidden"];

/** A share with what belongs to it, whether it comes from a question or from a contact. */
export interface Estimate {
  readonly base: number | null;
  readonly share: ShownShare;
  readonly hidden: HiddenMark;
  readonly warnings: ItemCell["warnings"];
}

/** Whether a number may be printed for it. A hidden mark wins over any number beside it. */
export function isShown({ hidden, share, base }: Estimate): boolean {
  return hidden === null && share.reason === null && share.k !== null && base !== null && base > 0;
}

/** `6/7 86%`, `vrijwel alle`, `n.b.` or `–`. */
export function estimateText(estimate: Estimate, language: Language): string {
  const words = reportWords[language].tables;
  const { base, share } = estimate;
  if (estimate.hidden !== null) return words.hidden;
  if (share.band !== null) return terms[language].band[share.band];
  if (share.reason === "no-valid-answers") return words.noAnswers;
  if (!isShown(estimate) || share.k === null || base === null) return words.hidden;
  return `${share.k}/${base} ${numbersIn(language).percent(share.k, base)}`;
}

/** `49–97%`, or nothing where no number is printed. */
export function intervalText(estimate: Estimate, language: Language): string {
  const { interval } = estimate.share;
  return isShown(estimate) && interval ? numbersIn(language).range(interval) : "";
}

/** What is certain for everyone invited: `58–74%`, or nothing. */
export function boundsText(estimate: Estimate, language: Language): string {
  const { bounds } = estimate.share;
  return isShown(estimate) && bounds ? numbersIn(language).range(bounds) : "";
}

/** What a reader must know about this one share. */
export function remarkText(estimate: Estimate, language: Language): string {
  const { remark } = reportWords[language].tables.notes;
  const { hidden, share, warnings } = estimate;
  if (hidden !== null) return remark.hidden(hidden.rule);
  if (share.band !== null) return remark.band;
  if (share.reason === "no-valid-answers") return remark.noAnswers;
  return [
    ...(isShown(estimate) && share.indicative ? [remark.indicative] : []),
    ...(warnings.includes("D3") ? [remark.extreme] : []),
    ...(warnings.includes("D4") ? [remark.allButOne] : []),
  ].join("; ");
}
