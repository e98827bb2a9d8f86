import { csv } from "./csv.js";
import { type MadeFolder, madeFolder } from "./folder.js";
import { dutchSheetMoment, formsMoment } from "./moments.js";
import { COLUMNS } from "./questions.js";
import { labelOf, RESPONDENTS, type Respondent } from "./respondents.js";

const headings = COLUMNS.map(({ text, rowText }) =>
  rowText === null ? text : `${text} [${rowText}]`,
);

const labels = (person: Respondent): string[] => COLUMNS.map((column) => labelOf(person, column));

/** The sheet of answers saved as CSV, in Dutch; no line end after the last record. */
export function googleForms(): MadeFolder {
  const rows = RESPONDENTS.map((person) => [dutchSheetMoment(person.finished), ...labels(person)]);
  return madeFolder("google-forms", "uit Google Formulieren, via het werkblad", {
    name: "Interventievermogen (Antwoorden) - Formulierreacties 1.csv",
    content: csv([["Tijdstempel", ...headings], ...rows], {
      delimiter: ",",
      quote: "needed",
      lineEnd: "\r\n",
      end: "",
    }),
  });
}

/** The CSV that the form itself gives, in English. */
export function googleFormsDirect(): MadeFolder {
  const rows = RESPONDENTS.map((person) => [formsMoment(person.finished), ...labels(person)]);
  return madeFolder("google-forms-direct", "uit Google Formulieren zelf", {
    name: "Interventievermogen.csv",
    content: csv([["Timestamp", ...headings], ...rows], {
      delimiter: ",",
      quote: "all",
      lineEnd: "\n",
      end: "\n",
    }),
  });
}
