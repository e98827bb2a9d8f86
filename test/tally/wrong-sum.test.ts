import { describe, expect, it } from "vitest";
import { ITEM_ANSWERS, type ItemAnswer } from "../../src/model/answer.js";
import { addScale, countResponse, emptyTally, type Tally } from "../../src/tally/tally.js";
import { wrongSum } from "../../src/tally/wrong-sum.js";
import { random } from "../tools/random.js";

const ITEMS = 4;

/** A tally of drawn answers, with the sums over all its items. */
function drawn(seed: number, respondents: number, answers: readonly ItemAnswer[]): Tally {
  const { next } = random(seed);
  const tally = emptyTally(ITEMS, 3);
  addScale(tally, [0, 1, 2, 3]);
  for (let one = 0; one < respondents; one++) {
    const given = Array.from({ length: ITEMS }, () => {
      const answer = answers[Math.floor(next() * answers.length)];
      return answer ?? "leeg";
    });
    const contacts = [...Array(3)].map(() => "leeg" as const);
    const domain = Math.floor(next() * 3);
    countResponse(tally, {
      domain,
      answers: given,
      contacts,
      kinds: [null, null, null],
      code: null,
    });
  }
  return tally;
}

const scaleOf = (tally: Tally) => {
  const [scale] = tally.scales;
  if (!scale) throw new RangeError("no scale");
  return structuredClone(scale);
};

describe("the sums of a scale", () => {
  it("are never refused when they were counted, with and without missing answers, alike or not", () => {
    for (let seed = 0; seed < 200; seed++) {
      const kinds = [ITEM_ANSWERS, ITEM_ANSWERS.slice(0, 6), ITEM_ANSWERS.slice(0, 5), ["eens"]];
      const answers = (kinds[seed % kinds.length] ?? ITEM_ANSWERS) as readonly ItemAnswer[];
      const tally = drawn(seed, seed % 40, answers);
      expect(wrongSum(scaleOf(tally), tally), `seed ${seed}`).toBeNull();
    }
  });

  it("are refused where two items vary together more than each does alone", () => {
    const tally = drawn(3, 30, ITEM_ANSWERS.slice(0, 5));
    const scale = scaleOf(tally);
    const between = scale.products[1] ?? 0;
    for (const by of [-25, 25]) {
      scale.products[1] = between + by * 5;
      expect(wrongSum(scale, tally)).toEqual({ of: "pair", items: [0, 1] });
    }
  });

  it("are refused where every two items can be, and all together cannot", () => {
    const tally = emptyTally(3, 1);
    // Twenty people on each item: ten said zeer eens and ten zeer oneens.
    tally.respondents[0] = 20;
    for (const item of tally.items)
      Object.assign(item[0] ?? {}, { zeer_eens: 10, zeer_oneens: 10 });
    // Opposite on one pair and almost alike on the two others: nobody can do both.
    const [opposite, alike] = [10 * 5 + 10 * 5, 260 - 40];
    const products = [260, opposite, alike, 260, alike, 260];
    const scale = { items: [0, 1, 2], n: 20, sums: [60, 60, 60], products };
    expect(wrongSum(scale, tally)).toEqual({ of: "all" });
    const sound = { ...scale, products: [260, opposite, opposite, 260, 260, 260] };
    expect(wrongSum(sound, tally)).toBeNull();
  });

  it("are refused for more people than answered all items in each domain", () => {
    const tally = emptyTally(2, 2);
    tally.respondents.splice(0, 2, 5, 5);
    Object.assign(tally.items[0]?.[0] ?? {}, { eens: 5 });
    Object.assign(tally.items[0]?.[1] ?? {}, { leeg: 5 });
    Object.assign(tally.items[1]?.[0] ?? {}, { leeg: 5 });
    Object.assign(tally.items[1]?.[1] ?? {}, { eens: 5 });
    const scale = { items: [0, 1], n: 5, sums: [20, 20], products: [80, 80, 80] };
    expect(wrongSum(scale, tally)).toEqual({ of: "n" });
  });
});
