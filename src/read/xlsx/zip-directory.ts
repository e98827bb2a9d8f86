import { type Refusal, refuseData } from "../../model/problem.js";

const END = 0x06054b50;
const END_SIZE = 22;
const MAX_COMMENT = 65_535;
const CENTRAL = 0x02014b50;
const CENTRAL_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
/** In its place stands the real number in a record of zip64, for files over 4 GB. */
const ZIP64 = 0xffffffff;

export interface Entry {
  readonly name: string;
  readonly deflated: boolean;
  readonly crc: number;
  /** What the directory says the part is when inflated; checked, never trusted. */
  readonly size: number;
  /** The bytes as stored: a view, not a copy. */
  readonly data: Uint8Array;
}

/**
 * The entries that the directory at the end of a zip file names.
 *
 * @throws Refusal when there are more than `most`, when one is encrypted or packed in an
 * unusual way, and when entries overlap or lie outside the file.
 */
export function entriesOf(bytes: Uint8Array, most: number, file: string): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = () => refuseData("zip-damaged", {}, { file });
  const end = endOf(view);
  if (end === null) throw damaged();
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const oneDisk = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === count;
  if (count === 0xffff || start === ZIP64) throw tooLarge(file);
  if (!oneDisk || start + view.getUint32(end + 12, true) > end) throw damaged();
  if (count > most) throw refuseData("zip-too-many", { count, limit: most }, { file });

  const entries: Entry[] = [];
  const spans: { readonly from: number; readonly to: number }[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL_SIZE > end || view.getUint32(at, true) !== CENTRAL) throw damaged();
    const size = view.getUint32(at + 24, true);
    const packed = view.getUint32(at + 20, true);
    const from = view.getUint32(at + 42, true);
    const nameLength = view.getUint16(at + 28, true);
    const next =
      at +
      CENTRAL_SIZE +
      nameLength +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
    if (next > end) throw damaged();
    if (size === ZIP64 || packed === ZIP64 || from === ZIP64) throw tooLarge(file);
    // Bits 0 and 6: encrypted, in the old way or the strong one.
    if (view.getUint16(at + 8, true) & 0x41) throw refuseData("file-encrypted", {}, { file });
    const method = view.getUint16(at + 10, true);
    if (method !== 0 && method !== 8) throw refuseData("zip-method", { method }, { file });
    const dataAt = dataOf(view, from);
    if (dataAt === null || dataAt + packed > start) throw damaged();
    spans.push({ from, to: dataAt + packed });
    entries.push({
      name: new TextDecoder().decode(
        bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength),
      ),
      deflated: method === 8,
      crc: view.getUint32(at + 16, true),
      size,
      data: bytes.subarray(dataAt, dataAt + packed),
    });
    at = next;
  }
  if (overlap(spans)) throw damaged();
  return entries;
}

/** Looks from the back for the record that ends exactly where the file ends. */
function endOf(view: DataView): number | null {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return null;
}

function dataOf(view: DataView, at: number): number | null {
  if (at + LOCAL_SIZE > view.byteLength || view.getUint32(at, true) !== LOCAL) return null;
  return at + LOCAL_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
}

/** Entries that share bytes make a small file unfold without end. */
function overlap(spans: readonly { readonly from: number; readonly to: number }[]): boolean {
  const sorted = [...spans].sort((a, b) => a.from - b.from);
  return sorted.some(({ from }, index) => from < (sorted[index - 1]?.to ?? 0));
}

function tooLarge(file: string): Refusal {
  return refuseData("zip-too-large", { limit: 4096 }, { file });
}
