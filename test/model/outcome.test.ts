import { describe, expect, it } from "vitest";
import { outcomeOf, pointsOf } from "../../src/model/outcome.js";
import { OUTCOMES, type Outcome } from "../../src/model/scorecard.js";
import { DEFAULT_NORM } from "../../src/scorecard/scorecard.js";
import { random } from "../tools/random.js";

const at = (share: number, low: number, high: number) =>
  outcomeOf({ share, low, high }, DEFAULT_NORM);

describe("where a share stands between the norms", () => {
  it("has norms of two thirds and a half unless the study sets its own", () => {
    expect(DEFAULT_NORM).toEqual({ upper: 2 / 3, lower: 1 / 2 });
  });

  it.each<[Outcome, number, number, number]>([
    ["ruim_boven", 0.8, 0.7, 0.9],
    ["ruim_boven", 0.7, 2 / 3, 0.8],
    ["boven", 0.7, 0.6, 0.8],
    ["boven", 2 / 3, 0.55, 0.75],
    ["ertussen", 0.6, 0.55, 0.65],
    ["onder", 0.45, 0.35, 0.6],
    ["onder", 0.5, 0.4, 0.6],
    ["ruim_onder", 0.3, 0.2, 0.4],
    ["ruim_onder", 0.45, 0.4, 0.5],
  ])("is %s for %d from %d to %d", (outcome, share, low, high) => {
    expect(at(share, low, high)).toBe(outcome);
  });

  it("cannot be decided when the interval holds both norms", () => {
    expect(at(0.6, 0.45, 0.75)).toBe("niet_te_beslissen");
    expect(at(0.7, 0.45, 0.9)).toBe("niet_te_beslissen");
    expect(at(0.45, 0.3, 0.7)).toBe("niet_te_beslissen");
    expect(at(0.6, 0.5, 2 / 3)).toBe("niet_te_beslissen");
  });

  it("cannot be decided between the norms when the interval reaches over one of them", () => {
    expect(at(0.6, 0.45, 0.65)).toBe("niet_te_beslissen");
    expect(at(0.6, 0.55, 0.7)).toBe("niet_te_beslissen");
  });

  it("reaches a norm of two thirds at 44 of 66 and stays at a half at 33 of 66", () => {
    expect(at(44 / 66, 0.59, 0.72)).toBe("boven");
    expect(at(33 / 66, 0.42, 0.58)).toBe("onder");
    expect(at(43 / 66, 0.57, 0.71)).toBe("niet_te_beslissen");
    expect(at(34 / 66, 0.43, 0.59)).toBe("niet_te_beslissen");
  });

  it("never gets worse when share and interval rise together", () => {
    const order: readonly Outcome[] = [
      "ruim_onder",
      "onder",
      "niet_te_beslissen",
      "ertussen",
      "boven",
      "ruim_boven",
    ];
    const rank = (outcome: Outcome) => {
      if (outcome === "niet_te_beslissen" || outcome === "ertussen") return 2;
      return order.indexOf(outcome);
    };
    const draw = random(8);
    for (let time = 0; time < 2000; time++) {
      const share = draw.next() * 0.5;
      const low = share * draw.next();
      const high = share + (0.5 - share) * draw.next();
      let before = -1;
      for (let up = 0; up <= 0.5; up += 0.01) {
        const now = rank(at(share + up, low + up, high + up));
        expect(now).toBeGreaterThanOrEqual(before);
        before = now;
      }
    }
  });

  it("weighs two where it is on one side of a norm, three where that is certain, and nothing otherwise", () => {
    const weights = Object.fromEntries(
      OUTCOMES.map((outcome) => [outcome, Object.values(pointsOf(outcome))]),
    );
    expect(weights).toEqual({
      ruim_boven: ["voor", 3],
      boven: ["voor", 2],
      ertussen: ["neutraal", 0],
      onder: ["tegen", 2],
      ruim_onder: ["tegen", 3],
      niet_te_beslissen: ["neutraal", 0],
      context: ["neutraal", 0],
      niet_gemeten: ["neutraal", 0],
      verborgen: ["neutraal", 0],
    });
  });
});
