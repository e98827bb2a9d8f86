import { describe, expect, it } from "vitest";
import { AGREEMENT, CONTACT_ANSWERS, ITEM_ANSWERS, KINDS } from "../../src/model/answer.js";
import type { Response } from "../../src/model/response.js";
import {
  addPatterns,
  answersIn,
  emptyPatterns,
  MOST_PATTERN_DOMAINS,
  MOST_PATTERNS,
  type Patterns,
  patternOf,
  withPattern,
} from "../../src/tally/patterns.js";
import {
  addScale,
  countResponse,
  emptyTally,
  mergeTallies,
  selectItems,
  type Tally,
  totalCounts,
} from "../../src/tally/tally.js";
import { type Random, random } from "../tools/random.js";

const ITEMS = 4;
const DOMAINS = 3;

function response(draw: Random): Response {
  const list = <T>(length: number, of: readonly T[]): T[] =>
    Array.from({ length }, () => draw.pick(of));
  return {
    domain: draw.whole(0, DOMAINS - 1),
    answers: list(ITEMS, ITEM_ANSWERS),
    contacts: list(DOMAINS, CONTACT_ANSWERS),
    kinds: list(DOMAINS, [...KINDS, null]),
    code: null,
  };
}

/** Two scales, one of which holds the items of the other. */
const SCALES = [
  [0, 2],
  [0, 1, 2],
];

function tallied(responses: readonly Response[]): Tally {
  const tally = emptyTally(ITEMS, DOMAINS, SCALES);
  for (const one of responses) countResponse(tally, one);
  return tally;
}

const crowd = (draw: Random): Response[] =>
  Array.from({ length: draw.whole(0, 40) }, () => response(draw));

describe("counting respondents", () => {
  it("puts each answer of a respondent in one place", () => {
    const tally = tallied([
      {
        domain: 1,
        answers: ["eens", "weet_niet", "leeg", "zeer_oneens"],
        contacts: ["geen", "leeg", "wekelijks"],
        kinds: [null, null, "beide"],
        code: null,
      },
    ]);
    expect(tally.respondents).toEqual([0, 1, 0]);
    expect(
      tally.items.map((domains) =>
        Object.entries(domains[1] ?? {}).filter(([, count]) => count > 0),
      ),
    ).toEqual([[["eens", 1]], [["weet_niet", 1]], [["leeg", 1]], [["zeer_oneens", 1]]]);
    expect(
      tally.contacts[1]?.map((counts) => [counts.geen, counts.leeg, counts.wekelijks]),
    ).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
    expect(tally.kinds[1]?.map(({ beide }) => beide)).toEqual([0, 0, 1]);
    const { scales: _, ...counts } = tally;
    expect(JSON.stringify(counts).match(/1/gu)).toHaveLength(1 + ITEMS + DOMAINS + 1);
  });

  it("counts every respondent once per question: the parts sum to the whole", () => {
    const draw = random(1);
    const tally = tallied(Array.from({ length: 200 }, () => response(draw)));
    const sum = (counts: object): number =>
      Object.values(counts).reduce<number>((total, n) => total + Number(n), 0);
    expect(tally.respondents.reduce((total, n) => total + n)).toBe(200);
    for (const domains of tally.items) expect(domains.map(sum)).toEqual(tally.respondents);
    for (const [domain, targets] of tally.contacts.entries()) {
      for (const counts of targets) expect(sum(counts)).toBe(tally.respondents[domain]);
    }
    for (const domains of tally.items) {
      const total = totalCounts(domains);
      for (const answer of ITEM_ANSWERS) {
        expect(total[answer]).toBe(domains.reduce((all, counts) => all + counts[answer], 0));
      }
    }
  });

  it("does not depend on the order of respondents", () => {
    const draw = random(2);
    const people = Array.from({ length: 60 }, () => response(draw));
    const usual = tallied(people);
    for (let time = 0; time < 20; time++) expect(tallied(draw.shuffled(people))).toEqual(usual);
  });
});

describe("merging tallies", () => {
  it("equals counting all respondents at once", () => {
    const draw = random(3);
    for (let time = 0; time < 50; time++) {
      const [a, b] = [crowd(draw), crowd(draw)];
      expect(mergeTallies(tallied(a), tallied(b))).toEqual(tallied([...a, ...b]));
    }
  });

  it("is commutative and associative, and an empty tally changes nothing", () => {
    const draw = random(4);
    for (let time = 0; time < 50; time++) {
      const [a, b, c] = [tallied(crowd(draw)), tallied(crowd(draw)), tallied(crowd(draw))];
      expect(mergeTallies(a, b)).toEqual(mergeTallies(b, a));
      expect(mergeTallies(mergeTallies(a, b), c)).toEqual(mergeTallies(a, mergeTallies(b, c)));
      expect(mergeTallies(a, emptyTally(ITEMS, DOMAINS, SCALES))).toEqual(a);
    }
  });

  it("leaves both tallies as they were", () => {
    const draw = random(5);
    const [a, b] = [tallied(crowd(draw)), tallied(crowd(draw))];
    const before = JSON.stringify([a, b]);
    const merged = mergeTallies(a, b);
    countResponse(merged, response(draw));
    expect(JSON.stringify([a, b])).toBe(before);
  });

  it("refuses tallies of different questionnaires", () => {
    expect(() => mergeTallies(emptyTally(2, 3), emptyTally(3, 3))).toThrow(RangeError);
    expect(() => mergeTallies(emptyTally(2, 3), emptyTally(2, 4))).toThrow(RangeError);
    expect(() => mergeTallies(emptyTally(2, 3, [[0, 1]]), emptyTally(2, 3))).toThrow(RangeError);
  });
});

