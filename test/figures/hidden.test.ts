import { describe, expect, it } from "vitest";
import { capacitySpec } from "../../src/figures/capacity.js";
import { contactsSpec } from "../../src/figures/contacts.js";
import { vocabulary } from "../../src/figures/page.js";
import type { RectMark } from "../../src/figures/scene.js";
import { evaluatedArnhem } from "../tools/arnhem.js";
import { texts, withRole } from "../tools/figures.js";
import { evaluated, exportOf, many } from "../tools/survey.js";

const words = vocabulary("nl");

describe("a hidden cell in a figure", () => {
  it("is a hatched place as wide as every other bar, whatever it holds", async () => {
    const one = await evaluated(exportOf([...many(3, "Onderwijs"), ...many(12, "Gemeente")]));
    const other = await evaluated(
      exportOf([...many(3, "Onderwijs", { "HER[KENN]": "Oneens" }), ...many(12, "Gemeente")]),
    );
    const places = [one, other].map((results) => {
      const scene = capacitySpec(results, words);
      return scene && withRole(scene, "hidden");
    });
    expect(places[0]?.length).toBeGreaterThan(0);
    expect(places[0]).toEqual(places[1]);
    const widths = new Set(places[0]?.map((mark) => (mark as RectMark).width));
    expect(widths.size).toBe(1);
  });

  it("is a dashed arc of one thickness that says n.b.", async () => {
    const results = await evaluatedArnhem((study) => study.replace("intern", "publiek"));
    const scene = contactsSpec(results, words);
    const arcs = scene ? withRole(scene, "arc").filter((mark) => mark.role === "arc hidden") : [];
    const hidden = results.contacts.filter((one) => one.hidden && one.source !== one.target);
    expect(arcs).toHaveLength(hidden.length);
    expect(hidden.length).toBeGreaterThan(0);
    expect(new Set(arcs.map((arc) => (arc.kind === "path" ? arc.strokeWidth : 0))).size).toBe(1);
    expect(scene && texts(scene).filter(({ text }) => text === "n.b.")).toHaveLength(hidden.length);
  });

  it("leaves no count of a hidden domain in any text of the figure", async () => {
    const results = await evaluated(
      exportOf([...many(4, "Onderwijs", { "HER[KENN]": "Oneens" }), ...many(20, "Gemeente")]),
    );
    const scene = capacitySpec(results, words);
    const said = scene ? [...texts(scene).map(({ text }) => text), scene.desc] : [];
    expect(said.filter((text) => /\/4\b/u.test(text))).toEqual([]);
  });
});
