import { ENCODINGS, type Encoding, type EncodingName } from "../model/dialect.js";
import { type Place, Refusal, refuseData } from "../model/problem.js";
import { firstBytes } from "./bytes.js";
import { decodeText, utf8Pieces } from "./decode.js";
import { isDoubled } from "./double-encoding.js";
import type { ByteSource } from "./source.js";

const HEAD = 4096;

/** High bytes that stand for letters and signs of West European text, per encoding. */
const LETTERS: Readonly<Record<"windows-1252" | "macintosh", ReadonlySet<number>>> = {
  "windows-1252": new Set([
    0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0xa0, 0xa7, 0xab, 0xb0, 0xb4, 0xb7, 0xbb, 0xbd,
    0xc4, 0xc8, 0xc9, 0xca, 0xcb, 0xcf, 0xd6, 0xdc, 0xdf, 0xe0, 0xe1, 0xe2, 0xe4, 0xe7, 0xe8, 0xe9,
    0xea, 0xeb, 0xec, 0xed, 0xee, 0xef, 0xf1, 0xf2, 0xf3, 0xf4, 0xf6, 0xf9, 0xfa, 0xfb, 0xfc,
  ]),
  macintosh: new Set([
    0x80, 0x83, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8d, 0x8e, 0x8f, 0x90, 0x91, 0x92, 0x93, 0x94,
    0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0x9c, 0x9d, 0x9e, 0x9f, 0xa1, 0xa4, 0xa7, 0xab, 0xc7, 0xc8,
    0xc9, 0xca, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5, 0xdb,
  ]),
};

/** An encoding is taken when it explains nearly all high bytes and no other explains most. */
const CLEAR = 0.95;
const RIVAL = 0.7;

/**
 * Which encoding a file has, from its bytes: a mark, the zeros of UTF-16, being valid UTF-8, or
 * high bytes that are letters in one encoding only. Reads the file once, in constant memory.
 *
 * @throws Refusal `encoding-unclear` when the bytes fit several encodings or none, and
 *   `encoding-mixed` when part of the file is UTF-8 and part is not: never guessed.
 */
export async function detectEncoding(source: ByteSource): Promise<Encoding> {
  const head = await firstBytes(source, HEAD);
  if (head[0] === 0xff && head[1] === 0xfe) return found("utf-16le", "mark");
  if (head[0] === 0xfe && head[1] === 0xff) return found("utf-16be", "mark");
  const marked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  const wide = zerosOf(head);
  if (wide) return found(wide, "zeros");
  const survey = await surveyBytes(source);
  if (survey.valid) {
    return { name: "utf-8", doubled: survey.doubled, evidence: marked ? "mark" : "valid" };
  }
  const single = singleByte(survey.high, survey.sequences);
  if (typeof single !== "string") return single;
  throw refuseData(single, { known: ENCODINGS.join(", ") }, await firstBadByte(source));
}

/** The line of the first byte that is no UTF-8. */
async function firstBadByte(source: ByteSource): Promise<Place> {
  try {
    for await (const _ of decodeText(source, found("utf-8", "declared")));
  } catch (error) {
    const where = error instanceof Refusal ? error.problems[0]?.where : undefined;
    if (where) return where;
  }
  return { file: source.name };
}

function found(name: EncodingName, evidence: Encoding["evidence"]): Encoding {
  return { name, doubled: false, evidence };
}

/** Text of mostly ASCII signs in UTF-16 has a zero at every other byte. */
function zerosOf(head: Uint8Array): "utf-16le" | "utf-16be" | null {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < head.length; at++) {
    if (head[at] !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  const pairs = head.length / 2;
  if (pairs < 4) return null;
  if (odd > pairs * 0.6 && even < pairs * 0.05) return "utf-16le";
  if (even > pairs * 0.6 && odd < pairs * 0.05) return "utf-16be";
  return null;
}

interface ByteSurvey {
  readonly valid: boolean;
  readonly doubled: boolean;
  /** How often each byte of 0x80 and above occurs; only counted when the file is no UTF-8. */
  readonly high: ReadonlyMap<number, number>;
  /** Bytes that end what would be a letter in UTF-8. */
  readonly sequences: number;
}

async function surveyBytes(source: ByteSource): Promise<ByteSurvey> {
  let doubled: boolean | null = null;
  // A letter that was encoded twice may be cut over two pieces: its start is held back.
  let held = "";
  const look = (text: string): void => {
    if (doubled !== false) doubled = isDoubled(text) ?? doubled;
  };
  for await (const { text, broken, plain } of utf8Pieces(source)) {
    if (broken) return { valid: false, doubled: false, ...(await countHighBytes(source)) };
    // Plain ASCII says nothing about the encoding.
    if (doubled === false || (held === "" && plain)) continue;
    const all = held + text;
    const [end = ""] = /[^\u0000-\u007f]*$/u.exec(all.slice(-12)) ?? [];
    look(all.slice(0, all.length - end.length));
    held = end;
  }
  look(held);
  return { valid: true, doubled: doubled === true, high: new Map(), sequences: 0 };
}

async function countHighBytes(
  source: ByteSource,
): Promise<{ high: Map<number, number>; sequences: number }> {
  const high = new Map<number, number>();
  let sequences = 0;
  let before = 0;
  let first = 0;
  for await (const bytes of source.bytes()) {
    for (const byte of bytes) {
      if (byte >= 0x80) {
        high.set(byte, (high.get(byte) ?? 0) + 1);
        if (
          byte < 0xc0 &&
          ((before >= 0xc2 && before < 0xe0) || (before >= 0x80 && first >= 0xe0 && before < 0xc0))
        )
          sequences++;
      }
      first = before;
      before = byte;
    }
  }
  return { high, sequences };
}

function singleByte(
  high: ReadonlyMap<number, number>,
  sequences: number,
): Encoding | "encoding-mixed" | "encoding-unclear" {
  const total = [...high.values()].reduce((sum, count) => sum + count, 0);
  const explained = (letters: ReadonlySet<number>): number =>
    [...high].reduce((sum, [byte, count]) => sum + (letters.has(byte) ? count : 0), 0) / total;
  if (sequences * 2 > total * 0.1) return "encoding-mixed";
  const windows = explained(LETTERS["windows-1252"]);
  const mac = explained(LETTERS.macintosh);
  if (windows >= CLEAR && mac < RIVAL) return found("windows-1252", "letters");
  if (mac >= CLEAR && windows < RIVAL) return found("macintosh", "letters");
  return "encoding-unclear";
}
