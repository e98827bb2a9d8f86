import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/audit.js";
import { MOST_CLAIMS } from "../../src/audit/read-claims.js";
import { expectCodes } from "../tools/refusal.js";
import { audited, claimTable, comparedWith } from "./claims.js";

const verdictOf = (printed: string, base: string) =>
  audited(`x|onderwijs|${printed}|${base}`).claims[0]?.verdict;

describe("a claim", () => {
  it("fits the full base rounded before anything else is tried", () => {
    expect(verdictOf("55%", "<=11")).toEqual({
      outcome: "rounded",
      fits: [{ n: 11, by: "round", low: 6, high: 6 }],
      more: false,
    });
  });

  it("cut off says so, with the smaller bases that would do by rounding", () => {
    expect(verdictOf("90%", "<=11")).toEqual({
      outcome: "truncated",
      fits: [
        { n: 11, by: "truncate", low: 10, high: 10 },
        { n: 10, by: "round", low: 9, high: 9 },
      ],
      more: false,
    });
  });

  it("may fit only smaller bases, of which the largest are named", () => {
    expect(verdictOf("45%", "1-27")).toMatchObject({
      outcome: "smaller_base",
      fits: [{ n: 24, by: "truncate" }, { n: 22, by: "round" }, { n: 20 }],
      more: true,
    });
    expect(verdictOf("45%", "26-27")?.outcome).toBe("impossible");
  });

  it("with one base is tried with that base only", () => {
    expect(verdictOf("60%", "11")).toEqual({ outcome: "impossible", fits: [], more: false });
    expect(verdictOf("60%", "<=11")?.outcome).toBe("smaller_base");
  });

  it("with a large base names all counts that fit, at once", () => {
    expect(verdictOf("85%", "1000")?.fits).toEqual([{ n: 1000, by: "round", low: 845, high: 854 }]);
    expect(verdictOf("0,01%", "<=1000000000")?.outcome).toBe("rounded");
  });

  it("keeps to the rule and to the count that it names", () => {
    const outcome = (...rows: string[]) =>
      audit(claimTable("what,domain,printed,base,count,rule", ...rows), null).claims.map(
        ({ verdict }) => verdict?.outcome,
      );
    expect(
      outcome(
        "x|a|81%|11|9|truncate",
        "x|a|81%|11||round",
        "x|a|82%|11|9|ROUND",
        "x|a|82%|11|8|",
        "x|a|30%|10|3|exact",
        "x|a|33%|3|1|exact",
      ),
    ).toEqual(["truncated", "impossible", "rounded", "impossible", "rounded", "impossible"]);
  });
});

describe("a sum of claims", () => {
  const sums = (...rows: string[]) =>
    audit(claimTable("what,domain,printed,base,sum,total,rule", ...rows), null);

  it("is named by its parts and its total, which may be a part of another sum", () => {
    const { sums: judged, findings } = sums(
      "a||1|| Rij ||exact",
      "b||2||rij||exact",
      "c||3|||Alles|exact",
      "d||3||alles|rij|exact",
    );
    expect(judged).toEqual([
      { name: "Rij", line: 5, printed: "3", parts: 2, outcome: "adds_up", difference: "0" },
      { name: "Alles", line: 4, printed: "3", parts: 1, outcome: "adds_up", difference: "0" },
    ]);
    expect(findings).toBe(false);
  });

  it("may be of percentages, which are then judged as well", () => {
    const { claims, sums: judged } = sums(
      "a|x|33%|3|s||",
      "b|x|33%|3|s||",
      "c|x|33%|3|s||",
      "alles|x|100%|3||s|",
    );
    expect(claims.map(({ verdict }) => verdict?.outcome)).toEqual(Array(4).fill("rounded"));
    expect(judged[0]).toMatchObject({ outcome: "rounding", difference: "1" });
  });

  it("that does not add up is a finding", () => {
    expect(sums("a||1||s||", "b||5|||s|").findings).toBe(true);
  });

  it.each([
    ["without a total", ["a||1||s||"]],
    ["with two totals", ["a||1||s||", "b||1|||s|", "c||1|||s|"]],
    ["without parts", ["a||1|||s|"]],
    ["whose total is its only part", ["a||1||s|S|"]],
  ])("%s is refused", async (_, rows) => {
    await expectCodes(() => sums(...rows), "claim-sum");
  });
});

