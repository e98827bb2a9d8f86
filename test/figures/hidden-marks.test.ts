import { describe, expect, it } from "vitest";
import { figures, styles } from "../../src/figures/catalogue.js";
import { vocabulary } from "../../src/figures/page.js";
import type { Mark, Scene, TextMark } from "../../src/figures/scene.js";
import { LANGUAGES } from "../../src/model/language.js";
import { ARNHEM_FIGURES } from "../tools/arnhem.js";
import { partlyHidden } from "../tools/contact-study.js";
import { crowdedStudy, texts, withRole } from "../tools/figures.js";

const specs = [
  ...ARNHEM_FIGURES.map((id) => [id, figures[id]] as const),
  ...Object.entries(styles).flatMap(([id, named]) =>
    Object.entries(named).map(([style, spec]) => [`${id} ${style}`, spec] as const),
  ),
];

/** The lines of this figure carry no numbers, so what stands for a number is in its legend alone. */
const WITHOUT_LABELS = "hub";
/** The boxes of the scorecard hold findings and proposals, never a cell of the survey. */
const WITHOUT_CELLS = "scorecard";

/** A word stands on its mark, or no farther from it than a line of text and some air. */
const NEAR = 30;

/** How far a word is from a mark; beyond reach when it cannot be that mark's. */
function distance({ x, y, size }: TextMark, mark: Mark): number {
  // The word of a line stands where its number would, which other tests hold to its own arc.
  if (mark.kind === "path" || mark.kind === "text") return 0;
  const [left, top, width, height] =
    mark.kind === "circle"
      ? [mark.x - mark.radius, mark.y - mark.radius, 2 * mark.radius, 2 * mark.radius]
      : [mark.x, mark.y, mark.width, mark.height];
  const middle = y - size * 0.35;
  const across = Math.max(left - x, 0, x - left - width);
  const down = Math.max(top - middle, 0, middle - top - height);
  const apart = Math.hypot(across, down);
  return apart <= NEAR ? apart : Number.POSITIVE_INFINITY;
}

/** How many marks have no word of their own. */
function unsaid(scene: Scene, marks: readonly Mark[], words: readonly string[]): number {
  const left = texts(scene).filter(({ text }) => words.includes(text));
  let missing = 0;
  for (const mark of marks) {
    const away = left.map((text) => distance(text, mark));
    const least = Math.min(...away);
    if (Number.isFinite(least)) left.splice(away.indexOf(least), 1);
    else missing++;
  }
  return missing;
}

describe.each(specs)("figure %s with hidden and empty cells", (name, spec) => {
  it.each(LANGUAGES)("says in words what each such mark means (%s)", async (language) => {
    const words = vocabulary(language);
    const results =
      name === WITHOUT_LABELS
        ? await partlyHidden()
        : await crowdedStudy(6, 46, { profile: "publiek" });
    const scene = spec(results, words);
    if (!scene) throw new Error("no figure");
    const said = texts(scene)
      .map(({ text }) => text)
      .join(" ");
    const hidden = withRole(scene, "hidden");
    const empty = withRole(scene, "empty");
    if (name === WITHOUT_CELLS) {
      expect([...hidden, ...empty]).toEqual([]);
      return;
    }
    expect(hidden.length).toBeGreaterThan(0);
    if (name === WITHOUT_LABELS) {
      const { hub } = words.figure;
      expect(
        [words.figure.legendHidden, hub.legendHiddenOrBand].filter((label) => said.includes(label)),
      ).toHaveLength(1);
      return;
    }
    const bands = Object.values(words.terms.band);
    expect(unsaid(scene, hidden, [words.figure.hidden, ...bands])).toBe(0);
    expect(said).toMatch(language === "nl" ? /n\.b\. = |\(n\.b\.\)/u : /n\/a = |\(n\/a\)/u);
    expect(unsaid(scene, empty, ["–"])).toBe(0);
    if (empty.length > 0) expect(said).toContain("– = ");
  });
});
