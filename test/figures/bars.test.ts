import { describe, expect, it } from "vitest";
import { capacitySpec } from "../../src/figures/capacity.js";
import { vocabulary } from "../../src/figures/page.js";
import { responsibilitySpec } from "../../src/figures/responsibility.js";
import type { RectMark } from "../../src/figures/scene.js";
import { AGREEMENT } from "../../src/model/answer.js";
import { evaluatedArnhem } from "../tools/arnhem.js";
import { texts, withRole } from "../tools/figures.js";
import { evaluated, exportOf, many } from "../tools/survey.js";

const words = vocabulary("nl");

describe("stacked bars", () => {
  it("draw every answer in the order of the scale, in proportion to its count", async () => {
    const results = await evaluatedArnhem();
    const scene = responsibilitySpec(results, words);
    const item = results.items.find(({ id }) => id === "verantwoordelijkheid.herkennen");
    const gemeente = item?.cells.find(({ domain }) => domain === "gemeente");
    if (!scene || !gemeente?.counts) throw new Error("no cell");
    const segments = withRole(scene, "segment").slice(
      0,
      AGREEMENT.filter((answer) => (gemeente.counts?.[answer] ?? 0) > 0).length,
    ) as RectMark[];
    const whole = segments.reduce((sum, { width }) => sum + width, 0);
    const drawn = AGREEMENT.filter((answer) => (gemeente.counts?.[answer] ?? 0) > 0);
    expect(segments.map(({ role }) => role)).toEqual(drawn.map((answer) => `segment ${answer}`));
    for (const [index, answer] of drawn.entries()) {
      const part = (gemeente.counts[answer] ?? 0) / (gemeente.base ?? 1);
      expect((segments[index]?.width ?? 0) / whole).toBeCloseTo(part, 9);
    }
  });

  it("print the base beside every share and a percentage from thirty answers", async () => {
    const scene = capacitySpec(await evaluatedArnhem(), words);
    const said = scene ? texts(scene).map(({ text }) => text) : [];
    expect(said).toContain("6/7");
    expect(said).toContain("48/66 73%");
    expect(said.some((text) => /^6\/7 \d/u.test(text))).toBe(false);
  });

  it("show 'weet niet' as a box of its own, outside the bar", async () => {
    const results = await evaluatedArnhem();
    const scene = capacitySpec(results, words);
    const expected = results.items
      .filter(({ step }) => !["zorgen", "verantwoordelijkheid"].includes(step))
      .flatMap(({ cells }) => cells)
      .filter(({ counts }) => (counts?.weet_niet ?? 0) > 0);
    const inLegend = 1;
    expect(scene && withRole(scene, "dont-know")).toHaveLength(expected.length + inLegend);
  });

  it("draw an empty place, and no number, where nobody gave a valid answer", async () => {
    const csv = exportOf([
      ...many(8, "Gemeente", { "HER[KENN]": "Weet niet" }),
      ...many(8, "Zorg en welzijn"),
    ]);
    const scene = capacitySpec(await evaluated(csv), words);
    expect(scene && withRole(scene, "empty").length).toBeGreaterThan(0);
    expect(scene && texts(scene).some(({ text }) => text.includes("NaN"))).toBe(false);
  });
});
