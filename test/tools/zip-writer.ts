import { crc32, deflateRawSync } from "node:zlib";
import { ByteWriter } from "./byte-writer.js";

/** A part of a zip file, and the lies its directory may tell. */
export interface WrittenPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  readonly method?: number;
  readonly encrypted?: boolean;
  /** The size it declares, where that is not the real one. */
  readonly size?: number;
  readonly crc?: number;
  /** Where it says it starts, where that is not where it does. */
  readonly at?: number;
}

/** 1 January 1980, the first day that a zip can hold. */
const FIRST_DAY = 0x21;

/** Packs bytes without header or checksum. */
export type Deflate = (plain: Uint8Array) => Uint8Array;

/** Writes a zip file; kept apart from the reader under test. */
export function writtenZip(
  parts: readonly WrittenPart[],
  deflate: Deflate = deflateRawSync,
): Uint8Array {
  const out = new ByteWriter();
  const directory = new ByteWriter();
  for (const part of parts) {
    const { content } = part;
    const plain = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const data = part.stored ? plain : new Uint8Array(deflate(plain));
    const name = new TextEncoder().encode(part.name);
    const at = part.at ?? out.length;
    const shared = new ByteWriter()
      .int16(20, part.encrypted ? 1 : 0, part.method ?? (part.stored ? 0 : 8), 0, FIRST_DAY)
      .int32((part.crc ?? crc32(plain)) | 0, data.length, (part.size ?? plain.length) | 0)
      .int16(name.length, 0)
      .done();
    out.int32(0x04034b50).bytes(shared).bytes(name).bytes(data);
    directory.int32(0x02014b50).int16(20).bytes(shared);
    directory.int16(0, 0, 0).int32(0, at).bytes(name);
  }
  const start = out.length;
  out.bytes(directory.done()).int32(0x06054b50).int16(0, 0, parts.length, parts.length);
  return out.int32(directory.length, start).int16(0).done();
}
