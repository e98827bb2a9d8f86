import { describe, expect, it } from "vitest";
import type { Refusal } from "../../src/model/problem.js";
import { leftOutTable } from "../../src/report/change-tables.js";
import type { Results } from "../../src/results/schema.js";
import { sayProblem } from "../../src/words/problems.js";
import { arnhemYears, compared } from "../tools/compared.js";
import { evaluatedOrganisations } from "../tools/roster/study.js";

type Edit = (results: Results) => Results;

/** Arnhem 2019 beside a 2020 in which `edit` changed something. */
async function broken(edit: Edit) {
  const [older, newer] = await arnhemYears();
  return compared(older, edit(newer));
}

const domainsOf =
  (rename: (id: string, label: string) => { id: string; label: string }): Edit =>
  (results) => {
    const ids = new Map(results.domains.map(({ id, label }) => [id, rename(id, label).id]));
    const named = (id: string): string => ids.get(id) ?? id;
    return {
      ...results,
      domains: results.domains.map((one) => ({ ...one, ...rename(one.id, one.label) })),
      items: results.items.map((item) => ({
        ...item,
        cells: item.cells.map((cell) => ({ ...cell, domain: named(cell.domain) })),
      })),
      contacts: results.contacts.map((one) => ({
        ...one,
        source: named(one.source),
        target: named(one.target),
      })),
    };
  };

const at = (results: Results, year: number): Results => ({
  ...results,
  study: { ...results.study, year },
});

/** The same numbers as if reports of these municipalities were added up. */
function addedUp(results: Results, municipalities: readonly string[]): Results {
  const { year } = results.study;
  const members = municipalities.map((municipality) => ({
    file: `${municipality}.json`,
    sha256: null,
    municipality,
    year,
    profile: "intern" as const,
    respondents: 1,
    parts: [],
  }));
  return { ...results, provenance: { ...results.provenance, members, inputs: [] } };
}

/** The same numbers as if so many files of counts were added up. */
function tallied(results: Results, count: number): Results {
  const tallies = Array.from({ length: count }, (_, place) => ({
    file: `${place}.csv`,
    sha256: null,
    respondents: 1,
  }));
  return { ...results, provenance: { ...results.provenance, tallies, inputs: [] } };
}

