import type { Language } from "../model/language.js";
import type { PlatformId } from "../model/platform.js";

const NAMES: Readonly<Record<PlatformId, Readonly<Record<Language, string>>>> = {
  limesurvey: { nl: "LimeSurvey", en: "LimeSurvey" },
  qualtrics: { nl: "Qualtrics", en: "Qualtrics" },
  surveymonkey: { nl: "SurveyMonkey", en: "SurveyMonkey" },
  "microsoft-forms": { nl: "Microsoft Forms", en: "Microsoft Forms" },
  "google-forms": { nl: "Google Forms", en: "Google Forms" },
  redcap: { nl: "REDCap", en: "REDCap" },
  castor: { nl: "Castor", en: "Castor" },
  spss: { nl: "SPSS", en: "SPSS" },
  spreadsheet: { nl: "een gewone tabel", en: "a plain table" },
};

/** What wrote an export, as people call it. */
export function platformName(id: PlatformId, language: Language): string {
  return NAMES[id][language];
}
