import { describe, expect, it } from "vitest";
import type { Change } from "../../src/compare/change-schema.js";
import { changeSpec } from "../../src/figures/change.js";
import { contactScenes } from "../../src/figures/draw-change.js";
import { vocabulary } from "../../src/figures/page.js";
import type { Scene } from "../../src/figures/scene.js";
import { svgText } from "../../src/figures/svg.js";
import { LANGUAGES } from "../../src/model/language.js";
import type { Results } from "../../src/results/schema.js";
import { arnhemYears, compared } from "../tools/compared.js";
import { collisions, crowdedStudy, parseXml, texts, withRole } from "../tools/figures.js";

const inYear = (results: Results, year: number): Results => ({
  ...results,
  study: { ...results.study, year },
});

function drawn(change: Change, language: "nl" | "en" = "nl"): Scene {
  const scene = changeSpec(change, vocabulary(language));
  if (!scene) throw new Error("no figure");
  return scene;
}

/** The fixtures as 2, 3 or 4 years under a profile. */
async function years(count: number, profile = "intern"): Promise<Change> {
  const [older, newer] = await arnhemYears(profile);
  const between = [inYear(older, 2020), inYear(newer, 2021)].slice(0, count - 2);
  return compared(older, ...between, inYear(newer, count === 2 ? 2020 : 2022));
}

describe("the figure of change", () => {
  it.each(LANGUAGES)("draws the golden figure of the fixtures (%s)", async (language) => {
    const svg = await svgText(drawn(await years(2), language));
    await expect(svg).toMatchFileSnapshot(`../golden/figures/change.${language}.svg`);
  });

  it("draws the golden figure of four years with hidden cells", async () => {
    const svg = await svgText(drawn(await years(4, "publiek")));
    await expect(svg).toMatchFileSnapshot("../golden/figures/change.publiek.svg");
  });

  it.each([2, 3, 4])("lets no text lie over another with %i years", async (count) => {
    for (const profile of ["intern", "publiek"]) {
      for (const language of LANGUAGES) {
        expect(collisions(drawn(await years(count, profile), language))).toEqual([]);
      }
    }
  });

  it("lets no text lie over another with ten thousand respondents and a long name", async () => {
    const results = await crowdedStudy(9, 49);
    const change = compared(results, inYear(results, results.study.year + 1));
    expect(collisions(drawn(change))).toEqual([]);
  });

  it("places a dot and an interval for every year that is shown, on one scale", async () => {
    const change = await years(2);
    const scene = drawn(change);
    const cells = change.items.flatMap(({ rows }) => rows.at(-1)?.years ?? []);
    const dots = withRole(scene, "share").flatMap((mark) => (mark.kind === "circle" ? [mark] : []));
    const bars = withRole(scene, "interval").flatMap((mark) =>
      mark.kind === "rect" ? [mark] : [],
    );
    expect(dots).toHaveLength(cells.length);
    expect(bars).toHaveLength(cells.length);
    const one = dots[0];
    const place = dots.findIndex(({ x }) => x !== one?.x);
    const other = dots[place];
    const [first, second] = [cells[0], cells[place]];
    const scale = ((other?.x ?? 0) - (one?.x ?? 0)) / ((second?.share ?? 0) - (first?.share ?? 0));
    for (const [at, { share, interval }] of cells.entries()) {
      const x = (one?.x ?? 0) + ((share ?? 0) - (first?.share ?? 0)) * scale;
      expect(dots[at]?.x).toBeCloseTo(x, 6);
      const width = ((interval?.high ?? 0) - (interval?.low ?? 0)) * scale;
      expect(bars[at]?.width).toBeCloseTo(width, 6);
    }
  });

  it("marks every decision, and joins the years only of what changed", async () => {
    const scene = drawn(await years(2));
    const count = (role: string): number => withRole(scene, role).length;
    expect(count("hoger")).toBe(3);
    expect(count("lager")).toBe(1);
    expect(count("gelijk_binnen")).toBe(2);
    expect(count("niet_te_beslissen")).toBe(13);
    expect(count("joined")).toBe(4);
  });

  it("hatches a year that is not shown over the whole scale, with its word and its legend", async () => {
    const change = await years(3, "publiek");
    const scene = drawn(change);
    const hidden = change.items.flatMap(
      ({ rows }) => rows.at(-1)?.years.filter(({ reason }) => reason === "hidden") ?? [],
    );
    const places = withRole(scene, "hidden").flatMap((mark) =>
      mark.kind === "rect" ? [mark] : [],
    );
    expect(hidden.length).toBeGreaterThan(10);
    expect(places).toHaveLength(hidden.length);
    expect(new Set(places.map(({ x, width }) => `${x} ${width}`)).size).toBe(1);
    const said = texts(scene).map(({ text }) => text);
    expect(said.filter((text) => text === "n.b.")).toHaveLength(hidden.length);
    expect(said.some((text) => text.startsWith("n.b. ="))).toBe(true);
  });

  it("keeps the order of the questionnaire whatever changed", async () => {
    const change = await years(2);
    const labels = new Set(change.items.map(({ label }) => label));
    const shown = texts(drawn(change)).filter(({ text }) => labels.has(text));
    const rows = [...shown].sort((a, b) => a.y - b.y).map(({ text }) => text);
    const order = change.items.map(({ label }) => label).filter((label) => rows.includes(label));
    expect(rows).toEqual(order);
  });

  it("says in its description what changed, and stays well-formed for any name", async () => {
    const label = `<script>alert(1)</script> ]]> & "x" \u00a0 &#0;`;
    const [older, newer] = await arnhemYears();
    const named = (results: Results): Results => ({
      ...results,
      study: { ...results.study, municipality: label, note: label },
      items: results.items.map((item) => ({ ...item, label })),
    });
    const svg = await svgText(drawn(compared(named(older), named(newer))));
    expect(parseXml(svg).querySelectorAll("script")).toHaveLength(0);
    expect(drawn(await years(2)).desc).toMatch(
      /^Aandeel .* bij 18 vragen in 2019 en 2020\. Aantoonbaar hoger: Herkennen: menskracht; .*\. Aantoonbaar lager: Bespreken: met de doelgroep\. Niet te beslissen: 13\.$/u,
    );
  });

  it("is not drawn when no total is compared", async () => {
    const change = await years(2);
    const items = change.items.map((item) => ({ ...item, rows: item.rows.slice(0, -1) }));
    expect(changeSpec({ ...change, items }, vocabulary("nl"))).toBeNull();
  });
});

describe("the contacts of two years", () => {
  it("have every domain in the same place and of the same size", async () => {
    const [older, newer] = await arnhemYears();
    const large = {
      ...newer,
      domains: newer.domains.map((one) => ({ ...one, responded: one.responded * 1000 })),
    };
    const scenes = contactScenes(compared(older, large), [older, large]);
    const circles = scenes.map((scene) =>
      withRole(scene, "domain").map((mark) =>
        mark.kind === "circle" ? [mark.x, mark.y, mark.radius] : [],
      ),
    );
    expect(circles).toHaveLength(2);
    expect(circles[0]?.length).toBe(5);
    expect(circles[1]).toEqual(circles[0]);
    expect(scenes.map(({ id }) => id)).toEqual(["contacts-2019", "contacts-2020"]);
    expect(scenes.flatMap(collisions)).toEqual([]);
  });

  it("are not drawn when the domains are not the same", async () => {
    const [older, newer] = await arnhemYears();
    const fewer = { ...older, domains: older.domains.slice(1) };
    expect(contactScenes(compared(older, newer), [fewer, newer])).toEqual([]);
  });
});
