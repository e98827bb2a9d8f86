import { castor } from "./castor.js";
import { excel, excelCsv } from "./excel.js";
import type { MadeFolder } from "./folder.js";
import { googleForms, googleFormsDirect } from "./google-forms.js";
import {
  limesurveyCodeAndText,
  limesurveyCodes,
  limesurveyR,
  limesurveyText,
  perDomain,
} from "./limesurvey.js";
import { microsoftForms, microsoftFormsCsv } from "./microsoft-forms.js";
import { qualtricsCodes, qualtricsText } from "./qualtrics.js";
import { qualtricsLegacy } from "./qualtrics-legacy.js";
import { redcap } from "./redcap.js";
import { spss, spssCompressed } from "./spss.js";
import { surveymonkey } from "./surveymonkey.js";

/** One study folder per platform, all from the same respondents. */
export function platformFolders(): readonly MadeFolder[] {
  return [
    limesurveyCodes(),
    limesurveyText(),
    limesurveyCodeAndText(),
    limesurveyR(),
    perDomain(),
    qualtricsText(),
    qualtricsCodes(),
    qualtricsLegacy(),
    surveymonkey(),
    microsoftForms(),
    microsoftFormsCsv(),
    googleForms(),
    googleFormsDirect(),
    redcap(),
    castor(),
    spss(),
    spssCompressed(),
    excel(),
    excelCsv(),
  ];
}
