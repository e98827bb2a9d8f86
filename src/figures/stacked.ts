import { AGREEMENT } from "../model/answer.js";
import type { ItemCell } from "../results/schema.js";
import { bar, cellLabel, dontKnowBox, dontKnowWidth, restPlace } from "./bar.js";
import { columnHeads } from "./column-heads.js";
import { type LegendEntry, legend, swatch } from "./legend.js";
import { MARGIN, textBlock, type Vocabulary } from "./page.js";
import { EMPTY_TEXT, emptyEntry, hiddenEntry } from "./place.js";
import { HATCH_DISAGREE, line, type Mark } from "./scene.js";
import { clip, textWidth, wrap } from "./text.js";
import { AGREEMENT_FILL, ARC, INK, SIZE } from "./tokens.js";

export interface GridRow {
  readonly label: string;
  /** Heading of a group of rows, on its first row. */
  readonly group?: string;
  /** Whether a rule stands above this row. */
  readonly ruled: boolean;
  readonly bold?: boolean;
}

/** Bars in rows and columns: what stands where, before any pixel is known. */
export interface StackedGrid {
  readonly rows: readonly GridRow[];
  readonly columns: readonly { readonly label: string }[];
  readonly cell: (row: number, column: number) => ItemCell;
  /** Whether the segments of a bar say how many answers they hold. */
  readonly numbered: boolean;
}

/** Every cell in reading order. */
export function gridCells({ rows, columns, cell }: StackedGrid): ItemCell[] {
  return rows.flatMap((_, row) => columns.map((_, column) => cell(row, column)));
}

const BAR = 15;
const GAP = 7;
const COLUMN_GAP = 22;
const LEAST_BAR = 46;
/** In a narrower bar only a few segments have room for their number: then none says it. */
const LEAST_NUMBERED = 100;

interface Columns {
  readonly left: number;
  readonly groupWidth: number;
  readonly barWidth: number;
  readonly boxWidths: readonly number[];
  readonly labelWidths: readonly number[];
  /** Labels stand under the bars where there is no room beside them. */
  readonly under: boolean;
  readonly width: number;
}

function measure(grid: StackedGrid, width: number, words: Vocabulary): Columns {
  const groups = grid.rows.flatMap((row) => row.group ?? []);
  const widest = (texts: readonly string[], most: number, bold: boolean): number =>
    Math.min(most, Math.max(0, ...texts.map((text) => textWidth(text, SIZE.text, bold))));
  const groupWidth = groups.length > 0 ? widest(groups, 120, true) + 14 : 0;
  const labelWidth = widest(
    grid.rows.map((row) => row.label),
    170,
    true,
  );
  const left = MARGIN + groupWidth + labelWidth + 16;
  const cells = grid.columns.map((_, column) => grid.rows.map((_, row) => grid.cell(row, column)));
  const labelWidths = cells.map((column) =>
    Math.max(
      ...column.map((cell, row) =>
        textWidth(cellLabel(cell, words), SIZE.text, grid.rows[row]?.bold ?? false),
      ),
    ),
  );
  // The box of "weet niet" stands in the gap between two columns, which grows for wide boxes.
  const boxWidths = cells.map((column, index) => {
    const gap = index === cells.length - 1 ? 8 : COLUMN_GAP;
    const boxes = column.flatMap(({ counts }) =>
      counts && counts.weet_niet > 0 ? dontKnowWidth(counts.weet_niet) + 14 - gap : 0,
    );
    return Math.max(0, ...boxes);
  });
  const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);
  const count = grid.columns.length;
  const gaps = COLUMN_GAP * (count - 1);
  const room = width - MARGIN - left - gaps - sum(boxWidths);
  const beside = (room - sum(labelWidths) - GAP * count) / count;
  if (beside >= LEAST_BAR) {
    return { left, groupWidth, barWidth: beside, boxWidths, labelWidths, under: false, width };
  }
  const barWidth = Math.max(room / count, LEAST_BAR, ...labelWidths);
  const needed = left + count * barWidth + sum(boxWidths) + gaps + MARGIN;
  return {
    left,
    groupWidth,
    barWidth,
    boxWidths,
    labelWidths,
    under: true,
    width: Math.max(width, needed),
  };
}

/** The width a grid really needs: the one asked for, or more where its columns do not fit. */
export function gridWidth(grid: StackedGrid, width: number, words: Vocabulary): number {
  return measure(grid, width, words).width;
}

function columnStarts({ left, barWidth, boxWidths, labelWidths, under }: Columns): number[] {
  const starts: number[] = [];
  let x = left;
  for (const [index, boxWidth] of boxWidths.entries()) {
    starts.push(x);
    x += barWidth + boxWidth + (under ? 0 : GAP + (labelWidths[index] ?? 0)) + COLUMN_GAP;
  }
  return starts;
}

