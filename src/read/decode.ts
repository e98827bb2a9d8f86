import type { Encoding, EncodingName } from "../model/dialect.js";
import { refuseData } from "../model/problem.js";
import { undoubler } from "./double-encoding.js";
import type { ByteSource } from "./source.js";

const BOM = "\ufeff";
const SMALL = 64 * 1024;

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** The bytes at the end of a piece that begin a character and do not finish it. */
function unfinished(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return bytes.slice(length > back ? bytes.length - back : bytes.length);
  }
  return new Uint8Array();
}

/** The text before the first byte that is no UTF-8, found by halving. */
function textBeforeBadByte(bytes: Uint8Array): string {
  const textOf = (length: number): string | null => {
    try {
      const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
      return decoder.decode(bytes.subarray(0, length), { stream: true });
    } catch {
      return null;
    }
  };
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (textOf(middle) === null) bad = middle;
    else good = middle;
  }
  return textOf(good) ?? "";
}

interface Piece {
  readonly text: string;
  /** Whether what follows the text does not belong to the encoding. */
  readonly broken: boolean;
  /** Whether the text is known to be ASCII alone. */
  readonly plain: boolean;
}

/**
 * The bytes in pieces small enough that the texts made of them die young: the engine keeps a
 * text of more than some 128 kB apart, which costs more than reading it.
 */
async function* smallPieces(source: ByteSource): AsyncGenerator<Uint8Array> {
  for await (const bytes of source.bytes()) {
    for (let at = 0; at < bytes.length; at += SMALL) yield bytes.subarray(at, at + SMALL);
  }
}

/** The text of a source that should be UTF-8, in pieces of whole characters. */
export async function* utf8Pieces(source: ByteSource): AsyncGenerator<Piece> {
  // Whole characters need no state between the pieces, and the decoder is far faster without.
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let started: Uint8Array = new Uint8Array();
  for await (const piece of smallPieces(source)) {
    const bytes = started.length > 0 ? joined(started, piece) : piece;
    started = unfinished(bytes);
    const whole = bytes.subarray(0, bytes.length - started.length);
    let text: string;
    try {
      text = decoder.decode(whole);
    } catch {
      yield { text: textBeforeBadByte(whole), broken: true, plain: false };
      return;
    }
    yield { text, broken: false, plain: text.length === whole.length };
  }
  if (started.length > 0) yield { text: "", broken: true, plain: false };
}

async function* otherPieces(source: ByteSource, name: EncodingName): AsyncGenerator<Piece> {
  const decoder = new TextDecoder(name, { ignoreBOM: true });
  for await (const bytes of smallPieces(source)) {
    yield { text: decoder.decode(bytes, { stream: true }), broken: false, plain: false };
  }
  const text = decoder.decode();
  yield { text: text.replaceAll("\ufffd", ""), broken: text.includes("\ufffd"), plain: false };
}

/** Text that was encoded twice, with one encoding undone. */
async function* undoubledPieces(source: ByteSource): AsyncGenerator<Piece> {
  const undo = undoubler();
  for await (const piece of utf8Pieces(source)) {
    const text = undo(piece.text, false);
    yield text === null ? { ...piece, text: "", broken: true } : { ...piece, text };
  }
}

function piecesOf(source: ByteSource, { name, doubled }: Encoding): AsyncGenerator<Piece> {
  if (doubled) return undoubledPieces(source);
  return name === "utf-8" ? utf8Pieces(source) : otherPieces(source, name);
}

/**
 * The text of a file in pieces, without its byte order mark; every line end (CRLF, CR) becomes
 * LF. A byte that the encoding does not have and a NUL stop the reading, by line: text that is
 * read wrong would be counted wrong.
 *
 * @throws Refusal `bad-byte` or `nul-character`, by line
 */
export async function* decodeText(source: ByteSource, encoding: Encoding): AsyncGenerator<string> {
  let line = 1;
  let first = true;
  let heldReturn = "";
  for await (const piece of piecesOf(source, encoding)) {
    let text = heldReturn + piece.text;
    heldReturn = "";
    if (first && text.length > 0) {
      first = false;
      if (text.startsWith(BOM)) text = text.slice(1);
    }
    if (text.endsWith("\r") && !piece.broken) {
      heldReturn = "\r";
      text = text.slice(0, -1);
    }
    if (text.includes("\r")) text = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
    const nul = text.indexOf("\0");
    if (nul !== -1) text = text.slice(0, nul);
    line += countLines(text);
    if (text) yield text;
    if (nul !== -1) throw refuseData("nul-character", {}, { file: source.name, line });
    if (piece.broken) {
      throw refuseData("bad-byte", { encoding: encoding.name }, { file: source.name, line });
    }
  }
  if (heldReturn) yield "\n";
}
