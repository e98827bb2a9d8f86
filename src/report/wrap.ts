import type { Language } from "../model/language.js";
import { syllables } from "../words/hyphenate.js";

/** Width in characters, not in UTF-16 units. */
export const widthOf = (text: string): number => [...text].length;

const holdsDigit = (word: string): boolean => /\d/u.test(word);

/** The pieces at which a word may be broken; a word with a digit is a number and stays whole. */
function piecesOf(word: string, language: Language): readonly string[] {
  return holdsDigit(word) ? [word] : syllables(word, language);
}

/** The narrowest column in which a text fits without breaking a word inside a syllable. */
export function leastWidth(text: string, language: Language): number {
  const widths = text.split(" ").flatMap((word) => {
    const pieces = piecesOf(word, language);
    return pieces.map((piece, index) => widthOf(piece) + (index < pieces.length - 1 ? 1 : 0));
  });
  return Math.max(0, ...widths);
}

/** Breaks one word into lines: at syllables with a hyphen, inside a syllable only if it must. */
function breakWord(word: string, width: number, language: Language): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(word, language)) {
    if (line !== "" && widthOf(line) + widthOf(piece) + 1 > width) {
      lines.push(`${line}-`);
      line = "";
    }
    line += piece;
    while (widthOf(line) > width && !holdsDigit(line)) {
      const letters = [...line];
      lines.push(letters.slice(0, width).join(""));
      line = letters.slice(width).join("");
    }
  }
  return [...lines, line];
}

/**
 * Wraps at spaces, then at syllables. A number is never cut, so a line is longer than `width`
 * only where a single number is.
 */
export function wrapText(text: string, width: number, language: Language): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const joined = line === "" ? word : `${line} ${word}`;
    if (widthOf(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== "") lines.push(line);
    const broken = widthOf(word) <= width ? [word] : breakWord(word, width, language);
    lines.push(...broken.slice(0, -1));
    line = broken.at(-1) ?? "";
  }
  return [...lines, line];
}
