import type { Format } from "../read/table.js";
import { castor } from "./castor.js";
import { googleForms, microsoftForms } from "./forms.js";
import { limeSurvey } from "./limesurvey.js";
import { spreadsheet, spss } from "./plain.js";
import type { Platform, Sample } from "./platform.js";
import { qualtrics } from "./qualtrics.js";
import { redcap } from "./redcap.js";
import { surveyMonkey } from "./surveymonkey.js";

/** In the order in which they are tried: the first that knows its own signs wins. */
const KNOWN: readonly Platform[] = [
  qualtrics,
  surveyMonkey,
  microsoftForms,
  googleForms,
  redcap,
  castor,
  limeSurvey,
];

/** What wrote an export, from its first rows. */
export function platformOf(sample: Sample, format: Format): Platform {
  const found = KNOWN.find((platform) => platform.headingRows(sample) > 0);
  return found ?? (format.kind === "sav" ? spss : spreadsheet);
}
