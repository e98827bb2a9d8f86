import { describe, expect, it } from "vitest";
import { cleanLabel, holdsUnsafe, labelKey } from "../../src/model/clean-label.js";
import { random } from "../tools/random.js";

/** What XML 1.0 allows in text (W3C 2008, production 2). */
const XML = /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u;

const SIGNS = [
  "a",
  "é",
  "e\u0301",
  " ",
  "\u00a0",
  "\u202e",
  "\u0000",
  "\u0001",
  "\n",
  "\t",
  "\u0085",
  "\ufeff",
  "\ud83d",
  "\ude42",
  "🙂",
  "\uffff",
  "\u2066",
  "\u200b",
  "\u200d",
  "\u00ad",
  "<",
  "&",
  "\u0301",
];

describe("a label as it may be printed", () => {
  it("has no control characters, direction overrides or lone surrogates", () => {
    expect(cleanLabel("Ge\u0001me\u202eente\ud83d")).toBe("Gemeente");
  });

  it("has single spaces, whatever white space was written", () => {
    expect(cleanLabel("  Zorg\u00a0en\n\twelzijn ")).toBe("Zorg en welzijn");
    expect(cleanLabel("Zorg \u0001 en")).toBe("Zorg en");
  });

  it("is composed, also when a control character stood between letter and accent", () => {
    expect(cleanLabel("e\u0301e\u0001\u0301")).toBe("éé");
  });

  it("has no signs that do not show, and is empty when nothing else is there", () => {
    expect(cleanLabel("Stad\u200bhuis\u2060 \u00adA\ufeff")).toBe("Stadhuis A");
    for (const sign of ["\u200b", "\u2060", "\ufeff", "\u00ad", "\u200d", "\u3164", "\ufe0f"]) {
      expect(cleanLabel(` ${sign} ${sign}`)).toBe("");
    }
    expect(holdsUnsafe("Stad\u00adhuis")).toBe(true);
  });

  it("keeps the joiners of emoji and of scripts that are written with them", () => {
    for (const text of ["👩‍🏫 school", "می‌خواهم", "❤️ zorg"]) {
      expect(cleanLabel(text)).toBe(text);
      expect(holdsUnsafe(text)).toBe(false);
    }
  });

  it("keeps what is only unusual: emoji, markup signs, other scripts", () => {
    expect(cleanLabel("🙂 <b> & العربية")).toBe("🙂 <b> & العربية");
  });

  it("is legal XML and clean once and for all, whatever went in", () => {
    const draw = random(11);
    for (let time = 0; time < 3000; time++) {
      const text = Array.from({ length: draw.whole(0, 8) }, () => draw.pick(SIGNS)).join("");
      const clean = cleanLabel(text);
      expect(clean, JSON.stringify(text)).toMatch(XML);
      expect(cleanLabel(clean), JSON.stringify(text)).toBe(clean);
    }
  });
});

describe("the form in which labels are compared", () => {
  it("has no case and straight apostrophes", () => {
    expect(labelKey("Collega’s")).toBe(labelKey("COLLEGA'S"));
    expect(labelKey("Zeer\u00a0Eens ")).toBe("zeer eens");
  });

  it("has no signs that do not show, joiners neither", () => {
    expect(labelKey("Het\u200b An\u00adker\u2060")).toBe(labelKey("het anker"));
    expect(labelKey("Het An\u200dker")).toBe(labelKey("het anker"));
  });

  it("keeps different words different", () => {
    expect(labelKey("eens")).not.toBe(labelKey("oneens"));
  });
});
