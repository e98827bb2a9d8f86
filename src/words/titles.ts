import type { Language } from "../model/language.js";

/** The title of a report whose study gives none. */
export function defaultTitle(municipality: string, year: number, language: Language): string {
  return language === "nl"
    ? `Interventievermogen ${municipality} ${year}`
    : `Capacity to intervene: ${municipality} ${year}`;
}
