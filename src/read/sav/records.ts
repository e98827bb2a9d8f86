import { refuseData } from "../../model/problem.js";
import type { Cursor } from "./cursor.js";

/** More than any survey has; keeps a crafted dictionary from filling the memory. */
const MAX_RAW_VARIABLES = 100_000;

/** A variable as its record stands in the file; a very long string has one per 255 bytes. */
export interface RawVariable {
  /** Its place in a case, counted in blocks of eight bytes. */
  readonly slot: number;
  /** 0 for a number, the bytes of a string otherwise. */
  readonly width: number;
  readonly name: Uint8Array;
  readonly label: Uint8Array;
  readonly printFormat: number;
  /** -3 and -2: a range, with one value more or without; otherwise the number of values. */
  readonly missingCode: number;
  readonly missing: readonly Uint8Array[];
}

export interface RawValueLabels {
  readonly labels: readonly { readonly value: Uint8Array; readonly label: Uint8Array }[];
  /** The variables they are for, by slot counted from zero. */
  readonly slots: readonly number[];
}

/** All that a file says about its variables, before any text is decoded. */
export interface RawDictionary {
  readonly variables: readonly RawVariable[];
  readonly slots: number;
  readonly valueLabels: readonly RawValueLabels[];
  /** The extension records by subtype; of a subtype that comes twice, the last. */
  readonly extensions: ReadonlyMap<number, Uint8Array>;
}

/**
 * Reads the records from the end of the header to the start of the data.
 *
 * @throws Refusal for a record of an unknown type and for counts that cannot be.
 */
export function readRecords(cursor: Cursor, file: string): RawDictionary {
  const variables: RawVariable[] = [];
  const valueLabels: RawValueLabels[] = [];
  const extensions = new Map<number, Uint8Array>();
  let slots = 0;
  for (;;) {
    const at = cursor.at();
    const type = cursor.int32();
    if (type === 2) {
      const variable = readVariable(cursor, slots, file);
      variables.push(variable);
      if (variables.length > MAX_RAW_VARIABLES) {
        const facts = { columns: variables.length, limit: MAX_RAW_VARIABLES };
        throw refuseData("too-many-columns", facts, { file });
      }
      slots += Math.max(1, Math.ceil(variable.width / 8));
    } else if (type === 3) valueLabels.push(readValueLabels(cursor, file));
    else if (type === 6) cursor.skip(80 * cursor.int32());
    else if (type === 7) {
      const subtype = cursor.int32();
      const size = cursor.int32();
      extensions.set(subtype, cursor.bytes(size * cursor.int32()));
    } else if (type === 999) {
      cursor.skip(4);
      return { variables, slots, valueLabels, extensions };
    } else throw refuseData("sav-record", { type, at }, { file });
  }
}

function readVariable(cursor: Cursor, slot: number, file: string): RawVariable {
  const at = cursor.at();
  const width = cursor.int32();
  const hasLabel = cursor.int32();
  const missingCode = cursor.int32();
  const printFormat = cursor.int32();
  cursor.skip(4);
  const name = cursor.bytes(8);
  const possible = width >= 0 && width <= 255 && missingCode >= -3 && missingCode <= 3;
  if (!possible || missingCode === -1 || (width > 0 && missingCode < 0)) {
    throw refuseData("sav-variable", { at }, { file });
  }
  const label = hasLabel === 0 ? new Uint8Array() : padded(cursor, cursor.int32(), 4);
  const missing = Array.from({ length: Math.abs(missingCode) }, () => cursor.bytes(8));
  for (let more = Math.ceil(width / 8) - 1; more > 0; more--) skipContinuation(cursor, file);
  return { slot, width, name, label, printFormat, missingCode, missing };
}

/** Each further eight bytes of a string have a record of their own, which says nothing. */
function skipContinuation(cursor: Cursor, file: string): void {
  const at = cursor.at();
  const type = cursor.int32();
  const width = cursor.int32();
  const hasLabel = cursor.int32();
  if (type !== 2 || width !== -1) throw refuseData("sav-variable", { at }, { file });
  cursor.skip(20);
  if (hasLabel === 1) padded(cursor, cursor.int32(), 4);
}

/** Value labels come in pairs of records: the labels, then the variables they are for. */
function readValueLabels(cursor: Cursor, file: string): RawValueLabels {
  const count = checkedCount(cursor, 16, file);
  const labels = Array.from({ length: count }, () => {
    const value = cursor.bytes(8);
    const length = cursor.byte();
    const label = cursor.bytes(length);
    cursor.skip((8 - ((length + 1) % 8)) % 8);
    return { value, label };
  });
  const at = cursor.at();
  const type = cursor.int32();
  if (type !== 4) throw refuseData("sav-record", { type, at }, { file });
  const slots = Array.from({ length: checkedCount(cursor, 4, file) }, () => cursor.int32() - 1);
  return { labels, slots };
}

/** A count of things of at least `size` bytes each, which must fit in what is left of the file. */
function checkedCount(cursor: Cursor, size: number, file: string): number {
  const at = cursor.at();
  const count = cursor.int32();
  if (count < 0 || count * size > cursor.left()) throw refuseData("sav-labels", { at }, { file });
  return count;
}

function padded(cursor: Cursor, length: number, unit: number): Uint8Array {
  const bytes = cursor.bytes(length);
  cursor.skip((unit - (length % unit)) % unit);
  return bytes;
}
