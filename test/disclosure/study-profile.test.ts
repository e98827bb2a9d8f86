import { describe, expect, it } from "vitest";
import { rule } from "../../src/disclosure/cell.js";
import { PROFILES } from "../../src/disclosure/profile.js";
import { sizeOf } from "../../src/disclosure/ranges.js";
import { studyProfile } from "../../src/disclosure/study-profile.js";
import { bandSize, possibleCounts } from "../../src/disclosure/told.js";
import { refusalOf } from "../tools/refusal.js";
import { evaluated, exportOf, many, STUDY } from "../tools/survey.js";

const counted = (k: number, base: number) => ({
  k,
  base,
  share: k / base,
  interval: null,
  bounds: null,
  indicative: true,
});

describe("the profile of a study", () => {
  it("is that of the study, or the one asked for", () => {
    expect(studyProfile({ profile: "publiek" })).toEqual(PROFILES.publiek);
    expect(studyProfile({ profile: "publiek" }, "intern")).toEqual(PROFILES.intern);
  });

  it("keeps the limits of a study under both profiles where they are stricter", () => {
    const privacy = { profile: "intern", minimum_base: 7 } as const;
    expect(studyProfile(privacy).minimumBase).toBe(7);
    expect(studyProfile(privacy, "publiek").minimumBase).toBe(10);
    const strict = { profile: "publiek", minimum_base: 15, minimum_count: 5 } as const;
    expect(studyProfile(strict, "intern")).toMatchObject({ minimumBase: 15, minimumCount: 5 });
  });

  it("shows neither all nor none, nor single organisations, once one person is too few", () => {
    expect(studyProfile({ profile: "intern", minimum_count: 2 })).toMatchObject({
      extremes: "band",
      allButOne: "as-D2",
      organisations: "none",
    });
  });

  it("is never looser than what the study names", async () => {
    for (const [key, value] of [
      ["minimum_base", 9],
      ["minimum_count", 2],
    ] as const) {
      const study = STUDY.replace("{ profile: intern }", `{ profile: publiek, ${key}: ${value} }`);
      const refusal = await refusalOf(() => evaluated(exportOf(many(12, "Gemeente")), study));
      expect(refusal.problems.map(({ code, facts }) => [code, facts?.key])).toEqual([
        ["limit-below-profile", `privacy.${key}`],
      ]);
    }
  });

  it("says in the results what it asked", async () => {
    const study = STUDY.replace("profile: intern", "profile: intern, minimum_base: 8");
    const results = await evaluated(exportOf(many(7, "Gemeente")), study);
    expect(results.provenance.limits).toEqual({ base: 8, count: 1 });
    expect(results.items[0]?.cells[0]?.hidden).toEqual({ rule: "D1", kind: "primary" });
  });
});

describe("whatever the limits", () => {
  it("a band and what is hidden beside it leave three counts or more", () => {
    for (let minimumCount = 2; minimumCount <= 9; minimumCount++) {
      const profile = studyProfile({
        profile: "publiek",
        minimum_count: Math.max(3, minimumCount),
      });
      for (let base = profile.minimumBase; base <= 120; base++) {
        for (let k = 0; k <= base; k++) {
          const ruling = rule(counted(k, base), base, profile);
          if (ruling.show === "all") continue;
          const told = ruling.show === "band" ? ruling.band : ruling.hidden.rule;
          const possible = possibleCounts(told, { k, base }, profile);
          expect(sizeOf(possible)).toBeGreaterThanOrEqual(3);
          expect(possible.some(([low, high]) => low <= k && k <= high)).toBe(true);
        }
      }
      expect(bandSize(1000, profile)).toBe(100);
    }
  });
});
