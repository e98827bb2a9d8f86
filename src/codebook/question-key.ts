import { labelKey } from "../model/clean-label.js";

const TAG = /<[^<>]{0,500}>/gu;
const ENTITY = /&(?:nbsp|amp|quot|#\d{1,6});/gu;
const NO_WORD = /[^\p{L}\p{N}]+/gu;

/** A question as it is compared: words and numbers alone, without case, markup or punctuation. */
export function questionKey(text: string): string {
  return labelKey(text.replace(TAG, " ").replace(ENTITY, " ")).replace(NO_WORD, " ").trim();
}
