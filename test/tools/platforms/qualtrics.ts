import { random } from "../random.js";
import { type Codes, codeOf } from "./codes.js";
import { csv } from "./csv.js";
import { type MadeFolder, madeFolder } from "./folder.js";
import { isoMoment } from "./moments.js";
import { qsf } from "./qualtrics-qsf.js";
import { QUALTRICS_COLUMNS, questionText } from "./qualtrics-questions.js";
import { isAsked, labelOf, RESPONDENTS, type Respondent } from "./respondents.js";

/** Name, text and import id of the columns before the answers. */
const METADATA = [
  ["StartDate", "Start Date", "startDate"],
  ["EndDate", "End Date", "endDate"],
  ["Status", "Response Type", "status"],
  ["IPAddress", "IP Address", "ipAddress"],
  ["Progress", "Progress", "progress"],
  ["Duration (in seconds)", "Duration (in seconds)", "duration"],
  ["Finished", "Finished", "finished"],
  ["RecordedDate", "Recorded Date", "recordedDate"],
  ["ResponseId", "Response ID", "_recordId"],
  ["RecipientLastName", "Recipient Last Name", "recipientLastName"],
  ["RecipientFirstName", "Recipient First Name", "recipientFirstName"],
  ["RecipientEmail", "Recipient Email", "recipientEmail"],
  ["ExternalReference", "External Data Reference", "externalDataReference"],
  ["LocationLatitude", "Location Latitude", "locationLatitude"],
  ["LocationLongitude", "Location Longitude", "locationLongitude"],
  ["DistributionChannel", "Distribution Channel", "distributionChannel"],
  ["UserLanguage", "User Language", "userLanguage"],
] as const;

const LETTERS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** `R_` and fifteen signs. */
export function responseId({ seed }: Respondent): string {
  const chance = random(seed);
  return `R_${Array.from({ length: 15 }, () => chance.pick([...LETTERS])).join("")}`;
}

interface Words {
  readonly status: string;
  readonly finished: string;
  readonly channel: string;
}

/** Anonymised: address, name and place are there and empty. */
function metadata(person: Respondent, { status, finished, channel }: Words): string[] {
  const { started, finished: ended } = person;
  const seconds = (ended.getTime() - started.getTime()) / 1000;
  const recorded = isoMoment(new Date(ended.getTime() + 1000));
  const before = [isoMoment(started), isoMoment(ended), status, "", "100", String(seconds)];
  const after = [finished, recorded, responseId(person), "", "", "", "", "", "", channel, "NL"];
  return [...before, ...after];
}

/** Three heading rows. The time zone stands with the moments, or with every column. */
function headings(zone: "moments" | "all"): string[][] {
  const timeZone = "Europe/Amsterdam";
  const importIds = [
    ...METADATA.map(([, , ImportId]) =>
      zone === "all" || ImportId.endsWith("Date") ? { ImportId, timeZone } : { ImportId },
    ),
    ...QUALTRICS_COLUMNS.map(({ importId: ImportId }) =>
      zone === "all" ? { ImportId, timeZone } : { ImportId },
    ),
  ];
  return [
    [...METADATA.map(([name]) => name), ...QUALTRICS_COLUMNS.map(({ name }) => name)],
    [
      ...METADATA.map(([, text]) => text),
      ...QUALTRICS_COLUMNS.map(({ column }) => questionText(column, " - ")),
    ],
    importIds.map((id) => JSON.stringify(id)),
  ];
}

const exported = (rows: readonly (readonly string[])[]): string =>
  csv(rows, { delimiter: ",", quote: "needed", lineEnd: "\r\n", end: "\r\n" });

const labels = (person: Respondent): string[] =>
  QUALTRICS_COLUMNS.map(({ column }) => labelOf(person, column));

/** Two times the maker of the survey tried it: not somebody's answers. */
function previews(): Respondent[] {
  return RESPONDENTS.slice(0, 2).map((person) => {
    const before = (moment: Date) => new Date(moment.getTime() - 5 * 86_400_000);
    const [started, finished] = [before(person.started), before(person.finished)];
    return { ...person, seed: person.seed - 1, started, finished };
  });
}

/** Texts of the answers, with two rows of a preview before the real ones. */
export function qualtricsText(): MadeFolder {
  const preview = { status: "Survey Preview", finished: "True", channel: "preview" };
  const real = { status: "IP Address", finished: "True", channel: "anonymous" };
  const rows = [
    ...previews().map((person) => [...metadata(person, preview), ...labels(person)]),
    ...RESPONDENTS.map((person) => [...metadata(person, real), ...labels(person)]),
  ];
  return madeFolder("qualtrics-tekst", "uit Qualtrics met de tekst van de antwoorden", {
    name: "Interventievermogen.csv",
    content: exported([...headings("all"), ...rows]),
  });
}

/** Numbers that came about as answers were added and moved: in no order of the scale. */
const RECODES: Codes = {
  domain: ["10", "11", "13", "12", "14"],
  agreement: ["4", "3", "2", "6", "1", "5"],
  contact: ["1", "6", "2", "3", "4"],
  kind: ["4", "1", "5"],
};
const SEEN_UNANSWERED = "-99";

/** Numbers of the answers, -99 for a question that was seen and not answered. */
export function qualtricsCodes(): MadeFolder {
  const real = { status: "0", finished: "1", channel: "anonymous" };
  const answers = (person: Respondent): string[] =>
    QUALTRICS_COLUMNS.map(({ column }) => {
      const seen = column.scale !== "open" && isAsked(person.answers, column);
      return codeOf(RECODES, person, column, seen ? SEEN_UNANSWERED : "");
    });
  const rows = RESPONDENTS.map((person) => [...metadata(person, real), ...answers(person)]);
  return madeFolder(
    "qualtrics-codes",
    "uit Qualtrics met de nummers van de antwoorden",
    { name: "Interventievermogen.csv", content: exported([...headings("moments"), ...rows]) },
    { name: "Interventievermogen.qsf", content: qsf(RECODES) },
  );
}
