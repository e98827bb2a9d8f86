import { beforeAll, describe, expect, it } from "vitest";
import { cellOf } from "../../src/benchmark/city.js";
import { readCity } from "../../src/benchmark/read-city.js";
import { TOTAL } from "../../src/model/answer.js";
import type { Results } from "../../src/results/schema.js";
import { cityLike, documentText } from "../bench/make-cities.mjs";
import { cityOf, ownDocument } from "../tools/cities.js";
import { expectCodes } from "../tools/refusal.js";

const ORIGIN = { file: "stad.json", hash: "0", verified: true };
let own: Results;
beforeAll(async () => {
  own = await ownDocument();
});

/** The document of a made-up city after a change to its text, read again. */
function changed(change: (document: Record<string, never>) => void): () => unknown {
  const document = JSON.parse(
    documentText(cityLike(own, { municipality: "Proefstad", year: 2019, seed: 7, size: 120 })),
  );
  change(document);
  return () => readCity(JSON.stringify(document), ORIGIN);
}

interface LooseCell {
  base: number;
  agree: { k: number; share: number; interval: { low: number } };
}
type Loose = {
  schema: string;
  study: { size_class: string; municipality: string };
  provenance: { limits: { base: number; count: number } };
  total: { responded: number; invited: number };
  domains: { responded: number }[];
  items: { id: string; cells: LooseCell[] }[];
};
const loosely =
  (change: (document: Loose) => void): ((document: unknown) => void) =>
  (document) =>
    change(document as Loose);
/** The first total of which the number is shown. */
function shownTotal({ items }: Loose): LooseCell {
  const found = items.map(({ cells }) => cells.at(-1)).find((cell) => cell?.agree.k != null);
  if (!found) throw new Error("nothing is shown");
  return found;
}

describe("what is kept of a document", () => {
  it("is the total of every question, as the document tells it", () => {
    const city = cityOf(own);
    for (const { id, cells } of own.items) {
      const total = cells.find(({ domain }) => domain === TOTAL);
      const kept = cellOf(city, id);
      expect([kept?.k, kept?.base, kept?.interval]).toEqual(
        total?.agree.k == null
          ? [null, null, null]
          : [total.agree.k, total.base, total.agree.interval],
      );
    }
    expect(city.cells.filter(({ told }) => told === "verborgen").length).toBeGreaterThan(0);
    expect(city.cells.filter(({ told }) => told === "share").length).toBeGreaterThan(0);
  });

  it("knows a band from what is hidden, and keeps no number of either", () => {
    const cells = [1, 2, 3, 4, 5, 6].flatMap(
      (seed) =>
        cityOf(cityLike(own, { municipality: "X", year: 2019, seed, size: seed * 15, lean: 0.5 }))
          .cells,
    );
    const told = new Set(cells.map((cell) => cell.told));
    expect(told).toEqual(new Set(["share", "vrijwel_alle", "vrijwel_geen", "verborgen"]));
    expect(cells.every(({ told, k }) => (told === "share") === (k !== null))).toBe(true);
    expect(cells.every(({ told, base }) => (told === "share") === (base !== null))).toBe(true);
  });

  it("reads every made-up city, however small", () => {
    for (let seed = 0; seed < 40; seed++) {
      const made = cityLike(own, { municipality: "X", year: 2019, seed, size: 1 + seed * 9 });
      expect(cityOf(made).cells).toHaveLength(18);
    }
  });
});

describe("a document that cannot be used is refused:", () => {
  it("no JSON", () => expectCodes(() => readCity("{", ORIGIN), "results-no-json"));
  it("null, a list, a text", async () => {
    for (const text of ["null", "[]", '"x"', "3"]) {
      await expectCodes(() => readCity(text, ORIGIN), "results-other-schema");
    }
  });

  const cases: Readonly<Record<string, readonly [(document: Loose) => void, string]>> = {
    "another schema version": [(d) => (d.schema = "ivm-results/3"), "results-other-schema"],
    "an unknown size class": [(d) => (d.study.size_class = "groot"), "results-invalid"],
    "more that agree than answered": [(d) => (shownTotal(d).agree.k = 9999), "results-invalid"],
    "another count than its share": [(d) => (shownTotal(d).agree.k -= 1), "results-invalid"],
    "another share than its count": [(d) => (shownTotal(d).agree.share = 0.5), "results-invalid"],
    "another interval": [(d) => (shownTotal(d).agree.interval.low = 0.01), "results-invalid"],
    "more answers than respondents": [(d) => (d.total.responded = 20), "results-invalid"],
    "more respondents than invited": [(d) => (d.total.invited = 3), "results-invalid"],
    "limits looser than the profile": [(d) => (d.provenance.limits.base = 2), "results-invalid"],
    "a name that does not show": [
      (d) => (d.study.municipality = "\u200b \u00ad"),
      "results-invalid",
    ],
    "more people than a city has": [(d) => (d.total.responded = 3_000_000), "results-invalid"],
    "a question twice": [(d) => d.items.push(...d.items.slice(0, 1)), "results-invalid"],
    "a domain left out": [(d) => d.items[0]?.cells.shift(), "results-invalid"],
  };
  it.each(Object.entries(cases))("%s", async (_, [change, code]) => {
    await expectCodes(changed(loosely(change)), code);
  });

  it("domains that do not add up to their total", async () => {
    const whole = changed(() => undefined);
    expect(whole).not.toThrow();
    const size = { municipality: "X", year: 2019, size: 900 };
    const [one, other] = [3, 4].map((seed) => cityLike(own, { ...size, seed }));
    const added = one?.items.findIndex(({ cells }) => cells.every(({ agree }) => agree.k !== null));
    const swapped = one?.items.map((item, index) => {
      const [cell] = other?.items[index]?.cells ?? [];
      return index === added && cell ? { ...item, cells: [cell, ...item.cells.slice(1)] } : item;
    });
    const document = JSON.stringify({
      ...one,
      domains: one?.domains.map((domain, index) => ({
        ...domain,
        responded: Math.max(domain.responded, other?.domains[index]?.responded ?? 0),
      })),
      total: { ...one?.total, responded: 0 },
      items: swapped,
    });
    const parsed = JSON.parse(document) as Loose;
    parsed.total.responded = parsed.domains.reduce((sum, { responded }) => sum + responded, 0);
    await expectCodes(() => readCity(JSON.stringify(parsed), ORIGIN), "results-invalid");
  });
});
