import { BYTE_ORDER_MARK, csv } from "./csv.js";
import { type MadeFolder, madeFolder } from "./folder.js";
import { isoMoment } from "./moments.js";
import { responseId } from "./qualtrics.js";
import { QUALTRICS_COLUMNS, questionText } from "./qualtrics-questions.js";
import { labelOf, RESPONDENTS, type Respondent } from "./respondents.js";

/** V1 to V10, by the names of the second heading row. */
const METADATA = [
  "ResponseID",
  "ResponseSet",
  "Name",
  "ExternalDataReference",
  "EmailAddress",
  "IPAddress",
  "Status",
  "StartDate",
  "EndDate",
  "Finished",
];
const PLACE = ["LocationLatitude", "LocationLongitude", "LocationAccuracy"];

const metadata = (person: Respondent): string[] => [
  responseId(person),
  "Default Response Set",
  "Anonymous",
  "",
  "",
  "",
  "0",
  isoMoment(person.started),
  isoMoment(person.finished),
  "1",
];

/** Two heading rows, a byte order mark, and a last column with nothing in it. */
export function qualtricsLegacy(): MadeFolder {
  const rows = [
    [
      ...METADATA.map((_, at) => `V${at + 1}`),
      ...QUALTRICS_COLUMNS.map(({ name }) => name),
      ...PLACE,
    ],
    [...METADATA, ...QUALTRICS_COLUMNS.map(({ column }) => questionText(column, "-")), ...PLACE],
    ...RESPONDENTS.map((person) => [
      ...metadata(person),
      ...QUALTRICS_COLUMNS.map(({ column }) => labelOf(person, column)),
      ...PLACE.map(() => ""),
    ]),
  ].map((cells) => [...cells, ""]);
  const shape = { delimiter: ",", quote: "needed", lineEnd: "\n", end: "\n" } as const;
  return madeFolder("qualtrics-oud", "uit Qualtrics in de oude vorm", {
    name: "Interventievermogen.csv",
    content: BYTE_ORDER_MARK + csv(rows, shape),
  });
}
