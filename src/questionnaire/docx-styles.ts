import type { Language } from "../model/language.js";
import { LOCALES, NAMESPACES, XML_HEAD } from "./docx-parts.js";

const INK = "1F2933";
const ACCENT = "1F4E79";
const SOFT = "52606D";

interface Style {
  readonly id: string;
  readonly name: string;
  /** Distances in twentieths of a point. */
  readonly before: number;
  readonly after: number;
  /** Size in half points. */
  readonly size: number;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Stays on the page of what follows. */
  readonly keep?: boolean;
  readonly centred?: boolean;
  /** Level in the outline of the document. */
  readonly outline?: number;
}

/** The names are Word's own where it has them, so that a house style can replace them. */
const STYLES: readonly Style[] = [
  { id: "Title", name: "Title", before: 0, after: 160, size: 44, colour: ACCENT, bold: true },
  {
    id: "Heading1",
    name: "heading 1",
    before: 360,
    after: 100,
    size: 28,
    colour: ACCENT,
    bold: true,
    keep: true,
    outline: 0,
  },
  { id: "Question", name: "Question", before: 160, after: 60, size: 22, bold: true, keep: true },
  {
    id: "Note",
    name: "Note",
    before: 0,
    after: 80,
    size: 19,
    colour: SOFT,
    italic: true,
    keep: true,
  },
  { id: "Choice", name: "Choice", before: 20, after: 20, size: 22, keep: true },
  { id: "Cell", name: "Cell", before: 50, after: 50, size: 20 },
  { id: "CellHead", name: "Cell head", before: 50, after: 50, size: 17, bold: true, centred: true },
  { id: "Box", name: "Box", before: 20, after: 20, size: 28, centred: true },
  { id: "Thanks", name: "Thanks", before: 200, after: 0, size: 22 },
  { id: "Footer", name: "footer", before: 0, after: 0, size: 17, colour: SOFT, centred: true },
];

function styleXml(style: Style): string {
  const { id, name, before, after, size, colour, bold, italic, keep, centred, outline } = style;
  const paragraph = [
    keep ? "<w:keepNext/>" : "",
    `<w:spacing w:before="${before}" w:after="${after}"/>`,
    centred ? '<w:jc w:val="center"/>' : "",
    outline === undefined ? "" : `<w:outlineLvl w:val="${outline}"/>`,
  ].join("");
  const run = [
    bold ? "<w:b/>" : "",
    italic ? "<w:i/>" : "",
    colour === undefined ? "" : `<w:color w:val="${colour}"/>`,
    `<w:sz w:val="${size}"/>`,
  ].join("");
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
}

/** `word/styles.xml` */
export function styles(language: Language): string {
  return `${XML_HEAD}<w:styles ${NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:color w:val="${INK}"/><w:sz w:val="22"/><w:lang w:val="${LOCALES[language]}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${STYLES.map(styleXml).join("")}</w:styles>`;
}
