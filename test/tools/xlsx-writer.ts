import { type Deflate, type WrittenPart, writtenZip } from "./zip-writer.js";

/** Raw XML of a cell after its reference, or a text that becomes a shared string. */
export type WrittenCell = string | number | boolean | null | { readonly xml: string };

export interface WrittenSheet {
  readonly name: string;
  readonly state?: "hidden" | "veryHidden";
  readonly rows?: readonly (readonly WrittenCell[])[];
  /** What stands between `<worksheet>` and `</worksheet>`, in place of rows. */
  readonly xml?: string;
  /** What stands before and after the rows. */
  readonly before?: string;
  readonly after?: string;
}

export interface WrittenXlsx {
  readonly sheets: readonly WrittenSheet[];
  readonly date1904?: boolean;
  /** Formats by style: style 1 is the first, style 0 is General. An id or a code. */
  readonly formats?: readonly (number | string)[];
  /** More parts; one of the same name takes the place of ours. */
  readonly parts?: readonly WrittenPart[];
  /** Compression whose bytes are the same everywhere, where that matters. */
  readonly deflate?: Deflate;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** `1` → `A`, `28` → `AB` */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? columnName(Math.floor((column - 1) / 26)) + letter : letter;
}

/** Writes a small workbook; kept apart from the reader under test. */
export function writtenXlsx(book: WrittenXlsx): Uint8Array {
  const strings: string[] = [];
  const cellXml = (cell: WrittenCell, ref: string): string => {
    if (cell === null) return "";
    if (typeof cell === "number") return `<c r="${ref}"><v>${cell}</v></c>`;
    if (typeof cell === "boolean") return `<c r="${ref}" t="b"><v>${cell ? 1 : 0}</v></c>`;
    if (typeof cell === "object") return `<c r="${ref}" ${cell.xml}</c>`;
    strings.push(cell);
    return `<c r="${ref}" t="s"><v>${strings.length - 1}</v></c>`;
  };
  const sheetXml = ({ rows = [], xml, before = "", after = "" }: WrittenSheet): string => {
    const data = rows.map((cells, at) => {
      const inside = cells.map((cell, index) => cellXml(cell, `${columnName(index + 1)}${at + 1}`));
      return `<row r="${at + 1}">${inside.join("")}</row>`;
    });
    const inside = xml ?? `${before}<sheetData>${data.join("")}</sheetData>${after}`;
    return `${HEAD}<worksheet xmlns="${MAIN}">${inside}</worksheet>`;
  };
  const { formats = [], date1904 = false } = book;
  const numFmts = formats.flatMap((format, at) =>
    typeof format === "string"
      ? [`<numFmt numFmtId="${164 + at}" formatCode="${escaped(format)}"/>`]
      : [],
  );
  const xfs = [0, ...formats].map((format, at) => {
    const id = typeof format === "string" ? 163 + at : format;
    return `<xf numFmtId="${id}"/>`;
  });
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const relations = (...all: readonly string[]) =>
    `${HEAD}<Relationships xmlns="${PACKAGE}">${all.join("")}</Relationships>`;
  const sheetParts = book.sheets.map((sheet, at) => ({
    name: `xl/worksheets/sheet${at + 1}.xml`,
    content: sheetXml(sheet),
  }));
  const type = (part: string, kind: string) =>
    `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const parts: readonly WrittenPart[] = [
    {
      name: "[Content_Types].xml",
      content: `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type("/xl/workbook.xml", "sheet.main")}${sheetParts
        .map(({ name }) => type(`/${name}`, "worksheet"))
        .join(
          "",
        )}${type("/xl/styles.xml", "styles")}${type("/xl/sharedStrings.xml", "sharedStrings")}</Types>`,
    },
    {
      name: "_rels/.rels",
      content: relations(relation("rId1", "officeDocument", "xl/workbook.xml")),
    },
    {
      name: "xl/workbook.xml",
      content: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${
        date1904 ? ' date1904="1"' : ""
      }/><sheets>${book.sheets
        .map(({ name, state }, at) => {
          const hidden = state ? ` state="${state}"` : "";
          return `<sheet name="${escaped(name)}" sheetId="${at + 1}"${hidden} r:id="rId${at + 1}"/>`;
        })
        .join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: relations(
        ...book.sheets.map((_, at) =>
          relation(`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`),
        ),
        relation("rIdS", "sharedStrings", "sharedStrings.xml"),
        relation("rIdT", "styles", "/xl/styles.xml"),
      ),
    },
    {
      name: "xl/styles.xml",
      content: `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${numFmts.join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs.join("")}</cellXfs></styleSheet>`,
    },
    ...sheetParts,
    {
      name: "xl/sharedStrings.xml",
      content: `${HEAD}<sst xmlns="${MAIN}">${strings
        .map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`)
        .join("")}</sst>`,
    },
  ];
  const { parts: own = [] } = book;
  const replaced = new Set(own.map(({ name }) => name));
  return writtenZip([...parts.filter(({ name }) => !replaced.has(name)), ...own], book.deflate);
}
