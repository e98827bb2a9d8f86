import { describe, expect, it } from "vitest";
import { summaryFacts } from "../../src/report/summary.js";
import type { Results } from "../../src/results/schema.js";
import { arnhem } from "./arnhem.js";

const intern = await arnhem("intern");
const publiek = await arnhem("publiek");
const fact = (results: Results, lead: string): string =>
  summaryFacts(results, "nl")
    .find((one) => one.lead === lead)
    ?.sentences.join(" ") ?? "";

describe("summaryFacts", () => {
  it("starts with the response", () => {
    expect(summaryFacts(intern, "nl")[0]?.sentences[0]).toBe(
      "66 van de 98 genodigden vulden de enquête in (67%).",
    );
  });

  it("calls the lowest share undecided when its interval overlaps others", () => {
    expect(fact(intern, "Laagste aandeel")).toContain(
      "28/66 42% (zeer) eens bij ‘Handelen: ondersteuning’, interval 36–50%.",
    );
    expect(fact(intern, "Laagste aandeel")).toContain("is niet te beslissen");
  });

  it("names what lies wholly beyond a norm, and only that", () => {
    const text = fact(intern, "Tegenover de normen");
    expect(text).toContain("Bij 1 van de 12 vragen");
    expect(text).toContain("Handelen: ondersteuning");
    expect(text).not.toContain("Herkennen: kennis");
  });

  it("says of a lagging domain whether the intervals bear it out", () => {
    expect(fact(intern, "Domeinen")).toMatch(/^Onderwijs heeft bij 9 van de 12 vragen/u);
    expect(fact(intern, "Domeinen")).toContain("vraagt een toets");
  });

  it("claims no direction of contact that is undecided", () => {
    expect(fact(intern, "Over en weer")).toMatch(/^Bij geen van de 10 vergeleken paren/u);
  });

  it("names a direction that is decided", () => {
    const network = intern.network && {
      ...intern.network,
      asymmetry: intern.network.asymmetry.map((one, index) =>
        index === 0 ? { ...one, decision: "a_meer" as const } : one,
      ),
    };
    expect(fact({ ...intern, network }, "Over en weer")).toContain(
      "Gemeente noemt Veiligheid vaker dan andersom",
    );
  });

  it("does not pass over totals that are a band or hidden", () => {
    expect(fact(publiek, "Hoogste aandeel")).toContain("vrijwel alle deelnemers");
    expect(fact(publiek, "Tegenover de normen")).toContain("Bij 4 vragen is het totaal niet");
  });

  it("names no hub when too many arcs are not shown", () => {
    expect(publiek.network?.observed.arcs).toBeLessThan(16);
    expect(publiek.network?.hub).toBeNull();
    expect(fact(publiek, "Contact")).toBe("");
  });

  it("shows where judgement and proposal differ", () => {
    expect(fact(publiek, "Oordeel en voorstel")).toContain(
      "het voorstel ‘niet te beslissen’ en het oordeel van de onderzoekers ‘aandachtspunt’",
    );
  });

  it("says nothing about what was not asked", () => {
    const none: Results = { ...intern, items: [], contacts: [], network: null };
    const leads = summaryFacts(none, "nl").map(({ lead }) => lead);
    expect(leads).not.toContain("Hoogste aandeel");
    expect(leads).not.toContain("Contact");
  });
});
