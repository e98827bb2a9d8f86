import { CONTACT_ANSWERS, ITEM_ANSWERS, KINDS } from "../model/answer.js";
import {
  othersOf,
  PATTERN_LETTERS,
  SCALE_N,
  TALLY_FORMAT,
  type TallyPart,
  TOO_MANY,
} from "./tally-format.js";

/** What the rows of one tally file may be about. */
export interface TallyNames {
  readonly domains: readonly string[];
  /** The items that the file counts. */
  readonly items: readonly string[];
  readonly contactsAsked: boolean;
  /** Per scale the names of its items. */
  readonly scales: readonly (readonly string[])[];
}

/** A cell of the tally: its first four columns. */
export type TallyCell = readonly [
  part: TallyPart,
  domain: string,
  question: string,
  answer: string,
];

/** The answers that a scale's rows give: how many, the sum per item and per pair of items. */
export function scaleAnswers(items: readonly string[]): readonly string[] {
  const pairs = items.flatMap((one, at) => items.slice(at).map((other) => `${one} ${other}`));
  return [SCALE_N, ...items, ...pairs];
}

/** Every cell that must be in the file; patterns are there as far as anyone gave them. */
export function* requiredCells(names: TallyNames): Generator<TallyCell> {
  const { domains, items, contactsAsked, scales } = names;
  yield ["version", "", "", TALLY_FORMAT];
  for (const domain of domains) yield ["respondents", domain, "", ""];
  for (const item of items) {
    for (const domain of domains) {
      for (const answer of ITEM_ANSWERS) yield ["item", domain, item, answer];
    }
  }
  for (const source of contactsAsked ? domains : []) {
    for (const target of domains) {
      for (const answer of CONTACT_ANSWERS) yield ["contact", source, target, answer];
      for (const kind of KINDS) yield ["kind", source, target, kind];
    }
  }
  for (const scale of scales) {
    for (const answer of scaleAnswers(scale)) yield ["scale", "", scale.join(" "), answer];
  }
}

/** The column of a cell that this file cannot have, and what may stand there. */
export interface WrongColumn {
  readonly column: "domain" | "question" | "answer";
  readonly known: readonly string[];
}

/** @returns `null` for a cell that may be in the file */
export function wrongColumn(
  [part, domain, question, answer]: TallyCell,
  names: TallyNames,
): WrongColumn | null {
  const domains = part === "version" || part === "scale" ? [""] : names.domains;
  if (!domains.includes(domain)) return { column: "domain", known: domains };
  const questions = questionsOf(part, domain, names);
  if (!questions.includes(question)) return { column: "question", known: questions };
  if (part === "pattern" && isPattern(answer, names.domains.length - 1)) return null;
  const answers = answersOf(part, question);
  return answers.includes(answer) ? null : { column: "answer", known: answers };
}

function questionsOf(
  part: TallyPart,
  domain: string,
  { domains, items, scales }: TallyNames,
): readonly string[] {
  switch (part) {
    case "item":
      return items;
    case "contact":
    case "kind":
      return domains;
    case "pattern":
      return [othersOf(domains.indexOf(domain), domains).join(" ")];
    case "scale":
      return scales.map((scale) => scale.join(" "));
    default:
      return [""];
  }
}

function answersOf(part: TallyPart, question: string): readonly string[] {
  switch (part) {
    case "version":
      return [TALLY_FORMAT];
    case "item":
      return ITEM_ANSWERS;
    case "contact":
      return CONTACT_ANSWERS;
    case "kind":
      return KINDS;
    case "pattern":
      return [`${Object.values(PATTERN_LETTERS).join("")}…`, TOO_MANY];
    case "scale":
      return scaleAnswers(question.split(" "));
    default:
      return [""];
  }
}

function isPattern(answer: string, others: number): boolean {
  const letters: readonly string[] = Object.values(PATTERN_LETTERS);
  return answer.length === others && [...answer].every((letter) => letters.includes(letter));
}
