import { describe, expect, it } from "vitest";
import { relabel } from "../../src/codebook/relabel.js";
import { standard } from "../../src/codebook/standard.js";

const [kennis] = standard.items.filter(({ id }) => id === "herkennen.kennis");
const document = {
  study: { language: "nl" as const, year: 2024 },
  domains: [
    { id: "gemeente", label: "Gemeente" },
    { id: "onderwijs", label: "Scholen" },
  ],
  steps: [{ id: "herkennen", label: "Herkennen" }],
  items: [{ id: "herkennen.kennis", label: "kennis", text: kennis?.text.nl ?? "", cells: [1, 2] }],
};

describe("a document in another language", () => {
  it("has the names that the questionnaire gave in that language, and its own names as they were", () => {
    const english = relabel(document, standard, "en");
    expect(english.study).toEqual({ language: "en", year: 2024 });
    expect(english.domains.map(({ label }) => label)).toEqual(["Municipality", "Scholen"]);
    expect(english.steps[0]?.label).toBe("Recognising");
    expect(english.items[0]).toEqual({
      id: "herkennen.kennis",
      label: "knowledge",
      text: kennis?.text.en,
      cells: [1, 2],
    });
  });

  it("is the same document after going there and back", () => {
    expect(relabel(relabel(document, standard, "en"), standard, "nl")).toEqual(document);
  });

  it("is itself in its own language", () => {
    expect(relabel(document, standard, "nl")).toBe(document);
  });
});
