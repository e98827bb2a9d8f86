import { escapeXml } from "./xml.js";

/** Width between the margins of an A4 page, in twentieths of a point. */
const PAGE_WIDTH = 9638;

const RULE = "BCCCDC";
const SHADE = "E8EEF4";
/** Fonts that have the box, on Windows and elsewhere. */
const SYMBOLS =
  '<w:rPr><w:rFonts w:ascii="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol" w:eastAsia="Segoe UI Symbol" w:cs="Segoe UI Symbol"/></w:rPr>';
const BOX = `<w:r>${SYMBOLS}<w:t>☐</w:t></w:r>`;

const run = (text: string): string =>
  `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
const styled = (style: string, runs: string, keep = false): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${keep ? "<w:keepNext/>" : ""}</w:pPr>${runs}</w:p>`;

export function paragraph(text: string, style = "Normal"): string {
  return styled(style, run(text));
}

/** A box to tick with its answer. */
export function choice(text: string): string {
  return styled("Choice", `${BOX}${run(`  ${text}`)}`);
}

const border = (side: string): string =>
  `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${RULE}"/>`;

function tableXml(
  widths: readonly number[],
  sides: readonly string[],
  rows: readonly string[],
): string {
  const width = widths.reduce((sum, one) => sum + one, 0);
  return `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>${sides.map(border).join("")}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${widths.map((one) => `<w:gridCol w:w="${one}"/>`).join("")}</w:tblGrid>${rows.join("")}</w:tbl>`;
}

function cell(width: number, content: string, shade = false): string {
  const shading = shade ? `<w:shd w:val="clear" w:color="auto" w:fill="${SHADE}"/>` : "";
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shading}<w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`;
}

/** Columns that hold the longest word of their heads, wider where a head is a phrase. */
function columnWidths(heads: readonly string[]): number[] {
  const longest = Math.max(...heads.flatMap((head) => head.split(" ")).map((word) => word.length));
  const phrases = heads.some((head) => head.length > 20);
  const wanted = Math.max(phrases ? 1400 : 920, longest * 100 + 140);
  const width = Math.min(wanted, Math.floor((PAGE_WIDTH * 0.75) / heads.length));
  return [PAGE_WIDTH - width * heads.length, ...heads.map(() => width)];
}

/** Longer tables may go on over the page. */
const KEPT_LINES = 10;

/**
 * Lines with a box under every answer. A table stays on one page if it can; the heads return
 * where it cannot.
 */
export function boxTable(lines: readonly string[], heads: readonly string[]): string {
  const widths = columnWidths(heads);
  const row = (properties: string, cells: readonly string[], shade = false): string =>
    `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr>${cells
      .map((content, index) => cell(widths[index] ?? 0, content, shade))
      .join("")}</w:tr>`;
  const head = row(
    "<w:tblHeader/>",
    [styled("CellHead", "", true), ...heads.map((text) => styled("CellHead", run(text), true))],
    true,
  );
  const body = lines.map((text, index) => {
    const keep = lines.length <= KEPT_LINES && index < lines.length - 1;
    return row("", [styled("Cell", run(text), keep), ...heads.map(() => styled("Box", BOX, keep))]);
  });
  return tableXml(widths, ["top", "bottom", "insideH"], [head, ...body]);
}

/** An empty frame to write in. */
export function writingSpace(): string {
  const row = `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="2000" w:hRule="atLeast"/></w:trPr>${cell(PAGE_WIDTH, styled("Cell", ""))}</w:tr>`;
  return tableXml([PAGE_WIDTH], ["top", "left", "bottom", "right"], [row]);
}

/** A field that Word fills in, such as PAGE. */
export function field(name: string): string {
  return `<w:fldSimple w:instr=" ${name} ">${run("1")}</w:fldSimple>`;
}

export const footerParagraph = (runs: readonly string[]): string => styled("Footer", runs.join(""));
export const textRun = run;
