import { describe, expect, it } from "vitest";
import { findQuestions } from "../../src/codebook/find-questions.js";
import { standard } from "../../src/codebook/standard.js";
import { wantedQuestions } from "../../src/codebook/wanted.js";
import { plainColumn } from "../../src/model/column.js";
import { random } from "../tools/random.js";

const ALL = wantedQuestions(standard);

/** Which question each heading is found to be, and how. */
function found(...headings: readonly string[]): Readonly<Record<number, string>> {
  const result = findQuestions(headings.map(plainColumn), ALL, new Map(), () => false);
  return Object.fromEntries(result.found.map(({ at, wanted, how }) => [at, `${wanted.id} ${how}`]));
}

const text = (id: string): string => standard.items.find((item) => item.id === id)?.text.nl ?? "";
const KNOWLEDGE = text("herkennen.kennis");

describe("finding a question by its text", () => {
  it.each([
    ["as it is asked", KNOWLEDGE],
    ["in another case", KNOWLEDGE.toUpperCase()],
    ["with no-break and double spaces", KNOWLEDGE.replaceAll(" ", "\u00a0 ")],
    ["without its full stop", KNOWLEDGE.slice(0, -1)],
    ["with markup", `<p><strong>${KNOWLEDGE}</strong>&nbsp;</p>`],
    ["behind the question of its matrix", `Bent u het eens? [${KNOWLEDGE}]`],
    ["behind its matrix and a dash, over two lines", `Bent u het eens?\n - ${KNOWLEDGE}`],
    ["in English", standard.items.find(({ id }) => id === "herkennen.kennis")?.text.en ?? ""],
  ])("works when it stands %s", (_, heading) => {
    expect(found("x", heading)).toEqual({ 1: "herkennen.kennis text" });
  });

  it("goes by the code first, where both stand in the heading", () => {
    expect(found(`HER[KENN]. ${KNOWLEDGE}`)).toEqual({ 0: "herkennen.kennis code" });
  });

  it("forgives a few wrong letters and says so", () => {
    expect(found(KNOWLEDGE.replace("voldoende", "voldonde"))).toEqual({
      0: "herkennen.kennis misspelled",
    });
  });

  it.each([
    ["two letters that changed places", "organisatie", "organistaie"],
    ["a space too few", "te herkennen", "teherkennen"],
  ])("forgives %s", (_, right, wrong) => {
    expect(found(KNOWLEDGE.replace(right, wrong))).toEqual({ 0: "herkennen.kennis misspelled" });
  });

  it.each([
    ["herkennen.kennis", "voldoende", "onvoldoende"],
    ["herkennen.kennis", "voldoende", "niet voldoende"],
    ["intern_melden.duidelijkheid", "Binnen", "Buiten"],
    ["intern_melden.duidelijkheid", "duidelijk", "onduidelijk"],
    ["intern_melden.duidelijkheid", "kan", "kon"],
    ["bespreken.partners", "mogelijk", "onmogelijk"],
  ])("does not take %s for a slip when %s became %s", (id, right, wrong) => {
    expect(found(text(id).replace(right, wrong))).toEqual({});
  });

  it.each([
    "It is unclear to which organisation I can report signs of radicalisation.",
    "It is no clear to which organisation I can report signs of radicalisation.",
    "I do not think it is clear to which organisation I can report signs of radicalisation.",
  ])("does not take the opposite for the question: %s", (heading) => {
    expect(found(heading)).toEqual({});
  });

  it("does not take a row of a matrix for a domain that it ends with", () => {
    expect(found(`${standard.contact.text.nl} [Passend onderwijs]`)).toEqual({});
    expect(found(`${standard.contact.text.nl} Onderwijs`)).toEqual({ 0: "contact.onderwijs text" });
  });

  it("knows a question behind a number or a sentence", () => {
    for (const before of ["Q1_1 ", "3. ", "3) ", "Geef uw mening. ", "<p>Uw mening</p>"]) {
      expect(found(before + KNOWLEDGE)).toEqual({ 0: "herkennen.kennis text" });
    }
  });

  it("takes a cut text when only one question begins that way", () => {
    expect(found(`${text("extern_melden.terugkoppeling").slice(0, 30)}...`)).toEqual({
      0: "extern_melden.terugkoppeling cut",
    });
    expect(found(`${KNOWLEDGE.slice(0, 30)}...`)).toEqual({});
  });

  it("tells the row of a matrix over domains by the question before it", () => {
    expect(
      found(
        `${standard.contact.text.nl} [Zorg en welzijn]`,
        `${standard.contactKind.text.nl} - Onderwijs`,
      ),
    ).toEqual({ 0: "contact.zorg_en_welzijn text", 1: "aard.onderwijs text" });
    expect(found("Zorg en welzijn")).toEqual({});
  });
});

