import type { Results, ResultsContact } from "../results/schema.js";
import { columnHeads } from "./column-heads.js";
import { describeContacts } from "./describe.js";
import { type FigureOptions, MARGIN, page, sentence, textBlock, type Vocabulary } from "./page.js";
import { type Box, EMPTY_TEXT, emptyPlace, hiddenPlace } from "./place.js";
import { line, type Mark, type Scene } from "./scene.js";
import { clip, textWidth, wrap } from "./text.js";
import { ARC, INK, SIZE } from "./tokens.js";

const ROW = 64;
const PAD = 12;

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
      fill: INK.interval,
      role: "interval",
    },
    { kind: "circle", x: at(share), y, radius: 4.2, fill: ARC.strong, role: "share" },
  ];
}

function cell(contact: ResultsContact, box: Box, words: Vocabulary): Mark[] {
  const { yearly, base } = contact;
  const own = contact.source === contact.target;
  const frame = { x: box.x + 2, y: box.y + 2, width: box.width - 4, height: box.height - 4 };
  const ink = { size: SIZE.text, fill: INK.text } as const;
  const said = (text: string): Mark => ({
    kind: "text",
    x: box.x + box.width / 2,
    y: box.y + box.height / 2 + 4,
    text,
    ...ink,
    bold: true,
    anchor: "middle",
  });
  if (yearly.reason === "hidden" || yearly.band) {
    const text = yearly.band ? words.terms.band[yearly.band] : words.figure.hidden;
    return [hiddenPlace(frame), said(text)];
  }
  if (yearly.k === null || base === null || base === 0) {
    return [emptyPlace(frame), said(EMPTY_TEXT)];
  }
  const percent = words.numbers.percent(yearly.k, base);
  const interval = yearly.interval ? words.numbers.range(yearly.interval) : "";
  return [
    { kind: "rect", ...frame, fill: own ? INK.paper : "none" },
    { kind: "text", x: box.x + PAD, y: box.y + 24, text: percent, ...ink, bold: true },
    {
      kind: "text",
      x: box.x + box.width - PAD,
      y: box.y + 24,
      text: `${yearly.k}/${base}`,
      ...ink,
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
  const notes = matrixNotes(results, words);
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
    const start = (index: number): number => left + index * column;
    const heads = columnHeads(
      domains.map(({ label }, index) => {
        return { label, x: start(index) + PAD, room: column - 1.5 * PAD };
      }),
      top + 20,
      words,
    );
    marks.push(...heads.marks);
    let y = heads.bottom;
    for (const source of domains) {
      marks.push(line(MARGIN, y, width - MARGIN, y, INK.rule, 1));
      const lines = clip(
        wrap(source.label, left - MARGIN - 12, SIZE.text, words.language, true),
        3,
      );
      marks.push(...textBlock(lines, MARGIN, y + 24, bold));
      const below = y + 24 + lines.length * SIZE.text * 1.3;
      const height = Math.max(ROW, below + 12 - y);
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
        const box = { x: start(index), y, width: column, height };
        if (contact) marks.push(...cell(contact, box, words));
      }
      y += height;
    }
    marks.push(line(MARGIN, y, width - MARGIN, y, INK.rule, 1));
    return { marks, bottom: y };
  });
}

/** Explains what the table draws, and nothing that it does not draw. */
function matrixNotes({ contacts }: Results, { figure }: Vocabulary): string[] {
  const some = (what: (contact: ResultsContact) => boolean): boolean => contacts.some(what);
  const isEmpty = ({ yearly, base }: ResultsContact): boolean =>
    yearly.reason !== "hidden" && yearly.band === null && (yearly.k === null || !base);
  const notes = [
    ...(some(({ yearly }) => yearly.interval !== null) ? [figure.intervalNote] : []),
    ...(some(({ yearly }) => yearly.reason === "hidden") ? [figure.hatchedNote] : []),
    ...(some(({ yearly }) => yearly.band !== null) ? [sentence(figure.legendBand)] : []),
    ...(some(isEmpty) ? [sentence(figure.legendEmpty)] : []),
    ...(some(({ source, target }) => source === target) ? [figure.diagonalNote] : []),
  ];
  return notes.length > 0 ? [notes.join(" ")] : [];
}
