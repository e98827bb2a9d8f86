import { describe, expect, it } from "vitest";
import { contactsSpec } from "../../src/figures/contacts.js";
import { hubSpec } from "../../src/figures/hub.js";
import { coverage } from "../../src/figures/hub-halves.js";
import { vocabulary } from "../../src/figures/page.js";
import type { CircleMark, Mark, PathMark, Scene } from "../../src/figures/scene.js";
import type { Results } from "../../src/results/schema.js";
import { evaluatedArnhem } from "../tools/arnhem.js";
import { contactStudy, partlyHidden } from "../tools/contact-study.js";
import { ANSWERED, collisions, crowdedStudy, texts, withRole } from "../tools/figures.js";

const words = vocabulary("nl");

function drawn(results: Results, width?: number): Scene {
  const scene = hubSpec(results, words, width === undefined ? {} : { width });
  if (!scene) throw new Error("no figure");
  return scene;
}
const said = (scene: Scene): string[] => texts(scene).map(({ text }) => text);
const circles = (scene: Scene, role: string): CircleMark[] =>
  withRole(scene, role).filter((mark): mark is CircleMark => mark.kind === "circle");
const arcs = (scene: Scene): PathMark[] =>
  withRole(scene, "arc").filter((mark): mark is PathMark => mark.kind === "path");
const isLeft = (scene: Scene, mark: Mark): boolean => {
  if (mark.kind !== "path") return "x" in mark && mark.x < scene.width / 2;
  const [first] = mark.strokes;
  return first?.[0] === "M" && first[1] < scene.width / 2;
};

/** Arcs that run behind the circle of a domain they do not belong to. */
function behindCircles(scene: Scene): number {
  const all = circles(scene, "domain");
  return arcs(scene).filter(({ strokes: [from, curve] }) => {
    if (from?.[0] !== "M" || curve?.[0] !== "Q") return true;
    const [, startX, startY] = from;
    const [, controlX, controlY, endX, endY] = curve;
    return all.some(({ x, y, radius }) =>
      Array.from({ length: 101 }, (_, step) => step / 100).some((t) => {
        const along = (start: number, control: number, end: number): number =>
          (1 - t) ** 2 * start + 2 * (1 - t) * t * control + t ** 2 * end;
        return (
          Math.hypot(along(startX, controlX, endX) - x, along(startY, controlY, endY) - y) < radius
        );
      }),
    );
  }).length;
}

