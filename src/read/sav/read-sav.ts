import { type CaseLayout, checkCases, readCases } from "./cases.js";
import { cursorOf } from "./cursor.js";
import { encodingOf } from "./encoding.js";
import { codePageOf, encodingNameOf, specialNumbersOf, wideCasesOf } from "./extensions.js";
import type { SavFile } from "./file.js";
import { readHeader } from "./header.js";
import { readRecords } from "./records.js";
import { variablesOf } from "./variables.js";

/**
 * Reads an SPSS file (.sav, .zsav) that is whole in memory: the dictionary at once, the cases
 * one by one as they are asked for. Nothing is allocated by a count that the file declares.
 *
 * The layout of the format is that of the PSPP developers' guide ("System File Format").
 *
 * @throws Refusal for whatever is damaged, cut short, or written in an unknown code page.
 */
export function readSav(bytes: Uint8Array, file: string): SavFile {
  const header = readHeader(bytes, file);
  const { littleEndian } = header;
  const cursor = cursorOf(bytes, littleEndian, file, header.end);
  const raw = readRecords(cursor, file);
  const { extensions } = raw;
  const codePage = codePageOf(extensions.get(3), littleEndian, file);
  const text = encodingOf(encodingNameOf(extensions.get(20)), codePage, file);
  const variables = variablesOf(raw, littleEndian, text, file);
  const layout: CaseLayout = {
    header,
    variables,
    slots: raw.slots,
    start: cursor.at(),
    cases: wideCasesOf(extensions.get(16), littleEndian, file) ?? header.cases,
    systemMissing: specialNumbersOf(extensions.get(4), littleEndian, file).systemMissing,
    text,
  };
  checkCases(bytes, layout, file);
  return {
    encoding: text.encoding,
    variables: variables.map(({ variable }) => variable),
    cases: layout.cases,
    rows: () => readCases(bytes, layout, file),
  };
}
