import { describe, expect, it } from "vitest";
import { standard } from "../../src/codebook/standard.js";
import { figures, styles } from "../../src/figures/catalogue.js";
import { vocabulary } from "../../src/figures/page.js";
import { svgText } from "../../src/figures/svg.js";
import { LANGUAGES } from "../../src/model/language.js";
import { ARNHEM_FIGURES, evaluatedArnhem } from "../tools/arnhem.js";
import { partlyHidden } from "../tools/contact-study.js";
import { ANSWERED, collisions, crowdedStudy, parseXml, texts } from "../tools/figures.js";
import { evaluated, exportOf, many } from "../tools/survey.js";

const specs = [
  ...ARNHEM_FIGURES.map((id) => [id, figures[id]] as const),
  ...Object.entries(styles).flatMap(([id, named]) =>
    Object.entries(named).map(([style, spec]) => [`${id} ${style}`, spec] as const),
  ),
];

describe.each(specs)("figure %s", (name, spec) => {
  it.each(LANGUAGES)("draws the golden figure of the Arnhem study (%s)", async (language) => {
    const scene = spec(await evaluatedArnhem(), vocabulary(language));
    expect(scene).not.toBeNull();
    if (scene) {
      const path = `../golden/figures/${name.replace(" ", "-")}.${language}.svg`;
      await expect(await svgText(scene)).toMatchFileSnapshot(path);
    }
  });

  it("draws the golden figure with hidden cells under the profile publiek", async () => {
    // So much of the Arnhem network is hidden under publiek that it has no hub.
    const results =
      name === "hub"
        ? await partlyHidden()
        : await evaluatedArnhem((study) => study.replace("intern", "publiek"));
    const scene = spec(results, vocabulary("nl"));
    if (!scene) throw new Error("no figure");
    const path = `../golden/figures/${name.replace(" ", "-")}.publiek.svg`;
    await expect(await svgText(scene)).toMatchFileSnapshot(path);
  });

  it.each([3, 4, 5, 6, 7, 8, 9])(
    "lets no text lie over another with %i domains of long names",
    async (count) => {
      const sizes = name === "hub" ? { sizes: ANSWERED } : {};
      const scene = spec(await crowdedStudy(count, 40 + count, sizes), vocabulary("nl"));
      expect(scene && collisions(scene)).toEqual([]);
    },
  );

  it("says in title and description what it shows", async () => {
    const scene = spec(await evaluatedArnhem(), vocabulary("nl"));
    expect(scene?.title.length).toBeGreaterThan(10);
    expect(scene?.desc).toMatch(/[.]$/u);
    expect(
      scene && texts(scene).some(({ text }) => text.startsWith("Bron: enquête Arnhem 2019; 66")),
    ).toBe(true);
  });

  it("case 62, 63: stays well-formed and inert for any label", async () => {
    const label = `<script>alert(1)</script> ]]> & "x" 'y' \u00a0 \u0001 \u202e &#0; ${"a".repeat(60)}`;
    const study = `municipality: ${JSON.stringify(label)}\nyear: 2024\nexports: [enquete.csv]\nprivacy: { profile: intern }\ndomains: { gemeente: { label: ${JSON.stringify(label)}, answers: [Gemeente] } }\n`;
    const everyone = standard.domains.flatMap((domain) => many(12, domain.label.nl));
    const results = await evaluated(exportOf(everyone), study);
    const scene = spec(results, vocabulary("nl"));
    if (!scene) throw new Error("no figure");
    const svg = await svgText(scene);
    const document = parseXml(svg);
    expect(document.documentElement.localName).toBe("svg");
    expect(document.querySelectorAll("script")).toHaveLength(0);
    expect(svg).not.toMatch(/[\u0000-\u0008\u202e]/u);
    expect(svg).not.toContain("&nbsp;");
  });

  it("rests on nothing outside itself and names its ids after itself", async () => {
    const scene = spec(await evaluatedArnhem(), vocabulary("nl"));
    if (!scene) throw new Error("no figure");
    const svg = await svgText(scene);
    expect(svg.replace("http://www.w3.org/2000/svg", "")).not.toMatch(
      /https?:|href|<script|<style/u,
    );
    const ids = [...svg.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id ?? "");
    expect(ids.length).toBeGreaterThan(1);
    expect(ids.filter((id) => !id.startsWith(`${scene.id}-`))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
