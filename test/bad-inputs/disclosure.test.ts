import { describe, expect, it } from "vitest";
import { writeResults } from "../../src/results/read.js";
import type { Results } from "../../src/results/schema.js";
import { evaluated, exportOf, many, type Sheet, STUDY } from "../tools/survey.js";

const PUBLIC = STUDY.replace("intern", "publiek");
/** People of a domain who are divided: six agree and the others do not. */
const divided = (count: number, domain: string): Sheet[] => [
  ...many(count - 6, domain, { "HER[KENN]": "Oneens" }),
  ...many(6, domain, { "HER[KENN]": "Eens" }),
];
const kennis = ({ items }: Results) =>
  items.find(({ id }) => id === "herkennen.kennis")?.cells ?? [];

describe("a small or unanimous domain", () => {
  it.each([
    [7, { hidden: { rule: "D1", kind: "primary" }, agree: { k: null, share: null } }],
    [20, { hidden: { rule: "D2", kind: "primary" }, agree: { k: null, share: null } }],
    [40, { hidden: null, agree: { k: null, share: null, band: "vrijwel_alle" } }],
  ])("case 58: of %i who all agree is not printed as such for everyone", async (count, shown) => {
    const csv = exportOf([...many(count, "Gemeente"), ...divided(15, "Onderwijs")]);
    const [cell] = kennis(await evaluated(csv, PUBLIC));
    expect(cell).toMatchObject({ domain: "gemeente", counts: null, ...shown });
  });

  it("case 58: of 7 who all agree is printed for colleagues, with a warning", async () => {
    const csv = exportOf([...many(7, "Gemeente"), ...divided(15, "Onderwijs")]);
    const results = await evaluated(csv);
    expect(kennis(results)[0]).toMatchObject({ warnings: ["D3"], agree: { k: 7, share: 1 } });
    expect(JSON.stringify(results.problems)).toContain("D3");
  });

  // The total goes, not a second domain: with nothing to subtract from, the other domains can
  // be printed whole, which tells the city more.
  it("case 59: that is the only one hidden takes the total with it", async () => {
    const people = [
      ...many(7, "Gemeente"),
      ...divided(15, "Onderwijs"),
      ...divided(20, "Veiligheid"),
      ...divided(18, "Zorg en welzijn"),
      ...divided(16, "Maatschappelijk"),
    ];
    const cells = kennis(await evaluated(exportOf(people), PUBLIC));
    expect(cells.map(({ hidden }) => hidden?.rule ?? null)).toEqual([
      "D1",
      null,
      null,
      null,
      null,
      "D6",
    ]);
    expect(cells.at(-1)).toMatchObject({ base: null, counts: null, agree: { k: null } });
  });

  it("case 61: has arcs that are left out of every measure of the network", async () => {
    const contact = (sheets: readonly Sheet[]): Sheet[] =>
      sheets.map((sheet, at) => ({
        ...sheet,
        "CON[GEM]": at % 2 === 0 ? "Geen contact" : "Ongeveer jaarlijks",
        "CON[OND]": at % 2 === 0 ? "Geen contact" : "Ongeveer jaarlijks",
      }));
    const large = contact([...many(20, "Gemeente"), ...many(20, "Onderwijs")]);
    const small = many(4, "Veiligheid");
    const results = await evaluated(exportOf([...large, ...small]), PUBLIC);
    const shown = results.contacts.filter(
      ({ source, target, yearly }) => source !== target && yearly.share !== null,
    );
    expect(shown.every(({ source }) => source !== "veiligheid")).toBe(true);
    expect(results.network?.observed).toMatchObject({ arcs: shown.length });
    expect(results.network?.observed.hidden).toBeGreaterThan(0);
    const mean = shown.reduce((sum, { yearly }) => sum + (yearly.share ?? 0), 0) / shown.length;
    expect(results.network?.density).toBeCloseTo(mean, 12);
    expect(writeResults(results)).not.toMatch(/NaN|Infinity/u);
  });
});
