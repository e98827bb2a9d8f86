import { describe, expect, it } from "vitest";
import { discloseItem } from "../../src/disclosure/disclose.js";
import {
  discloseContactsBesideParts,
  discloseItemBesideParts,
} from "../../src/disclosure/parts.js";
import { PROFILES } from "../../src/disclosure/profile.js";
import { type AgreementCell, agreementCell } from "../../src/measures/agreement.js";
import type { ContactCell } from "../../src/measures/contact.js";
import { shareOf } from "../../src/measures/share.js";
import { ITEM_ANSWERS, type ItemCounts, TOTAL } from "../../src/model/answer.js";
import { random } from "../tools/random.js";

const { intern, publiek } = PROFILES;

const countsOf = (distribution: readonly number[]): ItemCounts =>
  Object.fromEntries(
    ITEM_ANSWERS.map((answer, at) => [answer, distribution[at] ?? 0]),
  ) as ItemCounts;
const added = (all: readonly ItemCounts[]): ItemCounts =>
  countsOf(ITEM_ANSWERS.map((answer) => all.reduce((sum, counts) => sum + counts[answer], 0)));

/** Cells of one item: per domain, and the total of these. */
function cellsOf(domains: readonly (readonly number[])[]): AgreementCell[] {
  const counts = domains.map(countsOf);
  return [
    ...counts.map((own, at) => agreementCell(`d${at}`, own, null)),
    agreementCell(TOTAL, added(counts), null),
  ];
}

/** The cells of the whole: those of the parts added up. */
const wholeOf = (parts: readonly (readonly AgreementCell[])[]): AgreementCell[] =>
  (parts[0] ?? []).map(({ domain }, at) =>
    agreementCell(domain, added(parts.flatMap((part) => part[at]?.counts ?? [])), null),
  );

const LARGE = [6, 6, 6, 6, 6];
const SMALL = [2, 1, 1, 1, 1];

describe("a whole beside the reports of its parts", () => {
  it("shows what every part shows", () => {
    const parts = [cellsOf([LARGE, LARGE]), cellsOf([LARGE, LARGE])];
    const whole = wholeOf(parts);
    expect(discloseItemBesideParts(whole, parts, publiek)).toEqual(discloseItem(whole, publiek));
  });

  it("hides a cell that one part hides, and the total where one part hides that", () => {
    const parts = [cellsOf([LARGE, LARGE]), cellsOf([SMALL, LARGE])];
    const shown = discloseItemBesideParts(wholeOf(parts), parts, publiek);
    expect(discloseItem(wholeOf(parts), publiek).every(({ hidden }) => hidden === null)).toBe(true);
    expect(shown.map(({ hidden }) => hidden?.rule ?? null)).toEqual(["D6", null, "D6"]);
    expect(shown[0]).toMatchObject({
      counts: null,
      base: null,
      agree: { k: null, reason: "hidden" },
    });
  });

  it("hides what several parts hide together too: their other numbers would tell them apart", () => {
    const parts = [cellsOf([LARGE]), cellsOf([SMALL]), cellsOf([SMALL]), cellsOf([SMALL])];
    expect(discloseItemBesideParts(wholeOf(parts), parts, publiek)[0]?.hidden?.rule).toBe("D6");
  });

  // Two parts of two domains: 0/14 and 13/15, 10/10 and 5/15. Rows and columns together would tell all.
  it("leaves no rows and columns from which the cells of parts follow", () => {
    const k = (agree: number, base: number) => [0, agree, 0, base - agree];
    const parts = [cellsOf([k(0, 14), k(13, 15)]), cellsOf([k(10, 10), k(5, 15)])];
    const shown = discloseItemBesideParts(wholeOf(parts), parts, publiek);
    expect(shown.map(({ agree }) => agree.k)).toEqual([null, null, null]);
  });

  it("shows no distribution where a part hides its own", () => {
    const parts = [cellsOf([[6, 6, 6, 6, 6]]), cellsOf([[10, 8, 1, 6, 6]])];
    const [shown] = discloseItemBesideParts(wholeOf(parts), parts, publiek);
    expect(shown).toMatchObject({ counts: null, hidden: null, agree: { k: 30 } });
  });

  it("tells nothing but sums of what all parts print, whatever the parts", () => {
    const draw = random(61);
    let [printed, hidden] = [0, 0];
    for (let time = 0; time < 1_500; time++) {
      const domains = draw.whole(1, 4);
      const profile = draw.pick([publiek, publiek, intern]);
      const parts = Array.from({ length: draw.whole(2, 4) }, () =>
        cellsOf(
          Array.from({ length: domains }, () => {
            const most = draw.pick([0, 2, 9]);
            return Array.from({ length: 9 }, () => draw.whole(0, most));
          }),
        ),
      );
      const shown = discloseItemBesideParts(wholeOf(parts), parts, profile);
      const own = parts.map((part) => discloseItem(part, profile));
      for (const [place, cell] of shown.entries()) {
        if (cell.hidden) {
          hidden++;
          continue;
        }
        printed++;
        const told = own.flatMap((part) => part[place] ?? []);
        const sum = (of: (one: (typeof told)[number]) => number | null): number =>
          told.reduce((all, one) => all + (of(one) ?? Number.NaN), 0);
        expect(cell.base).toBe(sum(({ base }) => base));
        const silent = ({ agree }: (typeof told)[number]) =>
          agree.reason === "no-valid-answers" ? 0 : agree.k;
        if (cell.agree.k !== null) expect(cell.agree.k).toBe(sum(silent));
        expect(Number.isFinite(sum(silent))).toBe(true);
        for (const [answer, count] of Object.entries(cell.counts ?? {})) {
          expect(count).toBe(sum(({ counts }) => counts?.[answer as keyof ItemCounts] ?? null));
        }
      }
    }
    expect(Math.min(printed, hidden)).toBeGreaterThan(500);
  });
});

