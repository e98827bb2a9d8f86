import type { Change, ShareMove, YearCell } from "../compare/change-schema.js";
import { TOTAL } from "../model/answer.js";
import type { Language } from "../model/language.js";
import { changeWords, outcomeWord } from "../words/change.js";
import { changeMark } from "./change-mark.js";
import { legend } from "./legend.js";
import { type FigureOptions, framed, MARGIN, textBlock, type Vocabulary } from "./page.js";
import { EMPTY_TEXT, emptyEntry, emptyPlace, hiddenEntry, hiddenPlace } from "./place.js";
import { line, type Mark, type Scene, type Stroke } from "./scene.js";
import { wrap } from "./text.js";
import { ARC, INK, SIZE } from "./tokens.js";

/** Columns, in pixels: names to the left, numbers and outcome to the right of the scale. */
const LABEL = 186;
const NUMBERS = 138;
const OUTCOME = 134;
const WIDTH = 900;
const LEAST_WIDTH = 760;
const PAD = 14;
/** The line of one year within a row, and air around the lines. */
const YEAR = 17;
const AIR = 7;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

interface Row {
  readonly label: string;
  /** With its step, where it stands by itself. */
  readonly name: string;
  /** Name of the step, above its first question. */
  readonly step: string | null;
  readonly years: readonly YearCell[];
  readonly change: ShareMove;
}

/** The questions of which the city's total is compared, in the order of the questionnaire. */
function rowsOf({ items, steps }: Change): Row[] {
  let before = "";
  return items.flatMap(({ step, label, rows }) => {
    const total = rows.find(({ domain }) => domain === TOTAL);
    if (!total) return [];
    const first = step !== before;
    before = step;
    const name = first ? (steps.find(({ id }) => id === step)?.label ?? step) : null;
    const full = `${steps.find(({ id }) => id === step)?.label ?? step}: ${label}`;
    return [{ label, name: full, step: name, years: total.years, change: total.change }];
  });
}

/** Whether a change was told, so that a line joins the first year to the last. */
/** Only what a test tells is called demonstrable. */
const isTested = ({ change: { ground } }: { readonly change: ShareMove }): boolean =>
  ground === "test" || ground === "pairs";
const hasMoved = ({ decision }: ShareMove): boolean => decision === "hoger" || decision === "lager";

interface Scale {
  readonly at: (share: number) => number;
  readonly left: number;
  readonly right: number;
}

/** A year of a row: its interval and dot, or the place of what is not shown. */
function yearMarks(
  cell: YearCell,
  y: number,
  newest: boolean,
  { at, left, right }: Scale,
): readonly Mark[] {
  const { share, interval, reason } = cell;
  // All of the scale: what is not shown may be anywhere on it.
  const box = { x: left, y: y - 3.5, width: right - left, height: 7 };
  if (reason === "hidden" || reason === "band") return [hiddenPlace(box)];
  if (reason === "no-valid-answers") return [emptyPlace(box)];
  if (share === null || interval === null) return [];
  return [
    {
      kind: "rect",
      x: at(interval.low),
      y: y - 3,
      width: at(interval.high) - at(interval.low),
      height: 6,
      fill: newest ? ARC.weak : INK.interval,
      opacity: newest ? 0.55 : 1,
      role: "interval",
    },
    {
      kind: "circle",
      x: at(share),
      y,
      radius: 4.4,
      fill: newest ? ARC.strong : INK.ground,
      stroke: ARC.strong,
      strokeWidth: 1.6,
      role: "share",
    },
  ];
}

/** `31/66`, `n.b.`, `–`, or that the year is left out. */
function numberText({ k, base, band, reason }: YearCell, words: Vocabulary): string {
  if (reason === "left-out") return changeWords[words.language].leftOutYear;
  if (reason === "no-valid-answers") return EMPTY_TEXT;
  if (band !== null) return words.terms.band[band];
  if (k === null || !base) return words.figure.hidden;
  return `${k}/${base}`;
}

