import { describe, expect, it } from "vitest";
import { capacityChainSpec } from "../../src/figures/capacity-chain.js";
import { vocabulary } from "../../src/figures/page.js";
import type { Mark, RectMark, Scene } from "../../src/figures/scene.js";
import { chainOf } from "../../src/results/chain.js";
import type { Results } from "../../src/results/schema.js";
import { DEFAULT_NORM } from "../../src/scorecard/scorecard.js";
import { evaluatedArnhem } from "../tools/arnhem.js";
import { collisions, crowdedStudy, texts, withRole } from "../tools/figures.js";
import { evaluated, exportOf, many } from "../tools/survey.js";

const words = vocabulary("nl");
const publiek = () => evaluatedArnhem((study) => study.replace("intern", "publiek"));

function drawn(results: Results, width?: number): Scene {
  const scene = capacityChainSpec(results, words, width === undefined ? {} : { width });
  if (!scene) throw new Error("no figure");
  return scene;
}
const said = (scene: Scene): string[] => texts(scene).map(({ text }) => text);

/** Text that reaches out of the link it stands in. */
function spilled(scene: Scene): string[] {
  const links = [
    ...withRole(scene, "link"),
    ...withRole(scene, "hidden"),
    ...withRole(scene, "empty"),
  ].filter((mark): mark is RectMark => mark.kind === "rect");
  const boxes = new Set(links.map(({ width }) => width));
  expect(boxes.size).toBeLessThanOrEqual(1);
  return links.flatMap((box) =>
    texts(scene)
      .filter(
        ({ x, y }) =>
          Math.abs(x - box.x - box.width / 2) < 1 && y > box.y && y < box.y + box.height,
      )
      .filter(({ y, size }) => y - size * 0.72 < box.y + 3 || y > box.y + box.height - 3)
      .map(({ text }) => text),
  );
}

