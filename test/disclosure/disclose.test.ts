import { describe, expect, it } from "vitest";
import {
  discloseContacts,
  discloseItem,
  type ShownAgreement,
} from "../../src/disclosure/disclose.js";
import { PROFILES } from "../../src/disclosure/profile.js";
import type { AgreementCell } from "../../src/measures/agreement.js";
import type { ContactCell } from "../../src/measures/contact.js";
import { shareOf } from "../../src/measures/share.js";
import { ITEM_ANSWERS, type ItemCounts, TOTAL } from "../../src/model/answer.js";
import { random } from "../tools/random.js";

const { intern, publiek } = PROFILES;

/** In the order of ITEM_ANSWERS: zeer eens to zeer oneens, weet niet, nvt, leeg, niet getoond. */
type Distribution = readonly [number, number, number, number, number, ...number[]];

function countsOf(distribution: readonly number[]): ItemCounts {
  return Object.fromEntries(
    ITEM_ANSWERS.map((answer, at) => [answer, distribution[at] ?? 0]),
  ) as ItemCounts;
}

function cellOf(domain: string, distribution: readonly number[]): AgreementCell {
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = distribution;
  const base = a + b + c + d + e;
  return { domain, counts: countsOf(distribution), base, agree: shareOf(a + b, base, null) };
}

function cellsOf(distributions: readonly (readonly number[])[]): AgreementCell[] {
  const total = ITEM_ANSWERS.map((_, at) =>
    distributions.reduce((sum, one) => sum + (one[at] ?? 0), 0),
  );
  return [...distributions.map((one, index) => cellOf(`d${index + 1}`, one)), cellOf(TOTAL, total)];
}

const OPEN: Distribution = [3, 3, 3, 3, 3, 3, 3, 3, 3];
const FEW: Distribution = [1, 3, 1, 1, 1, 0, 0];
const EVERYONE: Distribution = [9, 11, 0, 0, 0, 0, 0];

function totalOf(shown: readonly ShownAgreement[]): ShownAgreement {
  const total = shown.find(({ domain }) => domain === TOTAL);
  if (!total) throw new Error("there is no total");
  return total;
}

