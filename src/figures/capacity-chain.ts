import { TOTAL } from "../model/answer.js";
import type { Results, ResultsChain } from "../results/schema.js";
import {
  LINK,
  type Link,
  linkHeight,
  linkMarks,
  linkText,
  linkVerdictMark,
  nameLines,
  ringMarks,
  strip,
} from "./chain-link.js";
import { columnHeads } from "./column-heads.js";
import { domainName, stepName } from "./describe.js";
import { describeChain } from "./describe-chain.js";
import { type LegendEntry, legend } from "./legend.js";
import { type FigureOptions, MARGIN, page, sentence, textBlock, type Vocabulary } from "./page.js";
import { emptyEntry, hiddenEntry } from "./place.js";
import { line, type Mark, type Scene } from "./scene.js";
import { clip, wrap } from "./text.js";
import { INK, SIZE } from "./tokens.js";

const WIDTH = 1000;
const LABEL = 168;
const GAP = 20;
/** Air above the first link of a row and below the last line of it. */
const ROW = { top: 16, bottom: 15 } as const;
const MARK = 17;

/** What a chain comes to, as it stands under the name of its domain. */
function conclusion({ breaks, links }: ResultsChain, results: Results, words: Vocabulary): string {
  const { chain } = words.figure;
  const open = (link: Link): boolean =>
    link.verdict === null || link.verdict === "niet_te_beslissen";
  if (breaks !== null) {
    const label = stepName(results, breaks);
    const before = links.slice(
      0,
      links.findIndex(({ step }) => step === breaks),
    );
    const said = before.some(open) ? chain.breaksPerhapsEarlier : chain.breaks;
    return said(label.toLowerCase());
  }
  if (links.every(({ verdict }) => verdict === null)) {
    return links.some(({ hidden }) => hidden > 0) ? chain.nothingShown : chain.nothingAnswered;
  }
  if (links.some(open)) return chain.noBreakShown;
  return links.every(({ verdict }) => verdict === "op_orde") ? chain.allInOrder : chain.noBreak;
}

/**
 * From recognising to acting as a chain per domain: each link is the weakest question of its
 * step, and the first that needs attention is where the chain breaks. `null` when no step was asked.
 */
export function capacityChainSpec(
  results: Results,
  words: Vocabulary,
  options: FigureOptions = {},
): Scene | null {
  const { chain, scorecard } = results;
  const steps = chain[0]?.links.map(({ step }) => step) ?? [];
  if (steps.length === 0) return null;
  const left = MARGIN + LABEL + 14;
  const needed = left + steps.length * (LINK.least + GAP) - GAP + MARGIN;
  const width = Math.max(options.width ?? WIDTH, needed);
  // Few links are not stretched over the whole width.
  const linkWidth = Math.min((width - MARGIN - left + GAP) / steps.length - GAP, 190);
  const start = (index: number): number => left + index * (linkWidth + GAP);
  const texts = chain.map(({ domain, links }) =>
    links.map((link) => linkText(link, domain, results, words)),
  );
  const most = texts.flat().map((text) => (text ? nameLines(text, linkWidth, words).length : 1));
  const height = linkHeight(Math.max(1, ...most));
  const heading = {
    id: "capacity-chain",
    desc: describeChain(results, words),
    notes: notesOf(results, words),
  } as const;
  return page(results, words, width, heading, (top) => {
    const heads = columnHeads(
      steps.map((step, index) => ({
        label: stepName(results, step),
        x: start(index) + linkWidth / 2,
        room: linkWidth,
      })),
      top,
      words,
      "middle",
    );
    const marks: Mark[] = [...heads.marks];
    let y = heads.bottom;
    for (const [row, one] of chain.entries()) {
      marks.push(line(MARGIN, y, width - MARGIN, y, INK.rule, one.domain === TOTAL ? 2 : 1));
      const linkTop = y + ROW.top;
      const label = labelMarks(one, linkTop, results, words);
      const broken = one.links.findIndex(({ step }) => step === one.breaks);
      for (const [index, link] of one.links.entries()) {
        const box = { x: start(index), y: linkTop, width: linkWidth, height };
        const step = stepName(results, link.step);
        const name = `${domainName(results, one.domain, words)}, ${step.toLowerCase()}`;
        const text = texts[row]?.[index] ?? null;
        const drawn = { link, text, broken: index === broken, name };
        marks.push(...linkMarks(drawn, box, scorecard.norms, words));
      }
      for (let index = 1; index < one.links.length; index++) {
        const loose = broken >= 0 && index > broken;
        const from = start(index - 1) + linkWidth;
        marks.push(...ringMarks(from, start(index), linkTop + height / 2, loose));
      }
      marks.push(...label.marks);
      const judged = one.links.filter(({ verdict }) => verdict !== null);
      const more = judged.some(({ hidden, unanswered }) => hidden + unanswered > 0);
      const said = (judged.length > 0 ? LINK.verdict : 0) + (more ? LINK.more : 0);
      const below = linkTop + height + said;
      y = Math.max(below, label.bottom) + ROW.bottom;
    }
    marks.push(line(MARGIN, y, width - MARGIN, y, INK.rule, 1));
    const key = legend(legendEntries(results, words), MARGIN, y + 18, width - 2 * MARGIN);
    return { marks: [...marks, ...key.marks], bottom: key.bottom };
  });
}

