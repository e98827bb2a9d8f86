import { describe, expect, it } from "vitest";
import { readAmount } from "../../src/audit/amount.js";
import { judgeSum, type Term } from "../../src/audit/judge-sum.js";
import type { Rule } from "../../src/audit/rule.js";
import { random } from "../tools/random.js";

function term(text: string, rule: Rule | null = null): Term {
  const amount = readAmount(text);
  if (!amount) throw new Error(`${text} is no amount`);
  return { amount, rule };
}

const judged = (total: string, parts: readonly string[], rule: Rule | null = null) =>
  judgeSum(
    term(total, rule),
    parts.map((part) => term(part, rule)),
  );

describe("parts and their total", () => {
  it("add up to the last euro or do not", () => {
    expect(judged("588", ["188", "400"])).toEqual({ outcome: "adds_up", difference: "0" });
    expect(judged("600", ["188", "400"])).toEqual({ outcome: "off", difference: "12" });
    expect(judged("1,0", ["0,25", "0,75"])).toEqual({ outcome: "adds_up", difference: "0.00" });
  });

  it("may be off by what rounding takes and no more: less than half a unit for each number", () => {
    expect(judged("100", ["33", "33", "33"])).toEqual({ outcome: "rounding", difference: "1" });
    expect(judged("101", ["33", "33", "33"], "round").outcome).toBe("off");
    expect(judged("3", ["1", "1"], "round").outcome).toBe("rounding");
    expect(judged("2", ["1"], "round").outcome).toBe("off");
    expect(judged("100,0", ["33", "33", "33"]).outcome).toBe("rounding");
    expect(judged("100,0", ["33,3", "33,3", "33,3"])).toEqual({
      outcome: "rounding",
      difference: "0.1",
    });
  });

  it("cut off can only leave the total larger, by up to a unit for each part", () => {
    expect(judged("101", ["33", "33", "33"])).toEqual({ outcome: "rounding", difference: "2" });
    expect(judged("102", ["33", "33", "33"]).outcome).toBe("off");
    expect(judged("98", ["33", "33", "33"], "truncate").outcome).toBe("off");
  });

  it("are not rounded where they were counted", () => {
    expect(judged("589", ["188", "400"], "exact")).toEqual({ outcome: "off", difference: "1" });
    const total = term("100", "exact");
    const halves = ["50", "49"].map((part) => term(part, "round"));
    // 50.5 would have been printed as 51, so only 49.5 and 50.5 would do, and the latter cannot.
    expect(judgeSum(total, halves).outcome).toBe("off");
    expect(judgeSum(total, [...halves, term("0", "round")]).outcome).toBe("rounding");
  });

  it("are whole numbers of any length", () => {
    const large = "9007199254740993";
    expect(judged(large, ["9007199254740992", "1"])).toEqual({
      outcome: "adds_up",
      difference: "0",
    });
  });

  it("are never off when true numbers were rounded or cut off, and off when none can be", () => {
    const { whole } = random(11);
    for (const rule of ["round", "truncate"] as const) {
      const print = (tenths: number) => Math.floor((tenths + (rule === "round" ? 5 : 0)) / 10);
      for (let turn = 0; turn < 300; turn++) {
        const parts = [whole(0, 60), whole(0, 60)];
        const shown = parts.map((part) => `${print(part)}`);
        const possible = new Set<number>();
        for (let a = 0; a <= 70; a++) {
          for (let b = 0; b <= 70; b++) {
            if (`${print(a)}` === shown[0] && `${print(b)}` === shown[1])
              possible.add(print(a + b));
          }
        }
        for (let total = 0; total <= 16; total++) {
          const { outcome } = judged(`${total}`, shown, rule);
          expect(outcome !== "off", `${shown.join(" + ")} = ${total}, ${rule}`).toBe(
            possible.has(total),
          );
        }
      }
    }
  });
});
