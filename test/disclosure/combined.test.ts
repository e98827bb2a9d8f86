import { describe, expect, it } from "vitest";
import { combined, type JudgedCell } from "../../src/disclosure/combined.js";
import { PROFILES } from "../../src/disclosure/profile.js";
import type { Release } from "../../src/disclosure/release.js";
import type { Told } from "../../src/disclosure/told.js";
import {
  agreeing,
  ITEM_ANSWERS,
  type ItemCounts,
  TOTAL,
  validAnswers,
} from "../../src/model/answer.js";

const counts = (agree: number, other: number): ItemCounts =>
  Object.fromEntries(
    ITEM_ANSWERS.map((answer) => [answer, { eens: agree, oneens: other }[answer as "eens"] ?? 0]),
  ) as ItemCounts;

const PEOPLE = { a: counts(9, 6), b: counts(4, 8), c: counts(11, 2) };
const ALL = counts(24, 16);
type Said = Partial<Record<keyof typeof PEOPLE | typeof TOTAL, Told>>;

/** One question as a release tells it; what is not named here is told by its number. */
const cells = (said: Said): JudgedCell[] =>
  [...Object.entries(PEOPLE), [TOTAL, ALL] as const].map(([domain, own]) => ({
    domain,
    counts: own,
    told: said[domain as keyof Said] ?? "k",
    countsShown: false,
  }));

function release(said: Said, year = 2026): Release {
  const printed = cells(said);
  return {
    results: "0".repeat(64),
    profile: "publiek",
    year,
    inputs: [],
    responded: printed.map(({ domain, counts: own }) => ({ domain, responded: validAnswers(own) })),
    items: printed.map(({ domain, counts: own, told }) => ({
      item: "q",
      domain,
      k: told === "k" ? agreeing(own) : null,
      base: told === "k" ? validAnswers(own) : null,
      band: null,
      counts: null,
    })),
    contacts: [],
  };
}

const together = (before: Release, now: Said) =>
  combined(before, release(now), [{ item: "q", cells: cells(now) }], PROFILES.publiek);

describe("two releases about the same people", () => {
  it("give a hidden domain away when one shows the total and the other its neighbours", () => {
    const before = release({ a: "D1", b: "D1", c: "D1" });
    expect(together(before, { c: "D2", [TOTAL]: "D6" })).toEqual(["q"]);
  });

  it("give nothing away when both hide the same", () => {
    const said: Said = { c: "D2", [TOTAL]: "D6" };
    expect(together(release(said), said)).toEqual([]);
  });

  it("are not compared when they are about other years", () => {
    const before = release({ a: "D1", b: "D1", c: "D1" }, 2025);
    expect(together(before, { c: "D2", [TOTAL]: "D6" })).toEqual([]);
  });
});
