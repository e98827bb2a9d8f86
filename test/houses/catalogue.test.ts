import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { CASES, NOT_TESTED } from "../tools/catalogue.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const NAME = /["'`]case (\d+(?:, \d+)*): (?=\S)/gu;

const numbersIn = (text: string): readonly number[] =>
  [...text.matchAll(NAME)].flatMap(([, list = ""]) => list.split(", ").map(Number));

const named = new Set(
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".test.ts") && !path.endsWith("catalogue.test.ts"))
    .flatMap((path) => numbersIn(readFileSync(join(root, path), "utf8"))),
);
const listed = Object.keys(NOT_TESTED).map(Number);

describe("the catalogue of bad inputs", () => {
  it("is known from the names of tests, of one case or several", () => {
    expect(numbersIn('it("case 7: a")\n["case 56, 57: b", 1]\n`case 90: c`')).toEqual([
      7, 56, 57, 90,
    ]);
    expect(numbersIn('it("in case 7: a")\n// case 8: b\nit("case 9")')).toEqual([]);
  });

  it("has a test for every case, or a reason why not, and never both", () => {
    const all = [...named, ...listed].sort((a, b) => a - b);
    expect(all).toEqual(Array.from({ length: CASES }, (_, at) => at + 1));
  });

  it("has a reason in a whole sentence for every case without a test", () => {
    for (const reason of Object.values(NOT_TESTED)) expect(reason).toMatch(/^[A-Z].{30,}\.$/u);
  });
});
