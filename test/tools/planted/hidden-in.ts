const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  shy: "",
};

const sign = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : "");

/** What percent signs, entities and escapes stand for; what is none of these stays as it is. */
function decoded(text: string): string {
  return text
    .replace(/\\u\{?([0-9a-f]{4,6})\}?/giu, (_, hex) => sign(Number.parseInt(hex, 16)))
    .replace(/\\[nrt]/gu, " ")
    .replace(/(?:%[0-9a-f]{2})+/giu, (run) =>
      Buffer.from(run.replaceAll("%", ""), "hex").toString(),
    )
    .replace(/&#x([0-9a-f]{1,6});/giu, (_, hex) => sign(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});/gu, (_, figure) => sign(Number(figure)))
    .replace(/&(\w+);/gu, (whole, name) => ENTITIES[name] ?? whole);
}

/**
 * The planted values that stand in a file, whatever its escapes, case, accents and separators: of
 * both only the letters and figures are held together, so that `06-12 34` is `061234`, and a word
 * that was broken over two lines is one word.
 */
export function hiddenIn(content: string | Uint8Array, needles: readonly string[]): string[] {
  const text = typeof content === "string" ? content : Buffer.from(content).toString("utf8");
  const plain = decoded(text)
    .replace(/[^\x00-\x7f]+/gu, (run) => run.normalize("NFKD"))
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "");
  const bytes = Buffer.from(plain, "latin1");
  return needles.filter((needle) => bytes.includes(needle, 0, "latin1"));
}
