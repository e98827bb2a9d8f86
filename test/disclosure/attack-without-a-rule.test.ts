import { afterEach, describe, expect, it } from "vitest";
import { PROFILES, type Profile } from "../../src/disclosure/profile.js";
import type { ProfileId } from "../../src/model/profile.js";
import { holes, SEEDS } from "../tools/attack/holes.js";

describe("without one of the rules", () => {
  const untouched = structuredClone(PROFILES);
  afterEach(() => {
    Object.assign(PROFILES.publiek, untouched.publiek);
    Object.assign(PROFILES.intern, untouched.intern);
  });

  it.each<[string, ProfileId, Partial<Profile>]>([
    ["D1", "publiek", { minimumBase: 1 }],
    ["D1", "intern", { minimumBase: 1 }],
    ["D2", "publiek", { minimumCount: 1 }],
    ["D3", "publiek", { extremes: "warn" }],
    ["D4", "intern", { allButOne: "as-D2" }],
    ["D6", "publiek", { together: false }],
    ["D7", "publiek", { attack: false }],
    ["D7", "intern", { attack: false }],
  ])("%s, the attack on what is printed for %s finds something", async (_rule, id, without) => {
    Object.assign(PROFILES[id], without);
    for (let seed = 0; seed < SEEDS; seed++) {
      const { found } = await holes(seed, id);
      if (found.length > 0) return;
    }
    expect.fail("nobody would notice that the rule is gone");
  });
});
