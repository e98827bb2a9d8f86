import { CRITERIA, LEVELS } from "../model/scorecard.js";
import type { Results, ResultsScorecardCell } from "../results/schema.js";
import { type FigureOptions, MARGIN, page, textBlock, type Vocabulary } from "./page.js";
import { line, type Mark, type Scene } from "./scene.js";
import { clip, wrap } from "./text.js";
import { INK, SIZE, VERDICT_FILL } from "./tokens.js";
import { verdictMark } from "./verdict-mark.js";

const ROW = 124;
const PAD = 14;
const VERDICT_SIZE = 15;

/** Weight for and against on either side of a middle line; all cells share one scale. */
function weightBar(
  cell: ResultsScorecardCell,
  x: number,
  y: number,
  width: number,
  scale: number,
): Mark[] {
  const middle = x + width / 2;
  const half = width / 2;
  const pro = (cell.weights.for / scale) * half;
  const con = (cell.weights.against / scale) * half;
  return [
    {
      kind: "rect",
      x: middle - con,
      y,
      width: con,
      height: 7,
      fill: VERDICT_FILL.aandachtspunt,
      role: "against",
    },
    { kind: "rect", x: middle, y, width: pro, height: 7, fill: VERDICT_FILL.op_orde, role: "for" },
    line(middle, y - 3, middle, y + 10, INK.text, 1),
  ];
}

function judgementText(cell: ResultsScorecardCell, words: Vocabulary): string {
  const { judgement, agrees } = cell;
  if (!judgement) return words.figure.noJudgement;
  const verdict = agrees ? words.figure.same : words.terms.verdict[judgement.verdict];
  return `${words.figure.judgement}: ${verdict}`;
}

function cellMarks(
  cell: ResultsScorecardCell,
  box: { x: number; y: number; width: number },
  scale: number,
  words: Vocabulary,
): Mark[] {
  const x = box.x + PAD;
  const inner = box.width - 2 * PAD;
  const decided = cell.evidence.filter(({ weight }) => weight > 0).length;
  const grey = { size: SIZE.note, fill: INK.grey } as const;
  const verdict = words.terms.verdict[cell.proposal];
  const sources =
    decided === 0 ? words.figure.noEvidence : words.figure.sources(cell.sources.length, decided);
  const confidence = decided === 0 ? "–" : words.terms.confidence[cell.confidence];
  const sure = `${words.figure.confidence} ${confidence}`;
  const differs = cell.agrees === false;
  const judgement = clip(
    wrap(judgementText(cell, words), inner, SIZE.note, words.language, differs),
    2,
  );
  return [
    verdictMark(cell.proposal, x + 8, box.y + 22, 16),
    {
      kind: "text",
      x: x + 24,
      y: box.y + 27,
      text: verdict,
      size: VERDICT_SIZE,
      fill: INK.text,
      bold: true,
    },
    ...weightBar(cell, x, box.y + 43, inner, scale),
    {
      kind: "text",
      x,
      y: box.y + 68,
      text: words.figure.weights(cell.weights.for, cell.weights.against),
      ...grey,
    },
    { kind: "text", x: x + inner, y: box.y + 68, text: sure, ...grey, anchor: "end" },
    { kind: "text", x, y: box.y + 85, text: sources, ...grey },
    ...textBlock(
      judgement,
      x,
      box.y + 102,
      { ...grey, bold: differs, fill: differs ? INK.text : INK.grey },
      1.2,
    ),
  ];
}

/**
 * The scorecard: three levels by three criteria, the verdict as a word and a shape, how sure,
 * on how many sources, and whether the researchers agree.
 */
export function scorecardSpec(
  results: Results,
  words: Vocabulary,
  options: FigureOptions = {},
): Scene | null {
  const { cells } = results.scorecard;
  const width = Math.max(options.width ?? 900, 820);
  const left = MARGIN + 136;
  const column = (width - MARGIN - left) / CRITERIA.length;
  const scale = Math.max(4, ...cells.flatMap(({ weights }) => [weights.for, weights.against]));
  const bold = { size: SIZE.subtitle, fill: INK.text, bold: true } as const;
  const told = cells.map(({ level, criterion, proposal }) => {
    const name = `${words.terms.level[level]}, ${words.terms.criterion[criterion].toLowerCase()}`;
    return `${name}: ${words.terms.verdict[proposal]}`;
  });
  const desc = `${words.figure.desc.verdicts} ${told.join("; ")}.`;
  const notes = [words.figure.legendWeights];
  return page(results, words, width, { id: "scorecard", desc, notes }, (top) => {
    const marks: Mark[] = CRITERIA.map((criterion, index) => {
      const text = words.terms.criterion[criterion];
      return { kind: "text", x: left + index * column + PAD, y: top + 16, text, ...bold };
    });
    let y = top + 28;
    for (const level of LEVELS) {
      marks.push(line(MARGIN, y, width - MARGIN, y, INK.rule, 1.2));
      const lines = wrap(
        words.terms.level[level],
        left - MARGIN - 16,
        SIZE.subtitle,
        words.language,
        true,
      );
      marks.push(...textBlock(lines, MARGIN, y + 27, bold));
      for (const [index, criterion] of CRITERIA.entries()) {
        const cell = cells.find((one) => one.level === level && one.criterion === criterion);
        const box = { x: left + index * column, y, width: column };
        if (cell) marks.push(...cellMarks(cell, box, scale, words));
      }
      y += ROW;
    }
    marks.push(line(MARGIN, y, width - MARGIN, y, INK.rule, 1.2));
    return { marks, bottom: y };
  });
}
