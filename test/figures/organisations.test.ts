import { describe, expect, it } from "vitest";
import { layoutOf, sunflower } from "../../src/figures/organisation-layout.js";
import { organisationsSpec } from "../../src/figures/organisations.js";
import { vocabulary } from "../../src/figures/page.js";
import type { CircleMark, Scene } from "../../src/figures/scene.js";
import { svgText } from "../../src/figures/svg.js";
import { LANGUAGES } from "../../src/model/language.js";
import type { Results } from "../../src/results/schema.js";
import { evaluatedArnhem } from "../tools/arnhem.js";
import { collisions, parseXml, texts, withRole } from "../tools/figures.js";
import { crowdedRoster, evaluatedOrganisations } from "../tools/roster/study.js";

const words = vocabulary("nl");

function sceneOf(results: Results): Scene {
  const scene = organisationsSpec(results, words);
  if (!scene) throw new Error("no figure");
  return scene;
}

const circles = (scene: Scene): CircleMark[] =>
  withRole(scene, "organisation").filter((mark): mark is CircleMark => mark.kind === "circle");

describe("the figure of organisations", () => {
  it.each(LANGUAGES)("is the golden figure of the fixture (%s)", async (language) => {
    const scene = organisationsSpec(await evaluatedOrganisations(), vocabulary(language));
    if (!scene) throw new Error("no figure");
    await expect(await svgText(scene)).toMatchFileSnapshot(
      `../golden/figures/organisations.${language}.svg`,
    );
  });

  it("is never drawn for the public, nor without a roster", async () => {
    expect(organisationsSpec(await evaluatedOrganisations("publiek"), words)).toBeNull();
    expect(organisationsSpec(await evaluatedArnhem(), words)).toBeNull();
  });

  it.each([
    [24, 3, 4],
    [40, 5, 4],
    [150, 9, 3],
    [150, 5, 12],
    [400, 9, 6],
  ])(
    "lets nothing lie over each other: %i organisations in %i domains",
    async (organisations, domains, named) => {
      const scene = sceneOf(await crowdedRoster({ organisations, domains, named, seed: 5 }));
      expect(withRole(scene, "organisation").length - organisations).toBeLessThanOrEqual(6);
      const pills = new Set(texts(scene).filter(({ role }) => role === "broker"));
      const withoutBrokers = {
        ...scene,
        marks: scene.marks.filter((mark, at) => {
          const next = scene.marks[at + 1];
          const pill = mark.role === "arc-label" && next?.kind === "text" && pills.has(next);
          return !pill;
        }),
      };
      expect(collisions(withoutBrokers)).toEqual([]);
    },
  );

  it("keeps organisations apart within their domain, at every step of the scale", () => {
    for (const largest of [5, 12, 20, 32, 50, 80, 130, 250, 450, 800, 1300, 2000]) {
      const { scale, domains } = layoutOf({ domains: 5, largest, gap: 96 })({ x: 0, y: 0 });
      const [domain] = domains;
      if (!domain) throw new Error("no domain");
      const points = Array.from({ length: Math.min(largest, 300) }, (_, at) =>
        sunflower(domain, at, scale),
      );
      const nearest = Math.min(
        ...points.flatMap((a, at) =>
          points.slice(0, at).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
        ),
      );
      expect(nearest).toBeGreaterThan(2 * 0.56 * scale);
      const last = sunflower(domain, largest - 1, scale);
      expect(Math.hypot(last.x - domain.x, last.y - domain.y) + 0.56 * scale).toBeLessThan(
        domain.radius,
      );
    }
  });

  it("moves no organisation when another is added at the end of the roster", async () => {
    const results = await evaluatedOrganisations();
    const { organisations: found } = results;
    if (!found?.nodes) throw new Error("no nodes");
    const added = {
      ...found.nodes[0],
      domain: "gemeente",
      number: 6,
      in: 0,
    } as (typeof found.nodes)[number];
    const more: Results = {
      ...results,
      organisations: {
        ...found,
        organisations: found.organisations + 1,
        nodes: [...found.nodes, added],
        domains: found.domains.map((one) =>
          one.domain === "gemeente" ? { ...one, organisations: 6 } : one,
        ),
      },
    };
    const place = ({ x, y }: CircleMark) => [x, y];
    const before = circles(sceneOf(results)).slice(0, 34).map(place);
    expect(circles(sceneOf(more)).slice(0, 34).map(place)).toEqual(before);
  });

  it("stands the domains at the angles that they have in the figure of contacts", async () => {
    const scene = sceneOf(await evaluatedOrganisations());
    const domains = withRole(scene, "domain") as CircleMark[];
    const x = scene.width / 2;
    const y = domains.reduce((sum, domain) => sum + domain.y, 0) / 5;
    domains.forEach((domain, index) => {
      const angle = Math.atan2(domain.y - y, domain.x - x);
      const wanted = -Math.PI / 2 + (index * 2 * Math.PI) / 5;
      expect(Math.cos(angle - wanted)).toBeCloseTo(1, 6);
    });
  });

  it("draws a line per contact, and tells the silent from the answering and the withheld", async () => {
    const results = await evaluatedOrganisations();
    const scene = sceneOf(results);
    const legend = 1;
    expect(withRole(scene, "tie")).toHaveLength(
      (results.organisations?.arcs?.length ?? 0) + legend,
    );
    expect(withRole(scene, "silent")).toHaveLength(7 + legend);
    const hidden = sceneOf(
      await crowdedRoster({ organisations: 40, domains: 5, named: 4, seed: 5 }),
    );
    expect(withRole(hidden, "withheld").length).toBeGreaterThan(legend);
    expect(texts(hidden).some(({ text }) => text === "antwoordde, niet te tonen")).toBe(true);
  });

  it("names those most between others, by pseudonym where too few people answered", async () => {
    const scene = sceneOf(await evaluatedOrganisations());
    const brokers = texts(scene)
      .filter(({ role }) => role === "broker")
      .map(({ text }) => text);
    expect(brokers).toHaveLength(5);
    expect(brokers).toContain("Gemeente 2");
    expect(brokers).not.toContain("Afdeling Veiligheid");
  });

  it("puts contacts together by domain when there are many, and stays small at 2,000", async () => {
    const results = await crowdedRoster({ organisations: 2000, domains: 9, named: 8, seed: 8 });
    const started = performance.now();
    const scene = sceneOf(results);
    const svg = await svgText(scene);
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(withRole(scene, "tie")).toEqual([]);
    expect(withRole(scene, "arc").length).toBeGreaterThan(50);
    expect(svg.length).toBeLessThan(1_500_000);
    expect(collisions(scene)).toEqual([]);
  }, 60_000);

  it("tells in two sentences who answered and who is named most", async () => {
    const { desc } = sceneOf(await evaluatedOrganisations());
    expect(desc).toMatch(
      /^Van 34 organisaties antwoordden er 27; zij noemen \d+ contacten, \d+% van wat genoemd kon worden\. Het vaakst genoemd is [^.]+\.$/u,
    );
  });

  it("case 62, 63: stays well-formed and inert whatever an organisation is called", async () => {
    const results = await evaluatedOrganisations();
    const { organisations: found } = results;
    const name = `<script>alert(1)</script> ]]> & "x" \u202e ${"a".repeat(60)}`;
    const hostile: Results = {
      ...results,
      organisations: found && {
        ...found,
        nodes: (found.nodes ?? []).map((node) => ({ ...node, name })),
      },
    };
    const svg = await svgText(sceneOf(hostile));
    expect(parseXml(svg).querySelectorAll("script")).toHaveLength(0);
    const ids = [...svg.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id ?? "");
    expect(ids.filter((id) => !id.startsWith("organisations-"))).toEqual([]);
  });
});
