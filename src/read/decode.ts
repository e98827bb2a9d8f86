import { refuseData } from "../model/problem.js";
import type { ByteSource } from "./source.js";

const BOM = "\ufeff";

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}

/** Which line of a file that is no UTF-8 holds the first byte that is none. */
function lineOfBadByte(bytes: Uint8Array, linesBefore: number): number {
  const lenient = new TextDecoder("utf-8").decode(bytes);
  const at = lenient.indexOf("\ufffd");
  return linesBefore + countLines(at === -1 ? lenient : lenient.slice(0, at));
}

/**
 * The text of a file in pieces, as UTF-8 with or without byte order mark; every line end
 * (CRLF, CR) becomes LF. A byte that is no UTF-8 and a NUL stop the reading, by line:
 * text that is guessed wrong would be counted wrong.
 */
export async function* decodeText(source: ByteSource): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let line = 1;
  let first = true;
  let heldReturn = "";
  const pieces = async function* (): AsyncGenerator<string> {
    for await (const bytes of source.bytes()) {
      try {
        yield decoder.decode(bytes, { stream: true });
      } catch {
        throw refuseData("not-utf8", {}, { file: source.name, line: lineOfBadByte(bytes, line) });
      }
    }
    try {
      yield decoder.decode();
    } catch {
      throw refuseData("not-utf8", {}, { file: source.name, line });
    }
  };
  for await (const piece of pieces()) {
    let text = heldReturn + piece;
    heldReturn = "";
    if (first && text.length > 0) {
      first = false;
      if (text.startsWith(BOM)) text = text.slice(1);
    }
    if (text.endsWith("\r")) {
      heldReturn = "\r";
      text = text.slice(0, -1);
    }
    if (text.includes("\r")) text = text.replace(/\r\n?/g, "\n");
    const nul = text.indexOf("\0");
    if (nul !== -1) {
      const where = { file: source.name, line: line + countLines(text.slice(0, nul)) };
      throw refuseData("nul-character", {}, where);
    }
    line += countLines(text);
    if (text) yield text;
  }
  if (heldReturn) yield "\n";
}