describe("the capacity chain", () => {
  it("draws a broken link in every domain whose chain breaks, and only there", async () => {
    const results = await evaluatedArnhem();
    const scene = drawn(results);
    const breaks = results.chain.filter(({ breaks }) => breaks !== null);
    expect(withRole(scene, "broken")).toHaveLength(breaks.length);
    expect(withRole(scene, "half")).toHaveLength(breaks.length);
    const whole = results.chain.flatMap(({ breaks, links }) =>
      links.filter(({ step, verdict }) => verdict === "aandachtspunt" && step !== breaks),
    );
    const outlines = withRole(scene, "link").filter(({ role }) => role === "link aandachtspunt");
    expect(outlines).toHaveLength(whole.length);
  });

  it("says under each domain where its chain breaks, and that it may break earlier", async () => {
    const lines = said(drawn(await evaluatedArnhem()));
    expect(lines).toContain("geen breuk aangetoond");
    expect(lines.filter((text) => text === "breekt bij herkennen")).toHaveLength(3);
    const after = lines.flatMap((text, index) =>
      text === "breekt bij handelen," ? [lines[index + 1]] : [],
    );
    expect(after).toEqual(["mogelijk eerder", "mogelijk eerder"]);
  });

  it("prints question, count, base and percentage in every link that shows a number", async () => {
    const results = await evaluatedArnhem();
    const scene = drawn(results);
    const values = said(scene).filter((text) => /^\d+\/\d+ \d+%$/u.test(text));
    expect(values).toHaveLength(30);
    expect(values).toContain("3/10 30%");
    expect(said(scene)).toContain("ondersteuning");
  });

  it("draws share and interval on one scale from 0 to 100 percent, with both norms", async () => {
    const results = await evaluatedArnhem();
    const scene = drawn(results);
    const inLegend = 1;
    for (const role of ["interval", "share"]) {
      expect(withRole(scene, role)).toHaveLength(30 + inLegend);
    }
    expect(withRole(scene, "norm")).toHaveLength(2 * (30 + inLegend));
    const xs = (mark: Mark | undefined): number[] =>
      mark?.kind === "path"
        ? mark.strokes.flatMap((stroke) => (stroke[0] === "Z" ? [] : [Number(stroke[1])]))
        : [];
    const [lower = 0] = xs(withRole(scene, "norm")[0]);
    const [upper = 0] = xs(withRole(scene, "norm")[1]);
    const whole = (upper - lower) / (2 / 3 - 1 / 2);
    const zero = lower - whole / 2;
    const [low, high] = xs(withRole(scene, "interval")[0]);
    const cell = results.items
      .find(({ id }) => id === "herkennen.ondersteuning")
      ?.cells.find(({ domain }) => domain === "gemeente");
    expect(((low ?? 0) - zero) / whole).toBeCloseTo(cell?.agree.interval?.low ?? -1, 9);
    expect(((high ?? 0) - zero) / whole).toBeCloseTo(cell?.agree.interval?.high ?? -1, 9);
  });

  it("draws every link of one size, hatched where nothing of the step may be shown", async () => {
    const results = await publiek();
    const scene = drawn(results);
    const nothing = results.chain.flatMap(({ links }) =>
      links.filter(({ weakest }) => weakest.length === 0),
    );
    const hidden = withRole(scene, "hidden") as RectMark[];
    expect(hidden).toHaveLength(nothing.length);
    expect(nothing.length).toBeGreaterThan(0);
    const sizes = [
      ...hidden,
      ...(withRole(scene, "link") as RectMark[]).filter(({ kind }) => kind === "rect"),
    ];
    expect(new Set(sizes.map(({ width, height }) => `${width} ${height}`)).size).toBe(1);
    expect(said(scene).filter((text) => text === "n.b.")).toHaveLength(nothing.length);
  });

  it("says how many questions of a step have no number, and what the link then is", async () => {
    const scene = drawn(await publiek());
    expect(said(scene)).toContain("3 van 4 zonder cijfer");
    expect(said(scene).join(" ")).toContain("Zonder cijfer: niet te tonen of niet beantwoord.");
    expect(said(drawn(await evaluatedArnhem())).join(" ")).not.toContain("zonder cijfer");
  });

  it("says in numbers how often a chain seems to break by chance", async () => {
    const note = said(drawn(await evaluatedArnhem())).join(" ");
    expect(note).toContain("in 18 tot 43% van de gevallen toch te breken");
    expect(note).toContain("Hoe meer vragen een stap heeft");
  });

  it("prints a band as a word, without a scale", async () => {
    const csv = exportOf([
      ...many(30, "Gemeente"),
      ...many(30, "Onderwijs"),
      ...many(30, "Veiligheid", { "HAN[MENS]": "Oneens" }),
    ]);
    const scene = drawn(
      await evaluated(csv, "municipality: V\nyear: 2024\nexports: [enquete.csv]\n"),
    );
    expect(said(scene).filter((text) => text === "vrijwel alle").length).toBeGreaterThan(0);
    expect(said(scene)).toContain("vrijwel geen");
    const ofTotal = 1;
    const inLegend = 1;
    expect(withRole(scene, "interval")).toHaveLength(ofTotal + inLegend);
    expect(said(scene).join(" ")).toContain(
      "Vrijwel alle of geen = meer dan 90% of minder dan 10%.",
    );
  });

  it("draws 0 and 100 percent, nobody's answers and everything hidden without a NaN", async () => {
    const all = { "HER[KENN]": "Oneens", "MEI[DUID]": "Weet niet" };
    const extreme = drawn(
      await evaluated(exportOf([...many(8, "Gemeente", all), ...many(8, "Onderwijs")])),
    );
    expect(said(extreme)).toContain("0/8 0%");
    expect(said(extreme)).toContain("8/8 100%");
    expect(withRole(extreme, "empty").length).toBeGreaterThan(0);
    const hidden = drawn(await evaluated(exportOf(many(3, "Gemeente"))));
    expect(said(hidden).some((text) => text.includes("/3"))).toBe(false);
    expect(hidden.desc).toBe("Er zijn geen cijfers te tonen.");
    for (const scene of [extreme, hidden]) {
      expect(JSON.stringify(scene)).not.toMatch(/null|NaN/u);
      expect(collisions(scene)).toEqual([]);
    }
  });

  it.each([3, 5, 9])("keeps text within its link with %i domains, at any width", async (count) => {
    const results = await crowdedStudy(count, 60 + count);
    for (const width of [480, 1000, 1600]) {
      const scene = drawn(results, width);
      expect(spilled(scene)).toEqual([]);
      expect(collisions(scene)).toEqual([]);
    }
  });

  it("keeps long names of questions within their links", async () => {
    const results = await evaluatedArnhem();
    const label = "ondersteuning door partnerorganisaties en opleidingen";
    const long = { ...results, items: results.items.map((item) => ({ ...item, label })) };
    const scene = drawn(long);
    expect(spilled(scene)).toEqual([]);
    expect(collisions(scene)).toEqual([]);
    expect(said(scene).some((text) => text.endsWith("…"))).toBe(true);
  });

  it("leaves out a step that was not asked, and is not drawn when none was", async () => {
    const results = await evaluatedArnhem();
    const without = (steps: readonly string[]): Results => {
      const items = results.items.filter(({ step }) => !steps.includes(step));
      return { ...results, items, chain: chainOf({ ...results, items }, DEFAULT_NORM) };
    };
    const four = said(drawn(without(["bespreken"])));
    expect(four).not.toContain("Bespreken");
    expect(four).toContain("Handelen");
    const steps = ["herkennen", "bespreken", "intern_melden", "extern_melden", "handelen"];
    expect(capacityChainSpec(without(steps), words)).toBeNull();
  });

  it("tells in two sentences where it breaks and how the links stand, with their numbers", async () => {
    const { desc } = drawn(await evaluatedArnhem());
    expect(desc).toBe(
      "De keten breekt bij 4 van de 5 domeinen: Veiligheid bij handelen (menskracht, 4/11, 36%), Zorg en welzijn bij herkennen (menskracht, 13/27, 48%), Onderwijs bij herkennen (menskracht en ondersteuning, 3/10, 30%) en Maatschappelijk bij handelen (ondersteuning, 3/11, 27%). Van de 25 schakels zijn er 8 op orde, 11 niet te beslissen en 6 een aandachtspunt; voor alle domeinen samen breekt de keten bij herkennen (menskracht, 31/66, 47%).",
    );
  });
});
