import { type Refusal, refuseData } from "../../model/problem.js";
import { crc32 } from "../checksum.js";
import { type InflateFault, inflated } from "../inflate.js";
import { MAX_ENTRIES, MAX_PART, MAX_RATIO, MAX_TOTAL, RATIO_FROM } from "./limits.js";
import { type Entry, entriesOf } from "./zip-directory.js";

/** The parts of a zip file, each read as a stream. Nothing is ever written anywhere. */
export interface Zip {
  has(name: string): boolean;
  /**
   * The bytes of a part.
   *
   * @throws Refusal when more than `cap` bytes come out, or others than the directory says.
   */
  part(name: string, cap: number): Generator<Uint8Array>;
}

/**
 * Opens a zip file after a look at its directory: what is encrypted, overlaps, or promises
 * more than a workbook can be is refused before anything is inflated.
 */
export function openZip(bytes: Uint8Array, file: string): Zip {
  const entries = entriesOf(bytes, MAX_ENTRIES, file);
  let total = 0;
  for (const { size, data } of entries) {
    total += size;
    const bomb = size > RATIO_FROM && size > MAX_RATIO * data.length;
    if (size > MAX_PART || total > MAX_TOTAL || bomb) throw tooLarge(file);
  }
  const found = new Map<string, Entry>();
  for (const entry of entries) {
    if (!isSafe(entry.name)) continue;
    // Two parts of one name: a guard and a reader might each see another one.
    if (found.has(entry.name)) throw refuseData("zip-damaged", {}, { file });
    found.set(entry.name, entry);
  }
  return {
    has: (name) => found.has(name),
    *part(name, cap) {
      const entry = found.get(name);
      if (!entry) throw refuseData("xlsx-part-missing", { part: nameToSay(name) }, { file });
      if (entry.size > cap) throw tooLarge(file);
      yield* piecesOf(entry, file);
    },
  };
}

function* piecesOf(entry: Entry, file: string): Generator<Uint8Array> {
  const cap = { bytes: entry.size, ratio: MAX_RATIO, ratioFrom: RATIO_FROM };
  const refuse = (fault: InflateFault) =>
    refuseData(fault === "damaged" ? "zip-damaged" : "zip-size", {}, { file });
  const pieces = entry.deflated ? inflated(entry.data, cap, refuse) : [entry.data];
  let crc = 0;
  let size = 0;
  for (const piece of pieces) {
    crc = crc32(crc, piece);
    size += piece.length;
    yield piece;
  }
  if (size !== entry.size) throw refuseData("zip-size", {}, { file });
  if (crc !== entry.crc) throw refuseData("zip-damaged", {}, { file });
}

function tooLarge(file: string): Refusal {
  return refuseData("zip-too-large", { limit: MAX_PART / 1024 / 1024 }, { file });
}

/** Names that climb out of the archive or into the machine are passed over. */
function isSafe(name: string): boolean {
  return !/^\/|\\|:|\0/u.test(name) && !name.split("/").includes("..");
}

/** A part's name comes out of the file, so only plain signs of it are said. */
function nameToSay(name: string): string {
  return name.replace(/[^\w./ -]/gu, "?").slice(0, 80);
}
