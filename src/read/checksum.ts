const CRC_TABLE: Int32Array = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The CRC-32 of zip files, carried on from the pieces before (0 at the start). */
export function crc32(before: number, piece: Uint8Array): number {
  let crc = ~before;
  for (const byte of piece) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}

/** The most bytes that can be summed before 32 bits are full (as in zlib). */
const ADLER_RUN = 3800;

/** The Adler-32 of zlib streams, carried on from the pieces before (1 at the start). */
export function adler32(before: number, piece: Uint8Array): number {
  let low = before & 0xffff;
  let high = before >>> 16;
  for (let start = 0; start < piece.length; start += ADLER_RUN) {
    for (const byte of piece.subarray(start, start + ADLER_RUN)) {
      low += byte;
      high += low;
    }
    low %= 65521;
    high %= 65521;
  }
  return ((high << 16) | low) >>> 0;
}
