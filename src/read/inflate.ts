import { Inflate } from "fflate";

/** Deflate makes at most about 1,032 bytes of one, so a piece makes 8 MB at most. */
const PIECE = 8 * 1024;

/** Why an inflation stops: what came out is over the cap, or the bytes are no deflate stream. */
export type InflateFault = "too-large" | "damaged";

/** How much may come out; what a file says about itself plays no part in it. */
export interface InflateCap {
  /** The most bytes that may come out. */
  readonly bytes: number;
  /** The most bytes out per byte in, once `ratioFrom` bytes are out. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

/**
 * Inflates a raw deflate stream piece by piece; memory does not grow with the size of either.
 *
 * @param refuse makes the error to throw.
 */
export function* inflated(
  bytes: Uint8Array,
  cap: InflateCap,
  refuse: (fault: InflateFault) => Error,
): Generator<Uint8Array> {
  let out: Uint8Array[] = [];
  const stream = new Inflate((piece) => {
    if (piece.length > 0) out.push(piece);
  });
  let total = 0;
  for (let at = 0; at < bytes.length || at === 0; at += PIECE) {
    const end = Math.min(at + PIECE, bytes.length);
    try {
      stream.push(bytes.subarray(at, end), end === bytes.length);
    } catch {
      throw refuse("damaged");
    }
    for (const piece of out) {
      total += piece.length;
      if (total > cap.bytes) throw refuse("too-large");
      if (total > cap.ratioFrom && total > cap.ratio * end) throw refuse("too-large");
      yield piece;
    }
    out = [];
  }
}
