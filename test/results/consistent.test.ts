import { describe, expect, it } from "vitest";
import { readResults, writeResults } from "../../src/results/read.js";
import type { Results } from "../../src/results/schema.js";
import { evaluatedArnhem } from "../tools/arnhem.js";
import { expectCodes } from "../tools/refusal.js";

type Loose = { [key: string]: Loose } & Loose[] & (string | number | null | object);

async function refused(change: (document: Loose) => void): Promise<void> {
  const document = JSON.parse(writeResults(await evaluatedArnhem())) as Loose;
  change(document);
  await expectCodes(async () => readResults(JSON.stringify(document), "r.json"), "results-invalid");
}

const cell = (document: Loose): Loose => document.items?.[0]?.cells?.[0] as Loose;
const link = (document: Loose): Loose => document.chain?.[0]?.links?.[0] as Loose;

describe("a results document that contradicts itself", () => {
  it("is accepted as the program wrote it", async () => {
    const results: Results = await evaluatedArnhem();
    expect(readResults(writeResults(results), "r.json")).toEqual(results);
  });

  it.each<[string, (document: Loose) => void]>([
    [
      "a cell of a domain that is not there",
      (d) => Object.assign(d.domains?.[0] ?? {}, { id: "x" }),
    ],
    [
      "a number beside the mark that it is hidden",
      (d) => Object.assign(cell(d), { hidden: { rule: "D1", kind: "primary" } }),
    ],
    [
      "counts that do not add up to the base",
      (d) => Object.assign(cell(d).counts ?? {}, { eens: 40 }),
    ],
    ["a share that is not its count", (d) => Object.assign(cell(d).agree ?? {}, { share: 0.5 })],
    [
      "an interval turned around",
      (d) => Object.assign(cell(d).agree?.interval ?? {}, { low: 0.99, high: 0.01 }),
    ],
    ["a base of nought with a count", (d) => Object.assign(cell(d), { base: 0 })],
    ["no domains at all", (d) => Object.assign(d, { domains: [] })],
    ["a chain of other domains", (d) => (d.chain as unknown as unknown[]).pop()],
    [
      "a chain that breaks where nothing needs attention",
      (d) => Object.assign(d.chain?.[0] ?? {}, { breaks: "handelen" }),
    ],
    [
      "a link with a question of another step",
      (d) => Object.assign(link(d), { weakest: ["handelen.kennis"] }),
    ],
    ["a link that names nothing", (d) => Object.assign(link(d), { weakest: [] })],
    [
      "a link that counts hidden questions where none is",
      (d) => Object.assign(link(d), { hidden: 1 }),
    ],
    [
      "a density that is not the mean share",
      (d) => Object.assign(d.network ?? {}, { density: 0.6 }),
    ],
    [
      "an interval that does not hold its value",
      (d) => Object.assign(d.network?.intervals?.density ?? {}, { high: 0.42 }),
    ],
    [
      "a hub that is decided although it seldom leads",
      (d) => Object.assign(d.network?.hub?.test ?? {}, { leads: 0.6 }),
    ],
    [
      "an asymmetry that is decided by an interval with nought",
      (d) => Object.assign(d.network?.asymmetry?.[0] ?? {}, { decision: "a_meer" }),
    ],
    [
      "a measure that is refused and has a number",
      (d) =>
        d.network?.refused?.push({ measure: "hub", reason: "too-few-arcs" } as unknown as Loose),
    ],
    [
      "a measure without a number and without a reason",
      (d) => Object.assign(d.network ?? {}, { corePeriphery: null }),
    ],
    [
      "a core that is named although others fit as well",
      (d) => Object.assign(d.network?.corePeriphery ?? {}, { best: 2 }),
    ],
    [
      "a p that no number of orders can give",
      (d) => Object.assign(d.network?.directions ?? {}, { p: 0.001 }),
    ],
    ["a contact with nobody", (d) => Object.assign(d.contacts?.[0] ?? {}, { target: "x" })],
  ])("is refused for %s", async (_, change) => {
    await refused(change);
  });
});
