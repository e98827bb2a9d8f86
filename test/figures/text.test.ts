import { describe, expect, it } from "vitest";
import { clip, textWidth, wrap } from "../../src/figures/text.js";

describe("text in figures", () => {
  it("breaks lines at spaces, then at Dutch syllables", () => {
    expect(wrap("Zorg en welzijn", 60, 12.5, "nl")).toEqual(["Zorg en", "welzijn"]);
    expect(wrap("Maatschappelijk", 80, 12.5, "nl", true)).toEqual(["Maatschap-", "pelijk"]);
  });

  it("never makes a line wider than asked while a sign can still be split off", () => {
    for (const width of [30, 55, 90, 140]) {
      const lines = wrap(
        "Werkgeversorganisatievertegenwoordigers en xxxxxxxxxxxxxxxxxxxx",
        width,
        12.5,
        "nl",
      );
      for (const line of lines)
        expect(textWidth(line, 12.5)).toBeLessThanOrEqual(width + 12.5 * 0.4);
    }
  });

  it("loses no letter when it breaks a word", () => {
    const text = "verantwoordelijkheidsgevoel jeugdbeschermingsorganisatie";
    const joined = wrap(text, 70, 12.5, "nl").join(" ").replace(/-\s/gu, "");
    expect(joined.replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
  });

  it("case 64: marks what it leaves out with an ellipsis", () => {
    expect(clip(["een", "twee", "drie-", "vier"], 3)).toEqual(["een", "twee", "drie…"]);
    expect(clip(["een"], 3)).toEqual(["een"]);
  });
});
