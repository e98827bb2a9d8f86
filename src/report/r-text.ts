/**
 * Text as a string of R in ASCII alone, so that it means the same in every locale and nothing
 * that stands in a heading or file name can end it.
 */
export function rString(text: string): string {
  const inside = text.replace(/["\\]|[^\u0020-\u007e]/gu, (sign) => {
    if (sign === '"' || sign === "\\") return `\\${sign}`;
    const point = sign.codePointAt(0) ?? 0;
    const [mark, width] = point > 0xffff ? ["U", 8] : ["u", 4];
    return `\\${mark}${point.toString(16).padStart(width, "0")}`;
  });
  return `"${inside}"`;
}

/** `c("a", "b")`, or an empty vector of texts. */
export function rStrings(texts: readonly string[]): string {
  return texts.length === 0 ? "character(0)" : `c(${texts.map(rString).join(", ")})`;
}

/** A sentence as lines of comment. */
export function rComment(text: string, width = 96): string {
  const lines = [""];
  for (const word of text.replace(/\s+/gu, " ").split(" ")) {
    const last = lines[lines.length - 1] ?? "";
    if (last !== "" && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines.map((line) => `# ${line}`).join("\n");
}