describe("a tally of some items", () => {
  it("keeps their counts in the order asked and all else as it was", () => {
    const draw = random(6);
    const tally = tallied(Array.from({ length: 30 }, () => response(draw)));
    const some = selectItems(tally, [3, 0]);
    expect(some.items).toEqual([tally.items[3], tally.items[0]]);
    expect(some.contacts).toEqual(tally.contacts);
    expect(some.respondents).toEqual(tally.respondents);
    expect(() => selectItems(tally, [ITEMS])).toThrow(RangeError);
  });

  it("keeps the sums of a scale of which all items are kept, at their new places", () => {
    const draw = random(7);
    const tally = tallied(Array.from({ length: 30 }, () => response(draw)));
    const [two] = tally.scales;
    expect(selectItems(tally, [0, 2, 3]).scales).toEqual([{ ...two, items: [0, 1] }]);
    expect(selectItems(tally, [1, 2]).scales).toEqual([]);
  });
});

describe("the sums of a scale", () => {
  it("are those of the respondents who answered every item, from 1 to 5", () => {
    const draw = random(8);
    const people = Array.from({ length: 300 }, () => response(draw));
    const score = new Map(AGREEMENT.toReversed().map((answer, at) => [answer as string, at + 1]));
    for (const { items, n, sums, products } of tallied(people).scales) {
      const complete = people
        .map(({ answers }) => items.map((item) => score.get(answers[item] ?? "") ?? 0))
        .filter((scores) => !scores.includes(0));
      expect(n).toBe(complete.length);
      expect(n).toBeGreaterThan(20);
      const sum = (of: (scores: number[]) => number) =>
        complete.reduce((all, scores) => all + of(scores), 0);
      expect(sums).toEqual(items.map((_, i) => sum((scores) => scores[i] ?? 0)));
      const pairs = items.flatMap((_, i) =>
        items.slice(i).map((_, more) => [i, i + more] as const),
      );
      expect(products).toEqual(
        pairs.map(([i, j]) => sum((scores) => (scores[i] ?? 0) * (scores[j] ?? 0))),
      );
    }
  });

  it("are begun once, for the same items", () => {
    const tally = emptyTally(3, 2);
    addScale(tally, [0, 1]);
    addScale(tally, [0, 1, 2]);
    addScale(tally, [0, 1]);
    expect(tally.scales.map(({ items }) => items)).toEqual([
      [0, 1],
      [0, 1, 2],
    ]);
  });
});

describe("the joint contact answers in a tally", () => {
  it("hold the counts per question, and who gave which answers together no further", () => {
    const draw = random(8);
    const tally = tallied(Array.from({ length: 300 }, () => response(draw)));
    for (const [source, patterns] of tally.patterns.entries()) {
      const targets = Array.from({ length: DOMAINS }, () => ({ yearly: 0, less: 0 }));
      for (const [pattern, count] of patterns ?? []) {
        for (const [target, answer] of answersIn(pattern, source, DOMAINS).entries()) {
          const counts = targets[target];
          if (counts && answer !== null) counts[answer ? "yearly" : "less"] += count;
        }
      }
      for (const [target, found] of targets.entries()) {
        const c = tally.contacts[source]?.[target];
        if (!c) throw new Error("the tally has no such pair");
        const yearly = c.jaarlijks + c.maandelijks + c.wekelijks;
        const expected = { yearly, less: c.geen + c.vijf_jaar };
        expect(found).toEqual(source === target ? { yearly: 0, less: 0 } : expected);
      }
      const total = [...(patterns?.values() ?? [])].reduce((sum, count) => sum + count, 0);
      expect(total).toBe(tally.respondents[source]);
    }
  });

  it("are read back as they were written, up to twenty domains", () => {
    const draw = random(9);
    for (let time = 0; time < 200; time++) {
      const domains = draw.whole(1, MOST_PATTERN_DOMAINS);
      const source = draw.whole(0, domains - 1);
      const contacts = Array.from({ length: domains }, () => draw.pick(CONTACT_ANSWERS));
      const pattern = patternOf(source, contacts);
      expect(Number.isSafeInteger(pattern) && pattern < 2 ** 31).toBe(true);
      expect(answersIn(pattern, source, domains)).toEqual(
        contacts.map((answer, target) => {
          if (target === source || answer === "leeg" || answer === "niet_getoond") return null;
          return answer !== "geen" && answer !== "vijf_jaar";
        }),
      );
    }
  });

  it("are not kept for more domains than that, or for too many different ones", () => {
    expect(emptyPatterns(MOST_PATTERN_DOMAINS).every((one) => one !== null)).toBe(true);
    expect(emptyPatterns(MOST_PATTERN_DOMAINS + 1).every((one) => one === null)).toBe(true);
    let patterns: Patterns = new Map();
    for (let pattern = 0; pattern < MOST_PATTERNS; pattern++) {
      patterns = withPattern(patterns, pattern, 1);
    }
    expect(withPattern(patterns, 0, 5)?.size).toBe(MOST_PATTERNS);
    expect(withPattern(patterns, MOST_PATTERNS, 1)).toBeNull();
    expect(withPattern(null, 1, 1)).toBeNull();
  });

  it("are dropped by a merge in any order once they are too many together", () => {
    const half = (from: number): Patterns =>
      new Map(Array.from({ length: MOST_PATTERNS / 2 + 1 }, (_, at) => [from + at, 1]));
    const [a, b, c] = [half(0), half(10_000), half(0)];
    expect(addPatterns(a, c)?.size).toBe(MOST_PATTERNS / 2 + 1);
    expect(addPatterns(a, b)).toBeNull();
    expect(addPatterns(addPatterns(a, b), c)).toBeNull();
    expect(addPatterns(a, addPatterns(b, c))).toBeNull();
    expect(a?.get(0)).toBe(1);
  });
});
