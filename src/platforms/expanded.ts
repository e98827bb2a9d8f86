import { labelKey } from "../model/clean-label.js";
import type { Column } from "../model/column.js";
import type { Row } from "../read/table.js";

/** Columns of one question, of which each holds its own option or nothing. */
interface Block {
  readonly question: string;
  readonly places: readonly number[];
}

/** `Question [option]` as its two parts; `null` for another text. */
function parted(text: string): { question: string; part: string } | null {
  const match = /^([\s\S]*\S)\s*\[([^\]]*)\]$/u.exec(text);
  return match?.[1] !== undefined && match[2] !== undefined
    ? { question: match[1], part: match[2] }
    : null;
}

/** The blocks in which every filled cell of the first rows repeats the option above it. */
function blocksOf(columns: readonly Column[], rows: readonly Row[]): Block[] {
  const byQuestion = new Map<string, number[]>();
  for (const [at, { text, own }] of columns.entries()) {
    const found = own ? null : parted(text);
    if (found) byQuestion.set(found.question, [...(byQuestion.get(found.question) ?? []), at]);
  }
  const cellsAt = (at: number) =>
    rows.map(({ cells }) => labelKey(cells[at] ?? "")).filter((cell) => cell !== "");
  return [...byQuestion]
    .map(([question, places]) => ({ question, places }))
    .filter(({ places }) => {
      const filled = places.filter((at) => cellsAt(at).length > 0);
      const repeats = (at: number) => {
        const option = labelKey(parted(columns[at]?.text ?? "")?.part ?? "");
        return cellsAt(at).every((cell) => cell === option);
      };
      return places.length > 1 && filled.length > 0 && filled.every(repeats);
    });
}

/** The options as they may stand in a merged cell, in which a semicolon parts them. */
function optionsOf({ places }: Block, columns: readonly Column[]): ReadonlySet<string> {
  const options = places.map((at) => parted(columns[at]?.text ?? "")?.part ?? "");
  return new Set(options.flatMap((option) => option.split(";")).map(labelKey));
}

/** A table in which questions of one column per option have one column, the first of theirs. */
export interface Merged {
  readonly columns: readonly Column[];
  /** The places of the columns that were brought into another. */
  readonly places: ReadonlySet<number>;
  merge(row: Row): Row;
}

/**
 * Brings questions that were exported as one column per option back to one column: its cell is
 * the option that was chosen, or all of them with a semicolon. The other columns stay in their
 * places, empty and the platform's own, so that places in messages are those of the file.
 *
 * @param rows the first rows, which tell such questions from a matrix of statements
 */
export function mergedOptions(columns: readonly Column[], rows: readonly Row[]): Merged | null {
  const blocks = blocksOf(columns, rows);
  if (blocks.length === 0) return null;
  const first = new Map(blocks.map((block) => [block.places[0], block]));
  const others = new Set(blocks.flatMap(({ places }) => places.slice(1)));
  return {
    places: others,
    columns: columns.map((column, at): Column => {
      const block = first.get(at);
      if (block) {
        const { question } = block;
        const options = optionsOf(block, columns);
        return { ...column, heading: question, code: question, text: question, options };
      }
      return others.has(at) ? { ...column, own: true } : column;
    }),
    merge({ line, cells }) {
      const merged = [...cells];
      for (const { places } of blocks) {
        const chosen = places.map((at) => cells[at] ?? "").filter((cell) => cell !== "");
        for (const at of places) merged[at] = "";
        merged[places[0] ?? 0] = chosen.join(";");
      }
      return { line, cells: merged };
    },
  };
}
