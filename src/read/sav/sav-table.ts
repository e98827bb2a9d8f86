import type { ColumnFacts, Dictionary } from "../../model/dictionary.js";
import type { Row } from "../table.js";
import type { SavMissing, SavValue, SavVariable } from "./file.js";
import { readSav } from "./read-sav.js";

/** Formats of SPSS that count seconds since 14 October 1582. */
const DATE = /^(?:A|E|S|J)?DATE\d|^(?:DATETIME|YMDHMS)\d/u;
const EPOCH_1582 = 12_219_379_200;

/** An SPSS file as rows of text: one heading row, then a row per case. */
export interface SavTable {
  readonly encoding: string;
  readonly dictionary: Dictionary;
  readonly rows: Iterable<Row>;
}

/**
 * The values stay codes, numbers as JavaScript writes them and dates in ISO; the dictionary says
 * what the codes mean. A row's line is the number of its case in the data view of SPSS; the names
 * of the variables stand on line 0.
 *
 * @throws Refusal for a damaged file.
 */
export function savTable(bytes: Uint8Array, file: string): SavTable {
  const sav = readSav(bytes, file);
  return {
    encoding: sav.encoding,
    dictionary: sav.variables.map(columnFacts),
    rows: savRows(sav.variables, () => sav.rows()),
  };
}

function* savRows(
  variables: readonly SavVariable[],
  cases: () => Iterable<readonly (SavValue | null)[]>,
): Generator<Row> {
  yield { line: 0, cells: variables.map(({ name }) => name) };
  const dated = variables.map(({ format }) => DATE.test(format));
  let line = 0;
  for (const values of cases()) {
    line++;
    yield { line, cells: values.map((value, at) => cellText(value, dated[at] === true)) };
  }
}

function cellText(value: SavValue | null, dated: boolean): string {
  if (value === null) return "";
  if (typeof value === "string" || !dated) return String(value);
  const milliseconds = (value - EPOCH_1582) * 1000;
  if (Math.abs(milliseconds) > 8.64e15) return String(value);
  return new Date(milliseconds).toISOString().slice(0, 19).replace("T", " ");
}

function columnFacts({ name, label, valueLabels, missing }: SavVariable): ColumnFacts {
  return {
    heading: name,
    place: null,
    text: label,
    labels: new Map(valueLabels.map(({ value, label: text }) => [String(value), text])),
    isMissing: (code) => isMissing(code, missing),
  };
}

function isMissing(code: string, { values, range }: SavMissing): boolean {
  if (values.some((value) => String(value) === code)) return true;
  const number = Number(code);
  return range !== null && code !== "" && range[0] <= number && number <= range[1];
}