/** Name of the domain and what its chain comes to. */
function labelMarks(
  chain: ResultsChain,
  top: number,
  results: Results,
  words: Vocabulary,
): { marks: readonly Mark[]; bottom: number } {
  const name = domainName(results, chain.domain, words);
  const nameLines = clip(wrap(name, LABEL, SIZE.subtitle, words.language, true), 4);
  const broken = chain.breaks !== null;
  const said = wrap(
    conclusion(chain, results, words),
    LABEL - (broken ? MARK : 0),
    SIZE.text,
    words.language,
    broken,
  );
  const ink = { fill: INK.text, bold: true } as const;
  const nameTop = top + 22;
  const saidTop = nameTop + (nameLines.length - 1) * SIZE.subtitle * 1.3 + 21;
  const style = { size: SIZE.text, fill: broken ? INK.text : INK.grey, bold: broken };
  return {
    marks: [
      ...textBlock(nameLines, MARGIN, nameTop, { size: SIZE.subtitle, ...ink }),
      ...(broken ? [linkVerdictMark("aandachtspunt", MARGIN + 5.5, saidTop - 4.5, 11)] : []),
      ...textBlock(said, MARGIN + (broken ? MARK : 0), saidTop, style),
    ],
    bottom: saidTop + (said.length - 1) * SIZE.text * 1.3 + 4,
  };
}

/** The example of a strip is drawn with the first share of the figure, so that it is a real one. */
function legendEntries(results: Results, words: Vocabulary): LegendEntry[] {
  const { norms } = results.scorecard;
  const links = results.chain.flatMap(({ links }) => links);
  const nothing = links.filter(({ verdict }) => verdict === null);
  const cells = shownCells(results, words);
  const example = cells[0];
  const percent = words.numbers.sharePercent;
  const said = words.figure.chain.legendInterval(
    percent(norms.aandachtspunt),
    percent(norms.op_orde),
  );
  const signWidth = 90;
  const sign: LegendEntry["sign"] = (x, y, size) =>
    example ? strip(example, norms, { x, y: y + size / 2, width: signWidth }) : [];
  return [
    ...(example ? [{ sign, signWidth, label: said }] : []),
    ...(nothing.some(({ hidden }) => hidden > 0) ? [{ ...hiddenEntry(words), newRow: true }] : []),
    ...(nothing.some(({ hidden }) => hidden === 0) ? [emptyEntry(words)] : []),
  ];
}

function shownCells(results: Results, words: Vocabulary) {
  return results.chain.flatMap(({ domain, links }) =>
    links.flatMap((link) => linkText(link, domain, results, words)?.cell ?? []),
  );
}

/** Explains what the figure draws, and nothing that it does not draw. */
function notesOf(results: Results, words: Vocabulary): readonly string[] {
  const { figure } = words;
  const links = results.chain.flatMap(({ domain, links }) =>
    links.map((link) => ({ link, text: linkText(link, domain, results, words) })),
  );
  const shown = links.filter(({ text }) => text !== null);
  const [first] = shownCells(results, words);
  const some = (what: (link: Link) => boolean): boolean => shown.some(({ link }) => what(link));
  const signs = [
    ...(some(({ verdict }) => verdict === "niet_te_beslissen") ? [figure.chain.undecidedNote] : []),
    ...(some(({ verdict }) => verdict === "ertussen") ? [figure.chain.betweenNote] : []),
    ...(shown.some(({ text }) => text?.cell === null) ? [sentence(figure.legendBand)] : []),
  ];
  const unequal = new Set(links.map(({ link }) => link.questions)).size > 1;
  return [
    ...(first ? [sentence(figure.example(first.agree.k ?? 0, first.base ?? 0))] : []),
    ...(signs.length > 0 ? [signs.join(" ")] : []),
    ...(some(({ hidden, unanswered }) => hidden + unanswered > 0)
      ? [figure.chain.withoutNumberNote]
      : []),
    ...(unequal ? [figure.chain.chanceNote] : []),
  ];
}
