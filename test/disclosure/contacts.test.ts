import { describe, expect, it } from "vitest";
import { evaluated, exportOf, many, STUDY } from "../tools/survey.js";

const publiek = STUDY.replace("intern", "publiek");

describe("a contact whose frequency is not shown", () => {
  it("does not show its kinds either: together they would tell who had no contact", async () => {
    const sheets = [
      ...many(8, "Veiligheid", { "CON[GEM]": "Ongeveer jaarlijks", "AAR[GEM]": "Beide" }),
      ...many(6, "Veiligheid", { "CON[GEM]": "Eens in vijf jaar", "AAR[GEM]": "Casus" }),
      ...many(1, "Veiligheid", { "CON[GEM]": "Geen contact", "AAR[GEM]": "" }),
    ];
    const { contacts } = await evaluated(exportOf(sheets), publiek);
    const arc = contacts.find((one) => one.source === "veiligheid" && one.target === "gemeente");
    expect(arc).toMatchObject({ base: 15, frequency: null, kind: null, yearly: { k: 8 } });
  });
});

describe("the interval of a contact", () => {
  it("is over those invited of the domain that says it, not of the domain it is about", async () => {
    const sheets = [...many(6, "Gemeente"), ...many(9, "Veiligheid")];
    const { contacts } = await evaluated(
      exportOf(sheets),
      `${STUDY}invited: { gemeente: 6, veiligheid: 90 }\n`,
    );
    const arc = (source: string, target: string) =>
      contacts.find((one) => one.source === source && one.target === target)?.yearly;
    // All six invited of the gemeente answered: nothing is uncertain.
    expect(arc("gemeente", "veiligheid")?.interval).toEqual({
      low: 1,
      high: 1,
      method: "hypergeometric",
    });
    expect(arc("veiligheid", "gemeente")?.bounds).toEqual({ low: 9 / 90, high: 1 });
  });
});
