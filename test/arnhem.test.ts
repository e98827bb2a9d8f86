import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { standard } from "../src/codebook/standard.js";
import type { Results } from "../src/results/schema.js";
import { arnhemFile, evaluatedArnhem } from "./tools/arnhem.js";
import { data, withoutData } from "./tools/outside-data.js";
import { quotedRows } from "./tools/quoted-rows.js";

const oracle = (name: string) =>
  quotedRows(readFileSync(new URL(`oracles/${name}`, import.meta.url), "utf8"));
const itemRows = oracle("arnhem-items.csv");
const contactRows = oracle("arnhem-contacts.csv");

/** "Zorg en welzijn" → zorg_en_welzijn */
const domainId = (label = "") => label.toLowerCase().replaceAll(" ", "_");
const itemId = (code = "") => standard.items.find((item) => item.code === code)?.id ?? "";
const targetId = (code = "") => standard.domains.find((domain) => domain.code === code)?.id ?? "";
const numbers = (row: Record<string, string>, ...names: string[]) =>
  names.map((name) => Number(row[name]));

let results: Results;
beforeAll(async () => {
  results = await evaluatedArnhem();
});

const itemCell = (row: Record<string, string>) =>
  results.items
    .find(({ id }) => id === itemId(row.item))
    ?.cells.find(({ domain }) => domain === domainId(row.domain));
const contactCell = (row: Record<string, string>) =>
  results.contacts.find(
    ({ source, target }) => source === domainId(row.source) && target === targetId(row.target),
  );

/** The two percentages that the report prints and no count of its respondents gives. */
const IMPOSSIBLE = [
  { what: "handelen.menskracht in veiligheid", printed: 35, most: 11, k: 4, base: 11 },
  { what: "contact of onderwijs with veiligheid", printed: 18, most: 10, k: 2, base: 10 },
] as const;

describe("the counts of Arnhem 2019", () => {
  it("are of 66 respondents in five domains, of 98 invited", () => {
    expect(results.domains.map(({ id, responded }) => [id, responded])).toEqual([
      ["gemeente", 7],
      ["veiligheid", 11],
      ["zorg_en_welzijn", 27],
      ["onderwijs", 10],
      ["maatschappelijk", 11],
    ]);
    expect(results.total).toEqual({ invited: 98, responded: 66, response: 66 / 98 });
    expect(results.provenance.inputs).toMatchObject([
      { file: "enquete.csv", rows: 66, counted: 66, rejected: 0 },
    ]);
  });

  it("are the oracle's in every cell of every item", () => {
    expect(itemRows).toHaveLength(90);
    for (const row of itemRows) {
      const cell = itemCell(row);
      const label = `${row.item} ${row.domain}`;
      const { counts } = cell ?? {};
      expect(
        [
          counts?.zeer_eens,
          counts?.eens,
          counts?.neutraal,
          counts?.oneens,
          counts?.zeer_oneens,
          counts?.weet_niet,
          counts?.leeg,
          cell?.base,
        ],
        label,
      ).toEqual(
        numbers(
          row,
          "very_agree",
          "agree",
          "neutral",
          "disagree",
          "very_disagree",
          "dont_know",
          "missing",
          "valid",
        ),
      );
      expect(cell?.agree.k, label).toBe(Number(row.very_agree) + Number(row.agree));
      expect(cell?.agree.share, label).toBeCloseTo(Number(row.agree_share), 6);
    }
  });

  it("are the oracle's in every contact", () => {
    expect(contactRows).toHaveLength(25);
    for (const row of contactRows) {
      const cell = contactCell(row);
      const label = `${row.source} → ${row.target}`;
      const { frequency, kind } = cell ?? {};
      expect(
        [
          cell?.base,
          frequency?.geen,
          frequency?.vijf_jaar,
          frequency?.jaarlijks,
          frequency?.maandelijks,
          frequency?.wekelijks,
        ],
        label,
      ).toEqual(numbers(row, "valid", "none", "once_in_five_years", "yearly", "monthly", "weekly"));
      expect(frequency?.leeg, label).toBe(Number(row.n) - Number(row.valid));
      // Kinds are told from five people on, who had contact and said what it was about.
      const kinds = numbers(row, "general", "case", "both");
      const given = kinds.reduce((sum, count) => sum + count, 0);
      expect(kind && [kind.algemeen, kind.casus, kind.beide], label).toEqual(
        given > 0 && given < 5 ? null : kinds,
      );
      expect(cell?.yearly.k, label).toBe(Number(row.at_least_yearly));
      expect(cell?.yearly.share, label).toBeCloseTo(Number(row.share), 6);
    }
  });

  it("add up: the total of an item is the sum of its domains", () => {
    for (const { id, cells } of results.items) {
      const total = cells.find(({ domain }) => domain === "totaal");
      const domains = cells.filter(({ domain }) => domain !== "totaal");
      expect(total?.base, id).toBe(domains.reduce((sum, { base }) => sum + (base ?? 0), 0));
      expect(total?.agree.k, id).toBe(domains.reduce((sum, { agree }) => sum + (agree.k ?? 0), 0));
    }
  });
});

