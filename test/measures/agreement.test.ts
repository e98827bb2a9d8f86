import { describe, expect, it } from "vitest";
import { standard } from "../../src/codebook/standard.js";
import { agreement } from "../../src/measures/agreement.js";
import { contacts } from "../../src/measures/contact.js";
import { response } from "../../src/measures/response.js";
import {
  AGREEMENT,
  type ContactAnswer,
  type ItemAnswer,
  type Kind,
} from "../../src/model/answer.js";
import type { Frame } from "../../src/model/frame.js";
import { countResponse, emptyTally, type Tally } from "../../src/tally/tally.js";

const domains = standard.domains.slice(0, 3);

function frame(invited: Frame["invited"], contactsAsked = true): Frame {
  return {
    questionnaire: standard,
    domains,
    items: standard.items.slice(0, 1),
    contactsAsked,
    invited,
  };
}

const unknown = frame({ total: null, domains: [null, null, null] });

function tallyOf(
  ...people: [
    domain: number,
    answer: ItemAnswer,
    contacts?: ContactAnswer[],
    kinds?: (Kind | null)[],
  ][]
): Tally {
  const tally = emptyTally(1, domains.length);
  for (const [domain, answer, contact = [], kinds = []] of people) {
    countResponse(tally, { domain, answers: [answer], contacts: contact, kinds, code: null });
  }
  return tally;
}

describe("agreement with an item", () => {
  it("leaves 'weet niet' and empty answers out of the base and counts them", () => {
    const tally = tallyOf(
      [0, "zeer_eens"],
      [0, "eens"],
      [0, "neutraal"],
      [0, "weet_niet"],
      [0, "weet_niet"],
      [0, "leeg"],
      [0, "nvt"],
      [0, "niet_getoond"],
    );
    const [cell] = agreement(tally, 0, unknown);
    expect(cell?.base).toBe(3);
    expect(cell?.agree).toMatchObject({ k: 2, base: 3, share: 2 / 3 });
    expect(cell?.counts).toMatchObject({ weet_niet: 2, nvt: 1, leeg: 1, niet_getoond: 1 });
  });

  it("agrees with 'zeer eens' and 'eens' and nothing else", () => {
    const agrees = { zeer_eens: 1, eens: 1, neutraal: 0, oneens: 0, zeer_oneens: 0 } as const;
    for (const answer of AGREEMENT) {
      const [cell] = agreement(tallyOf([0, answer]), 0, unknown);
      expect(cell?.agree.k, answer).toBe(agrees[answer]);
      expect(cell?.base, answer).toBe(1);
    }
  });

  it("gives one cell per domain in questionnaire order and then the total", () => {
    const cells = agreement(tallyOf([0, "eens"], [1, "oneens"], [1, "eens"]), 0, unknown);
    expect(cells.map(({ domain }) => domain)).toEqual([...domains.map(({ id }) => id), "totaal"]);
    expect(cells.map(({ agree }) => [agree.k, agree.base])).toEqual([
      [1, 1],
      [1, 2],
      [0, 0],
      [2, 3],
    ]);
  });

  it("reports null, never NaN, for a domain of which nobody answered", () => {
    const cells = agreement(tallyOf([0, "eens"]), 0, unknown);
    expect(cells[2]?.agree).toMatchObject({ share: null, interval: null });
  });

  it("uses the number invited of the domain for the domain and of the city for the total", () => {
    const known = frame({ total: 40, domains: [10, null, null] });
    const cells = agreement(tallyOf([0, "eens"], [1, "oneens"]), 0, known);
    expect(cells.map(({ agree }) => agree.interval?.method)).toEqual([
      "hypergeometric",
      "wilson",
      undefined,
      "hypergeometric",
    ]);
    expect(cells[0]?.agree.bounds).toEqual({ low: 0.1, high: 1 });
    expect(cells[3]?.agree.bounds).toEqual({ low: 1 / 40, high: 39 / 40 });
  });
});

describe("contact between domains", () => {
  const tally = tallyOf(
    [0, "eens", ["wekelijks", "geen", "leeg"], ["beide", null, null]],
    [0, "eens", ["jaarlijks", "vijf_jaar", "leeg"], ["casus", "algemeen", null]],
    [0, "eens", ["maandelijks", "jaarlijks", "leeg"], [null, "casus", null]],
  );

  it("is the share with at least yearly contact; once in five years is not", () => {
    const [own, other] = contacts(tally, unknown);
    expect(own).toMatchObject({
      source: "gemeente",
      target: "gemeente",
      base: 3,
      yearly: { k: 3, share: 1 },
    });
    expect(other).toMatchObject({
      source: "gemeente",
      target: "veiligheid",
      base: 3,
      yearly: { k: 1, share: 1 / 3 },
    });
  });

  it("has its own base per pair: an empty answer is left out and counted", () => {
    const third = contacts(tally, unknown)[2];
    expect(third).toMatchObject({ base: 0, yearly: { share: null } });
    expect(third?.frequency.leeg).toBe(3);
  });

  it("counts the kinds of contact beside it", () => {
    expect(contacts(tally, unknown)[1]?.kind).toEqual({ algemeen: 1, casus: 1, beide: 0 });
  });

  it("has all pairs, the own domain too, and none when it was not asked", () => {
    expect(contacts(tally, unknown)).toHaveLength(9);
    expect(contacts(tally, frame(unknown.invited, false))).toEqual([]);
  });
});

describe("the response", () => {
  it("is what answered of what was invited, null where nobody wrote that down", () => {
    const known = frame({ total: 10, domains: [4, null, 2] });
    const found = response(tallyOf([0, "eens"], [0, "leeg"], [1, "eens"]), known);
    expect(
      found.domains.map(({ invited, responded, response: rate }) => [invited, responded, rate]),
    ).toEqual([
      [4, 2, 0.5],
      [null, 1, null],
      [2, 0, 0],
    ]);
    expect(found.total).toEqual({ invited: 10, responded: 3, response: 0.3 });
  });
});
