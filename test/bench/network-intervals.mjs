// Imitates an enquête of 66 respondents as often as asked and writes what it cost, as JSON, to stderr.
import { hubOf } from "../../dist/measures/network/hub.js";
import { networkIntervals } from "../../dist/measures/network/intervals.js";
import { answersIn } from "../../dist/tally/patterns.js";
import { writeCost } from "./cost.mjs";
import { seeded } from "./seeded.mjs";

const SIZES = [7, 11, 27, 10, 11];
const draw = seeded(66);

const patterns = SIZES.map((size) => {
  const found = new Map();
  for (let respondent = 0; respondent < size; respondent++) {
    let pattern = 0;
    for (let target = 1; target < SIZES.length; target++)
      pattern = pattern * 3 + 1 + Math.floor(2 * draw());
    found.set(pattern, (found.get(pattern) ?? 0) + 1);
  }
  return found;
});
const weights = patterns.map((found, source) =>
  SIZES.map((_, target) => {
    if (target === source) return null;
    let yes = 0;
    for (const [pattern, count] of found) {
      if (answersIn(pattern, source, SIZES.length)[target]) yes += count;
    }
    return yes / SIZES[source];
  }),
);

const started = process.hrtime.bigint();
networkIntervals(
  weights,
  hubOf(weights),
  { patterns, invited: [] },
  { draws: Number(process.argv[2]) },
);
writeCost(started);
