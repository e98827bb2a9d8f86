import { refuseData } from "../../model/problem.js";

/** Reads a stretch of bytes from front to back; whatever lies past the end is refused. */
export interface Cursor {
  /** The place of the next byte. */
  at(): number;
  left(): number;
  int32(): number;
  int64(): number;
  double(): number;
  byte(): number;
  /** A view, not a copy. */
  bytes(count: number): Uint8Array;
  skip(count: number): void;
}

/** @throws Refusal `sav-truncated` from every read past the end. */
export function cursorOf(
  bytes: Uint8Array,
  littleEndian: boolean,
  file: string,
  start = 0,
): Cursor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = start;
  const next = (count: number): number => {
    if (!Number.isInteger(count) || count < 0 || count > bytes.length - at) {
      throw refuseData("sav-truncated", { at }, { file });
    }
    at += count;
    return at - count;
  };
  return {
    at: () => at,
    left: () => bytes.length - at,
    int32: () => view.getInt32(next(4), littleEndian),
    int64: () => Number(view.getBigInt64(next(8), littleEndian)),
    double: () => view.getFloat64(next(8), littleEndian),
    byte: () => view.getUint8(next(1)),
    bytes: (count) => {
      const from = next(count);
      return bytes.subarray(from, from + count);
    },
    skip: (count) => {
      next(count);
    },
  };
}
