import type { Results, ResultsContact } from "../results/schema.js";
import { describeContacts } from "./describe.js";
import { type FigureOptions, MARGIN, page, textBlock, type Vocabulary } from "./page.js";
import { HATCH_HIDDEN, line, type Mark, type Scene } from "./scene.js";
import { clip, textWidth, wrap } from "./text.js";
import { ARC, INK, SIZE } from "./tokens.js";

const ROW = 64;
const PAD = 12;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A share as a line from 0 to 100 % with its interval behind it: a dot on a bar. */
function scale(contact: ResultsContact, box: Box): Mark[] {
  const { share, interval } = contact.yearly;
  if (share === null || interval === null) return [];
  const left = box.x + PAD;
  const width = box.width - 2 * PAD;
  const y = box.y + ROW - 13;
  const at = (value: number): number => left + value * width;
  return [
    line(left, y, left + width, y, INK.rule, 1),
    {
      kind: "rect",
      x: at(interval.low),
      y: y - 3,
      width: at(interval.high) - at(interval.low),
      height: 6,
      fill: "#b9b9b4",
      role: "interval",
    },
    { kind: "circle", x: at(share), y, radius: 4.2, fill: ARC.strong, role: "share" },
  ];
}

function cell(contact: ResultsContact, box: Box, words: Vocabulary): Mark[] {
  const { yearly, base } = contact;
  const own = contact.source === contact.target;
  const frame: Mark = {
    kind: "rect",
    x: box.x + 2,
    y: box.y + 2,
    width: box.width - 4,
    height: ROW - 4,
    fill: own ? INK.paper : "none",
  };
  const middle = { size: SIZE.text, fill: INK.text } as const;
  if (yearly.reason === "hidden" || yearly.band) {
    const text = yearly.band ? words.terms.band[yearly.band] : words.figure.hidden;
    return [
      {
        ...frame,
        fill: HATCH_HIDDEN,
        stroke: INK.line,
        strokeWidth: 0.8,
        dash: "3 2",
        role: "hidden",
      },
      {
        kind: "text",
        x: box.x + box.width / 2,
        y: box.y + ROW / 2 + 4,
        text,
        ...middle,
        bold: true,
        anchor: "middle",
      },
    ];
  }
  if (yearly.k === null || base === null || base === 0) {
    const text = words.figure.empty;
    return [
      frame,
      { kind: "text", x: box.x + PAD, y: box.y + 26, text, size: SIZE.small, fill: INK.grey },
    ];
  }
  const percent = words.numbers.percent(yearly.k, base);
  const interval = yearly.interval ? words.numbers.range(yearly.interval) : "";
  return [
    frame,
    { kind: "text", x: box.x + PAD, y: box.y + 24, text: percent, ...middle, bold: true },
    {
      kind: "text",
      x: box.x + box.width - PAD,
      y: box.y + 24,
      text: `${yearly.k}/${base}`,
      ...middle,
      anchor: "end",
    },
    {
      kind: "text",
      x: box.x + PAD,
      y: box.y + 40,
      text: interval,
      size: SIZE.small,
      fill: INK.grey,
    },
    ...scale(contact, box),
  ];
}

/** The width in which percentage and count stand beside each other in every cell. */
function leastColumn({ contacts }: Results, words: Vocabulary): number {
  const needed = contacts.map(({ yearly: { k }, base }) => {
    if (k === null || !base) return 0;
    const percent = textWidth(words.numbers.percent(k, base), SIZE.text, true);
    return percent + textWidth(`${k}/${base}`, SIZE.text) + 10 + 2 * PAD;
  });
  return Math.max(108, ...needed);
}

/** The contacts as a table with intervals: rows say it, columns are spoken about. */
export function contactMatrixSpec(
  results: Results,
  words: Vocabulary,
  options: FigureOptions = {},
): Scene | null {
  if (results.contacts.length === 0) return null;
  const { domains } = results;
  const left = MARGIN + 130;
  const width = Math.max(
    options.width ?? 900,
    left + domains.length * leastColumn(results, words) + MARGIN,
  );
  const column = (width - MARGIN - left) / domains.length;
  const bold = { size: SIZE.text, fill: INK.text, bold: true } as const;
  const desc = describeContacts(results, words);
  const notes = [words.figure.intervalLegend];
  return page(results, words, width, { id: "contact-matrix", desc, notes }, (top) => {
    const marks: Mark[] = [
      {
        kind: "text",
        x: MARGIN,
        y: top + 14,
        text: words.figure.says,
        size: SIZE.note,
        fill: INK.grey,
      },
      {
        kind: "text",
        x: left + PAD,
        y: top + 14,
        text: words.figure.about,
        size: SIZE.note,
        fill: INK.grey,
      },
    ];
    const heads = domains.map(({ label }) =>
      clip(wrap(label, column - 1.5 * PAD, SIZE.text, words.language, true), 4),
    );
    const tallest = Math.max(...heads.map((lines) => lines.length));
    for (const [index, lines] of heads.entries()) {
      const y = top + 34 + (tallest - lines.length) * SIZE.text * 1.3;
      marks.push(...textBlock(lines, left + index * column + PAD, y, bold));
    }
    let y = top + 34 + (tallest - 1) * SIZE.text * 1.3 + 12;
    for (const source of domains) {
      marks.push(line(MARGIN, y, width - MARGIN, y, INK.rule, 1));
      const lines = clip(
        wrap(source.label, left - MARGIN - 12, SIZE.text, words.language, true),
        3,
      );
      marks.push(...textBlock(lines, MARGIN, y + 24, bold));
      const below = y + 24 + lines.length * SIZE.text * 1.3;
      marks.push({
        kind: "text",
        x: MARGIN,
        y: below,
        text: `n = ${source.responded}`,
        size: SIZE.small,
        fill: INK.grey,
      });
      for (const [index, target] of domains.entries()) {
        const contact = results.contacts.find(
          (one) => one.source === source.id && one.target === target.id,
        );
        const box = { x: left + index * column, y, width: column };
        if (contact) marks.push(...cell(contact, box, words));
      }
      y += ROW;
    }
    marks.push(line(MARGIN, y, width - MARGIN, y, INK.rule, 1));
    return { marks, bottom: y };
  });
}
