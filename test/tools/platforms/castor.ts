import { csv } from "./csv.js";
import { type MadeFolder, madeFolder } from "./folder.js";
import { dutchMoment } from "./moments.js";
import { COLUMNS, nameOf } from "./questions.js";
import { labelOf, RESPONDENTS, type Respondent } from "./respondents.js";

const METADATA = [
  "record_id",
  "institute",
  "survey_name",
  "survey_instance_id",
  "created_on",
  "sent_on",
  "progress",
  "completed_on",
  "package_id",
  "package_name",
  "archived",
];
const SURVEY = "Interventievermogen";

const metadata = ({ number, started, finished, seed }: Respondent): string[] => [
  String(110_000 + number),
  "Voorbeeldstad",
  SURVEY,
  `SI-${seed.toString(16).toUpperCase()}`,
  dutchMoment(started),
  dutchMoment(started),
  "100",
  dutchMoment(finished),
  "1",
  SURVEY,
  "0",
];

/** Labels under variable names, after the eleven columns of Castor itself. */
export function castor(): MadeFolder {
  const head = [...METADATA, ...COLUMNS.map((column) => nameOf(column).toLowerCase())];
  const rows = RESPONDENTS.map((person) => [
    ...metadata(person),
    ...COLUMNS.map((column) => labelOf(person, column)),
  ]);
  return madeFolder("castor", "uit Castor", {
    name: "Interventievermogen_export.csv",
    content: csv([head, ...rows], { delimiter: ";", quote: "needed", lineEnd: "\n", end: "\n" }),
  });
}