describe("the arcs of a whole beside the reports of its parts", () => {
  const NONE = {
    geen: 0,
    vijf_jaar: 0,
    jaarlijks: 0,
    maandelijks: 0,
    wekelijks: 0,
    leeg: 0,
    niet_getoond: 0,
  };
  const arc = (yearly: number, less: number): ContactCell => ({
    source: "a",
    target: "b",
    base: yearly + less,
    frequency: { ...NONE, geen: less, jaarlijks: yearly },
    kind: { algemeen: Math.floor(yearly / 2), casus: Math.ceil(yearly / 2), beide: 0 },
    yearly: shareOf(yearly, yearly + less, null),
  });

  it("are shown where all show them, with how often", () => {
    const [shown] = discloseContactsBesideParts(
      [arc(40, 40)],
      [[arc(16, 24)], [arc(24, 16)]],
      publiek,
    );
    expect(shown).toMatchObject({
      hidden: null,
      base: 80,
      frequency: { jaarlijks: 40 },
      kind: { algemeen: 20, casus: 20 },
    });
  });

  it("are hidden where they would give away the one part that hides them", () => {
    const [shown] = discloseContactsBesideParts(
      [arc(15, 16)],
      [[arc(2, 4)], [arc(13, 12)]],
      publiek,
    );
    expect(shown).toMatchObject({
      hidden: { rule: "D6" },
      base: null,
      frequency: null,
      kind: null,
      yearly: { k: null },
    });
  });

  it("are told without how often where a part hides that", () => {
    const mixed = (cell: ContactCell): ContactCell => ({
      ...cell,
      frequency: { ...cell.frequency, geen: cell.frequency.geen - 1, vijf_jaar: 1 },
    });
    const [shown] = discloseContactsBesideParts(
      [mixed(arc(20, 20))],
      [[mixed(arc(8, 12))], [arc(12, 8)]],
      PROFILES.publiek,
    );
    expect(shown).toMatchObject({ hidden: null, base: 40, frequency: null, kind: null });
  });
});
