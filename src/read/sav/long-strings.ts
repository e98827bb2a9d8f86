import { refuseData } from "../../model/problem.js";
import { type Cursor, cursorOf } from "./cursor.js";
import type { SavText } from "./encoding.js";
import type { SavValueLabel } from "./file.js";

/** The value labels of strings over eight bytes, by the name of the variable (subtype 21). */
export function longLabelsOf(
  data: Uint8Array | undefined,
  littleEndian: boolean,
  text: SavText,
  file: string,
): Map<string, SavValueLabel[]> {
  const found = new Map<string, SavValueLabel[]>();
  if (!data) return found;
  const cursor = cursorOf(data, littleEndian, file);
  const nextText = () => text.decode(cursor.bytes(cursor.int32()));
  while (cursor.left() > 0) {
    const name = nextText();
    cursor.skip(4);
    const count = fitting(cursor, cursor.int32(), 8, file);
    found.set(
      name,
      Array.from({ length: count }, () => ({ value: nextText(), label: nextText() })),
    );
  }
  return found;
}

/** The user-missing values of strings over eight bytes, by name (subtype 22). */
export function longMissingOf(
  data: Uint8Array | undefined,
  littleEndian: boolean,
  text: SavText,
  file: string,
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  if (!data) return found;
  const cursor = cursorOf(data, littleEndian, file);
  while (cursor.left() > 0) {
    const name = text.decode(cursor.bytes(cursor.int32()));
    const count = cursor.byte();
    const width = cursor.int32();
    found.set(
      name,
      Array.from({ length: count }, () => text.decode(cursor.bytes(width))),
    );
  }
  return found;
}

function fitting(cursor: Cursor, count: number, size: number, file: string): number {
  if (count >= 0 && count * size <= cursor.left()) return count;
  throw refuseData("sav-labels", { at: cursor.at() }, { file });
}
