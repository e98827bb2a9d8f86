import { standard } from "../../../src/codebook/standard.js";
import { random } from "../random.js";
import { type Codes, codesOf } from "./codes.js";
import { BYTE_ORDER_MARK, type CsvShape, csv } from "./csv.js";
import { type MadeFolder, madeFolder, madePerDomain } from "./folder.js";
import { lssOf } from "./limesurvey-lss.js";
import { rSyntax } from "./limesurvey-r.js";
import { BLOCKS, COLUMNS, type Column, FORM, headingOf, nameOf } from "./questions.js";
import { answerOf, isAsked, labelOf, RESPONDENTS, type Respondent } from "./respondents.js";

const SURVEY = 437_822;
const METADATA = ["id", "submitdate", "lastpage", "startlanguage", "seed"] as const;
const DUTCH_METADATA = [
  "Antwoord ID",
  "Datum ingestuurd",
  "Laatste pagina",
  "Starttaal",
  "Startwaarde",
];

/** An anonymised survey gives every complete response the same moment. */
const metadata = ({ number, seed }: Respondent): string[] => [
  String(number),
  "1980-01-01 00:00:00",
  String(FORM.groups.length),
  "nl",
  String(seed),
];

/** Byte order mark, CRLF and a blank line at the end. */
function exported(rows: readonly (readonly string[])[], delimiter: CsvShape["delimiter"]): string {
  const shape: CsvShape = { delimiter, quote: "all", lineEnd: "\r\n", end: "\r\n\r\n" };
  return BYTE_ORDER_MARK + csv(rows, shape);
}

/** Seconds per group, and their sum before them. */
function timings({ started, finished, seed }: Respondent): string[] {
  const chance = random(seed);
  const weights = FORM.groups.map(() => chance.whole(1, 100));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const seconds = (finished.getTime() - started.getTime()) / 1000;
  const groups = weights.map((weight) => Math.floor((seconds * 100 * weight) / sum));
  const total = groups.reduce((all, hundredths) => all + hundredths, 0);
  return [total, ...groups].map((hundredths) => (hundredths / 100).toFixed(2));
}

/** Code headings, and the answer codes of our own survey. */
export function limesurveyCodes(): MadeFolder {
  const times = FORM.groups.map((_, place) => `groupTime${place + 1}`);
  const head = [...METADATA, ...COLUMNS.map(headingOf), "interviewtime", ...times];
  const rows = RESPONDENTS.map((person) => [
    ...metadata(person),
    ...COLUMNS.map((column) => answerOf(person, column) ?? ""),
    ...timings(person),
  ]);
  return madeFolder("limesurvey-codes", "uit LimeSurvey met codes", {
    name: `results-survey${SURVEY}.csv`,
    content: exported([head, ...rows], ","),
  });
}

/** Texts as an editor for web pages leaves them: double spaces, no-break spaces. */
function untidy(block: number, { text, rowText }: Column): string {
  const question =
    block % 2 === 0 ? text.replace(" de ", " de\u00a0") : text.replace("?", "?  \u00a0 ");
  return rowText === null ? question : `${question} [${block % 3 === 0 ? " " : ""}${rowText}]`;
}

const untidyHeadings = (): string[] =>
  BLOCKS.flatMap(({ columns }, block) => columns.map((column) => untidy(block, column)));

/** Full texts and full answers; what was not shown is `N/A`. */
export function limesurveyText(): MadeFolder {
  const rows = RESPONDENTS.map((person) => [
    ...metadata(person),
    ...COLUMNS.map((column) =>
      labelOf(person, column, isAsked(person.answers, column) ? "" : "N/A"),
    ),
  ]);
  return madeFolder("limesurvey-tekst", "uit LimeSurvey met volledige teksten", {
    name: `results-survey${SURVEY}.csv`,
    content: exported([[...DUTCH_METADATA, ...untidyHeadings()], ...rows], ";"),
  });
}

/** Somebody built the survey by hand: A01 is another answer in every question. */
const OWN_CODES: Codes = {
  domain: ["A03", "A01", "A05", "A02", "A04"],
  agreement: ["A05", "A04", "A03", "A02", "A01", "A06"],
  contact: ["A01", "A05", "A04", "A03", "A02"],
  kind: ["A02", "A03", "A01"],
};

/** `. ` is what LimeSurvey proposes between code and text. */
export function limesurveyCodeAndText(): MadeFolder {
  const heading = (column: Column): string => {
    const line = column.rowText === null ? "" : ` [${column.rowText}]`;
    return `${headingOf(column)}. ${column.text}${line}`;
  };
  const head = [...METADATA, ...COLUMNS.map(heading)];
  const rows = RESPONDENTS.map((person) => [...metadata(person), ...codesOf(OWN_CODES, person)]);
  return madeFolder(
    "limesurvey-code-en-tekst",
    "uit LimeSurvey met codes en teksten samen",
    { name: `results-survey${SURVEY}.csv`, content: exported([head, ...rows], ",") },
    { name: `limesurvey_survey_${SURVEY}.lss`, content: lssOf(OWN_CODES) },
  );
}

const R_CODES: Codes = {
  domain: ["AO01", "AO02", "AO03", "AO04", "AO05"],
  agreement: ["AO01", "AO02", "AO03", "AO04", "AO05", "AO07"],
  contact: ["AO05", "AO01", "AO02", "AO03", "AO04"],
  kind: ["AO01", "AO03", "AO02"],
};

/** The data file for R has full texts above and codes below; names and labels are in the syntax. */
export function limesurveyR(): MadeFolder {
  const rows = RESPONDENTS.map((person) => [...metadata(person), ...codesOf(R_CODES, person)]);
  const data = `survey_${SURVEY}_R_data_file.csv`;
  return madeFolder(
    "limesurvey-r",
    "uit LimeSurvey voor R",
    { name: data, content: exported([[...DUTCH_METADATA, ...untidyHeadings()], ...rows], ",") },
    { name: `survey_${SURVEY}_R_syntax_file.R`, content: rSyntax(data, METADATA, R_CODES, nameOf) },
  );
}

/** One survey per domain, with code headings and full answers; nobody is asked the domain. */
export function perDomain(): MadeFolder {
  const [domain, ...columns] = COLUMNS;
  if (domain?.scale !== "domain") throw new RangeError("the domain is asked first");
  const exports = domain.choices.map(({ code }, place) => {
    const people = RESPONDENTS.filter((person) => answerOf(person, domain) === code);
    const rows = people.map((person) => [
      ...metadata(person),
      ...columns.map((column) => labelOf(person, column)),
    ]);
    return {
      name: `results-survey${SURVEY + 1 + place}.csv`,
      domain: standard.domains[place]?.id ?? "",
      content: exported([[...METADATA, ...columns.map(headingOf)], ...rows], ","),
    };
  });
  return madePerDomain("per-domein", "uit LimeSurvey met een vragenlijst per domein", exports);
}