describe("what stands between two years", () => {
  it("is named when a question is worded otherwise, and the question left out", async () => {
    const change = await broken((results) => ({
      ...results,
      items: results.items.map((item, at) => (at === 4 ? { ...item, text: "Iets anders." } : item)),
    }));
    const [id] = change.breaks.find(({ code }) => code === "items-reworded")?.about ?? [];
    expect(id).toBe("verantwoordelijkheid.herkennen");
    expect(change.items.map((item) => item.id)).not.toContain(id);
    expect(change.leftOut).toContainEqual({
      kind: "item",
      id,
      label: "Verantwoordelijkheid: voor herkennen",
      document: 0,
      lacks: null,
      reason: "reworded",
    });
  });

  it("is not found in spaces, capitals or the kind of apostrophe", async () => {
    const change = await broken((results) => ({
      ...results,
      items: results.items.map((item) => ({ ...item, text: ` ${item.text.toUpperCase()}  ` })),
    }));
    expect(change.items).toHaveLength(18);
  });

  it("is named when a question was asked in one year only, on either side", async () => {
    for (const turned of [false, true]) {
      const [older, newer] = await arnhemYears();
      const fewer = (results: Results): Results => ({ ...results, items: results.items.slice(1) });
      const change = turned ? compared(fewer(older), newer) : compared(older, fewer(newer));
      const found = change.breaks.find(({ code }) => code === "items-missing");
      expect(found?.about).toEqual(["zorgen.jihadistisch"]);
      expect(turned ? found?.newer : found?.older).toEqual(["Zorgen: jihadistisch"]);
      expect(change.items).toHaveLength(17);
      expect(leftOutTable(change, "nl")?.rows[0]).toEqual([
        "vraag",
        "Zorgen: jihadistisch",
        `niet gevraagd in ${turned ? older.study.year : newer.study.year}`,
      ]);
    }
  });

  it("is named when a domain got another code; it and the total are left out", async () => {
    const change = await broken(
      domainsOf((id, label) => ({ id: id === "onderwijs" ? "scholen" : id, label })),
    );
    const found = change.breaks.find(({ code }) => code === "domains-missing");
    expect(found).toMatchObject({ older: ["Onderwijs"], newer: ["Onderwijs"] });
    expect(change.leftOut.map(({ kind, id }) => [kind, id])).toEqual(
      expect.arrayContaining([
        ["domain", "onderwijs"],
        ["domain", "scholen"],
        ["total", "totaal"],
      ]),
    );
    for (const { rows } of change.items) {
      expect(rows.map(({ domain }) => domain)).toEqual([
        "gemeente",
        "veiligheid",
        "zorg_en_welzijn",
        "maatschappelijk",
      ]);
    }
    expect(change.contacts).toHaveLength(16);
    // Without the lines of that domain it would be another network.
    expect(change.network).toEqual([]);
  });

  it("is named when a domain got another name under the same code; it is compared", async () => {
    const change = await broken(
      domainsOf((id, label) => ({ id, label: id === "onderwijs" ? "Scholen" : label })),
    );
    const found = change.breaks.find(({ code }) => code === "domains-renamed");
    expect(found).toMatchObject({ older: ["Onderwijs"], newer: ["Scholen"], about: ["onderwijs"] });
    expect(change.items[0]?.rows).toHaveLength(6);
  });

  it("is named when the answers of a domain or a scale could be written otherwise", async () => {
    const change = await broken((results) => {
      const { spellings } = results.provenance;
      if (!spellings) throw new Error("no spellings");
      const item = spellings.item.map((one) =>
        one.answer === "zeer_eens" ? { ...one, written: ["helemaal eens"] } : one,
      );
      const domain = spellings.domain.map((one) =>
        one.answer === "gemeente" ? { ...one, written: ["bestuur", ...one.written] } : one,
      );
      return {
        ...results,
        provenance: {
          ...results.provenance,
          spellings: {
            ...spellings,
            item,
            domain,
          },
        },
      };
    });
    expect(change.breaks.find(({ code }) => code === "scale")?.about).toEqual(["zeer_eens"]);
    expect(change.breaks.find(({ code }) => code === "domains-answers")?.about).toEqual([
      "gemeente",
    ]);
  });

  it("is named when the rules of the scorecard differ and the norms do not", async () => {
    const change = await broken((results) => {
      const rules = { ...results.scorecard.rules, margin: 0.99 };
      return { ...results, scorecard: { ...results.scorecard, rules } };
    });
    const codes = change.breaks.map(({ code }) => code);
    expect(codes).toContain("scorecard-rules");
    expect(codes).not.toContain("norms");
    expect(change.scorecard.some(({ comparable }) => comparable)).toBe(false);
  });

  it("is named when the norms differ, and the proposals are not compared", async () => {
    const change = await broken((results) => ({
      ...results,
      scorecard: { ...results.scorecard, norms: { op_orde: 0.8, aandachtspunt: 0.5 } },
    }));
    expect(change.breaks.map(({ code }) => code)).toContain("norms");
    expect(change.scorecard.some(({ comparable }) => comparable)).toBe(false);
  });

  it("is named when contact was not asked in one year", async () => {
    const change = await broken((results) => ({ ...results, contacts: [], network: null }));
    expect(change.breaks.map(({ code }) => code)).toContain("contacts-missing");
    expect(change.contacts).toEqual([]);
    expect(change.network).toEqual([]);
  });

  it("is named when the respondents are spread otherwise, or fewer of those invited answered", async () => {
    const change = await broken((results) => ({
      ...results,
      domains: results.domains.map((one) =>
        one.id === "onderwijs" ? { ...one, responded: 40 } : one,
      ),
      total: { invited: 200, responded: 96, response: 0.48 },
    }));
    expect(change.breaks.find(({ code }) => code === "composition")?.about).toContain("onderwijs");
    expect(change.breaks.find(({ code }) => code === "response")?.newer).toEqual(["0.48"]);
    expect(change.breaks.find(({ code }) => code === "invited")).toMatchObject({
      older: ["98"],
      newer: ["200"],
    });
  });

  it("is named when limits, rules, version or questionnaire differ", async () => {
    const change = await broken((results) => ({
      ...results,
      study: { ...results.study, questionnaire: "standaard@2" },
      provenance: {
        ...results.provenance,
        limits: { base: 12, count: 4 },
        rules: "0",
        tool: { ...results.provenance.tool, version: "9.9.9" },
      },
    }));
    const codes = change.breaks.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["questionnaire", "limits", "rules", "tool"]));
  });

  it("is named for the network of organisations, which is never compared", async () => {
    const results = await evaluatedOrganisations();
    const later = { ...results, study: { ...results.study, year: results.study.year + 1 } };
    const { leftOut } = compared(results, later);
    expect(leftOut.map(({ kind, reason }) => [kind, reason])).toEqual([
      ["organisations", "never-compared"],
    ]);
  });

  it("case 88: is named when one export counts in two years", async () => {
    const [older] = await arnhemYears();
    const change = compared(older, { ...older, study: { ...older.study, year: 2020 } });
    expect(change.breaks.map(({ code }) => code)).toContain("same-export");
  });

  it("is named when a year between was added up from other municipalities, which is left out", async () => {
    const [older, newer] = await arnhemYears();
    const between = addedUp(at(older, 2020), ["Noord", "Weststad"]);
    const change = compared(
      addedUp(older, ["Noord", "Zuid"]),
      between,
      addedUp(at(newer, 2021), ["zuid", "Noord "]),
    );
    expect(change.breaks.filter(({ code }) => code === "other-parts")).toMatchObject([
      { severity: "warning", documents: [1, 2], older: ["Weststad"], newer: ["zuid"] },
    ]);
    const rows = [...change.items.flatMap((item) => item.rows), ...change.contacts];
    for (const { years, change: moved } of rows) {
      expect(years.map(({ reason }) => reason)).toEqual([null, "left-out", null]);
      expect(moved.reason).toBeNull();
    }
    expect(change.network[0]?.years[1]?.value).toBeNull();
    expect(
      change.leftOut.filter(({ reason }) => reason === "other-parts").map(({ kind }) => kind),
    ).toEqual(["total", ...between.domains.map(() => "domain"), "contacts"]);
  });

  it("is not found in other years or documents of the same municipalities, also within a whole", async () => {
    const [older, newer] = await arnhemYears();
    const parts = [
      { municipality: "Noord", year: 2020 },
      { municipality: "Zuid", year: 2020 },
    ];
    const whole = addedUp(newer, ["Oosten"]);
    const [member] = whole.provenance.members;
    if (!member) throw new Error("no member");
    const members = [{ ...member, parts }];
    const nested = { ...whole, provenance: { ...whole.provenance, members } };
    const change = compared(addedUp(older, ["Zuid", "Noord"]), nested);
    expect(change.breaks.map(({ code }) => code)).not.toContain("other-parts");
    expect(change.items[0]?.rows).toHaveLength(6);
  });

  it("is named when another number of tallies was added up, or reports instead of tallies", async () => {
    const [older, newer] = await arnhemYears();
    const found = (one: Results, other: Results) =>
      compared(one, other).breaks.find(({ code }) => code === "parts-unknown");
    expect(found(tallied(older, 3), tallied(newer, 4))).toMatchObject({
      severity: "info",
      older: ["tallies", "3"],
      newer: ["tallies", "4"],
    });
    expect(found(tallied(older, 3), tallied(newer, 3))).toBeUndefined();
    expect(found(tallied(older, 2), addedUp(newer, ["Noord", "Zuid"]))?.severity).toBe("warning");
    expect(compared(tallied(older, 3), tallied(newer, 4)).items).toHaveLength(18);
  });

  it("is named when two versions of one year are compared", async () => {
    const [older, newer] = await arnhemYears();
    const change = compared(older, { ...newer, study: { ...newer.study, year: 2019 } });
    expect(change.breaks.map(({ code }) => code)).toContain("same-year");
  });
});