/**
 * Every question through the years on one scale, in the order of the questionnaire: a dot per year
 * with its interval, joined where a change was told. `null` when no total is compared.
 */
export function changeSpec(
  change: Change,
  words: Vocabulary,
  options: FigureOptions = {},
): Scene | null {
  const rows = rowsOf(change);
  if (rows.length === 0) return null;
  const said = changeWords[words.language];
  const width = Math.max(options.width ?? WIDTH, LEAST_WIDTH);
  const years = change.documents.map(({ year }) => year);
  const left = MARGIN + LABEL + PAD;
  const right = width - MARGIN - OUTCOME - NUMBERS - PAD;
  const scale: Scale = { left, right, at: (share) => left + share * (right - left) };
  const of = (decision: ShareMove["decision"]) =>
    rows.filter((row) => row.change.decision === decision);
  const named = (decision: ShareMove["decision"]): readonly string[] =>
    of(decision)
      .filter(isTested)
      .map(({ name }) => name);
  const frame = {
    id: "change",
    title: said.figure.title(years),
    subtitle: said.figure.subtitle,
    footer: [
      ...documentNotes(change, words.language),
      said.figure.source({
        municipality: change.municipality,
        years: change.documents,
        profile: words.terms.profile[change.profile],
      }),
    ],
    desc: said.figure.desc({
      rows: rows.length,
      years,
      higher: named("hoger"),
      lower: named("lager"),
      undecided: of("niet_te_beslissen").length,
    }),
  };
  return framed(frame, words, width, (top) => {
    const marks: Mark[] = [];
    const grey = { size: SIZE.small, fill: INK.grey } as const;
    const start = top + 22;
    let y = start;
    for (const row of rows) {
      if (row.step !== null) {
        marks.push(line(MARGIN, y, width - MARGIN, y, INK.rule, 1));
        marks.push(...heading(row.step, y));
        y += 22;
      }
      const placed = rowMarks(row, y, years, scale, words);
      marks.push(...placed.marks);
      y = placed.bottom;
    }
    marks.push(line(MARGIN, y, width - MARGIN, y, INK.rule, 1));
    const ticks = TICKS.flatMap((share): Mark[] => [
      line(scale.at(share), start, scale.at(share), y, INK.rule, share % 0.5 === 0 ? 1 : 0.6),
      {
        kind: "text",
        x: scale.at(share),
        y: top + 14,
        text: words.numbers.sharePercent(share),
        ...grey,
        anchor: "middle",
      },
    ]);
    const key = legend(legendOf(rows, words), MARGIN, y + 14, width - 2 * MARGIN);
    return { marks: [...ticks, ...marks, ...key.marks], bottom: key.bottom };
  });
}

/** What must stand with the numbers, once for all years that say the same. */
function documentNotes({ documents }: Change, language: Language): readonly string[] {
  const notes = [...new Set(documents.flatMap(({ note }) => note ?? []))];
  return notes.map((note) => {
    const years = documents.filter((one) => one.note === note).map(({ year }) => year);
    return changeWords[language].documentNote(years, note);
  });
}

function heading(text: string, y: number): Mark[] {
  return [
    { kind: "text", x: MARGIN, y: y + 17, text, size: SIZE.text, fill: INK.text, bold: true },
  ];
}

/** A line through the years that are shown. */
function joinedMarks(
  cells: readonly YearCell[],
  { at }: Scale,
  lineOf: (place: number) => number,
): readonly Mark[] {
  const strokes = cells.flatMap(({ share }, place): Stroke[] =>
    share === null ? [] : [["L", at(share), lineOf(place)]],
  );
  const [first, ...others] = strokes;
  if (first?.[0] !== "L" || others.length === 0) return [];
  const [, x, y] = first;
  const path: readonly Stroke[] = [["M", x, y], ...others];
  return [{ kind: "path", strokes: path, stroke: ARC.strong, strokeWidth: 1.4, role: "joined" }];
}

