import { refuseData } from "../../model/problem.js";
import { expanded } from "./bytecode.js";
import type { SavText } from "./encoding.js";
import { type Feed, feedOf } from "./feed.js";
import type { SavValue } from "./file.js";
import type { SavHeader } from "./header.js";
import type { PlacedVariable } from "./variables.js";
import { zlibBlocks } from "./zlib-blocks.js";

/** Deflate makes at most this many bytes of one. */
const MOST_INFLATION = 1032;

/** All that is needed to read the data. */
export interface CaseLayout {
  readonly header: SavHeader;
  readonly variables: readonly PlacedVariable[];
  /** Blocks of eight bytes in a case. */
  readonly slots: number;
  /** Where the data start. */
  readonly start: number;
  readonly cases: number | null;
  readonly systemMissing: number;
  readonly text: SavText;
}

/**
 * Refuses a number of cases that the bytes after the dictionary cannot hold.
 *
 * @throws Refusal `sav-cases`.
 */
export function checkCases(bytes: Uint8Array, layout: CaseLayout, file: string): void {
  const { header, cases, slots, start } = layout;
  if (cases === null) return;
  const perByte = { none: 1 / 8, bytecode: 1, zlib: MOST_INFLATION }[header.compression];
  if (cases * slots > (bytes.length - start) * perByte) {
    throw refuseData("sav-cases", { cases }, { file });
  }
}

/** @throws Refusal `sav-cases-missing` when the data stop before the last case. */
export function* readCases(
  bytes: Uint8Array,
  layout: CaseLayout,
  file: string,
): Generator<readonly (SavValue | null)[]> {
  const buffer = new Uint8Array(layout.slots * 8);
  const feed = caseFeed(bytes, layout, file);
  const readers = layout.variables.map((placed) => valueReader(placed, buffer, layout));
  for (let found = 0; layout.cases === null || found < layout.cases; found++) {
    const taken = feed.take(buffer, 0, buffer.length);
    if (taken === 0 && layout.cases === null) return;
    if (taken < buffer.length) {
      const facts = { found, expected: layout.cases ?? found + 1 };
      throw refuseData("sav-cases-missing", facts, { file });
    }
    yield readers.map((read) => read());
  }
}

function caseFeed(bytes: Uint8Array, { header, start, systemMissing }: CaseLayout, file: string) {
  const { compression, littleEndian, bias } = header;
  const stored: Feed = feedOf(
    compression === "zlib" ? zlibBlocks(bytes, start, littleEndian, file) : [bytes.subarray(start)],
  );
  return compression === "none" ? stored : expanded(stored, { bias, systemMissing, littleEndian });
}

function valueReader(
  { variable, slots }: PlacedVariable,
  buffer: Uint8Array,
  { header, systemMissing, text }: CaseLayout,
): () => SavValue | null {
  const [first = 0] = slots;
  if (variable.kind === "numeric") {
    const view = new DataView(buffer.buffer);
    return () => {
      const value = view.getFloat64(first * 8, header.littleEndian);
      return value === systemMissing || !Number.isFinite(value) ? null : value;
    };
  }
  if (slots.length === 1) {
    const cell = buffer.subarray(first * 8, first * 8 + variable.width);
    return () => text.decode(cell);
  }
  // Each part of a very long string but the last holds 255 bytes and one of filling.
  const whole = new Uint8Array(variable.width);
  return () => {
    for (const [part, slot] of slots.entries()) {
      const used = Math.min(255, variable.width - part * 255);
      if (used > 0) whole.set(buffer.subarray(slot * 8, slot * 8 + used), part * 255);
    }
    return text.decode(whole);
  };
}
