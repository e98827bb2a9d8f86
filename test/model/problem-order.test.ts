import { describe, expect, it } from "vitest";
import { problem } from "../../src/model/problem.js";
import { limited } from "../../src/model/problem-list.js";
import { inOrder } from "../../src/model/problem-order.js";

describe("the order of problems", () => {
  it("is errors, warnings, information; then file, line and column; what has no file last", () => {
    const given = [
      problem("info", "g"),
      problem("warning", "f"),
      problem("warning", "e", {}, { file: "b.csv" }),
      problem("error", "d", {}, { file: "b.csv", line: 2 }),
      problem("error", "c", {}, { file: "a.csv", line: 12 }),
      problem("error", "b", {}, { file: "a.csv", line: 2, column: 10 }),
      problem("error", "a", {}, { file: "a.csv", line: 2, column: 9 }),
    ];
    const codes = inOrder(given).map(({ code }) => code);
    expect(codes).toEqual(["a", "b", "c", "d", "e", "f", "g"]);
    expect(inOrder(inOrder([...given].reverse())).map(({ code }) => code)).toEqual(codes);
  });
});

describe("a limited list of problems", () => {
  const some = (count: number) => Array.from({ length: count }, () => problem("error", "x"));

  it("tells twenty, and says once that there are more, also when lists are put together", () => {
    expect(limited(some(20))).toHaveLength(20);
    const codes = limited([...limited(some(21)), ...limited(some(30))]).map(({ code }) => code);
    expect(codes).toHaveLength(21);
    expect(codes.filter((code) => code === "more-problems")).toHaveLength(1);
    expect(codes.at(-1)).toBe("more-problems");
  });
});
