import { cleanLabel } from "../../model/clean-label.js";

/** The named entities that survey editors write; others stay as they stand. */
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  shy: "",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  laquo: "«",
  raquo: "»",
  bull: "•",
  euro: "€",
  deg: "°",
  aacute: "á",
  agrave: "à",
  acirc: "â",
  auml: "ä",
  ccedil: "ç",
  eacute: "é",
  egrave: "è",
  ecirc: "ê",
  euml: "ë",
  iacute: "í",
  icirc: "î",
  iuml: "ï",
  oacute: "ó",
  ocirc: "ô",
  ouml: "ö",
  szlig: "ß",
  uacute: "ú",
  ucirc: "û",
  uuml: "ü",
  Auml: "Ä",
  Eacute: "É",
  Euml: "Ë",
  Iuml: "Ï",
  Ouml: "Ö",
  Uuml: "Ü",
};

const ENTITY = /&(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[\da-fA-F]{1,6})|(?<name>[A-Za-z]{2,8}));/gu;

/** Elements of which the content is no text to read. */
const UNREAD = new Set(["script", "style"]);
/** Elements within a sentence: what stands on either side of their tags stays together. */
const INLINE = new Set("a abbr b big code em font i mark s small span strong sub sup u".split(" "));

/** Longer texts are cut: a question of many rows would be held once for each. */
const LONGEST = 4000;

/**
 * A text of a survey editor, which is HTML, as a respondent reads it on one line. Works in one
 * pass: a `<` that opens no tag is a sign like any other.
 */
export function plainText(html: string): string {
  return oneLine(/[<&]/u.test(html) ? withoutTags(html) : html);
}

/** A text that is no HTML, clean and on one line. */
export function oneLine(text: string): string {
  return cleanLabel(text).slice(0, LONGEST);
}

/** The text of one row of a question, as exports write it: `Question [Row]`. */
export function rowText(question: string, row: string): string {
  return question === "" ? row : `${question} [${row}]`;
}

/** LimeSurvey's syntax files write the row first, `[Row] Question`; exports write it last. */
export function rowLast(text: string): string {
  const end = text.startsWith("[") ? text.indexOf("] ") : -1;
  return end === -1 ? text : rowText(text.slice(end + 2), text.slice(1, end));
}

function withoutTags(html: string): string {
  const out: string[] = [];
  let unread: string | null = null;
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    const close = open === -1 ? -1 : html.indexOf(">", open);
    // Without any further `>` there is no further tag, so the search is not made twice.
    if (close === -1) {
      if (unread === null) out.push(html.slice(at));
      break;
    }
    if (unread === null) out.push(html.slice(at, open));
    const tag = /^<(?<slash>\/?)(?<name>[A-Za-z][A-Za-z\d]*)|^<[!?]/u.exec(
      html.slice(open, open + 32),
    );
    if (!tag) {
      if (unread === null) out.push("<");
      at = open + 1;
      continue;
    }
    const name = tag.groups?.name?.toLowerCase() ?? "";
    if (unread !== null) {
      if (tag.groups?.slash && name === unread) unread = null;
    } else if (UNREAD.has(name) && !tag.groups?.slash) unread = name;
    else if (!INLINE.has(name)) out.push(" ");
    at = close + 1;
  }
  return out.join("").replace(ENTITY, decoded);
}

function decoded(entity: string, ...rest: unknown[]): string {
  const { decimal, hex, name } = rest.at(-1) as Record<string, string | undefined>;
  if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? entity) : entity;
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}
