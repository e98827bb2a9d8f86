import { type Codes, codesOf, labelled } from "./codes.js";
import { csv } from "./csv.js";
import { type MadeFolder, madeFolder } from "./folder.js";
import { isoMoment } from "./moments.js";
import { BLOCKS, COLUMNS, type Column, nameOf } from "./questions.js";
import { RESPONDENTS } from "./respondents.js";

const INSTRUMENT = "interventievermogen";
const variableOf = (column: Column): string => nameOf(column).toLowerCase();

const CODES: Codes = {
  domain: ["1", "2", "3", "4", "5"],
  agreement: ["5", "4", "3", "2", "1", "6"],
  contact: ["1", "2", "3", "4", "5"],
  kind: ["1", "2", "3"],
};

const DICTIONARY_HEADINGS = [
  "Variable / Field Name",
  "Form Name",
  "Section Header",
  "Field Type",
  "Field Label",
  "Choices, Calculations, OR Slider Labels",
  "Field Note",
  "Text Validation Type OR Show Slider Number",
  "Text Validation Min",
  "Text Validation Max",
  "Identifier?",
  "Branching Logic (Show field only if...)",
  "Required Field?",
  "Custom Alignment",
  "Question Number (surveys only)",
  "Matrix Group Name",
  "Matrix Ranking?",
  "Field Annotation",
];
type Field = Partial<Record<string, string>>;

/** What a field says of itself; a table has its question over the first line. */
function field(column: Column, place: number): Field {
  const { question, text, rowText, scale, row } = column;
  const choices = labelled(CODES, column).map(([code, label]) => `${code}, ${label}`);
  return {
    "Variable / Field Name": variableOf(column),
    "Section Header": rowText !== null && place === 0 ? text : "",
    "Field Type": scale === "open" ? "notes" : "radio",
    "Field Label": rowText ?? text,
    // Some makers put spaces around the bar, some do not.
    "Choices, Calculations, OR Slider Labels": choices.join(scale === "agreement" ? " | " : "|"),
    "Branching Logic (Show field only if...)":
      scale === "kind" ? `[con_${row?.toLowerCase()}] > 1` : "",
    "Required Field?": scale === "domain" ? "y" : "",
    "Matrix Group Name": rowText === null ? "" : question.toLowerCase(),
  };
}

const SHAPE = { delimiter: ",", quote: "spaces", lineEnd: "\n", end: "\n" } as const;

function dictionary(): string {
  const record = {
    "Variable / Field Name": "record_id",
    "Field Type": "text",
    "Field Label": "Record ID",
  };
  const fields = [record, ...BLOCKS.flatMap(({ columns }) => columns.map(field))];
  const rows = fields.map((one: Field) =>
    DICTIONARY_HEADINGS.map((heading) =>
      heading === "Form Name" ? INSTRUMENT : (one[heading] ?? ""),
    ),
  );
  return csv([DICTIONARY_HEADINGS, ...rows], SHAPE);
}

/** Raw values under variable names; the labels are in the data dictionary. */
export function redcap(): MadeFolder {
  const head = [
    "record_id",
    "redcap_survey_identifier",
    `${INSTRUMENT}_timestamp`,
    ...COLUMNS.map(variableOf),
    `${INSTRUMENT}_complete`,
  ];
  const rows = RESPONDENTS.map((person) => [
    String(person.number),
    "",
    isoMoment(person.finished),
    ...codesOf(CODES, person),
    "2",
  ]);
  return madeFolder(
    "redcap",
    "uit REDCap",
    { name: "Interventievermogen_DATA_2025-04-03_1200.csv", content: csv([head, ...rows], SHAPE) },
    { name: "Interventievermogen_DataDictionary_2025-04-03.csv", content: dictionary() },
  );
}
