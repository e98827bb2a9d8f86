import { describe, expect, it } from "vitest";
import { figures, styles } from "../../src/figures/catalogue.js";
import { concernsSpec } from "../../src/figures/concerns.js";
import { contactMatrixSpec } from "../../src/figures/contact-matrix.js";
import { describeShares, type ShownCount } from "../../src/figures/describe.js";
import { vocabulary } from "../../src/figures/page.js";
import type { Scene } from "../../src/figures/scene.js";
import { ARNHEM_FIGURES, evaluatedArnhem } from "../tools/arnhem.js";
import { texts } from "../tools/figures.js";
import { evaluated, exportOf, many } from "../tools/survey.js";

const words = vocabulary("nl");
const said = (scene: Scene | null | undefined): string[] =>
  scene ? texts(scene).map(({ text }) => text) : [];
const publiek = () => evaluatedArnhem((study) => study.replace("intern", "publiek"));

describe("notes and legend of a figure", () => {
  it("read a count of the figure itself", async () => {
    const results = await evaluatedArnhem();
    expect(said(figures.capacity(results, words))).toContain(
      "6/7 = 6 van de 7 geldige antwoorden (zeer) eens.",
    );
    expect(said(styles.capacity?.pies?.(results, words))).toContain(
      "20/28 = 20 van de 28 geldige antwoorden (zeer) eens.",
    );
  });

  it("give no example where nothing is shown", async () => {
    const results = await evaluated(exportOf(many(3, "Gemeente")));
    const text = said(figures.capacity(results, words)).join("\n");
    expect(text).toContain("n.b.");
    expect(text).not.toContain("van de");
  });

  it("explain hatching, dashes and colours only where they are drawn", async () => {
    const open = said(contactMatrixSpec(await evaluatedArnhem(), words)).join("\n");
    expect(open).not.toContain("Gearceerd");
    const hidden = said(contactMatrixSpec(await publiek(), words)).join("\n");
    expect(hidden).toContain("Gearceerd: niet te tonen (n.b.).");
    const concerns = said(concernsSpec(await publiek(), words));
    expect(concerns).toContain(words.figure.legendRest);
    const silent = await evaluated(
      exportOf([...many(8, "Gemeente", { "HER[KENN]": "Weet niet" }), ...many(8, "Onderwijs")]),
    );
    expect(said(figures.capacity(silent, words))).toContain(words.figure.legendEmpty);
  });

  it.each(ARNHEM_FIGURES)("starts with the note of the study (%s)", async (id) => {
    const results = await evaluatedArnhem();
    const lines = said(figures[id](results, words));
    const note = lines.findIndex((text) => text.startsWith("Voorbeeld: de antwoorden"));
    expect(note).toBeGreaterThan(0);
    const without = { ...results, study: { ...results.study, note: null } };
    expect(said(figures[id](without, words)).join("\n")).not.toContain("Voorbeeld");
  });
});

describe("the description of a figure", () => {
  const told = (counts: readonly (readonly [number, number])[], hidden = 0): string => {
    const shown = counts.map(
      ([k, base], index): ShownCount => ({ names: [`vraag ${index}`, "Zorg"], k, base }),
    );
    return describeShares(shown, hidden, words.figure.desc.cells, words);
  };

  it("says how many cells share the highest place", () => {
    expect(
      told([
        [3, 3],
        [1, 2],
        [7, 7],
      ]),
    ).toBe(
      "Twee cellen staan het hoogst, op 100%, waaronder vraag 0 bij Zorg (3/3). Het laagst staat vraag 1 bij Zorg: 1/2 (50%).",
    );
  });

  it("says once what is the only cell, or what all cells say", () => {
    expect(told([[8, 11]], 7)).toBe(
      "Alleen vraag 0 bij Zorg is te tonen: 8/11 (73%). Zeven cellen zijn niet te tonen.",
    );
    expect(
      told([
        [1, 2],
        [2, 4],
      ]),
    ).toBe("Twee cellen staan alle op 50%.");
  });
});
