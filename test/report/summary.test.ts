import { describe, expect, it } from "vitest";
import { TOTAL } from "../../src/model/answer.js";
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

  it("does not call a share the lowest when its interval overlaps others", () => {
    expect(fact(intern, "Laagste aandeel")).toContain(
      "28/66 42% (zeer) eens bij ‘Handelen: ondersteuning’, interval 36–50%.",
    );
    expect(fact(intern, "Laagste aandeel")).toContain(
      "staat niet vast welke vraag het laagst scoort",
    );
  });

  it("names what lies wholly beyond a norm, and only that", () => {
    const text = fact(intern, "Vergeleken met de normen");
    expect(text).toContain("Bij 1 van de 12 vragen");
    expect(text).toContain("Handelen: ondersteuning");
    expect(text).not.toContain("Herkennen: kennis");
  });

  it("says what holds whatever those who did not answer would have said", () => {
    expect(fact(intern, "Vergeleken met de normen")).toContain(
      "dan staat dat voor geen van deze 5 vragen vast",
    );
    const certain = intern.items.map((item) => ({
      ...item,
      cells: item.cells.map((cell) => ({
        ...cell,
        agree: { ...cell.agree, bounds: { low: 0.7, high: 0.8 } },
      })),
    }));
    expect(fact({ ...intern, items: certain }, "Vergeleken met de normen")).toContain(
      "dan staat dat voor 4 van deze 5 vragen vast",
    );
    const unknown = intern.items.map((item) => ({
      ...item,
      cells: item.cells.map((cell) => ({ ...cell, agree: { ...cell.agree, bounds: null } })),
    }));
    expect(fact({ ...intern, items: unknown }, "Vergeleken met de normen")).not.toContain(
      "mogelijke antwoorden",
    );
  });

  it("names the lagging domain of the scorecard and says whether the intervals bear it out", () => {
    expect(fact(intern, "Domeinen")).toMatch(
      /^Onderwijs heeft .* het laagste gemiddelde aandeel: 50%\./u,
    );
    expect(fact(intern, "Domeinen")).toContain("Bij 9 van de 12 vragen");
    expect(fact(intern, "Domeinen")).toContain("onder ‘Verschillen tussen domeinen’");
    expect(fact(publiek, "Domeinen")).toContain("is niet te zeggen");
  });

  it("says of differences between domains no more than was decided", () => {
    const found = fact(intern, "Verschillen tussen domeinen");
    expect(found).toContain("Bij geen van de 18 vergeleken vragen is aan te tonen");
    expect(found).toContain("er kan een verschil zijn, maar deze aantallen tonen het niet");
    expect(found).toContain(
      "Tussen de twee domeinen met de meeste antwoorden kon een verschil onder 18 procentpunt nooit blijken, en met zoveel vragen tegelijk is nog meer nodig.",
    );
    expect(fact(publiek, "Verschillen tussen domeinen")).toContain(
      "4 vragen zijn niet te vergelijken",
    );
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

  it("says of how many questions the total is shown, and claims nothing about the others", () => {
    const text = fact(publiek, "Vergeleken met de normen");
    expect(text).toContain("Bij 2 van de 5 vragen over toerusting waarvan het totaal is te tonen");
    expect(text).toContain("Van 7 van de 12 vragen over toerusting is het totaal niet te tonen.");
    expect(text).not.toMatch(/geen enkele|alle 12/u);
  });

  it("names no highest or lowest share when a hidden one could be it", () => {
    for (const { lead } of summaryFacts(publiek, "nl"))
      expect(lead).not.toMatch(/Hoogste|Laagste/u);
  });

  it("says that the highest is one of those shown when another is a band", () => {
    const shown = publiek.items.filter(({ cells }) => cells.at(-1)?.hidden === null);
    const banded = shown.map((item) => ({
      ...item,
      cells: item.cells.map((cell) =>
        item.id !== "bespreken.partners" || cell.domain !== TOTAL
          ? cell
          : {
              ...cell,
              counts: null,
              agree: {
                ...cell.agree,
                k: null,
                share: null,
                interval: null,
                bounds: null,
                band: "vrijwel_alle" as const,
                reason: "band" as const,
              },
            },
      ),
    }));
    const leads = summaryFacts({ ...publiek, items: banded }, "nl").map(({ lead }) => lead);
    expect(leads).toContain("Hoogste van de getoonde");
    expect(leads).toContain("Laagste van de getoonde");
  });

  it("says nothing but that it is hidden when no total is shown", () => {
    const hidden = publiek.items.filter(({ cells }) => cells.at(-1)?.hidden);
    expect(fact({ ...publiek, items: hidden }, "Vergeleken met de normen")).toMatch(
      /^Van alle \d+ vragen over toerusting is het totaal niet te tonen\. /u,
    );
  });

  it("counts in words that fit one question and one pair", () => {
    const one = { ...intern, items: intern.items.filter(({ id }) => id === "herkennen.kennis") };
    expect(fact(one, "Vergeleken met de normen")).toMatch(
      /^Bij de enige vraag over toerusting ligt niet het hele interval/u,
    );
    const network = intern.network && {
      ...intern.network,
      asymmetry: intern.network.asymmetry.slice(0, 1),
    };
    expect(fact({ ...intern, network }, "Over en weer")).toMatch(/^Bij het ene vergeleken paar/u);
  });

  it("says at once that every proposal is the same", () => {
    const cells = intern.scorecard.cells.map((cell) => ({ ...cell, proposal: "op_orde" as const }));
    const same: Results = { ...intern, scorecard: { ...intern.scorecard, cells } };
    expect(fact(same, "Scorekaart")).toBe("Voor alle negen vakken is het voorstel ‘op orde’.");
  });

  it("says whether the hub is decided", () => {
    expect(fact(intern, "Contact")).toContain(
      "Het interval (95%) van dat verschil is 26 tot 47 procentpunt, en is wat te smal, want het domein is achteraf gekozen. In 99% van 2.000 nabootsingen van de enquête staat het bovenaan. Dat domein heet hier de spil.",
    );
    const { network } = intern;
    const hub = network?.hub;
    if (!network || !hub?.test) throw new Error("there is no hub");
    const test = { ...hub.test, leads: 0.6, decision: "niet_te_beslissen" as const };
    const open = { ...intern, network: { ...network, hub: { ...hub, test } } };
    expect(fact(open, "Contact")).toContain("Of Gemeente echt de spil is, is niet te beslissen.");
    expect(fact(open, "Contact")).not.toContain("heet hier de spil");
    const none = { ...intern, network: { ...network, hub: { ...hub, test: null } } };
    expect(fact(none, "Contact")).toContain("is geen interval te berekenen");
    expect(fact(none, "Contact")).not.toContain("heet hier de spil");
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
