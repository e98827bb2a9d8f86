import { describe, expect, it } from "vitest";
import { standard } from "../../src/codebook/standard.js";
import { scaleReliability } from "../../src/measures/scale-reliability.js";
import { AGREEMENT, type ItemAnswer } from "../../src/model/answer.js";
import type { Frame } from "../../src/model/frame.js";
import { reliability } from "../../src/stats/reliability.js";
import { countResponse, emptyTally, mergeTallies, type Tally } from "../../src/tally/tally.js";
import { sumsOf } from "../stats/near.js";
import { random } from "../tools/random.js";

const items = standard.items.filter(({ step }) => step !== "bespreken");
const frame: Frame = {
  questionnaire: standard,
  domains: standard.domains,
  items,
  contactsAsked: false,
  invited: { total: null, domains: standard.domains.map(() => null) },
};
const placesOf = (step: string) => [...items.keys()].filter((at) => items[at]?.step === step);
const SCALES = ["verantwoordelijkheid", "herkennen", "handelen"].map(placesOf);

const SCORE = new Map(AGREEMENT.map((answer, at) => [answer as string, 5 - at]));

const draw = random(1965);
/** People who lean one way, whose answers are sometimes missing. */
const PEOPLE = Array.from({ length: 120 }, () => {
  const leaning = draw.whole(0, 4);
  return items.map((): ItemAnswer => {
    if (draw.next() < 0.05) return "weet_niet";
    return AGREEMENT[draw.next() < 0.6 ? leaning : draw.whole(0, 4)] ?? "neutraal";
  });
});

function tallied(people: readonly (readonly ItemAnswer[])[]): Tally {
  const tally = emptyTally(items.length, standard.domains.length, SCALES);
  for (const answers of people)
    countResponse(tally, { domain: 0, answers, contacts: [], kinds: [], code: null });
  return tally;
}
const all = () => true;
const stepOf = (step: string, tally = tallied(PEOPLE), shown: (id: string) => boolean = all) =>
  scaleReliability(tally, frame, shown, true).find((one) => one.step === step);

describe("the reliability of a step", () => {
  it("is that of the people who answered all its items, in hundredths", () => {
    const complete = PEOPLE.map((answers) => placesOf("herkennen").map((at) => answers[at])).filter(
      (answers) => !answers.includes("weet_niet"),
    );
    const scores = placesOf("herkennen").map((_, item) =>
      complete.map((answers) => SCORE.get(answers[item] ?? "") ?? 0),
    );
    const exact = reliability(sumsOf(scores));
    const found = stepOf("herkennen");
    expect(found).toMatchObject({
      n: complete.length,
      leftOut: PEOPLE.length - complete.length,
      method: "cronbach-alpha",
      value: Number((exact.value ?? 9).toFixed(2)),
      caution: complete.length < 100,
      reason: null,
    });
    expect(found?.leftOut).toBeGreaterThan(0);
    expect(found?.itemTotal.map(({ item }) => item)).toEqual(found?.items);
    expect(found?.interval?.low).toBeLessThan(found?.value ?? -9);
  });

  it("is the same for a study in parts", () => {
    const parts = mergeTallies(tallied(PEOPLE.slice(0, 41)), tallied(PEOPLE.slice(41)));
    expect(scaleReliability(parts, frame, all, true)).toEqual(
      scaleReliability(tallied(PEOPLE), frame, all, true),
    );
    const mixed = tallied(draw.shuffled(PEOPLE));
    expect(scaleReliability(mixed, frame, all, true)).toEqual(
      scaleReliability(tallied(PEOPLE), frame, all, true),
    );
  });

  it("is Spearman and Brown's for two items, without an interval", () => {
    expect(stepOf("verantwoordelijkheid")).toMatchObject({
      method: "spearman-brown",
      interval: null,
      itemTotal: [],
      reason: null,
    });
  });

  it("warns below a hundred people and not from there on", () => {
    const full = PEOPLE.filter((answers) => !answers.includes("weet_niet"));
    const repeated = Array.from({ length: 100 }, (_, at) => full[at % full.length] ?? []);
    expect(stepOf("herkennen", tallied(repeated))).toMatchObject({ n: 100, caution: false });
    expect(stepOf("herkennen", tallied(repeated.slice(1)))).toMatchObject({ n: 99, caution: true });
  });

  it.each([
    ["zorgen", "no-scale"],
    ["extern_melden", "no-scale"],
    ["intern_melden", "fewer-than-two-items"],
  ])("is refused for %s: %s", (step, reason) => {
    expect(stepOf(step)).toMatchObject({ value: null, interval: null, n: null, reason });
  });

  it("is refused for fewer than thirty people, and for those who all answer alike", () => {
    const complete = PEOPLE.filter((answers) => !answers.includes("weet_niet"));
    expect(stepOf("handelen", tallied(complete.slice(0, 29)))).toMatchObject({
      value: null,
      n: 29,
      reason: "fewer-than-30-respondents",
    });
    const alike = Array.from({ length: 40 }, () => items.map((): ItemAnswer => "eens"));
    expect(stepOf("handelen", tallied(alike))).toMatchObject({
      value: null,
      reason: "zero-variance",
    });
  });

  it("is withheld with its numbers of people when the total of one of its items is not shown", () => {
    const shown = (id: string) => id !== "herkennen.menskracht";
    expect(stepOf("herkennen", tallied(PEOPLE), shown)).toMatchObject({
      value: null,
      n: null,
      leftOut: null,
      itemTotal: [],
      reason: "cells-hidden",
    });
    expect(stepOf("handelen", tallied(PEOPLE), shown)?.value).not.toBeNull();
  });

  it("says nothing of a step that was not asked", () => {
    expect(stepOf("bespreken")).toBeUndefined();
  });
});
