import type { Language } from "../model/language.js";
import type { Results } from "../results/schema.js";
import { type FigureId, type FigureWords, figureWords } from "../words/figures.js";
import { type Numbers, numbersIn } from "../words/numbers.js";
import { type Terms, terms } from "../words/terms.js";
import type { Mark, Scene, TextMark } from "./scene.js";
import { wrap, wrapNote } from "./text.js";
import { INK, SIZE } from "./tokens.js";

export interface FigureOptions {
  readonly width?: number;
  /** Of a figure that stands beside another of its kind: a title that tells them apart … */
  readonly title?: string;
  /** … and the size below which its circles may not stay. */
  readonly leastRadius?: number;
}

/** All words a figure may use, in one language. */
export interface Vocabulary {
  readonly language: Language;
  readonly figure: FigureWords;
  readonly terms: Terms;
  readonly numbers: Numbers;
}

/** Every word and number format of one language. */
export function vocabulary(language: Language): Vocabulary {
  return {
    language,
    figure: figureWords[language],
    terms: terms[language],
    numbers: numbersIn(language),
  };
}

export const MARGIN = 24;

/** Lines of text below each other, the first on base line `y`. */
export function textBlock(
  lines: readonly string[],
  x: number,
  y: number,
  style: Omit<TextMark, "kind" | "x" | "y" | "text">,
  leading = 1.3,
): TextMark[] {
  return lines.map((text, index) => ({
    kind: "text",
    x,
    y: y + index * style.size * leading,
    text,
    ...style,
  }));
}

/** A note with a capital and a full stop. */
export function sentence(note: string): string {
  return `${note.charAt(0).toUpperCase()}${note.slice(1)}.`;
}

interface Body {
  readonly marks: readonly Mark[];
  /** Where the body ends; the source line stands below it. */
  readonly bottom: number;
}

interface Heading {
  readonly id: FigureId;
  readonly title?: string;
  readonly subtitle?: string;
  readonly notes?: readonly string[];
  readonly desc: string;
}

/**
 * A figure with title and subtitle above its body, notes and source line below it.
 *
 * @param body draws from `top` downwards and says where it ends
 */
export function page(
  results: Results,
  words: Vocabulary,
  width: number,
  heading: Heading,
  body: (top: number) => Body,
): Scene {
  const { id, desc, notes = [] } = heading;
  const { note } = results.study;
  const frame = {
    id,
    title: heading.title ?? words.figure.titles[id],
    subtitle: heading.subtitle ?? words.figure.subtitles[id],
    footer: [...(note === null ? [] : [note]), ...notes, sourceLine(results, words)],
    desc,
  };
  return framed(frame, words, width, body);
}

/** All text around the body of a figure. */
interface Frame {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly footer: readonly string[];
  readonly desc: string;
}

/** A figure in its frame, whatever document it is drawn from. */
export function framed(
  { id, title, subtitle, footer: notes, desc }: Frame,
  words: Vocabulary,
  width: number,
  body: (top: number) => Body,
): Scene {
  const inner = width - 2 * MARGIN;
  const titleLines = wrap(title, inner, SIZE.title, words.language, true);
  const subtitleLines = wrapNote(subtitle, inner, SIZE.subtitle, words.language);
  const subtitleTop = MARGIN + titleLines.length * SIZE.title * 1.3 + 4;
  const top = subtitleTop + subtitleLines.length * SIZE.subtitle * 1.3 + 10;
  const { marks, bottom } = body(top);
  const footer = notes.flatMap((text) => wrapNote(text, inner, SIZE.note, words.language));
  const footerTop = bottom + 26;
  return {
    id,
    width: Math.ceil(width),
    height: footerTop + (footer.length - 1) * SIZE.note * 1.4 + 18,
    title,
    desc,
    marks: [
      ...textBlock(titleLines, MARGIN, MARGIN + 10, {
        size: SIZE.title,
        fill: INK.text,
        bold: true,
      }),
      ...textBlock(subtitleLines, MARGIN, subtitleTop + 8, { size: SIZE.subtitle, fill: INK.grey }),
      ...marks,
      ...textBlock(footer, MARGIN, footerTop, { size: SIZE.note, fill: INK.grey }, 1.4),
    ],
  };
}

function sourceLine(
  { study, total, provenance }: Results,
  { figure, terms: t }: Vocabulary,
): string {
  return figure.source({
    municipality: study.municipality,
    year: study.year,
    responded: total.responded,
    invited: total.invited,
    profile: t.profile[provenance.profile],
  });
}
