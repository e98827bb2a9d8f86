import { describe, expect, it } from "vitest";
import { compareYears } from "../../src/compare/compare-years.js";
import { recommendationsChange } from "../../src/compare/recommendations.js";
import { changeFacts } from "../../src/report/change-text.js";
import type { Results } from "../../src/results/schema.js";
import { evaluatedArnhem } from "../tools/arnhem.js";

type Advice = Results["recommendations"];

const arnhem = await evaluatedArnhem();
const [first, ...others] = arnhem.recommendations.map(({ id }) => id);
/** A year later: one done, one dropped, one taken up, one forgotten, the others as they were. */
const later: Advice = arnhem.recommendations.slice(1).map((one, index) => {
  const note = "Besproken.";
  if (index === 0) return { ...one, status: "uitgevoerd", note };
  if (index === 1) return { ...one, status: "vervallen", note };
  return index === 2 ? { ...one, status: "opgepakt" } : one;
});

function said(recommendations: Advice, language: "nl" | "en" = "nl"): readonly string[] {
  const next = { ...arnhem, study: { ...arnhem.study, year: 2020 }, recommendations };
  const years = [arnhem, next].map((results) => ({ results, sha256: "0".repeat(64) }));
  return changeFacts(compareYears(years, "0.0.0"), language)
    .filter(({ lead }) => lead === "Aanbevelingen" || lead === "Recommendations")
    .flatMap((fact) => fact.said.map(({ text }) => text));
}

describe("what became of recommendations", () => {
  it("is told of those that were open, by their ids", () => {
    const change = recommendationsChange(arnhem, { recommendations: later });
    expect(change?.unnamed).toEqual([first]);
    expect(change?.statuses).toEqual([
      { status: "open", ids: others.slice(3) },
      { status: "opgepakt", ids: others.slice(2, 3) },
      { status: "uitgevoerd", ids: others.slice(0, 1) },
      { status: "vervallen", ids: others.slice(1, 2) },
    ]);
    const told = change?.statuses.flatMap(({ ids }) => ids) ?? [];
    expect([...told, ...(change?.unnamed ?? [])].sort()).toEqual([first, ...others].sort());
  });

  it("leaves out what was done before, and what is new", () => {
    const [one, two] = later as [Advice[number], Advice[number]];
    const change = recommendationsChange(
      { recommendations: [one, { ...two, status: "open" }] },
      { recommendations: [{ ...two, id: "new" }, two] },
    );
    expect(change?.unnamed).toEqual([]);
    expect(change?.statuses.filter(({ ids }) => ids.length > 0)).toEqual([
      { status: "vervallen", ids: [two.id] },
    ]);
  });

  it("is nothing when a year has none, or all was done", () => {
    const none = { recommendations: [] };
    const done = { recommendations: later.slice(0, 2) };
    expect(recommendationsChange(none, arnhem)).toBeNull();
    expect(recommendationsChange(arnhem, none)).toBeNull();
    expect(recommendationsChange(done, arnhem)).toBeNull();
    expect(said([])).toEqual([]);
  });

  it("stands in the chapter as it was written down", () => {
    expect(said(later)).toEqual([
      "In 2019 stonden 13 aanbevelingen open. De stand daarvan in 2020: 9 open, 1 opgepakt, 1 uitgevoerd, 1 vervallen. In 2020 niet meer genoemd: samen-leren. Zo is het opgeschreven; het programma kan het niet nagaan.",
    ]);
    expect(said(arnhem.recommendations, "en")).toEqual([
      "In 2019 13 recommendations were open. Their status in 2020: 13 open. So it was written down; the program cannot check it.",
    ]);
  });
});