/** The percentage at the end of its column; nothing where no share is shown. */
function percentOf({ k, base }: YearCell, x: number, y: number, words: Vocabulary): Mark[] {
  if (k === null || !base) return [];
  const text = words.numbers.percent(k, base);
  return [{ kind: "text", x, y, text, size: SIZE.note, fill: INK.text, anchor: "end" }];
}

/** One question: its name, a line per year, the numbers, and what it comes to. */
function rowMarks(
  { label, years: cells, change }: Row,
  y: number,
  years: readonly number[],
  scale: Scale,
  words: Vocabulary,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const moved = hasMoved(change);
  const lines = wrap(label, LABEL, SIZE.text, words.language, moved);
  const leading = SIZE.text * 1.25;
  const height = Math.max(cells.length * YEAR, lines.length * leading) + 2 * AIR;
  const middle = y + height / 2;
  const firstLine = middle - ((cells.length - 1) * YEAR) / 2;
  const lineOf = (place: number): number => firstLine + place * YEAR;
  const numbersAt = scale.right + PAD;
  const outcomeAt = numbersAt + NUMBERS;
  const text = { size: SIZE.note, fill: INK.text } as const;
  const joined = moved ? joinedMarks(cells, scale, lineOf) : [];
  const word = outcomeWord(change, words.language);
  const said = wrap(word, OUTCOME - 22, SIZE.note, words.language, moved);
  const saidTop = middle - ((said.length - 1) * SIZE.note * 1.2) / 2 + 4;
  return {
    marks: [
      ...textBlock(
        lines,
        MARGIN,
        middle - ((lines.length - 1) * leading) / 2 + 4,
        { size: SIZE.text, fill: INK.text, bold: moved },
        1.25,
      ),
      ...joined,
      ...cells.flatMap((cell, place) =>
        yearMarks(cell, lineOf(place), place === cells.length - 1, scale),
      ),
      ...cells.flatMap((cell, place): Mark[] => [
        {
          kind: "text",
          x: numbersAt,
          y: lineOf(place) + 4,
          text: String(years[place] ?? ""),
          size: SIZE.small,
          fill: INK.grey,
        },
        {
          kind: "text",
          x: numbersAt + 34,
          y: lineOf(place) + 4,
          text: numberText(cell, words),
          ...text,
        },
        ...percentOf(cell, numbersAt + NUMBERS - 16, lineOf(place) + 4, words),
      ]),
      ...changeMark(change.decision, outcomeAt + 6, middle),
      ...textBlock(said, outcomeAt + 20, saidTop, { ...text, bold: moved }, 1.2),
    ],
    bottom: y + height,
  };
}

/** Explains what the figure draws, and nothing that it does not draw. */
function legendOf(rows: readonly Row[], words: Vocabulary) {
  const cells = rows.flatMap(({ years }) => years);
  const { figure } = changeWords[words.language];
  const dot =
    (fill: string, interval: string, opacity: number) =>
    (x: number, y: number, size: number): Mark[] => [
      {
        kind: "rect",
        x,
        y: y + size / 2 - 3,
        width: 26,
        height: 6,
        fill: interval,
        opacity,
        role: "key",
      },
      {
        kind: "circle",
        x: x + 13,
        y: y + size / 2,
        radius: 4.4,
        fill,
        stroke: ARC.strong,
        strokeWidth: 1.6,
        role: "key",
      },
    ];
  return [
    { sign: dot(INK.ground, INK.interval, 1), signWidth: 26, label: figure.earlier },
    { sign: dot(ARC.strong, ARC.weak, 0.55), signWidth: 26, label: figure.newest },
    ...(cells.some(({ reason }) => reason === "hidden" || reason === "band")
      ? [hiddenEntry(words)]
      : []),
    ...(cells.some(({ reason }) => reason === "no-valid-answers") ? [emptyEntry(words)] : []),
  ];
}
