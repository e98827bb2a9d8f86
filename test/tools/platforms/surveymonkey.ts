import { csv } from "./csv.js";
import { type MadeFolder, madeFolder } from "./folder.js";
import { americanMoment } from "./moments.js";
import { BLOCKS, type Block } from "./questions.js";
import { labelOf, RESPONDENTS, type Respondent } from "./respondents.js";

const METADATA = [
  "Respondent ID",
  "Collector ID",
  "Start Date",
  "End Date",
  "IP Address",
  "Email Address",
  "First Name",
  "Last Name",
  "Custom Data 1",
];
const FIRST_RESPONDENT = 118_604_112_300;
const COLLECTOR = "436000111";

const metadata = ({ number, started, finished }: Respondent): string[] => [
  String(FIRST_RESPONDENT + 37 * number),
  COLLECTOR,
  americanMoment(started),
  americanMoment(finished),
  ...Array.from({ length: 5 }, () => ""),
];

/** The second heading row of a question: its options, its lines, or what kind of answer it is. */
function under({ question, columns }: Block): string[] {
  if (question.kind === "list") return question.choices.map(({ text }) => text.nl);
  if (question.kind === "open") return ["Open-Ended Response"];
  return columns.map(({ rowText }) => rowText ?? "");
}

/** A list has a column per option, which holds the option or nothing. */
function cells(person: Respondent, { question, columns }: Block): string[] {
  const labels = columns.map((column) => labelOf(person, column));
  if (question.kind !== "list") return labels;
  return question.choices.map(({ text }) => (text.nl === labels[0] ? text.nl : ""));
}

/** Two heading rows: the question stands over the first column of its block only. */
export function surveymonkey(): MadeFolder {
  const first = BLOCKS.flatMap((block) =>
    under(block).map((_, place) => (place === 0 ? block.question.text.nl : "")),
  );
  const rows = [
    [...METADATA, ...first],
    [...METADATA.map(() => ""), ...BLOCKS.flatMap(under)],
    ...RESPONDENTS.map((person) => [
      ...metadata(person),
      ...BLOCKS.flatMap((block) => cells(person, block)),
    ]),
  ];
  return madeFolder("surveymonkey", "uit SurveyMonkey", {
    name: "Interventievermogen.csv",
    content: csv(rows, { delimiter: ",", quote: "needed", lineEnd: "\n", end: "\n" }),
  });
}
