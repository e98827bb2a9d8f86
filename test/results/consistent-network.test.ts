import { describe, expect, it } from "vitest";
import { contradictionIn } from "../../src/results/consistent.js";
import { type Results, resultsSchema } from "../../src/results/schema.js";
import { evaluatedArnhem } from "../tools/arnhem.js";

type Writable<T> = { -readonly [Key in keyof T]: Writable<T[Key]> };
type Network = NonNullable<Writable<Results>["network"]>;
const set = (target: object | null | undefined, change: object): object =>
  Object.assign(target ?? {}, change);

describe("the network between domains, read back", () => {
  it.each<[string, string, (network: Network) => unknown]>([
    [
      "an interval that is infinite in print",
      "intervals",
      (n) => set(n.intervals, { density: { low: -1e308, high: 1e308 } }),
    ],
    [
      "a reciprocity of up to 99",
      "intervals",
      (n) => set(n.intervals, { reciprocity: { low: 0, high: 99 } }),
    ],
    [
      "a strength above the number of others",
      "intervals",
      (n) => set(n.intervals?.strength[0], { out: { low: 0, high: 4.5 } }),
    ],
    [
      "a strength below nothing",
      "intervals",
      (n) => set(n.intervals?.strength[0], { in: { low: -1, high: 4 } }),
    ],
    [
      "a centralisation above 1",
      "intervals",
      (n) => set(n.intervals?.centralisation, { out: { low: 0, high: 1.5 } }),
    ],
    ["one draw", "intervals", (n) => set(n.intervals, { draws: 1 })],
    [
      "a difference of the hub above 1",
      "hub",
      (n) => set(n.hub?.test?.interval, { low: -1, high: 2 }),
    ],
    ["a hub without its reciprocity", "hub", (n) => set(n.hub, { reciprocityWithout: null })],
    ["another reciprocity", "reciprocity", (n) => set(n, { reciprocity: 1 })],
    ["another density of ties", "binary", (n) => set(n.binary, { density: 0 })],
    ["no pairs", "asymmetry", (n) => set(n, { asymmetry: [] })],
    [
      "more partitions than there are",
      "corePeriphery",
      (n) => set(n.corePeriphery, { partitions: 1e15 }),
    ],
    ["nothing refused", "refused", (n) => set(n, { refused: [] })],
    ["another p of both directions", "directions", (n) => set(n.directions, { p: 0.5 })],
  ])("is refused with %s", async (_, place, change) => {
    const copy = structuredClone(await evaluatedArnhem()) as Writable<Results>;
    if (copy.network) change(copy.network);
    expect(resultsSchema.safeParse(copy).success).toBe(true);
    expect(contradictionIn(copy)).toBe(`network ${place}`);
  });

  it("may not be left out, nor any of the contacts behind it", async () => {
    const results = await evaluatedArnhem();
    expect(contradictionIn({ ...results, network: null })).toBe("network");
    const { contacts } = results;
    expect(contradictionIn({ ...results, contacts: contacts.slice(1) })).toBe("contacts");
    expect(contradictionIn({ ...results, contacts: [...contacts, ...contacts] })).toBe("contacts");
  });
});
