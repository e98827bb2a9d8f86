import { BLOCKS, type Block, type Column } from "./questions.js";

/** Internal numbers of lines follow no order once somebody has moved a line. */
const MOVED: ReadonlyMap<string, readonly number[]> = new Map([["HER", [1, 2, 5, 3]]]);

/** The number that Qualtrics gives a line of a question. */
export function lineNumber({ question }: Block, place: number): number {
  return MOVED.get(question.code)?.[place] ?? place + 1;
}

export interface QualtricsColumn {
  readonly column: Column;
  /** `Q4_5` in the first heading row. */
  readonly name: string;
  /** `QID4_5` in the third. */
  readonly importId: string;
}

/** The questions as Qualtrics numbers them. */
export const QUALTRICS_COLUMNS: readonly QualtricsColumn[] = BLOCKS.flatMap((block, index) =>
  block.columns.map((column, place) => {
    const line = column.row === null ? "" : `_${lineNumber(block, place)}`;
    const text = column.scale === "open" ? "_TEXT" : "";
    return { column, name: `Q${index + 1}${line}`, importId: `QID${index + 1}${line}${text}` };
  }),
);

/** A question as its page breaks it: the second heading row keeps the new line. */
const broken = (text: string): string =>
  text.replace(/ (?=deze stelling|de afgelopen|over)/u, "\n");

/** `Question - Line`; older exports have no spaces around the sign. */
export function questionText({ text, rowText }: Column, sign: " - " | "-"): string {
  return rowText === null ? broken(text) : `${broken(text)}${sign}${rowText}`;
}
