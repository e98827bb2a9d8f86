import { describe, expect, it } from "vitest";
import { decimalText, readAmount } from "../../src/audit/amount.js";
import { readBase } from "../../src/audit/base.js";
import { readPercentage } from "../../src/audit/percentage.js";

describe("a printed percentage", () => {
  it.each([
    ["85", 85, 0],
    ["85%", 85, 0],
    ["85 %", 85, 0],
    ["85,0 %", 850, 1],
    ["85.5", 855, 1],
    ["0,25%", 25, 2],
    ["100,00%", 10_000, 2],
    ["0", 0, 0],
  ])("%s is read with its decimals", (text, units, decimals) => {
    expect(readPercentage(text)).toEqual({ units, decimals });
  });

  it.each([
    "100,5 %",
    "101",
    "-5",
    "NaN",
    "Infinity",
    "1e2",
    "0x10",
    "85,123",
    "8 5",
    "",
    "%",
    "a",
  ])("is not %j", (text) => expect(readPercentage(text)).toBeNull());
});

describe("a base", () => {
  it.each([
    ["11", 11, 11],
    ["n=11", 11, 11],
    ["<=11", 1, 11],
    ["≤ 11", 1, 11],
    ["n <= 11", 1, 11],
    ["1-11", 1, 11],
    ["7 – 11", 7, 11],
  ])("%s is from low to high", (text, low, high) => {
    expect(readBase(text)).toEqual({ low, high });
  });

  it.each([
    "0",
    "-3",
    "<=0",
    "11-1",
    "0-11",
    "11.5",
    "NaN",
    "1-nov",
    "2026-11-01",
    "1e3",
    "",
    "<11",
  ])("is not %j", (text) => expect(readBase(text)).toBeNull());

  it("is at most a thousand million", () => {
    expect(readBase("1000000000")?.high).toBe(1_000_000_000);
    expect(readBase("1000000001")).toBeNull();
  });
});

describe("an amount", () => {
  it.each([
    ["588", "588"],
    ["€7.263.385", "7263385"],
    ["€ 7.263.385,50", "7263385.50"],
    ["EUR 7,263,385.50", "7263385.50"],
    ["12 500", "12500"],
    ["670.969", "670969"],
    ["1.250,5", "1250.5"],
    ["33,3%", "33.3"],
    ["33,333 %", "33.333"],
    ["0,125", "0.125"],
    ["2,5", "2.5"],
  ])("%s is %s", (text, value) => {
    const { units, decimals } = readAmount(text) ?? { units: -1n, decimals: 0 };
    expect(decimalText(units, decimals)).toBe(value);
  });

  it.each(["-5", "1.2.3", "1.25.000", "een", "NaN", "", "€", "9".repeat(40)])("is not %j", (text) =>
    expect(readAmount(text)).toBeNull(),
  );
});
