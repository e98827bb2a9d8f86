import { describe, expect, it } from "vitest";
import { nearest } from "../../src/model/nearest.js";

describe("the known word a user most likely meant", () => {
  it.each([
    ["muncipality", "municipality"],
    ["YEAR", "year"],
    ["exprots", "exports"],
    ["year", "year"],
  ])("for %s is %s", (word, expected) => {
    expect(nearest(word, ["municipality", "year", "exports"])).toBe(expected);
  });

  it("is none when no word is near enough", () => {
    expect(nearest("gemeentehuis", ["year", "exports"])).toBeUndefined();
    expect(nearest("year", [])).toBeUndefined();
  });

  it("is found fast for a very long word", () => {
    const start = performance.now();
    expect(nearest("x".repeat(1_000_000), ["year", "exports"])).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(500);
  });
});
