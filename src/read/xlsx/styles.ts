import { parseXml } from "../xml.js";
import { MAX_DESCRIPTION } from "./limits.js";
import { type NumberKind, numberKind } from "./number-format.js";
import { xmlFault } from "./xml-fault.js";
import type { Zip } from "./zip.js";

/** What the numbers of each cell style stand for, by the index that cells refer to. */
export function readStyles(zip: Zip, part: string | null, file: string): readonly NumberKind[] {
  if (part === null || !zip.has(part)) return [];
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let inCells = false;
  parseXml(
    zip.part(part, MAX_DESCRIPTION),
    {
      open(name, { numFmtId, formatCode }) {
        if (name === "cellXfs") inCells = true;
        else if (name === "numFmt") codes.set(Number(numFmtId), formatCode ?? "");
        else if (name === "xf" && inCells) ids.push(Number(numFmtId ?? 0));
      },
      close(name) {
        if (name === "cellXfs") inCells = false;
      },
      text() {},
    },
    xmlFault(file),
  );
  return ids.map((id) => numberKind(id, codes.get(id)));
}
