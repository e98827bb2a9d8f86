import { LANGUAGES } from "../model/language.js";
import { questionnaireWords as words } from "../words/questionnaire.js";
import type { Form } from "./form.js";
import type { LssRow } from "./lss-table.js";
import { lssText } from "./lss-text.js";

/** LimeSurvey gives the survey another number when this one is taken. */
export const SURVEY_ID = 501001;

/**
 * Settings of the survey: nothing is kept that tells who answered, or from where.
 *
 * In an anonymised survey without date stamps every response gets the same date, in 1980. A
 * response cannot be saved for later, since that asks for a name and an e-mail address, and no
 * cookie is left on what may be a shared computer.
 */
export function surveyRow(): LssRow {
  return {
    sid: SURVEY_ID,
    gsid: 1,
    admin: "",
    adminemail: "",
    anonymized: "Y",
    format: "G",
    savetimings: "N",
    template: "vanilla",
    language: "nl",
    additional_languages: "en",
    datestamp: "N",
    usecookie: "N",
    allowregister: "N",
    allowsave: "N",
    autonumber_start: 0,
    autoredirect: "N",
    allowprev: "Y",
    printanswers: "N",
    ipaddr: "N",
    refurl: "N",
    showsurveypolicynotice: 0,
    publicstatistics: "N",
    publicgraphs: "N",
    listpublic: "N",
    htmlemail: "Y",
    sendconfirmation: "N",
    tokenanswerspersistence: "N",
    assessments: "N",
    usecaptcha: "N",
    usetokens: "N",
    tokenlength: 15,
    showxquestions: "N",
    showgroupinfo: "B",
    shownoanswer: "N",
    showqnumcode: "X",
    bounceprocessing: "N",
    showwelcome: "Y",
    showprogress: "Y",
    questionindex: 0,
    navigationdelay: 0,
    nokeyboard: "N",
    alloweditaftercompletion: "N",
    googleanalyticsstyle: 0,
    googleanalyticsapikey: "",
  };
}

/** Title, welcome and thanks in each language. */
export function surveyTexts({ title }: Form): LssRow[] {
  const { purpose, anonymousOnline, answers, consentOnline } = words.introduction;
  const sentences = [purpose, anonymousOnline, answers, consentOnline];
  return LANGUAGES.map((language) => ({
    surveyls_survey_id: SURVEY_ID,
    surveyls_language: language,
    surveyls_title: lssText(title[language]),
    surveyls_description: "",
    surveyls_welcometext: sentences
      .map((sentence) => `<p>${lssText(sentence[language])}</p>`)
      .join("\n"),
    surveyls_endtext: `<p>${lssText(words.thanks[language])}</p>`,
    surveyls_url: "",
    surveyls_urldescription: "",
    // Day-month-year, and a decimal comma in Dutch.
    surveyls_dateformat: 2,
    surveyls_numberformat: language === "nl" ? 1 : 0,
  }));
}
