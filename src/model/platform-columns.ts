import { labelKey } from "./clean-label.js";

/** LimeSurvey's own columns: about the filling in, not about what was answered. */
const LIMESURVEY = new Set([
  "id",
  "submitdate",
  "lastpage",
  "startlanguage",
  "seed",
  "token",
  "startdate",
  "datestamp",
  "ipaddr",
  "refurl",
  "interviewtime",
]);
const TIMING = /^(grouptime|question|group)\d*time?\d*$/u;

/**
 * The same of other platforms, a line each: Qualtrics, SurveyMonkey, Microsoft Forms, Google Forms,
 * LimeSurvey with whole questions as headings, older SurveyMonkey and Qualtrics, REDCap.
 */
const OTHERS = new Set(
  [
    "StartDate|EndDate|RecordedDate|Status|IPAddress|Progress|Duration (in seconds)|Finished|ResponseId|RecipientLastName|RecipientFirstName|RecipientEmail|ExternalReference|LocationLatitude|LocationLongitude|DistributionChannel|UserLanguage",
    "Respondent ID|Collector ID|Start Date|End Date|IP Address|Email Address|First Name|Last Name|Custom Data 1",
    "Start time|Completion time|Last modified time|Begintijd|Tijd van voltooien|Tijd van laatste wijziging|E-mail|Email|Naam|Name",
    "Timestamp|Tijdstempel|Response ID|Create Time|Last Submitted Time|Respondent Email",
    "Answer ID|Antwoord ID|Antwoord-ID|Respons ID|Antwort ID|Date submitted|Date started|Date last action|Last page|Start language|IP address|Referrer URL|Access code|Toegangscode",
    "RespondentID|CollectorID|StartDate|EndDate|ResponseSet|ExternalDataReference|EmailAddress|LocationAccuracy|RecipientName",
    "record_id|redcap_event_name|redcap_repeat_instrument|redcap_repeat_instance|redcap_survey_identifier|redcap_data_access_group",
  ]
    .flatMap((list) => list.split("|"))
    .map(labelKey),
);

/** The number that a platform gives each respondent, as label keys. */
export const RESPONDENT_COLUMNS = ["id", "response id", "responseid", "respondent id", "record_id"];

/** The code of a personal invitation: in LimeSurvey, Qualtrics and REDCap, as label keys. */
export const TOKEN_COLUMNS = [
  "token",
  "access code",
  "toegangscode",
  "externalreference",
  "redcap_survey_identifier",
];

/** How a cleaned export names the column of keyed codes. */
export const CODE_COLUMN = "token";

/** Whether a heading, as a label key, is one that LimeSurvey itself adds. */
export function isLimeSurveyColumn(key: string): boolean {
  return LIMESURVEY.has(key) || TIMING.test(key);
}

/** Whether a survey platform adds a column of this name beside the answers. */
export function isPlatformColumn(heading: string): boolean {
  const key = labelKey(heading);
  return isLimeSurveyColumn(key) || OTHERS.has(key);
}