describe("what cannot be compared at all", () => {
  const named = (results: Results, study: Partial<Results["study"]>): Results => ({
    ...results,
    study: { ...results.study, ...study },
  });

  it("is refused by name: another municipality, years that go back, one year, nothing alike", async () => {
    const [older, newer] = await arnhemYears();
    const codeOf = (run: () => unknown): string => {
      try {
        run();
      } catch (error) {
        return (error as Error).message;
      }
      return "";
    };
    expect(codeOf(() => compared(older, named(newer, { municipality: "Utrecht" })))).toBe(
      "compare-municipality",
    );
    expect(codeOf(() => compared(newer, older))).toBe("compare-order");
    expect(codeOf(() => compared(older))).toBe("compare-too-few");
    const other = { ...newer, items: [], contacts: [], network: null };
    expect(codeOf(() => compared(older, other))).toBe("compare-nothing");
  });

  it("is a whole of other municipalities, which names them and the way out", async () => {
    const [older, newer] = await arnhemYears();
    const refused = () =>
      compared(addedUp(older, ["Noord", "Zuid"]), addedUp(newer, ["Noord", "Zuid", "Weststad"]));
    expect(refused).toThrow("compare-parts");
    try {
      refused();
    } catch (error) {
      const [problem] = (error as Refusal).problems;
      if (!problem) throw new Error("no problem");
      const { problem: said, todo } = sayProblem(problem, "nl");
      expect(said).toContain("(alleen in 2020: Weststad)");
      expect(todo).toContain("ivm merge");
    }
  });

  it("does not include another way to write the same municipality", async () => {
    const [older, newer] = await arnhemYears();
    expect(compared(older, named(newer, { municipality: "ARNHEM " })).items).toHaveLength(18);
  });
});
