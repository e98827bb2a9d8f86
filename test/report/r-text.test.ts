import { describe, expect, it } from "vitest";
import { rComment, rString, rStrings } from "../../src/report/r-text.js";

describe("rString", () => {
  it("writes ASCII alone, whatever the text", () => {
    expect(rString("HER[KENN]")).toBe('"HER[KENN]"');
    expect(rString("één 🙂\u00a0!")).toBe('"\\u00e9\\u00e9n \\U0001f642\\u00a0!"');
  });

  it("lets no sign end the string or start a line", () => {
    expect(rString('"); quit() #')).toBe('"\\"); quit() #"');
    expect(rString("a\\")).toBe('"a\\\\"');
    expect(rString("a\nb\r\u2028")).toBe('"a\\u000ab\\u000d\\u2028"');
  });
});

describe("rStrings", () => {
  it("gives an empty vector its type", () => {
    expect(rStrings([])).toBe("character(0)");
    expect(rStrings(["a", "b"])).toBe('c("a", "b")');
  });
});

describe("rComment", () => {
  it("keeps every line a comment, line ends in the text too", () => {
    expect(rComment("one two\nthree", 8)).toBe("# one two\n# three");
  });
});