describe("questions that look alike", () => {
  it("are never taken for each other, whatever letter is wrong", () => {
    const draw = random(20191);
    const letters = "abcdefghijklmnopqrstuvwxyz ";
    for (const item of standard.items) {
      for (let round = 0; round < 20; round++) {
        const at = draw.whole(0, item.text.nl.length - 1);
        const letter = draw.pick([...letters]);
        const wrong = item.text.nl.slice(0, at) + letter + item.text.nl.slice(at + 1);
        const [one] = Object.values(found(wrong));
        if (one !== undefined) expect(one.split(" ")[0]).toBe(item.id);
      }
    }
  });

  it("are not matched when they differ in a number", () => {
    const numbered = wantedQuestions({
      ...standard,
      items: [1, 2].map((n) => ({
        id: `herkennen.v${n}`,
        step: "herkennen",
        resource: `v${n}`,
        code: `V${n}`,
        label: { nl: `v${n}`, en: `v${n}` },
        text: {
          nl: `Mijn organisatie kan stap ${n} goed uitvoeren`,
          en: `We can do step number ${n} well`,
        },
      })),
    });
    const heading = plainColumn("Mijn organisatie kan stap 3 goed uitvoeren");
    expect(findQuestions([heading], numbered, new Map(), () => false).found).toEqual([]);
  });

  it("are told when a question stands in two columns", () => {
    const { clashes } = findQuestions(
      [plainColumn("HER[KENN]"), plainColumn("her_kenn")],
      ALL,
      new Map(),
      () => false,
    );
    expect(clashes).toMatchObject([{ at: 1, other: 0 }]);
  });
});

describe("finding questions by their place", () => {
  it("works for numbered rows when there are as many as questions", () => {
    expect(found("HER[SQ001]", "HER[SQ002]", "HER[SQ003]", "HER[SQ004]")).toEqual({
      0: "herkennen.kennis position",
      1: "herkennen.vaardigheden position",
      2: "herkennen.menskracht position",
      3: "herkennen.ondersteuning position",
    });
    expect(found("HER_1", "HER_2", "HER_3")).toEqual({});
  });

  it("does not when the export tells that they ask something else", () => {
    const columns = [1, 2, 3, 4].map((row) => ({
      ...plainColumn(`HER_${row}`),
      text: `Het herstel van de binnenstad vordert in wijk ${row} naar wens`,
    }));
    expect(findQuestions(columns, ALL, new Map(), () => false).found).toEqual([]);
  });

  it("reads the first series of all domains as contact and the second as kind", () => {
    const names = standard.domains.map(({ label }) => label.nl);
    const headings = [...names, ...names.map((name) => `${name}2`)];
    const all = found("Tijdstempel", ...headings);
    expect(all[1]).toBe("contact.gemeente series");
    expect(all[5]).toBe("contact.maatschappelijk series");
    expect(all[6]).toBe("aard.gemeente series");
    expect(found(...names.slice(1))).toEqual({});
  });

  it("follows the names of the domains, in whatever order they stand", () => {
    const names = standard.domains.map(({ label }) => label.nl).reverse();
    expect(found(...names)[0]).toBe("contact.maatschappelijk series");
  });
});

describe("a code and a text that do not agree", () => {
  const column = (heading: string, text: string) => ({ ...plainColumn(heading), text });
  const toldOf = (heading: string, asks: string) =>
    findQuestions([column(heading, asks)], ALL, new Map(), () => false).found[0]?.told;

  it("are told apart: the same, another wording, or another question", () => {
    expect(toldOf("HER_KENN", KNOWLEDGE)).toBe("same");
    expect(toldOf("HER_KENN", "")).toBe("nothing");
    expect(toldOf("HER_KENN", "Wij weten genoeg om radicalisering te zien.")).toBe("unknown");
    expect(toldOf("HER_KENN", text("handelen.kennis"))).toBe("another");
  });

  it("are read from a heading that joins them, which needs more than a space", () => {
    const joined = (heading: string) =>
      findQuestions([plainColumn(heading)], ALL, new Map(), () => false).found[0]?.told;
    expect(joined(`HER[KENN]. ${KNOWLEDGE}`)).toBe("same");
    expect(joined(`HER[KENN] - ${text("handelen.kennis")}`)).toBe("another");
    expect(joined("HER_KENN (oude vraag)")).toBeUndefined();
  });
});
