import type { Language } from "../model/language.js";

const UNDER_TWENTY: Readonly<Record<Language, string>> = {
  nl: "geen één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien",
  en: "none one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
};

/** A count in a sentence: below twenty in letters, `geen` or `none` for 0. */
export const smallNumber = (count: number, language: Language): string =>
  UNDER_TWENTY[language].split(" ")[count] ?? String(count);
