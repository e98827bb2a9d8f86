import { beforeAll, describe, expect, it } from "vitest";
import { funnelCurves } from "../../src/benchmark/curves.js";
import type { Benchmark } from "../../src/benchmark/schema.js";
import { benchmarkSpec } from "../../src/figures/benchmark.js";
import { vocabulary } from "../../src/figures/page.js";
import type { Scene } from "../../src/figures/scene.js";
import { svgText } from "../../src/figures/svg.js";
import type { Results } from "../../src/results/schema.js";
import { benchmarkBeside, citiesBeside, ownDocument } from "../tools/cities.js";
import { collisions, parseXml, texts, withRole } from "../tools/figures.js";

let document: Results;
beforeAll(async () => {
  document = await ownDocument();
});

function benchmark(
  cities: number,
  { results = document, spread = 0.05 }: { results?: Results; spread?: number } = {},
): Benchmark {
  return benchmarkBeside(
    results,
    citiesBeside(results, cities - 1, () => ({ lean: spread })),
  );
}

const draw = (made: Benchmark, language: "nl" | "en" = "nl", width?: number): Scene =>
  benchmarkSpec(
    made,
    funnelCurves(made),
    vocabulary(language),
    width === undefined ? {} : { width },
  );

describe("the figure benchmark", () => {
  it.each([
    [1, "nl"],
    [6, "nl"],
    [6, "en"],
    [30, "nl"],
    [30, "en"],
  ] as const)("has no text over another with %i cities in %s", (cities, language) => {
    const made = benchmark(cities);
    for (const width of [undefined, 700, 1400]) {
      expect(collisions(draw(made, language, width))).toEqual([]);
    }
  });

  it("has room for long names of cities and questions", () => {
    const long = {
      ...document,
      study: { ...document.study, municipality: "Alphen aan den Rijn en omstreken van de regio" },
      items: document.items.map((item) => ({
        ...item,
        label: "ondersteuning door leidinggevenden en gedragswetenschappers in de regio",
      })),
    };
    expect(collisions(draw(benchmark(6, { results: long })))).toEqual([]);
  });

  it("has a dot for every shown number of the others, and one for the own city", () => {
    const made = benchmark(30);
    const scene = draw(made);
    const place = made.cities.findIndex(({ own }) => own);
    const shown = made.items.map(
      ({ cells }) => cells.filter(({ base }, at) => base !== null && at !== place).length,
    );
    const dots = withRole(scene, "cities").map((mark) =>
      mark.kind === "path" ? mark.strokes.length / 2 : 0,
    );
    expect(dots).toEqual(shown.filter((count) => count > 0));
    const own = made.items.filter(({ cells }) => cells[place]?.base != null);
    expect(own.length).toBeGreaterThan(0);
    expect(withRole(scene, "own")).toHaveLength(own.length);
    expect(withRole(scene, "interval")).toHaveLength(own.length);
  });

  it("puts the own city where its base and share are, and the funnel around the pooled line", () => {
    const made = benchmark(30);
    const scene = draw(made);
    const place = made.cities.findIndex(({ own }) => own);
    const cells = made.items.flatMap(({ cells: all }) => all[place]?.share ?? []);
    const dots = withRole(scene, "own").flatMap((mark) => (mark.kind === "circle" ? [mark.y] : []));
    // In one row of panels a larger share lies higher.
    const [a, b] = [dots[0] ?? 0, dots[1] ?? 0];
    expect(Math.sign(a - b)).toBe(Math.sign((cells[1] ?? 0) - (cells[0] ?? 0)));
    expect(withRole(scene, "limit")).toHaveLength(4 * made.items.length);
  });

  it("shows a hatched place where the own total is hidden, with its line in the legend", () => {
    const made = benchmark(6);
    const hidden = made.items.filter(({ all }) => all.position === "verborgen").length;
    expect(hidden).toBeGreaterThan(0);
    expect(withRole(draw(made), "hidden")).toHaveLength(hidden);
    expect(texts(draw(made)).map(({ text }) => text)).toContain(
      "n.b. = niet getoond, om herkenning te bemoeilijken",
    );
  });

  it("draws no funnel with fewer than five cities, and says so", () => {
    const scene = draw(benchmark(3));
    expect(withRole(scene, "limit")).toEqual([]);
    expect(texts(scene).filter(({ text }) => text.endsWith(": te weinig gemeenten"))).toHaveLength(
      18,
    );
    const said = texts(scene).map(({ text }) => text);
    expect(said.join(" ")).toContain("Met minder dan 5 gemeenten met een getoond totaal");
    expect(said.join(" ")).not.toMatch(/trechter 9|door toeval uiteenlopen|verraden/u);
  });

  it.each([3, 8, 40])("writes nothing where a dot may stand, with %i cities", (cities) => {
    const made = benchmark(cities);
    const scene = draw(made);
    const [first] = texts(scene).filter(({ text }) => text === "100%");
    const [last] = texts(scene).filter(({ text }) => text === "0%");
    if (!first || !last) throw new Error("a panel has an axis");
    const plot = { top: first.y - 3.5, bottom: last.y - 3.5 };
    const inside = texts(scene).filter(
      ({ x, y, text }) => x > first.x && y > plot.top && y < plot.bottom && !text.endsWith("%"),
    );
    expect(inside).toEqual([]);
  });

  it("draws the shared line and both limits each in its own way, with the same in the legend", () => {
    const scene = draw(benchmark(8));
    const looks = (role: string) =>
      withRole(scene, role).flatMap((mark) =>
        mark.kind === "path" ? [`${mark.strokeWidth} ${mark.dash ?? "solid"}`] : [],
      );
    const all = new Set([...looks("pooled"), ...looks("limit")]);
    expect(all.size).toBe(3);
    const key = texts(scene).find(({ text }) => text === "trechter 95%");
    const inLegend = scene.marks.flatMap((mark) => {
      const stroke = mark.kind === "path" ? mark.strokes[0] : undefined;
      const near = stroke && key && Math.abs((stroke[2] ?? 0) - key.y) < 8;
      return mark.kind === "path" && near ? [`${mark.strokeWidth} ${mark.dash ?? "solid"}`] : [];
    });
    expect(inLegend).toEqual(expect.arrayContaining([...all]));
  });

  it("marks the questions on which the funnel was widened", () => {
    const scene = draw(benchmark(40, { spread: 0.35 }));
    expect(texts(scene).some(({ text }) => text.endsWith("*"))).toBe(true);
    expect(texts(scene).some(({ text }) => text.startsWith("* Bij deze vraag"))).toBe(true);
  });

  it("names no other city and no rank", () => {
    const said = texts(draw(benchmark(30)))
      .map(({ text }) => text)
      .join(" ");
    expect(said).not.toMatch(/Proefstad|hoogste|laagste|beste|plaats/u);
    expect(draw(benchmark(6)).desc).toMatch(
      /^Arnhem staat op 18 vragen naast 5 andere gemeenten\./u,
    );
  });

  it("stays small with 342 cities, and is well-formed", async () => {
    const svg = await svgText(draw(benchmark(342)));
    expect(svg.length).toBeLessThan(500_000);
    expect(parseXml(svg).documentElement.nodeName).toBe("svg");
  });

  it.each(["nl", "en"] as const)("is the golden figure (%s)", async (language) => {
    await expect(await svgText(draw(benchmark(12), language))).toMatchFileSnapshot(
      `../golden/figures/benchmark.${language}.svg`,
    );
  });
});
