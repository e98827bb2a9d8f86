import { describe, expect, it } from "vitest";
import { merges } from "../../src/disclosure/merging.js";
import { PROFILES } from "../../src/disclosure/profile.js";
import { agreementCell } from "../../src/measures/agreement.js";
import { ITEM_ANSWERS, type ItemCounts, TOTAL } from "../../src/model/answer.js";

const cell = (domain: string, distribution: readonly number[]) =>
  agreementCell(
    domain,
    Object.fromEntries(
      ITEM_ANSWERS.map((answer, at) => [answer, distribution[at] ?? 0]),
    ) as ItemCounts,
    null,
  );

function item(...distributions: readonly (readonly number[])[]) {
  const total = ITEM_ANSWERS.map((_, at) =>
    distributions.reduce((sum, one) => sum + (one[at] ?? 0), 0),
  );
  return [...distributions.map((one, at) => cell(`d${at}`, one)), cell(TOTAL, total)];
}

const found = (...items: ReturnType<typeof item>[]) =>
  merges(items, PROFILES.publiek, (domain, counts) => agreementCell(domain, counts, null));

describe("two domains as one", () => {
  const large = [5, 5, 5, 5, 0];
  const small = [2, 2, 1, 2, 0];

  it("show what neither shows, and with it the total", () => {
    expect(found(item(small, [3, 3, 1, 1, 1], large))).toContainEqual({
      domains: ["d0", "d1"],
      shown: 1,
      lost: 0,
      totals: 0,
    });
    expect(found(item(small, large, large))).toEqual([
      { domains: ["d0", "d1"], shown: 0, lost: 0, totals: 1 },
      { domains: ["d0", "d2"], shown: 0, lost: 0, totals: 1 },
    ]);
  });

  it("are not named where nothing is hidden", () => {
    expect(found(item(large, large, large))).toEqual([]);
  });

  it("count a number that is lost", () => {
    // Ten of ten is hidden, ten of twenty is shown; together twenty of thirty.
    const all = [10, 0, 0, 0, 0];
    const [first] = found(item(all, large, large));
    expect(first).toMatchObject({ domains: ["d0", "d1"], lost: 0 });
  });
});
