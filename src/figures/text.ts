import type { Language } from "../model/language.js";
import { syllables } from "../words/hyphenate.js";

/** Advance widths of Noto Sans for the signs from space to tilde, in thousandths of an em. */
const REGULAR = [
  260, 269, 408, 646, 572, 831, 732, 225, 300, 300, 551, 572, 268, 322, 268, 372, 572, 572, 572,
  572, 572, 572, 572, 572, 572, 572, 268, 268, 572, 572, 572, 434, 899, 639, 650, 632, 730, 556,
  519, 728, 741, 339, 273, 619, 524, 907, 760, 781, 605, 781, 622, 549, 556, 731, 600, 930, 586,
  566, 572, 329, 372, 329, 572, 444, 281, 561, 615, 480, 615, 564, 344, 615, 618, 258, 258, 534,
  258, 935, 618, 605, 615, 615, 413, 479, 361, 618, 508, 786, 529, 510, 470, 380, 551, 380, 572,
] as const;
const BOLD = [
  260, 286, 472, 646, 572, 901, 750, 266, 339, 339, 545, 572, 285, 322, 285, 413, 572, 572, 572,
  572, 572, 572, 572, 572, 572, 572, 285, 285, 572, 572, 572, 477, 897, 690, 672, 637, 740, 560,
  549, 724, 765, 389, 331, 664, 565, 943, 813, 796, 628, 796, 660, 551, 579, 756, 650, 967, 667,
  624, 579, 331, 413, 331, 572, 411, 362, 604, 633, 514, 633, 591, 387, 633, 657, 305, 305, 620,
  305, 982, 657, 619, 633, 633, 454, 497, 434, 657, 569, 856, 578, 569, 488, 394, 551, 394, 572,
] as const;
/** Any other sign: as wide as a wide letter, so that text is never wider than thought. */
const OTHER = 800;

/**
 * Width of a line of text in pixels, as Noto Sans sets it. Source Sans 3 is narrower and Arial
 * about as wide, so what fits here fits in every font of the figures.
 */
export function textWidth(text: string, size: number, bold = false): number {
  const widths = bold ? BOLD : REGULAR;
  let sum = 0;
  for (const sign of text.normalize("NFD")) {
    const code = sign.codePointAt(0) ?? 0;
    if (code >= 0x300 && code < 0x370) continue;
    sum += widths[code - 32] ?? OTHER;
  }
  return (sum / 1000) * size;
}

/** The part of a word that fits, broken at a syllable (or at a sign, for lack of one). */
function breakWord(word: string, fits: (text: string) => boolean, language: Language): string {
  let head = "";
  for (const part of syllables(word, language).slice(0, -1)) {
    if (!fits(`${head}${part}-`)) break;
    head += part;
  }
  if (head) return head;
  const signs = [...word];
  let count = 1;
  while (count < signs.length && fits(signs.slice(0, count + 1).join(""))) count++;
  return signs.slice(0, count).join("");
}

/** Cuts a text into lines of at most `width` pixels, at spaces and then at syllables. */
export function wrap(
  text: string,
  width: number,
  size: number,
  language: Language,
  bold = false,
): readonly string[] {
  const fits = (line: string): boolean => textWidth(line, size, bold) <= width;
  const lines: string[] = [];
  let line = "";
  for (const original of text.split(" ")) {
    let word = original;
    while (word !== "") {
      const longer = line === "" ? word : `${line} ${word}`;
      if (fits(longer)) {
        line = longer;
        break;
      }
      if (line !== "") {
        lines.push(line);
        line = "";
        continue;
      }
      const head = breakWord(word, fits, language);
      const tail = word.slice(head.length);
      lines.push(tail === "" || head.endsWith("-") ? head : `${head}-`);
      word = tail;
    }
  }
  if (line !== "") lines.push(line);
  return lines;
}

/** Cuts a sentence into lines like `wrap`, without a lone word on the last of them. */
export function wrapNote(
  text: string,
  width: number,
  size: number,
  language: Language,
): readonly string[] {
  const lines = wrap(text, width, size, language);
  const alone = (some: readonly string[]): boolean => !some.at(-1)?.includes(" ");
  if (lines.length < 2 || !alone(lines)) return lines;
  for (let narrower = width - 10; narrower > width * 0.6; narrower -= 10) {
    const other = wrap(text, narrower, size, language);
    if (other.length > lines.length) break;
    if (!alone(other)) return other;
  }
  return lines;
}

/** The first lines, the last of them ending in an ellipsis where text was left out. */
export function clip(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), `${(kept.at(-1) ?? "").replace(/[-\s]+$/u, "")}…`];
}
