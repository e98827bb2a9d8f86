import { describe, expect, it } from "vitest";
import { contradictionIn } from "../../src/results/consistent.js";
import { type Results, resultsSchema } from "../../src/results/schema.js";
import { evaluatedArnhem } from "../tools/arnhem.js";

type Writable<T> = { -readonly [Key in keyof T]: Writable<T[Key]> };
type Change = (document: Writable<Results>) => unknown;

async function contradiction(made: Results, change: Change): Promise<string | null> {
  const copy = structuredClone(made) as Writable<Results>;
  change(copy);
  expect(resultsSchema.safeParse(copy).success).toBe(true);
  return contradictionIn(copy);
}

const set = (target: object | null | undefined, change: object): object =>
  Object.assign(target ?? {}, change);

const alpha = ({ reliability }: Results) => reliability.find(({ step }) => step === "herkennen");

describe("what follows from the cells that are shown", () => {
  const interval = { low: 0.9, high: -0.9 };
  const first = "zorgen.jihadistisch";

  it.each<[string, string, Change]>([
    ["another median", `ordinal ${first}`, (d) => set(d.ordinal[0]?.cells[0], { median: 5.5 })],
    ["no consensus", `ordinal ${first}`, (d) => set(d.ordinal[0]?.cells[0], { consensus: null })],
    [
      "a reason beside numbers",
      `ordinal ${first}`,
      (d) => set(d.ordinal[0]?.cells[0], { reason: "distribution-hidden" }),
    ],
    [
      "a net agreement with an interval turned around",
      `ordinal ${first}`,
      (d) => set(d.ordinal[0]?.cells[0]?.netAgreement, { interval }),
    ],
    ["an interval without a value", `weighted ${first}`, (d) => set(d.weighted[0], { se: 0.5 })],
    ["a total without a reason", `weighted ${first}`, (d) => set(d.weighted[0], { reason: null })],
    [
      "a difference outside its interval",
      `comparison ${first}`,
      (d) => set(d.comparison?.items[0]?.largest, { interval: { low: -1, high: -0.9 } }),
    ],
    [
      "a domain that nobody knows",
      `comparison ${first}`,
      (d) => set(d.comparison?.items[0]?.largest, { a: "zzz" }),
    ],
    [
      "a strength that is not that of the table",
      `comparison ${first}`,
      (d) => set(d.comparison?.items[0]?.cramersV, { value: 1, reason: null }),
    ],
    [
      "an H that is not that of the ranks",
      `comparison ${first}`,
      (d) => set(d.comparison?.items[0]?.ordinal, { h: 1e300 }),
    ],
    [
      "answers about nobody",
      `comparison ${first}`,
      (d) => set(d.comparison?.items[0], { about: "nobody" }),
    ],
    [
      "a p-value without the way it was found",
      `comparison ${first}`,
      (d) => set(d.comparison?.items[0]?.test, { method: null }),
    ],
    [
      "an adjusted p-value that Holm does not give",
      `comparison ${first}`,
      (d) => set(d.comparison?.items[0]?.test, { adjusted: 0 }),
    ],
    [
      "a decision that the p-value does not give",
      `comparison ${first}`,
      (d) => set(d.comparison?.items[0], { decision: "volledig_geteld" }),
    ],
    ["another level", "comparison", (d) => set(d.comparison, { level: 0 })],
    ["another seed", "comparison", (d) => set(d.comparison?.chance, { seed: 1 })],
    ["no comparison", "comparison", (d) => set(d, { comparison: null })],
    ["no chain", "chain", (d) => set(d, { chain: [] })],
    [
      "a link in better order than its questions",
      "chain gemeente",
      (d) =>
        set(
          d.chain[0]?.links.find(({ verdict }) => verdict !== "op_orde"),
          { verdict: "op_orde" },
        ),
    ],
    ["other norms than the chain had", "chain", (d) => set(d.scorecard.norms, { op_orde: 0.99 })],
  ])("is refused otherwise: %s", async (_, place, change) => {
    expect(await contradiction(await evaluatedArnhem(), change)).toContain(place);
  });
});

describe("how many people answered", () => {
  it.each<[string, string, Change]>([
    [
      "more answered than were invited",
      "domains gemeente",
      (d) => set(d.domains[0], { invited: 1 }),
    ],
    [
      "domains that do not make the total",
      "total",
      (d) => set(d.total, { responded: d.total.responded - 1, response: null, invited: null }),
    ],
    [
      "a response that is not the part that answered",
      "total",
      (d) => set(d.total, { response: 0.123 }),
    ],
    [
      "fewer people than answers",
      "items zorgen.jihadistisch gemeente",
      (d) => {
        const [one, other] = d.domains;
        const moved = one?.responded ?? 0;
        set(one, { responded: 0, invited: null, response: null });
        set(other, { responded: (other?.responded ?? 0) + moved, invited: null, response: null });
      },
    ],
  ])("is refused: %s", async (_, place, change) => {
    expect(await contradiction(await evaluatedArnhem(), change)).toBe(place);
  });
});

describe("labels as they may be printed", () => {
  it.each<[string, string, Change]>([
    ["a turn of direction", "domains gemeente", (d) => set(d.domains[0], { label: "\u202e<b>" })],
    ["a title with a control", "study", (d) => set(d.study, { title: "a\u0007b" })],
    ["a step with a turn of direction", "steps", (d) => set(d.steps[0], { label: "a\u202eb" })],
    [
      "a question with a turn of direction",
      "items zorgen.jihadistisch",
      (d) => set(d.items[0], { text: "a\u202eb" }),
    ],
  ])("are refused with %s", async (_, place, change) => {
    expect(await contradiction(await evaluatedArnhem(), change)).toBe(place);
  });
});

describe("the reliability of a step", () => {
  it.each<[string, string, Change]>([
    ["no steps", "reliability", (d) => set(d, { reliability: [] })],
    ["a step that is not there", "reliability", (d) => set(alpha(d), { step: "x" })],
    ["no items", "reliability herkennen", (d) => set(alpha(d), { items: [] })],
    ["nobody who answered", "reliability herkennen", (d) => set(alpha(d), { n: 0 })],
    [
      "more left out than answered",
      "reliability herkennen",
      (d) => set(alpha(d), { leftOut: 999 }),
    ],
    [
      "an interval turned around",
      "reliability herkennen",
      (d) => set(alpha(d), { interval: { low: 0.5, high: 0.2 } }),
    ],
    [
      "an interval beside its value",
      "reliability herkennen",
      (d) => set(alpha(d), { interval: { low: -3, high: -2 } }),
    ],
    ["no method", "reliability herkennen", (d) => set(alpha(d), { method: null })],
    [
      "an item of another step",
      "reliability herkennen",
      (d) => set(alpha(d)?.itemTotal[0], { item: "toString" }),
    ],
    [
      "no caution where it is due",
      "reliability herkennen",
      (d) => set(alpha(d), { caution: !alpha(d)?.caution }),
    ],
  ])("is refused with %s", async (_, place, change) => {
    const made = await evaluatedArnhem();
    expect(alpha(made)).toMatchObject({ step: "herkennen", method: "cronbach-alpha" });
    expect(await contradiction(made, change)).toBe(place);
  });
});
