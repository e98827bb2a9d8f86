import type { Language, Localised } from "../../model/language.js";

/** Answers that a platform offers by itself, so that the files of a survey do not tell them. */
const WORDS = {
  yes: { nl: "Ja", en: "Yes" },
  no: { nl: "Nee", en: "No" },
  uncertain: { nl: "Onzeker", en: "Uncertain" },
  increase: { nl: "Toename", en: "Increase" },
  same: { nl: "Gelijk", en: "Same" },
  decrease: { nl: "Afname", en: "Decrease" },
  female: { nl: "Vrouw", en: "Female" },
  male: { nl: "Man", en: "Male" },
  other: { nl: "Anders", en: "Other" },
  true: { nl: "Waar", en: "True" },
  false: { nl: "Onwaar", en: "False" },
  checked: { nl: "Aangevinkt", en: "Checked" },
  unchecked: { nl: "Niet aangevinkt", en: "Unchecked" },
  incomplete: { nl: "Onvolledig", en: "Incomplete" },
  unverified: { nl: "Niet gecontroleerd", en: "Unverified" },
  complete: { nl: "Volledig", en: "Complete" },
} as const satisfies Readonly<Record<string, Localised>>;

export type FixedAnswer = keyof typeof WORDS;

/** The word for an answer of the platform itself; not its own translation, which no file tells. */
export const fixedAnswer = (answer: FixedAnswer, language: Language): string =>
  WORDS[answer][language];
