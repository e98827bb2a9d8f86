import { cleanLabel } from "../model/clean-label.js";
import type { Language } from "../model/language.js";
import type { Lines, Place } from "../model/problem.js";

interface PlaceWords {
  readonly line: string;
  readonly column: string;
  readonly and: string;
  readonly upTo: (first: number, last: number, count: number) => string;
  readonly more: (count: number) => string;
}

const placeWords: Readonly<Record<Language, PlaceWords>> = {
  nl: {
    line: "regel",
    column: "kolom",
    and: "en",
    upTo: (first, last, count) => `${first} tot en met ${last} (${count} keer)`,
    more: (count) => `nog ${count}`,
  },
  en: {
    line: "line",
    column: "column",
    and: "and",
    upTo: (first, last, count) => `${first} to ${last} (${count} times)`,
    more: (count) => `${count} more`,
  },
};

/** `2 tot en met 46 (45 keer)`, or `2, 5, 9 en nog 41` when they do not follow each other. */
function sayLines(first: number, { named, last, count }: Lines, words: PlaceWords): string {
  if (count > 2 && count === last - first + 1) return words.upTo(first, last, count);
  const rest = count - named.length;
  const parts = [...named.map(String), ...(rest > 0 ? [words.more(rest)] : [])];
  return `${parts.slice(0, -1).join(", ")} ${words.and} ${parts.at(-1)}`;
}

/** `enquete.csv, regel 12, kolom 3`; of many lines `enquete.csv, kolom 3, regel 2 en 5`. */
export function sayPlace(where: Place | undefined, language: Language): string | null {
  if (!where) return null;
  const { line, lines, column } = where;
  const file = cleanLabel(where.file.slice(0, 300));
  const words = placeWords[language];
  const at = column === undefined ? [] : [`${words.column} ${column}`];
  if (line === undefined) return [file, ...at].join(", ");
  if (!lines) return [file, `${words.line} ${line}`, ...at].join(", ");
  return [file, ...at, `${words.line} ${sayLines(line, lines, words)}`].join(", ");
}
