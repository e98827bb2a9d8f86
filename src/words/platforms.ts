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

const SIGNS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ",": { nl: "komma's", en: "commas" },
  ";": { nl: "puntkomma's", en: "semicolons" },
  "\t": { nl: "tabs", en: "tabs" },
  "|": { nl: "verticale strepen", en: "vertical bars" },
};

/** How an export was read: the kind of file, what parts its columns, its letters or its sheet. */
interface HowRead {
  readonly platform: PlatformId;
  readonly format: "csv" | "xlsx" | "sav";
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly sheet: string | null;
}

/** `uit LimeSurvey; CSV met komma's, utf-8` */
export function sayHowRead(
  { platform, format, encoding, delimiter, sheet }: HowRead,
  language: Language,
): string {
  const nl = language === "nl";
  const from = `${nl ? "uit" : "from"} ${platformName(platform, language)}`;
  if (format === "xlsx") return `${from}; Excel, ${nl ? "blad" : "sheet"} ${sheet ?? ""}`;
  if (format === "sav") return `${from}${platform === "spss" ? "" : "; SPSS"}, ${encoding ?? ""}`;
  const signs = SIGNS[delimiter ?? ""]?.[language] ?? "";
  return `${from}; CSV ${nl ? "met" : "with"} ${signs}, ${encoding ?? ""}`;
}
