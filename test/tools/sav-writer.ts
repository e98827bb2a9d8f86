import { deflateSync } from "node:zlib";
import { ByteWriter } from "./byte-writer.js";

type Value = number | string | null;

export interface WrittenVariable {
  readonly name: string;
  /** 0 or absent for a number. */
  readonly width?: number;
  readonly longName?: string;
  readonly label?: string;
  /** Type, width and decimals as SPSS numbers them: F8.2 is `[5, 8, 2]`. */
  readonly format?: readonly [number, number, number];
  readonly labels?: readonly (readonly [number | string, string])[];
  readonly missing?: readonly (number | string)[];
  readonly range?: readonly [number, number];
}

/** What to write; texts are of one byte a letter unless `encode` says otherwise. */
export interface WrittenSav {
  readonly variables: readonly WrittenVariable[];
  readonly rows: readonly (readonly Value[])[];
  readonly compression?: "none" | "bytecode" | "zlib";
  readonly littleEndian?: boolean;
  readonly codePage?: number;
  readonly encoding?: string;
  readonly encode?: (text: string) => Uint8Array;
  /** The number of cases in the header, where that is not the number of rows. */
  readonly cases?: number;
  /** Compression (zlib) whose bytes are the same everywhere, where that matters. */
  readonly deflate?: (plain: Uint8Array) => Uint8Array;
}

const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const LOWEST = -(Number.MAX_VALUE - 2 ** 970);

