import { cleanLabel, labelKey } from "../../model/clean-label.js";
import { type Problem, problem, refuseData } from "../../model/problem.js";
import { fileKind, otherKind } from "../kind.js";
import { notesOf } from "./notes.js";
import { readSharedStrings } from "./shared-strings.js";
import { type CellTexts, type SheetRow, sheetRows } from "./sheet-rows.js";
import { readStyles } from "./styles.js";
import { readWorkbook, type SheetPart } from "./workbook.js";
import { openZip, type Zip } from "./zip.js";

export interface XlsxOptions {
  /** The sheet to read, where more than one holds data; a hidden one only by its name. */
  readonly sheet?: string | undefined;
}

export interface XlsxFile {
  /** The sheet that is read. */
  readonly sheet: string;
  /**
   * Its rows that hold anything, as text: numbers as JavaScript writes them, dates in ISO,
   * percentages as Excel shows them, TRUE and FALSE; formulas by the value that was saved with
   * them. Each call reads from the start, and memory does not grow with the number of rows.
   */
  rows(): Iterable<SheetRow>;
  /** What a user should know about the rows that `rows()` gave last. */
  notes(): readonly Problem[];
}

/**
 * Opens an Excel workbook (.xlsx, .xlsm) that is whole in memory. Formulas, macros and links
 * are never followed; sizes that the file declares are checked, never allocated.
 *
 * @throws Refusal for another kind of file, an encrypted, damaged or overlarge one, and when
 * it is not clear which sheet holds the data.
 */
export function readXlsx(bytes: Uint8Array, file: string, options: XlsxOptions = {}): XlsxFile {
  if (fileKind(bytes) !== "zip") throw otherKind(bytes, "xlsx", file);
  const zip = openZip(bytes, file);
  const workbook = readWorkbook(zip, file);
  const texts: CellTexts = {
    strings: readSharedStrings(zip, workbook.sharedStrings, file),
    styles: readStyles(zip, workbook.styles, file),
    from1904: workbook.from1904,
  };
  const visible = workbook.sheets.filter((sheet) => sheet.visible);
  const chosen =
    options.sheet === undefined
      ? onlySheetWithData(visible, zip, texts, file)
      : sheetNamed(options.sheet, workbook.sheets, file);
  const hidden = workbook.sheets.filter((sheet) => !sheet.visible && sheet !== chosen).length;
  const skipped =
    hidden > 0 ? [problem("info", "xlsx-hidden-sheets", { count: hidden }, { file })] : [];
  let notes = notesOf(file);
  return {
    sheet: cleanLabel(chosen.name),
    rows() {
      notes = notesOf(file);
      return sheetRows(zip, chosen.part, texts, notes, file);
    },
    notes: () => [...skipped, ...notes.list()],
  };
}

function onlySheetWithData(
  sheets: readonly SheetPart[],
  zip: Zip,
  texts: CellTexts,
  file: string,
): SheetPart {
  const filled = sheets.filter(
    ({ part }) => !sheetRows(zip, part, texts, notesOf(file), file).next().done,
  );
  const [first, ...others] = filled;
  if (!first) throw refuseData("empty-file", {}, { file });
  if (others.length > 0) {
    throw refuseData("sheet-unclear", { sheets: namesToSay(filled) }, { file });
  }
  return first;
}

/** Excel tells sheets apart without regard to capitals. */
function sheetNamed(wanted: string, sheets: readonly SheetPart[], file: string): SheetPart {
  const found = sheets.find(({ name }) => labelKey(name) === labelKey(wanted));
  if (found) return found;
  const facts = { sheet: cleanLabel(wanted), sheets: namesToSay(sheets) };
  throw refuseData("sheet-unknown", facts, { file });
}

/** The sheets that a refusal `sheet-unclear` names. */
export function namedSheets({ facts }: Problem): readonly string[] {
  return [...String(facts.sheets).matchAll(/"([^"]*)"/gu)].flatMap(([, name]) => name ?? []);
}

function namesToSay(sheets: readonly SheetPart[]): string {
  const names = sheets.slice(0, 10).map(({ name }) => `"${cleanLabel(name).slice(0, 31)}"`);
  return sheets.length > names.length ? `${names.join(", ")}, …` : names.join(", ");
}
