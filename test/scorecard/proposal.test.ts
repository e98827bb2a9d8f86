import { describe, expect, it } from "vitest";
import type { Verdict } from "../../src/model/scorecard.js";
import { propose } from "../../src/scorecard/proposal.js";

const proposed = (weightFor: number, against: number, kinds = 3, kindsAgainst = kinds) =>
  propose({ weight: weightFor, kinds }, { weight: against, kinds: kindsAgainst });

describe("the rules of a proposal, in the order in which they are tried", () => {
  it("R1: evidence that weighs less than four together decides nothing", () => {
    expect(proposed(3, 0)).toEqual({
      proposal: "niet_te_beslissen",
      rule: "R1",
      confidence: "laag",
    });
    expect(proposed(0, 3).rule).toBe("R1");
    expect(proposed(0, 0).rule).toBe("R1");
    expect(proposed(4, 0).rule).toBe("R2");
    expect(proposed(0, 4).rule).toBe("R4");
  });

  it("R2: four times as much for as against, from two kinds of sources, is strong", () => {
    expect(proposed(8, 2)).toMatchObject({ proposal: "sterk", rule: "R2" });
    expect(proposed(7, 2)).toMatchObject({ proposal: "op_orde", rule: "R3" });
    expect(proposed(40, 10)).toMatchObject({ proposal: "sterk", rule: "R2" });
    expect(proposed(39, 10)).toMatchObject({ proposal: "op_orde", rule: "R3" });
  });

  it("R3: three more for than against is in order, and one kind of source alone is never strong", () => {
    expect(proposed(13, 10)).toMatchObject({ proposal: "op_orde", rule: "R3" });
    expect(proposed(12, 10)).toMatchObject({ proposal: "niet_te_beslissen", rule: "R5" });
    expect(proposed(10, 0, 1)).toMatchObject({ proposal: "op_orde", rule: "R3" });
    expect(proposed(10, 0, 2)).toMatchObject({ proposal: "sterk", rule: "R2" });
  });

  it("R4: three more against than for asks attention", () => {
    expect(proposed(10, 13)).toMatchObject({ proposal: "aandachtspunt", rule: "R4" });
    expect(proposed(10, 12).rule).toBe("R5");
  });

  it("R5: what lies between is not to be decided, and never with confidence", () => {
    for (const against of [3, 4, 5, 6, 7]) {
      expect(proposed(5, against)).toEqual({
        proposal: "niet_te_beslissen",
        rule: "R5",
        confidence: "laag",
      });
    }
  });

  it("are never turned around by a single piece of evidence more, for or against", () => {
    const side: Readonly<Record<Verdict, number>> = {
      sterk: 1,
      op_orde: 1,
      niet_te_beslissen: 0,
      aandachtspunt: -1,
    };
    for (let weightFor = 0; weightFor <= 30; weightFor++) {
      for (let against = 0; against <= 30; against++) {
        const now = side[proposed(weightFor, against).proposal];
        for (const weight of [1, 2, 3]) {
          const better = side[proposed(weightFor + weight, against).proposal];
          const worse = side[proposed(weightFor, against + weight).proposal];
          expect([better * now, worse * now]).not.toContain(-1);
        }
      }
    }
  });
});

describe("the confidence of a proposal", () => {
  const inSteps = (weightFor: number, against: number) =>
    [1, 2, 3, 4].map((kinds) => proposed(weightFor, against, kinds).confidence);

  it("rises with the kinds of sources that support it", () => {
    expect(inSteps(15, 10)).toEqual(["laag", "middel", "hoog", "hoog"]);
    expect(inSteps(10, 15)).toEqual(["laag", "middel", "hoog", "hoog"]);
    expect(proposed(15, 10, 1, 4).confidence).toBe("laag");
    expect(proposed(10, 15, 4, 1).confidence).toBe("laag");
  });

  it("is a step less when one ordinary piece of evidence would change the proposal", () => {
    expect(inSteps(14, 10)).toEqual(["laag", "laag", "middel", "middel"]);
    expect(inSteps(10, 14)).toEqual(["laag", "laag", "middel", "middel"]);
    // Strong at 13 to 2, in order at 13 to 4.
    expect(proposed(13, 2, 3)).toMatchObject({ proposal: "sterk", confidence: "middel" });
    expect(proposed(16, 2, 3)).toMatchObject({ proposal: "sterk", confidence: "hoog" });
  });

  it("never gets better, nor does the proposal, by evidence against", () => {
    const good: Readonly<Record<Verdict, number>> = {
      sterk: 3,
      op_orde: 2,
      niet_te_beslissen: 1,
      aandachtspunt: 0,
    };
    const sure = { laag: 0, middel: 1, hoog: 2 } as const;
    for (let pro = 0; pro <= 16; pro++) {
      for (let against = 0; against <= 16; against++) {
        for (const kinds of [1, 2, 3]) {
          const before = proposed(pro, against, kinds, 1);
          for (const [more, kindsAgainst] of [
            [1, 1],
            [1, 2],
            [3, 3],
          ] as const) {
            const after = proposed(pro, against + more, kinds, kindsAgainst);
            // From nothing decided (R1) to something is no improvement by what speaks against.
            if (before.rule !== "R1") {
              expect(good[after.proposal]).toBeLessThanOrEqual(good[before.proposal]);
            }
            if (after.proposal === before.proposal && after.proposal !== "aandachtspunt") {
              expect(sure[after.confidence]).toBeLessThanOrEqual(sure[before.confidence]);
            }
          }
        }
      }
    }
  });
});
