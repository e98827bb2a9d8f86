import type { Feed } from "./feed.js";

const SPACES = new Uint8Array(8).fill(0x20);

/** How byte codes become numbers. */
export interface Bytecode {
  readonly bias: number;
  readonly systemMissing: number;
  readonly littleEndian: boolean;
}

/**
 * Undoes the byte-code compression of SPSS: eight codes, then the eight-byte blocks that the
 * codes announce. A code is a small number (1–251), the end (252), a block as it stands (253),
 * eight spaces (254) or system-missing (255); 0 is filling.
 */
export function expanded(packed: Feed, { bias, systemMissing, littleEndian }: Bytecode): Feed {
  const codes = new Uint8Array(8);
  let known = 0;
  let used = 0;
  let ended = false;
  const nextCode = (): number => {
    for (;;) {
      if (used === known) {
        known = packed.take(codes, 0, 8);
        used = 0;
        if (known === 0) return 252;
      }
      const code = codes[used++] ?? 252;
      if (code !== 0) return code;
    }
  };
  const block = (target: Uint8Array, view: DataView, at: number): number => {
    const code = nextCode();
    if (code === 252) ended = true;
    else if (code === 253) return packed.take(target, at, 8);
    else if (code === 254) target.set(SPACES, at);
    else view.setFloat64(at, code === 255 ? systemMissing : code - bias, littleEndian);
    return ended ? 0 : 8;
  };
  return {
    /** Takes whole blocks: `count` is a multiple of eight. */
    take(target, at, count) {
      const view = new DataView(target.buffer, target.byteOffset, target.byteLength);
      let taken = 0;
      while (taken < count && !ended) {
        const got = block(target, view, at + taken);
        taken += got;
        if (got < 8) break;
      }
      return taken;
    },
  };
}
