import { standard } from "../../src/codebook/standard.js";
import type { Random } from "./random.js";

/** What stands in a wrong answer and in a remark, so that no message can hold it unseen. */
export const MARKER = "geheim-7731";

export type Cells = readonly string[];

/** An export of drawn respondents, before anything is done to its file. */
export interface DrawnExport {
  readonly heading: Cells;
  readonly rows: readonly Cells[];
  /** How many respondents of each domain count, in the order of the questionnaire. */
  readonly counted: readonly number[];
}

const DOMAINS = standard.domains.map(({ label }) => label.nl);
const AGREE = ["Zeer eens", "eens", "Neutraal", "ONEENS", "Zeer oneens ", "Weet niet", ""];
const CONTACT = ["Geen contact", "Ongeveer jaarlijks", "Ongeveer maandelijks", ""];
const REMARKS = [
  "",
  "",
  `één ${MARKER}`,
  `zei "ja", ${MARKER}; of | nee`,
  `twee\nregels, ${MARKER}`,
];
const ITEMS = standard.items.map(({ code }) => code);
const CONTACTS = standard.domains.map(({ code }) => `CON[${code}]`);

/** Draws two to thirty respondents, of whom some named no domain or left everything empty. */
export function drawnExport(draw: Random): DrawnExport {
  const items = draw.shuffled(ITEMS).slice(0, draw.whole(2, 6));
  const contacts = draw.next() < 0.5 ? CONTACTS : [];
  const heading = draw.shuffled(["DOM", ...items, ...contacts, "OPM"]);
  const counted = DOMAINS.map(() => 0);
  const rows = Array.from({ length: draw.whole(2, 30) }, (_, at) => {
    const domain = at > 0 && draw.next() < 0.05 ? "" : draw.pick(DOMAINS);
    const silent = at > 0 && draw.next() < 0.05;
    const answer = (name: string): string => {
      if (name === "DOM") return domain;
      if (name === "OPM") return draw.pick(REMARKS);
      if (at === 0 && name === items[0]) return "Eens";
      return silent ? "" : draw.pick(name.startsWith("CON[") ? CONTACT : AGREE);
    };
    const cells = heading.map(answer);
    const spoke = heading.some(
      (name, column) => name !== "DOM" && name !== "OPM" && cells[column] !== "",
    );
    const place = DOMAINS.indexOf(domain);
    if (spoke && place !== -1) counted[place] = (counted[place] ?? 0) + 1;
    return cells;
  });
  return { heading, rows, counted };
}

export interface Dialect {
  readonly delimiter: string;
  readonly quoteAll: boolean;
  readonly lineEnd: string;
  readonly sepLine: boolean;
}

export function drawnDialect(draw: Random): Dialect {
  return {
    delimiter: draw.pick([",", ";", "\t", "|"]),
    quoteAll: draw.next() < 0.5,
    lineEnd: draw.pick(["\n", "\r\n", "\r"]),
    sepLine: draw.next() < 0.15,
  };
}

/** One record as text, without its line end. */
export function recordText(cells: Cells, { delimiter, quoteAll, lineEnd }: Dialect): string {
  const special = (cell: string) => cell.includes(delimiter) || /["\r\n]/u.test(cell);
  return cells
    .map((cell) =>
      quoteAll || special(cell)
        ? `"${cell.replaceAll('"', '""').replaceAll("\n", lineEnd)}"`
        : cell,
    )
    .join(delimiter);
}

/** The encodings in which a file can be written, each with the name a study gives it. */
export const WRITTEN = {
  "utf-8": (text: string) => Buffer.from(text, "utf8"),
  "utf-8 with mark": (text: string) => Buffer.from(`\ufeff${text}`, "utf8"),
  "utf-16le with mark": (text: string) => Buffer.from(`\ufeff${text}`, "utf16le"),
  "utf-16be with mark": (text: string) => Buffer.from(`\ufeff${text}`, "utf16le").swap16(),
  "utf-16le": (text: string) => Buffer.from(text, "utf16le"),
  "utf-16be": (text: string) => Buffer.from(text, "utf16le").swap16(),
  "windows-1252": (text: string) => Buffer.from(text, "latin1"),
  macintosh: (text: string) => Buffer.from(text.replaceAll("é", "\u008e"), "latin1"),
} as const;

export type EncodingId = keyof typeof WRITTEN;
