import { refuseData } from "../../model/problem.js";
import { MAX_CELL } from "./limits.js";

/** Gathers the text of a cell out of its runs; the reading aids of Japanese are left out. */
export interface RichText {
  open(name: string): void;
  close(name: string): void;
  text(text: string): void;
  /** The text since the last call. */
  take(): string;
}

/** @throws Refusal `xlsx-cell-too-long`, from `text`. */
export function richText(file: string): RichText {
  let text = "";
  let inText = false;
  let inPhonetic = false;
  return {
    open(name) {
      if (name === "rPh") inPhonetic = true;
      else if (name === "t") inText = !inPhonetic;
    },
    close(name) {
      if (name === "rPh") inPhonetic = false;
      else if (name === "t") inText = false;
    },
    text(more) {
      if (inText) text = joined(text, more, file);
    },
    take() {
      const taken = unescaped(text);
      text = "";
      return taken;
    },
  };
}

/** Two pieces of the text of one cell. */
export function joined(text: string, more: string, file: string): string {
  if (text.length + more.length > MAX_CELL) {
    throw refuseData("xlsx-cell-too-long", { limit: MAX_CELL }, { file });
  }
  return text + more;
}

/** Excel writes signs that XML cannot hold as `_x000D_`; line ends become LF, as in a CSV. */
export function unescaped(text: string): string {
  const signs = text.includes("_x")
    ? text.replace(/_x(?<hex>[0-9a-f]{4})_/giu, (sign, hex: string) => {
        const code = Number.parseInt(hex, 16);
        const allowed = code >= 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
        return allowed ? String.fromCharCode(code) : sign;
      })
    : text;
  return signs.includes("\r") ? signs.replace(/\r\n?/gu, "\n") : signs;
}