describe("a claim beside results", () => {
  const shown = (k: number, n: number) => () => ({ kind: "shown", k, n }) as const;

  it.each([
    ["30%", 3, 10, "exact", "0.0"],
    ["55%", 6, 11, "rounded", "0.5"],
    ["81%", 9, 11, "truncated", "-0.8"],
    ["35%", 4, 11, "differs", "-1.4"],
    ["18%", 2, 10, "differs", "-2.0"],
    ["81,8%", 9, 11, "rounded", "-0.02"],
    ["100%", 0, 5, "differs", "100.0"],
  ])("%s agrees with %i/%i or not", (printed, k, n, outcome, points) => {
    expect(comparedWith(printed, shown(k, n))).toEqual({ outcome, k, base: n, points });
  });

  it.each(["hidden", "no_answers", "unknown_item", "unknown_domain"] as const)(
    "says %s and nothing more",
    (kind) => {
      expect(comparedWith("35%", () => ({ kind }))).toEqual({
        outcome: kind,
        k: null,
        base: null,
        points: null,
      });
    },
  );

  it("is a finding when it differs or is not there, not when it is hidden", () => {
    const findings = (kind: "hidden" | "unknown_item") =>
      audit(claimTable("what,domain,printed,base,item", "x|a|55%|11|a.b"), () => ({ kind }))
        .findings;
    expect(findings("hidden")).toBe(false);
    expect(findings("unknown_item")).toBe(true);
  });

  it("must name a question somewhere", async () => {
    const table = claimTable("what,domain,printed,base", "x|a|55%|11");
    await expectCodes(() => audit(table, shown(1, 2)), "claims-without-item");
  });
});

describe("a claims file", () => {
  const refused = (headings: string, rows: readonly string[], ...codes: string[]) =>
    expectCodes(() => audit(claimTable(headings, ...rows), null), ...codes);
  const plain = "what,domain,printed,base";

  it("has its columns in any order and in any case", () => {
    const table = claimTable("Base,PRINTED,comment, what ,domain", "11|55%|noot|x|onderwijs");
    expect(audit(table, null).shares.rounded).toBe(1);
  });

  it("has its columns under Dutch headings too, also beside English ones", () => {
    const table = claimTable("Wat,domein,gedrukt,Basis,regel,aantal", "x|onderwijs|55%|11|round|6");
    expect(audit(table, null).shares.rounded).toBe(1);
  });

  it("refuses a Dutch heading beside the English one of the same column", async () => {
    await refused("what,wat,domain,printed,base", ["x|x|a|1|1"], "duplicate-header");
  });

  it("needs its four columns, and offers the name that was meant", async () => {
    const problems = await refused(
      "what,domian,printed,bas,base,Base",
      ["x|a|1|1|1|1"],
      "claim-column-unknown",
      "claim-column-unknown",
      "duplicate-header",
      "claim-column-missing",
    );
    expect(problems[0]).toMatchObject({
      facts: { column: "domian", nearest: "domain" },
      where: { file: "claims.csv", line: 1, column: 2 },
    });
  });

  it.each([
    ["x|a|100,5 %|11", "claim-percentage", 3],
    ["x|a|-5|11", "claim-percentage", 3],
    ["x|a|NaN|11", "claim-percentage", 3],
    ["x|a||11", "claim-empty", 3],
    ["|a|55|11", "claim-empty", 1],
    ["x|a|55|0", "claim-base", 4],
    ["x|a|55|-3", "claim-base", 4],
    ["x|a|55|Infinity", "claim-base", 4],
    ["x|a|55|2026-11-01", "claim-base", 4],
    ["x|a|55|", "claim-base-empty", 4],
    ["x|55|55|11", "claim-domain", 2],
  ])("refuses %s by line and column", async (row, code, column) => {
    const [problem] = await refused(plain, ["x|a|55|11", row], code);
    expect(problem?.where).toEqual({ file: "claims.csv", line: 3, column });
  });

  it.each([
    ["x|a|55|11|12||||", "claim-count-over", 5],
    ["x|a|55|11|6,5||||", "claim-count", 5],
    ["x|a|55|11|-1||||", "claim-count", 5],
    ["x|a|55|11||half||", "claim-rule", 6],
    ["x|a|veel||||s||", "claim-amount", 3],
  ])("refuses %s too", async (row, code, column) => {
    const [problem] = await refused(`${plain},count,rule,sum,total`, [row], code);
    expect(problem?.where).toEqual({ file: "claims.csv", line: 2, column });
  });

  it("tells everything that is wrong at once", async () => {
    await refused(
      plain,
      ["x|a|101|0", "||NaN|"],
      ...["claim-percentage", "claim-base", "claim-empty", "claim-percentage", "claim-base-empty"],
    );
  });

  it("holds something, and at most ten thousand claims", async () => {
    await refused(plain, [], "claims-none");
    const rows = Array.from({ length: MOST_CLAIMS }, () => "x|a|55|11");
    expect(audited(...rows).shares.rounded).toBe(MOST_CLAIMS);
    const [problem] = await refused(plain, [...rows, "x|a|55|11"], "claims-too-many");
    expect(problem?.where).toEqual({ file: "claims.csv", line: MOST_CLAIMS + 2 });
  });

  it("is repeated clean and cut", async () => {
    const { claims } = audited(`a\u001b[2J\u202e  b${"c".repeat(5000)}|onder\u0007wijs|55|11`);
    expect(claims[0]?.claim.what).toMatch(/^a\[2J bc{10,120}…$/u);
    expect(claims[0]?.claim.domain).toBe("onderwijs");
    const [problem] = await refused(
      plain,
      [`x|a|${"\u202e9".repeat(4000)}|11`],
      "claim-percentage",
    );
    expect(String(problem?.facts.printed)).toMatch(/^9{100,120}…$/u);
  });
});