/** Every number a cell prints. */
const numbersIn = (value: unknown): number[] =>
  [...JSON.stringify(value).matchAll(/(?<=[:[,])-?\d+(?:\.\d+)?/gu)].map(([found]) =>
    Number(found),
  );

describe("the cells of an item", () => {
  it("are printed whole when no rule speaks against it", () => {
    const cells = cellsOf([OPEN, OPEN]);
    for (const [index, shown] of discloseItem(cells, publiek).entries()) {
      expect(shown).toMatchObject({
        counts: cells[index]?.counts,
        base: cells[index]?.base,
        hidden: null,
      });
      expect(shown.agree).toMatchObject({ k: cells[index]?.agree.k, share: 0.4, reason: null });
    }
  });

  it("hold no number at all when they are hidden, only the rule", () => {
    for (const profile of [intern, publiek]) {
      const [shown] = discloseItem(cellsOf([[1, 2, 1, 0, 0, 5, 6], OPEN, OPEN]), profile);
      expect(shown?.hidden).toEqual({ rule: "D1", kind: "primary" });
      expect(shown?.agree.reason).toBe("hidden");
      expect(numbersIn({ ...shown, domain: "", hidden: null })).toEqual([]);
    }
  });

  it("print only the band and the base when nearly everyone agrees", () => {
    const [shown] = discloseItem(cellsOf([[20, 18, 1, 1, 0, 0, 0], OPEN, OPEN]), publiek);
    expect(shown?.agree).toMatchObject({
      band: "vrijwel_alle",
      reason: "band",
      k: null,
      share: null,
      interval: null,
    });
    expect(shown?.counts).toBeNull();
    expect(numbersIn({ ...shown, domain: "" })).toEqual([40]);
  });

  it("print the share but not the distribution when that holds one or two people apart", () => {
    const [shown] = discloseItem(cellsOf([[10, 5, 4, 4, 2, 0, 0], OPEN]), publiek);
    expect(shown?.agree.k).toBe(15);
    expect(shown?.counts).toBeNull();
    const [toColleagues] = discloseItem(cellsOf([[10, 5, 4, 4, 2, 0, 0], OPEN]), intern);
    expect(toColleagues?.counts?.zeer_oneens).toBe(2);
  });

  it("say so, with the numbers, when everyone of a domain agrees and colleagues read it", () => {
    const [shown] = discloseItem(cellsOf([EVERYONE, OPEN]), intern);
    expect(shown).toMatchObject({ warnings: ["D3"], agree: { share: 1 } });
  });

  it("say why there is no share where nobody gave a valid answer", () => {
    const [shown] = discloseItem(cellsOf([[0, 0, 0, 0, 0, 6, 0], OPEN]), intern);
    expect(shown).toMatchObject({
      base: 0,
      hidden: null,
      warnings: ["D3"],
      agree: { share: null, reason: "no-valid-answers" },
    });
  });

  it("hold nothing under publiek of a domain in which everyone answered 'weet niet'", () => {
    const cells = discloseItem(cellsOf([[0, 0, 0, 0, 0, 12, 0], OPEN, OPEN]), publiek);
    expect(cells[0]).toMatchObject({ base: null, counts: null, hidden: { rule: "D1" } });
    expect(totalOf(cells)).toMatchObject({ base: null, counts: null, hidden: { rule: "D6" } });
  });
});

describe("rule D6: the total beside hidden domains", () => {
  it("case 59: is hidden when one domain is, and holds no number then", () => {
    for (const profile of [intern, publiek]) {
      const few: Distribution = profile === intern ? [1, 1, 1, 0, 0, 0, 0] : FEW;
      const total = totalOf(discloseItem(cellsOf([few, OPEN, OPEN]), profile));
      expect(total.hidden).toEqual({ rule: "D6", kind: "secondary" });
      expect(numbersIn({ ...total, domain: "", hidden: null })).toEqual([]);
    }
  });

  it("is hidden when one domain is printed as a band", () => {
    expect(
      totalOf(discloseItem(cellsOf([[20, 18, 1, 1, 0, 0, 0], OPEN, OPEN]), publiek)).hidden?.rule,
    ).toBe("D6");
  });

  it("is printed when two domains hide each other, together with ten or more", () => {
    const total = totalOf(discloseItem(cellsOf([FEW, FEW, OPEN]), publiek));
    expect(total.agree.k).toBe(4 + 4 + 6);
    expect(total.hidden).toBeNull();
  });

  it("is hidden when the hidden domains together are too few", () => {
    const two: Distribution = [1, 0, 1, 0, 0, 0, 0];
    expect(totalOf(discloseItem(cellsOf([two, two, OPEN, OPEN]), publiek)).hidden?.rule).toBe("D6");
    expect(totalOf(discloseItem(cellsOf([two, two, OPEN, OPEN]), intern)).hidden?.rule).toBe("D6");
  });

  it("is hidden when it would tell that everybody, nobody or all but one of the hidden domains agree", () => {
    const totalBeside = (one: Distribution, other: Distribution) =>
      totalOf(discloseItem(cellsOf([one, other, OPEN]), publiek));
    const all: Distribution = [4, 3, 0, 0, 0, 0, 0];
    const allButOne: Distribution = [3, 3, 1, 0, 0, 0, 0];
    const nobody: Distribution = [0, 0, 0, 4, 3, 0, 0];
    expect(totalBeside(all, all).hidden?.rule).toBe("D6");
    expect(totalBeside(all, allButOne).hidden?.rule).toBe("D6");
    expect(totalBeside(nobody, nobody).hidden?.rule).toBe("D6");
    // Twelve of fourteen: the two hidden domains are a group in which two did not agree.
    expect(totalBeside(allButOne, allButOne).hidden?.rule).toBe("D6");
    expect(totalBeside(all, nobody).hidden).toBeNull();
  });

  it("is hidden when bands and the sum leave fewer than three counts for a domain", () => {
    const all: Distribution = [27, 0, 0, 0, 0, 0, 0];
    const two: Distribution = [2, 0, 21, 0, 0, 0, 0];
    const half: Distribution = [5, 5, 5, 5, 0, 0, 0];
    // Vrijwel alle of 27, vrijwel geen of 23, and 29 together: 27 and 2, both exact.
    const cells = discloseItem(cellsOf([all, two, half]), publiek);
    expect(cells.map(({ agree }) => agree.band)).toEqual([
      "vrijwel_alle",
      "vrijwel_geen",
      null,
      null,
    ]);
    expect(totalOf(cells).hidden?.rule).toBe("D6");
  });

  it("does not count a domain of which nobody took part: it hides nothing", () => {
    const none: Distribution = [0, 0, 0, 0, 0, 0, 0];
    expect(totalOf(discloseItem(cellsOf([none, OPEN, OPEN]), publiek)).hidden).toBeNull();
  });

  it("lacks its distribution when one domain lacks it, so that it cannot be subtracted", () => {
    const total = totalOf(discloseItem(cellsOf([[10, 5, 4, 4, 2, 0, 0], OPEN, OPEN]), publiek));
    expect(total.agree.k).toBe(15 + 6 + 6);
    expect(total.counts).toBeNull();
  });

  it.each(["weet_niet", "nvt", "leeg", "niet_getoond"] as const)(
    "hold all counts back together when one or two gave no valid answer (%s)",
    (answer) => {
      const at = ITEM_ANSWERS.indexOf(answer);
      const few = OPEN.map((count, index) => (index === at ? 2 : count));
      const [shown] = discloseItem(cellsOf([few, OPEN, OPEN]), publiek);
      expect(shown).toMatchObject({ counts: null, base: 15, hidden: null });
      expect(discloseItem(cellsOf([few, OPEN, OPEN]), intern)[0]?.counts?.[answer]).toBe(2);
    },
  );

  it("never lets a single hidden domain be recovered from the total, whatever the answers", () => {
    const draw = random(36);
    let single = 0;
    for (let time = 0; time < 5000; time++) {
      const cells = cellsOf(
        Array.from({ length: draw.whole(2, 5) }, () => {
          const most = draw.pick([1, 3, 12]);
          return ITEM_ANSWERS.map(() => (draw.next() < 0.2 ? 0 : draw.whole(0, most)));
        }),
      );
      const profile = draw.pick([intern, publiek]);
      const shown = discloseItem(cells, profile);
      const domains = shown.filter(({ domain }) => domain !== TOTAL);
      const total = totalOf(shown);
      const filled = (at: number) => (cells[at]?.base ?? 0) > 0;
      if (domains.filter((cell, at) => filled(at) && cell.agree.k === null).length === 1) {
        single++;
        expect([
          total.agree.k,
          total.agree.share,
          total.agree.interval,
          total.base,
          total.counts,
        ]).toEqual([null, null, null, null, null]);
      }
      if (domains.filter((cell, at) => filled(at) && cell.counts === null).length === 1)
        expect(total.counts).toBeNull();
    }
    expect(single).toBeGreaterThan(200);
  });
});

describe("the contacts", () => {
  const contact = (
    frequency: readonly [number, number, number, number, number],
    kind: readonly [number, number, number],
  ): ContactCell => {
    const [geen, vijf_jaar, jaarlijks, maandelijks, wekelijks] = frequency;
    const base = geen + vijf_jaar + jaarlijks + maandelijks + wekelijks;
    return {
      source: "onderwijs",
      target: "gemeente",
      base,
      frequency: { geen, vijf_jaar, jaarlijks, maandelijks, wekelijks, leeg: 0, niet_getoond: 0 },
      kind: { algemeen: kind[0], casus: kind[1], beide: kind[2] },
      yearly: shareOf(jaarlijks + maandelijks + wekelijks, base, null),
    };
  };

  it("follow the same rules, and hold no number when hidden", () => {
    const [shown] = discloseContacts([contact([2, 2, 2, 1, 1], [1, 2, 3])], publiek);
    expect(shown?.hidden).toEqual({ rule: "D1", kind: "primary" });
    expect(numbersIn({ ...shown, hidden: null })).toEqual([]);
    expect(shown).toMatchObject({ source: "onderwijs", target: "gemeente" });
  });

  it("print neither the frequencies nor the kinds that hold one or two people apart", () => {
    const [shown] = discloseContacts([contact([5, 4, 3, 3, 2], [1, 4, 3])], publiek);
    expect(shown?.yearly.k).toBe(8);
    expect(shown?.frequency).toBeNull();
    expect(shown?.kind).toBeNull();
    const [toColleagues] = discloseContacts([contact([5, 4, 3, 3, 2], [1, 4, 3])], intern);
    expect(toColleagues?.frequency?.wekelijks).toBe(2);
    expect(toColleagues?.kind?.algemeen).toBe(1);
  });

  it("print no kinds beside a band", () => {
    const [shown] = discloseContacts([contact([40, 0, 0, 0, 0], [10, 10, 10])], publiek);
    expect(shown?.yearly.band).toBe("vrijwel_geen");
    expect(shown?.kind).toBeNull();
    expect(shown?.frequency).toBeNull();
  });
});
