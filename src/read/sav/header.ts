import { refuseData } from "../../model/problem.js";
import { otherKind } from "../kind.js";
import { cursorOf } from "./cursor.js";

const HEADER = 176;

export type SavCompression = "none" | "bytecode" | "zlib";

export interface SavHeader {
  readonly littleEndian: boolean;
  readonly compression: SavCompression;
  /** Null when the file does not say. */
  readonly cases: number | null;
  /** What is taken from a byte code to make a number of it; 100 as a rule. */
  readonly bias: number;
  /** Where the dictionary starts. */
  readonly end: number;
}

/**
 * The fixed head of a .sav or .zsav file.
 *
 * @throws Refusal when it is no SPSS file, cut short, or of a compression nobody knows.
 */
export function readHeader(bytes: Uint8Array, file: string): SavHeader {
  const magic = String.fromCharCode(...bytes.subarray(0, 4));
  if (magic !== "$FL2" && magic !== "$FL3") throw otherKind(bytes, "sav", file);
  const littleEndian = byteOrder(bytes, file);
  const cursor = cursorOf(bytes, littleEndian, file);
  cursor.skip(72);
  const code = cursor.int32();
  cursor.skip(4);
  const cases = cursor.int32();
  const bias = cursor.double();
  const compression = compressionOf(code, magic);
  if (!compression) throw refuseData("sav-compression", { code }, { file });
  if (cases < -1 || !Number.isFinite(bias)) throw refuseData("sav-header", {}, { file });
  return {
    littleEndian,
    compression,
    cases: cases === -1 ? null : cases,
    bias,
    end: HEADER,
  };
}

/** The layout code is 2 or 3, so it shows which end of a number comes first. */
function byteOrder(bytes: Uint8Array, file: string): boolean {
  const isLayout = (littleEndian: boolean) => {
    const cursor = cursorOf(bytes, littleEndian, file, 64);
    return [2, 3].includes(cursor.int32());
  };
  if (bytes.length < HEADER) throw refuseData("sav-truncated", { at: bytes.length }, { file });
  if (isLayout(true)) return true;
  if (isLayout(false)) return false;
  throw refuseData("sav-header", {}, { file });
}

function compressionOf(code: number, magic: string): SavCompression | null {
  if (magic === "$FL3") return code === 2 ? "zlib" : null;
  return code === 0 ? "none" : code === 1 ? "bytecode" : null;
}
