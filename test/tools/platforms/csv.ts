/** How a tool writes delimited text. */
export interface CsvShape {
  readonly delimiter: "," | ";";
  /** Every cell; where a sign asks for it; or, as PHP does, also where there is a space. */
  readonly quote: "all" | "needed" | "spaces";
  readonly lineEnd: "\n" | "\r\n";
  /** What stands after the last record. */
  readonly end: string;
}

export const BYTE_ORDER_MARK = "\ufeff";

export function csv(rows: readonly (readonly string[])[], shape: CsvShape): string {
  const special = shape.quote === "spaces" ? /["\r\n\t ]/u : /["\r\n]/u;
  const written = (cell: string): string =>
    shape.quote === "all" || special.test(cell) || cell.includes(shape.delimiter)
      ? `"${cell.replaceAll('"', '""')}"`
      : cell;
  const lines = rows.map((cells) => cells.map(written).join(shape.delimiter));
  return lines.join(shape.lineEnd) + shape.end;
}

/** The signs of our fixtures that Windows-1252 keeps where Latin-1 has controls. */
const WINDOWS: ReadonlyMap<string, number> = new Map([["’", 0x92]]);

/** @throws for a sign that Windows-1252 does not have, or that no fixture needed before */
export function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => {
    const byte = WINDOWS.get(sign) ?? sign.charCodeAt(0);
    if (byte > 0xff) throw new RangeError(`not in Windows-1252: ${sign}`);
    return byte;
  });
}