describe("the percentages that the Arnhem report prints", () => {
  const printed = () =>
    [
      ...itemRows.map((row) => ({
        what: `${itemId(row.item)} in ${domainId(row.domain)}`,
        published: row.published ?? "",
        share: itemCell(row)?.agree.share,
      })),
      ...contactRows.map((row) => ({
        what: `contact of ${domainId(row.source)} with ${targetId(row.target)}`,
        published: row.published ?? "",
        share: contactCell(row)?.yearly.share,
      })),
    ].filter(({ published }) => published !== "");

  it("are 37 numbers and two words", () => {
    expect(printed().filter(({ published }) => /^\d/u.test(published))).toHaveLength(37);
    expect(printed().filter(({ published }) => published === "de helft")).toHaveLength(2);
  });

  it("are within one point of the counts, all but two", () => {
    const apart = printed().flatMap(({ what, published, share }) => {
      const percent = published === "de helft" ? 50 : Number.parseInt(published, 10);
      return Math.abs(100 * (share ?? Number.NaN) - percent) <= 1
        ? []
        : [{ what, printed: percent }];
    });
    expect(apart).toEqual(
      IMPOSSIBLE.map(({ what, printed: percent }) => ({ what, printed: percent })),
    );
  });

  it.each(IMPOSSIBLE)(
    "cannot be $printed % for $what: no count of at most $most gives it",
    ({ what, printed: percent, most, k, base }) => {
      for (let n = 1; n <= most; n++) {
        for (let count = 0; count <= n; count++) {
          const exact = (100 * count) / n;
          expect([Math.floor(exact), Math.floor(exact + 0.5), Math.ceil(exact)]).not.toContain(
            percent,
          );
        }
      }
      expect(printed().find((one) => one.what === what)?.share).toBe(k / base);
    },
  );
});

describe("the network of Arnhem 2019", () => {
  it("has the gemeente as its hub, and less contact without it", () => {
    const { network } = results;
    expect(network?.hub?.domain).toBe("gemeente");
    expect(network?.observed).toEqual({ arcs: 20, of: 20, hidden: 0, unanswered: 0 });
    const shares = contactRows
      .filter((row) => domainId(row.source) !== targetId(row.target))
      .map((row) => Number(row.at_least_yearly) / Number(row.valid));
    expect(network?.density).toBeCloseTo(shares.reduce((sum, share) => sum + share, 0) / 20, 12);
    expect(network?.hub?.densityWithout).toBeLessThan(network?.density ?? 0);
    expect(network?.hub?.densityOfHub).toBeGreaterThan(network?.density ?? 1);
  });
});

describe("Arnhem 2019 for everyone", () => {
  it("hides what the rules hide: no cell under ten answers or with under three on a side prints its count", async () => {
    const open = await evaluatedArnhem((study) =>
      study.replace("profile: intern", "profile: publiek"),
    );
    expect(open.provenance.profile).toBe("publiek");
    const cells = [
      ...open.items.flatMap((item) => item.cells.map(({ base, agree }) => ({ base, ...agree }))),
      ...open.contacts.map(({ base, yearly }) => ({ base, ...yearly })),
    ];
    const shown = cells.filter(({ k }) => k !== null);
    expect(shown.length).toBeGreaterThan(20);
    for (const { base, k } of shown) {
      expect(base ?? 0).toBeGreaterThanOrEqual(10);
      expect(Math.min(k ?? 0, (base ?? 0) - (k ?? 0))).toBeGreaterThanOrEqual(3);
    }
    for (const { domain, agree } of open.items.flatMap(({ cells: all }) => all)) {
      if (domain === "gemeente") expect(agree.k).toBeNull();
    }
  });
});

describe.skipIf(withoutData("the Arnhem export byte by byte"))("the Arnhem export", () => {
  it("is byte for byte the one the oracle was made from", () => {
    expect(arnhemFile("enquete.csv").equals(readFileSync(data("arnhem-2019", "enquete.csv")))).toBe(
      true,
    );
    for (const [own, theirs] of [
      ["arnhem-items.csv", "expected-items.csv"],
      ["arnhem-contacts.csv", "expected-contacts.csv"],
    ] as const) {
      expect(readFileSync(new URL(`oracles/${own}`, import.meta.url), "utf8")).toBe(
        readFileSync(data("arnhem-2019", theirs), "utf8"),
      );
    }
  });
});
