import { beforeAll, describe, expect, it } from "vitest";
import { standard } from "../../src/codebook/standard.js";
import { CRITERIA, LEVELS } from "../../src/model/scorecard.js";
import type { Results, ResultsScorecardCell } from "../../src/results/schema.js";
import { DEFINITIONS } from "../../src/scorecard/indicators.js";
import { evaluatedArnhem } from "../tools/arnhem.js";
import { evaluated, exportOf, many, STUDY } from "../tools/survey.js";

const finding = (id: string, more: string) =>
  `  - { id: ${id}, level: personen, criterion: legitimiteit, what: W, where: p. 1, ${more} }\n`;

function cellOf(results: Results, level: string, criterion: string): ResultsScorecardCell {
  const found = results.scorecard.cells.find(
    (cell) => cell.level === level && cell.criterion === criterion,
  );
  if (!found) throw new Error(`there is no cell ${level} × ${criterion}`);
  return found;
}

const sixty = exportOf([
  ...many(30, "Gemeente", { "HER[MENS]": "Oneens" }),
  ...many(30, "Onderwijs", { "HER[MENS]": "Oneens", "BES[PART]": "Oneens" }),
]);

describe("the scorecard", () => {
  it("has the nine cells, three levels by three criteria, in their order", async () => {
    const { scorecard } = await evaluated(sixty);
    expect(scorecard.cells.map(({ level, criterion }) => [level, criterion])).toEqual(
      LEVELS.flatMap((level) => CRITERIA.map((criterion) => [level, criterion])),
    );
  });

  it("lets an item speak in one cell only", () => {
    const items = DEFINITIONS.flatMap(({ sources }) =>
      sources.flatMap((source) => ("item" in source ? [source.item] : [])),
    );
    expect(new Set(items).size).toBe(items.length);
    const known = standard.items.map(({ id }) => id);
    for (const item of items) expect(known).toContain(item);
  });

  it("weighs what lies well above and well below a norm as three for and three against", async () => {
    const cell = cellOf(await evaluated(sixty), "organisaties", "duurzaamheid");
    const [staff, acting] = cell.evidence;
    expect(staff).toMatchObject({
      id: "herkennen.menskracht",
      k: 0,
      base: 60,
      outcome: "ruim_onder",
      direction: "tegen",
      weight: 3,
    });
    expect(acting).toMatchObject({
      id: "handelen.menskracht",
      k: 60,
      base: 60,
      outcome: "ruim_boven",
      direction: "voor",
      weight: 3,
    });
    expect(cell).toMatchObject({
      weights: { for: 3, against: 3 },
      proposal: "niet_te_beslissen",
      rule: "R5",
    });
  });

  it("shows what has no interval as context that weighs nothing", async () => {
    const cell = cellOf(await evaluated(sixty), "organisaties", "duurzaamheid");
    const density = cell.evidence.find(({ id }) => id === "netwerk.dichtheid");
    expect(density).toMatchObject({ outcome: "context", value: 1, interval: null, weight: 0 });
    const lagging = cell.evidence.find(({ id }) => id === "achterblijvend_domein");
    // Of the thirteen questions about the chain gemeente disagrees with one, onderwijs with two.
    expect(lagging).toMatchObject({
      outcome: "context",
      weight: 0,
      domain: "onderwijs",
      value: 11 / 13,
    });
  });

  it("names no domain that lags when a comparison would be over other questions", async () => {
    const csv = exportOf([
      ...many(30, "Gemeente", { "HER[MENS]": "Oneens" }),
      ...many(30, "Onderwijs", { "HER[KENN]": "Weet niet" }),
    ]);
    const cell = cellOf(await evaluated(csv), "organisaties", "duurzaamheid");
    const lagging = cell.evidence.find(({ id }) => id === "achterblijvend_domein");
    expect(lagging).toMatchObject({ outcome: "verborgen", domain: null, value: null });
  });

  it("says what was not measured and what may not be shown, and weighs neither", async () => {
    const short = exportOf(many(3, "Gemeente"), ["DOM", "HER[KENN]"]);
    const cell = cellOf(await evaluated(short), "organisaties", "doelgerichtheid");
    expect(
      cell.evidence.map((one) => [one.id, one.kind === "indicator" && one.outcome, one.weight]),
    ).toEqual([
      ["herkennen.kennis", "verborgen", 0],
      ["herkennen.vaardigheden", "niet_gemeten", 0],
      ["intern_melden.duidelijkheid", "niet_gemeten", 0],
      ["extern_melden.duidelijkheid", "niet_gemeten", 0],
      ["handelen.kennis", "niet_gemeten", 0],
    ]);
    expect(cell).toMatchObject({ proposal: "niet_te_beslissen", rule: "R1", confidence: "laag" });
  });

  it("weighs findings by their strength, neutral ones not at all, and counts the kinds of sources that support the proposal", async () => {
    const findings = `findings:\n${[
      finding("a", "source: interview, direction: voor, strength: 3"),
      finding("b", "source: document, direction: tegen, strength: 2"),
      finding("c", "source: focusgroep, direction: neutraal, strength: 3"),
      finding("d", "source: interview, direction: voor, strength: 1"),
    ].join("")}`;
    const study = `${STUDY}findings: b.yaml\n`;
    const headings = ["DOM", "HER[KENN]"];
    const cell = cellOf(
      await evaluated(exportOf(many(10, "Gemeente"), headings), study, { "b.yaml": findings }),
      "personen",
      "legitimiteit",
    );
    expect(cell.weights).toEqual({ for: 4, against: 2 });
    expect(cell.sources).toEqual(["interview"]);
    expect(cell.evidence.map(({ id, weight }) => [id, weight])).toEqual([
      ["extern_melden.terugkoppeling", 0],
      ["a", 3],
      ["b", 2],
      ["c", 0],
      ["d", 1],
    ]);
  });

  it("keeps the researchers' judgement beside the proposal where the two differ", async () => {
    const study = `${STUDY}judgements: o.yaml\n`;
    const judged = `judgements:\n  - { level: samenleving, criterion: duurzaamheid, verdict: sterk, reason: Omdat. , where: p. 9 }\n`;
    const cell = cellOf(
      await evaluated(sixty, study, { "o.yaml": judged }),
      "samenleving",
      "duurzaamheid",
    );
    expect(cell.proposal).toBe("niet_te_beslissen");
    expect(cell.judgement).toEqual({ verdict: "sterk", reason: "Omdat.", where: "p. 9" });
    expect(cell.agrees).toBe(false);
    expect(cellOf(await evaluated(sixty), "samenleving", "duurzaamheid")).toMatchObject({
      judgement: null,
      agrees: null,
    });
  });

  it("prints the norms of the study and lets them decide", async () => {
    const results = await evaluated(sixty, `${STUDY}norms: { op_orde: 1, aandachtspunt: 0.99 }\n`);
    expect(results.scorecard.norms).toEqual({ op_orde: 1, aandachtspunt: 0.99 });
    const acting = cellOf(results, "organisaties", "duurzaamheid").evidence.find(
      ({ id }) => id === "handelen.menskracht",
    );
    expect(acting).toMatchObject({ norm: { upper: 1, lower: 0.99 }, outcome: "niet_te_beslissen" });
  });

  it("has no total score", async () => {
    const { scorecard } = await evaluated(sixty);
    expect(Object.keys(scorecard)).toEqual(["norms", "rules", "cells"]);
  });
});

describe("the scorecard of Arnhem 2019", () => {
  // The verdicts as chapter 5 of the report gives them, typed over from its conclusions.
  const REPORT = [
    ["personen", "doelgerichtheid", "sterk"],
    ["personen", "legitimiteit", "op_orde"],
    ["personen", "duurzaamheid", "op_orde"],
    ["organisaties", "doelgerichtheid", "op_orde"],
    ["organisaties", "legitimiteit", "op_orde"],
    ["organisaties", "duurzaamheid", "aandachtspunt"],
    ["samenleving", "doelgerichtheid", "op_orde"],
    ["samenleving", "legitimiteit", "aandachtspunt"],
    ["samenleving", "duurzaamheid", "aandachtspunt"],
  ] as const;
  let results: Results;

  beforeAll(async () => {
    results = await evaluatedArnhem();
  });

  it.each(REPORT)(
    "proposes for %s × %s what the report concludes: %s",
    (level, criterion, verdict) => {
      const cell = cellOf(results, level, criterion);
      expect({ proposal: cell.proposal, weights: cell.weights }).toMatchObject({
        proposal: verdict,
      });
      expect(cell.judgement?.verdict).toBe(verdict);
      expect(cell.agrees).toBe(true);
    },
  );
});