/** Writes a small .sav or .zsav; kept apart from the reader under test. */
export function writtenSav(sav: WrittenSav): Uint8Array {
  const {
    littleEndian = true,
    compression = "bytecode",
    encode = latin,
    deflate = deflateSync,
  } = sav;
  const out = new ByteWriter(littleEndian);
  const filled = (text: string, width: number): Uint8Array => {
    const all = new Uint8Array(width).fill(0x20);
    all.set(encode(text).subarray(0, width));
    return all;
  };
  const eight = (value: number | string): Uint8Array =>
    typeof value === "string"
      ? filled(value, 8)
      : new ByteWriter(littleEndian).double(value).done();

  out.text(compression === "zlib" ? "$FL3" : "$FL2").text("@(#) a test", 60);
  const slotsOf = (width: number): number => Math.max(1, Math.ceil(width / 8));
  const blocks = sav.variables
    .flatMap(({ width = 0 }) => partsOf(width))
    .reduce((sum, width) => sum + slotsOf(width), 0);
  out.int32(2, blocks, ["none", "bytecode", "zlib"].indexOf(compression), 0);
  out
    .int32(sav.cases ?? sav.rows.length)
    .double(100)
    .text("01 Jan 19", 9)
    .text("12:00:00", 8);
  out.bytes(filled("", 64)).bytes(new Uint8Array(3));

  let slot = 1;
  const slots = new Map<WrittenVariable, number>();
  for (const variable of sav.variables) {
    slots.set(variable, slot);
    for (const [part, width] of partsOf(variable.width ?? 0).entries()) {
      const own = part === 0 ? variable : { name: `${variable.name.slice(0, 5)}${part}` };
      slot += writeVariable(own, width);
    }
  }
  for (const variable of sav.variables) {
    const { labels = [], width = 0 } = variable;
    if (labels.length === 0 || width > 8) continue;
    out.int32(3, labels.length);
    for (const [value, label] of labels) {
      const text = encode(label);
      out.bytes(eight(value)).byte(text.length).bytes(text);
      out.bytes(new Uint8Array((8 - ((text.length + 1) % 8)) % 8));
    }
    out.int32(4, 1, slots.get(variable) ?? 0);
  }
  extension(3, 4, (data) =>
    data.int32(1, 0, 0, -1, 1, 1, littleEndian ? 2 : 1, sav.codePage ?? 1252),
  );
  extension(4, 8, (data) => data.double(-Number.MAX_VALUE, Number.MAX_VALUE, LOWEST));
  const named = sav.variables.filter(({ longName }) => longName !== undefined);
  if (named.length > 0) {
    const pairs = named.map(({ name, longName }) => `${name}=${longName}`).join("\t");
    extension(13, 1, (data) => data.bytes(encode(pairs)));
  }
  const wide = sav.variables.filter(({ width = 0 }) => width > 255);
  if (wide.length > 0) {
    const pairs = wide.map(({ name, width }) => `${name}=${String(width).padStart(5, "0")}\0\t`);
    extension(14, 1, (data) => data.text(pairs.join("")));
  }
  if (sav.encoding !== undefined) extension(20, 1, (data) => data.text(sav.encoding ?? ""));
  writeLongLabels();
  writeLongMissing();
  out.int32(999, 0);

  const data = compression === "none" ? plainCases() : bytecodeCases();
  if (compression === "zlib") writeZlib(data);
  else out.bytes(data);
  return out.done();

  function writeVariable(variable: WrittenVariable, width: number): number {
    const { label, missing = [], range, format = [width > 0 ? 1 : 5, width || 8, 0] } = variable;
    const inRecord = width <= 8 ? missing : [];
    const code = range ? -2 - inRecord.length : inRecord.length;
    const print = (format[0] << 16) | (format[1] << 8) | format[2];
    out.int32(2, width, label === undefined ? 0 : 1, code, print, print);
    out.text(variable.name, 8);
    if (label !== undefined) {
      const text = encode(label);
      out
        .int32(text.length)
        .bytes(text)
        .bytes(new Uint8Array((4 - (text.length % 4)) % 4));
    }
    for (const value of [...(range ?? []), ...inRecord]) out.bytes(eight(value));
    const more = Math.ceil(width / 8) - 1;
    for (let at = 0; at < more; at++) out.int32(2, -1, 0, 0, 0, 0).text("", 8);
    return Math.max(1, more + 1);
  }

  function extension(subtype: number, size: number, fill: (data: ByteWriter) => void): void {
    const data = new ByteWriter(littleEndian);
    fill(data);
    out.int32(7, subtype, size, data.length / size).bytes(data.done());
  }

  function writeLongLabels(): void {
    const long = sav.variables.filter(({ width = 0, labels = [] }) => width > 8 && labels.length);
    if (long.length === 0) return;
    extension(21, 1, (data) => {
      const text = (bytes: Uint8Array) => data.int32(bytes.length).bytes(bytes);
      for (const { name, longName, width = 0, labels = [] } of long) {
        text(encode(longName ?? name));
        data.int32(width, labels.length);
        for (const [value, label] of labels) {
          text(filled(String(value), width));
          text(encode(label));
        }
      }
    });
  }

  function writeLongMissing(): void {
    const long = sav.variables.filter(({ width = 0, missing = [] }) => width > 8 && missing.length);
    if (long.length === 0) return;
    extension(22, 1, (data) => {
      for (const { name, longName, missing = [] } of long) {
        const bytes = encode(longName ?? name);
        data.int32(bytes.length).bytes(bytes).byte(missing.length).int32(8);
        for (const value of missing) data.bytes(eight(String(value)));
      }
    });
  }

  /** The blocks of eight bytes of one case; null is system-missing. */
  function blocksOf(row: readonly Value[]): (Uint8Array | null)[] {
    return sav.variables.flatMap(({ width = 0 }, at) => {
      const value = row[at] ?? null;
      if (width === 0) return [typeof value === "number" ? eight(value) : null];
      const text = filled(String(value ?? ""), width);
      return partsOf(width).flatMap((part, index) => {
        const bytes = new Uint8Array(Math.ceil(part / 8) * 8).fill(0x20);
        if (width > 255) bytes.set(text.subarray(index * 255, index * 255 + 255));
        else bytes.set(text);
        return Array.from({ length: bytes.length / 8 }, (_, block) =>
          bytes.slice(block * 8, block * 8 + 8),
        );
      });
    });
  }

  function plainCases(): Uint8Array {
    const cases = new ByteWriter(littleEndian);
    for (const block of sav.rows.flatMap(blocksOf)) {
      if (block) cases.bytes(block);
      else cases.double(-Number.MAX_VALUE);
    }
    return cases.done();
  }

  function bytecodeCases(): Uint8Array {
    const cases = new ByteWriter(littleEndian);
    const numeric = sav.variables.flatMap(({ width = 0 }) =>
      partsOf(width).flatMap((part) =>
        Array.from({ length: Math.max(1, Math.ceil(part / 8)) }, () => width === 0),
      ),
    );
    const blocks = sav.rows.flatMap((row) =>
      blocksOf(row).map((block, at) => ({ block, numeric: numeric[at] === true })),
    );
    for (let at = 0; at < blocks.length; at += 8) {
      const group = blocks.slice(at, at + 8).map(({ block, numeric }) => codeOf(block, numeric));
      const codes = new Uint8Array(8);
      for (const [index, { code }] of group.entries()) codes[index] = code;
      cases.bytes(codes);
      for (const { raw } of group) if (raw) cases.bytes(raw);
    }
    return cases.done();
  }

  function codeOf(
    block: Uint8Array | null,
    numeric: boolean,
  ): { readonly code: number; readonly raw?: Uint8Array } {
    if (!block) return { code: 255 };
    if (block.every((byte) => byte === 0x20)) return { code: 254 };
    const value = new DataView(block.buffer, block.byteOffset, 8).getFloat64(0, littleEndian);
    if (numeric && Number.isInteger(value) && value > -100 && value <= 151) {
      return { code: value + 100 };
    }
    return { code: 253, raw: block };
  }

  /** Two blocks, so that a case may be split over them. */
  function writeZlib(data: Uint8Array): void {
    const start = out.length;
    const half = Math.ceil(data.length / 2);
    const parts = [data.subarray(0, half), data.subarray(half)].filter(({ length }) => length > 0);
    const packed = parts.map((part) => deflate(part));
    const tableAt = start + 24 + packed.reduce((sum, { length }) => sum + length, 0);
    out.int64(start, tableAt, 24 + 24 * parts.length);
    for (const part of packed) out.bytes(part);
    out.int64(-100, 0).int32(0x3ff000, parts.length);
    let [plain, at] = [start, start + 24];
    for (const [index, part] of parts.entries()) {
      const size = packed[index]?.length ?? 0;
      out.int64(plain, at).int32(part.length, size);
      plain += part.length;
      at += size;
    }
  }
}

/** The widths of the parts in which SPSS keeps a string: one, or more for over 255 bytes. */
function partsOf(width: number): readonly number[] {
  if (width <= 255) return [width];
  const count = Math.ceil(width / 252);
  return Array.from({ length: count }, (_, at) =>
    at < count - 1 ? 255 : width - 252 * (count - 1),
  );
}
