import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { standard } from "../../src/codebook/standard.js";
import { LANGUAGES, type Language } from "../../src/model/language.js";
import { docx } from "../../src/questionnaire/docx.js";
import { markdown } from "../../src/questionnaire/markdown.js";
import { parseXml } from "../tools/lss.js";

const nasty = `]]> <b>&amp; "A" | *B* _C_ [D](e) \`F\` \\ {G}\u0007`;
const [first, ...others] = standard.items;
const withText = {
  ...standard,
  items: [...(first ? [{ ...first, text: { nl: nasty, en: nasty } }] : []), ...others],
};

/** Everything that a respondent must be able to read. */
function texts(language: Language): string[] {
  const { items, domains, agreement, dontKnow, contact, contactKind, domainQuestion } = standard;
  return [
    domainQuestion.text,
    ...domains.map(({ label }) => label),
    ...items.map(({ text }) => text),
    ...[...agreement, dontKnow, ...contact.options, ...contactKind.options].map(({ text }) => text),
    contact.text,
    contactKind.text,
  ].map((text) => text[language]);
}

const parts = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

describe.each(LANGUAGES)("the forms in %s", (language) => {
  it("hold every question, answer and domain", () => {
    const word = parseXml(parts(docx(standard, language)).get("word/document.xml") ?? "");
    const said = [...word.getElementsByTagName("w:p")].map(({ textContent }) => textContent);
    const plain = markdown(standard, language).replaceAll("\\", "");
    for (const text of texts(language)) {
      expect(said.some((one) => one?.endsWith(text))).toBe(true);
      expect(plain).toContain(text);
    }
  });

  it("have a box for every answer", () => {
    const { items, domains, contact, contactKind, agreement } = standard;
    const boxes =
      domains.length +
      items.length * (agreement.length + 1) +
      domains.length * (contact.options.length + contactKind.options.length);
    const word = parts(docx(standard, language)).get("word/document.xml") ?? "";
    expect(word.match(/☐/gu)).toHaveLength(boxes);
    expect(markdown(standard, language).match(/☐/gu)).toHaveLength(boxes);
  });

  it("have the same bytes twice", () => {
    expect(docx(standard, language)).toEqual(docx(standard, language));
    expect(markdown(standard, language)).toBe(markdown(standard, language));
  });
});

describe("the form in Markdown", () => {
  it("is the golden one", async () => {
    await expect(markdown(standard, "nl")).toMatchFileSnapshot("../golden/vragenlijst.md");
  });

  it("takes no sign of a text for its own", () => {
    const lines = markdown(withText, "nl").split("\n");
    expect(lines).toContain(
      `| \\]\\]\\> \\<b\\>\\&amp; "A" \\| \\*B\\* \\_C\\_ \\[D\\](e) \\\`F\\\` \\\\ {G} | ${"☐ | ".repeat(6).trim()}`,
    );
  });
});

describe("the form in Word", () => {
  const files = parts(docx(standard, "nl"));

  it("has well-formed parts, each with its type", () => {
    const types = files.get("[Content_Types].xml") ?? "";
    for (const [path, text] of files) {
      parseXml(text);
      const typed = types.includes(`PartName="/${path}"`) || path.endsWith(".rels");
      expect(typed || path === "[Content_Types].xml").toBe(true);
    }
  });

  it("links only to parts that are there", () => {
    for (const [path, folder] of [
      ["_rels/.rels", ""],
      ["word/_rels/document.xml.rels", "word/"],
    ] as const) {
      const targets = [...(files.get(path) ?? "").matchAll(/Target="([^"]+)"/gu)];
      expect(targets.length).toBeGreaterThan(1);
      for (const [, target] of targets) expect(files.has(`${folder}${target}`)).toBe(true);
    }
  });

  it("uses only styles that it has", () => {
    const known = [...(files.get("word/styles.xml") ?? "").matchAll(/w:styleId="(\w+)"/gu)];
    const ids = known.map(([, id]) => id);
    const used = [...files.values()].flatMap((text) => [
      ...text.matchAll(/w:pStyle w:val="(\w+)"/gu),
    ]);
    expect(used.length).toBeGreaterThan(100);
    for (const [, id] of used) if (id !== "Normal") expect(ids).toContain(id);
  });

  it("has tables as wide as the page between its margins, with heads that return", () => {
    const document = parseXml(files.get("word/document.xml") ?? "");
    const tables = [...document.getElementsByTagName("w:tbl")];
    expect(tables).toHaveLength(10);
    for (const table of tables) {
      const widths = [...table.getElementsByTagName("w:gridCol")].map((column) =>
        Number(column.getAttribute("w:w")),
      );
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(11906 - 2 * 1134);
      for (const width of widths) expect(width).toBeGreaterThan(800);
    }
    expect(document.getElementsByTagName("w:tblHeader")).toHaveLength(9);
  });

  it("holds no dates and no author", () => {
    expect(files.get("docProps/core.xml")).not.toMatch(/\d{4}-\d{2}|creator|lastModifiedBy/u);
  });

  it("may hold any text", () => {
    const document = parseXml(parts(docx(withText, "nl")).get("word/document.xml") ?? "");
    expect(document.documentElement.textContent).toContain(nasty.replace("\u0007", ""));
  });
});