/** Draws the grid from `top` down: column headings, bars with their counts, and the legend. */
export function stackedBody(
  grid: StackedGrid,
  top: number,
  width: number,
  words: Vocabulary,
): { marks: readonly Mark[]; bottom: number } {
  const columns = measure(grid, width, words);
  const starts = columnStarts(columns);
  const { language } = words;
  const numbered = grid.numbered && columns.barWidth >= LEAST_NUMBERED;
  const marks: Mark[] = [];
  const heads = columnHeads(
    grid.columns.map(({ label }, index) => {
      const beside = columns.under ? 0 : GAP + (columns.labelWidths[index] ?? 0);
      return { label, x: starts[index] ?? 0, room: columns.barWidth + beside + COLUMN_GAP - 6 };
    }),
    top,
    words,
  );
  marks.push(...heads.marks);
  let y = heads.bottom;
  for (const [row, { label, group, ruled, bold }] of grid.rows.entries()) {
    if (ruled) {
      y += row === 0 ? 0 : 8;
      marks.push(line(MARGIN, y, columns.width - MARGIN, y, INK.rule, 1.2));
      y += 13;
    }
    const labelRoom = columns.left - 16 - MARGIN - columns.groupWidth;
    const labelLines = clip(wrap(label, labelRoom, SIZE.text, language, bold ?? false), 3);
    const groupLines = group
      ? clip(wrap(group, columns.groupWidth - 14, SIZE.text, language, true), 3)
      : [];
    const textStyle = { size: SIZE.text, fill: INK.text } as const;
    marks.push(...textBlock(groupLines, MARGIN, y + 12, { ...textStyle, bold: true }));
    marks.push(
      ...textBlock(labelLines, columns.left - 14, y + 12, {
        ...textStyle,
        bold: bold ?? false,
        anchor: "end",
      }),
    );
    for (const [column, { label: columnLabel }] of grid.columns.entries()) {
      const cell = grid.cell(row, column);
      const x = starts[column] ?? 0;
      const name = `${columnLabel}, ${label}`;
      const box = { x, y, width: columns.barWidth, height: BAR };
      marks.push(...bar(cell, name, box, words, numbered));
      const text = cellLabel(cell, words);
      const labelX = columns.under ? x : x + columns.barWidth + GAP;
      const labelY = columns.under ? y + BAR + 14 : y + 12;
      marks.push({ kind: "text", x: labelX, y: labelY, text, ...textStyle, bold: bold ?? false });
      const unknown = cell.counts?.weet_niet ?? 0;
      if (unknown > 0) {
        const boxX = labelX + textWidth(text, SIZE.text, bold ?? false) + 6;
        marks.push(...dontKnowBox(unknown, boxX, labelY - 12, BAR));
      }
    }
    const lines = Math.max(labelLines.length, groupLines.length, 1);
    y += Math.max(columns.under ? 46 : 29, 14 + lines * SIZE.text * 1.3);
  }
  const key = legend(
    legendEntries(grid, words),
    columns.left,
    y + 14,
    columns.width - MARGIN - columns.left,
  );
  return { marks: [...marks, ...key.marks], bottom: key.bottom };
}

function legendEntries(grid: StackedGrid, words: Vocabulary): LegendEntry[] {
  const cells = gridCells(grid);
  const drawn = AGREEMENT.filter((answer) =>
    cells.some(({ counts }) => counts && counts[answer] > 0),
  );
  const entries: LegendEntry[] = drawn.map((answer) => ({
    sign:
      answer === "oneens" || answer === "zeer_oneens"
        ? swatch(AGREEMENT_FILL[answer], HATCH_DISAGREE)
        : swatch(AGREEMENT_FILL[answer]),
    label: words.terms.agreement[answer],
  }));
  const twoParts = cells.filter(({ counts, agree, base }) => !counts && agree.k !== null && base);
  if (twoParts.some(({ agree }) => agree.k)) {
    entries.push({ sign: swatch(ARC.middle), label: words.figure.legendOnlyAgree });
  }
  if (twoParts.some(({ agree, base }) => agree.k !== base)) {
    const sign: LegendEntry["sign"] = (x, y, size) => [
      { ...restPlace({ x, y, width: size, height: size }), role: "key" },
    ];
    entries.push({ sign, label: words.figure.legendRest });
  }
  const unknown = cells.find(({ counts }) => counts && counts.weet_niet > 0)?.counts?.weet_niet;
  if (unknown) {
    const signWidth = dontKnowWidth(unknown);
    const sign: LegendEntry["sign"] = (x, y, size) => dontKnowBox(unknown, x, y - 1, size + 2);
    entries.push({ sign, signWidth, label: words.figure.legendDontKnow });
  }
  const labels = cells.map((cell) => cellLabel(cell, words));
  if (labels.includes(EMPTY_TEXT)) entries.push(emptyEntry(words));
  if (labels.includes(words.figure.hidden)) entries.push(hiddenEntry(words));
  return entries;
}
