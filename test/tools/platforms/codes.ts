import { COLUMNS, type Column, type Scale } from "./questions.js";
import { answerOf, type Respondent } from "./respondents.js";

/** The codes of a platform for the answers of each scale, in the order of the questionnaire. */
export type Codes = Readonly<Record<Exclude<Scale, "open">, readonly string[]>>;

/** The code of the answer at a place of a scale. */
export function codeAt(codes: Codes, scale: Scale, place: number): string {
  const code = scale === "open" ? undefined : codes[scale][place];
  if (code === undefined) throw new RangeError(`no code for answer ${place} of ${scale}`);
  return code;
}

/** A respondent's answer in the codes of a platform; `none` where nothing was answered. */
export function codeOf(codes: Codes, person: Respondent, column: Column, none = ""): string {
  const answer = answerOf(person, column);
  if (answer === null || column.scale === "open") return answer ?? none;
  const place = column.choices.findIndex(({ code }) => code === answer);
  return codeAt(codes, column.scale, place);
}

/** Codes with their labels, in the order of the codes as numbers. */
export function labelled(codes: Codes, { scale, choices }: Column): [code: string, text: string][] {
  return choices
    .map(({ text }, place): [string, string] => [codeAt(codes, scale, place), text.nl])
    .sort(([a], [b]) => Number(a) - Number(b));
}

/** All answers of a respondent in the order of the questions. */
export const codesOf = (codes: Codes, person: Respondent): string[] =>
  COLUMNS.map((column) => codeOf(codes, person, column));