describe("the network with and without its hub", () => {
  it("puts every domain at the place it has among the others in the contact graph", async () => {
    const results = await evaluatedArnhem();
    const contacts = contactsSpec(results, words);
    if (!contacts) throw new Error("no figure");
    const scene = drawn(results);
    const left = circles(scene, "domain").filter((mark) => isLeft(scene, mark));
    const whole = circles(contacts, "domain");
    const shape = (list: readonly CircleMark[]): number[] => {
      const [first, second] = list;
      const unit = Math.hypot(
        (second?.x ?? 0) - (first?.x ?? 0),
        (second?.y ?? 0) - (first?.y ?? 0),
      );
      return list.flatMap(({ x, y }) => [
        (x - (first?.x ?? 0)) / unit,
        (y - (first?.y ?? 0)) / unit,
      ]);
    };
    const rounded = (list: readonly CircleMark[]) => shape(list).map((value) => value.toFixed(6));
    expect(rounded(left)).toEqual(rounded(whole));
  });

  it("leaves the hub's place empty and dashed at the right, and every other domain where it was", async () => {
    const scene = drawn(await evaluatedArnhem());
    const left = circles(scene, "domain").filter((mark) => isLeft(scene, mark));
    const right = circles(scene, "domain").filter((mark) => !isLeft(scene, mark));
    const [gone, ...others] = circles(scene, "gone");
    expect(others).toEqual([]);
    expect(gone?.dash).toBeDefined();
    const shift = (gone?.x ?? 0) - (left[0]?.x ?? 0);
    expect([gone, ...right].map((mark) => [((mark?.x ?? 0) - shift).toFixed(6), mark?.y])).toEqual(
      left.map(({ x, y }) => [x.toFixed(6), y]),
    );
    expect(said(scene).filter((text) => text === "Gemeente")).toHaveLength(1);
  });

  it("draws every arrow at the left and only those without the hub at the right", async () => {
    const results = await evaluatedArnhem();
    const scene = drawn(results);
    const between = results.contacts.filter(
      ({ source, target, yearly }) => source !== target && yearly.k !== 0,
    );
    const rest = between.filter(({ source, target }) => ![source, target].includes("gemeente"));
    expect(arcs(scene).filter((arc) => isLeft(scene, arc))).toHaveLength(between.length);
    expect(arcs(scene).filter((arc) => !isLeft(scene, arc))).toHaveLength(rest.length);
  });

  it("says under each graph density and reciprocity, and on how many arrows they rest", async () => {
    const lines = said(drawn(await evaluatedArnhem()));
    expect(lines).toContain("Dichtheid 48%");
    expect(lines).toContain("gemiddeld aandeel over 20 van de 20 mogelijke pijlen");
    expect(lines).toContain("wederkerigheid 0,81, over 10 van de 10 paren");
    expect(lines).toContain("Dichtheid 33%");
    expect(lines).toContain("gemiddeld aandeel over 12 van de 12 mogelijke pijlen");
    expect(lines).toContain("wederkerigheid 0,76, over 6 van de 6 paren");
  });

  it("counts only arrows with a share, as the network does", async () => {
    for (const results of [await evaluatedArnhem(), await partlyHidden()]) {
      const between = results.contacts.filter(({ source, target }) => source !== target);
      const { arrows, ofArrows } = coverage(results.domains.length, between);
      expect({ arcs: arrows, of: ofArrows }).toEqual({
        arcs: results.network?.observed.arcs,
        of: results.network?.observed.of,
      });
    }
    const lines = said(drawn(await partlyHidden()));
    expect(lines).toContain("gemiddeld aandeel over 17 van de 20 mogelijke pijlen");
    expect(lines).toContain("gemiddeld aandeel over 10 van de 12 mogelijke pijlen");
  });

  it("draws what has no number as thin dashed arrows of one thickness, and says what they are", async () => {
    const scene = drawn(await partlyHidden());
    const hidden = arcs(scene).filter(({ role }) => role === "arc hidden");
    expect(hidden).toHaveLength(5);
    expect(new Set(hidden.map(({ strokeWidth }) => strokeWidth)).size).toBe(1);
    expect(said(scene)).toContain("zonder getal: niet te tonen, of alleen vrijwel alle of geen");
    expect(said(drawn(await evaluatedArnhem())).join(" ")).not.toContain("zonder getal");
  });

  it("is not drawn where the results name no hub", async () => {
    const publiek = await evaluatedArnhem((study) => study.replace("intern", "publiek"));
    expect(publiek.network?.hub).toBeNull();
    expect(hubSpec(publiek, words)).toBeNull();
  });

  it("holds for shares of 0 and 100 percent and a reciprocity that cannot be determined", async () => {
    const all = [8, 8, 8, 8, 8];
    const none = [8, 0, 0, 0, 0];
    const scene = drawn(await contactStudy([8, 8, 8, 8, 8], [all, none, none, none, none]));
    expect(said(scene)).toContain("Dichtheid 0%");
    expect(said(scene)).toContain("wederkerigheid niet te bepalen, over 6 van de 6 paren");
    expect(JSON.stringify(scene)).not.toMatch(/null|NaN/u);
    expect(collisions(scene)).toEqual([]);
  });

  it.each([3, 4, 5, 6, 7, 8, 9])(
    "lets no arrow run behind a circle and no text out of place with %i domains",
    async (count) => {
      const results = await crowdedStudy(count, 70 + count, { sizes: ANSWERED });
      for (const width of [480, 1000, 1900]) {
        const scene = drawn(results, width);
        expect(behindCircles(scene)).toBe(0);
        expect(collisions(scene)).toEqual([]);
      }
    },
  );

  it("tells in two sentences what changes without the hub", async () => {
    expect(drawn(await evaluatedArnhem()).desc).toBe(
      "In het hele netwerk is het gemiddelde aandeel met ten minste jaarlijks contact 48% (20 van de 20 pijlen), zonder de spil Gemeente 33% (12 van de 12 pijlen). De wederkerigheid is 0,81 in het hele netwerk en 0,76 zonder de spil.",
    );
  });
});
