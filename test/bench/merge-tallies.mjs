// Reads and adds up as many tallies as asked and writes what it cost, as JSON, to stderr.
import { standard } from "../../dist/codebook/standard.js";
import { AGREEMENT, FREQUENCIES, KINDS } from "../../dist/model/answer.js";
import { scalesAmong, wholeOf } from "../../dist/tally/part.js";
import { readTally } from "../../dist/tally/read-tally.js";
import { addScale, countResponse, emptyTally } from "../../dist/tally/tally.js";
import { tallyLines } from "../../dist/tally/write-tally.js";
import { writeCost } from "./cost.mjs";
import { seeded } from "./seeded.mjs";

const RESPONDENTS = 2_000;
const { domains, items } = standard;
const draw = seeded(11);
const pick = (list) => list[Math.floor(draw() * list.length)];

/** The tally of people who do not exist, as the rows of its file. */
function rows() {
  const tally = emptyTally(items.length, domains.length);
  for (const scale of scalesAmong(items, standard)) addScale(tally, scale);
  for (let respondent = 0; respondent < RESPONDENTS; respondent++) {
    countResponse(tally, {
      domain: Math.floor(draw() * domains.length),
      answers: items.map(() => pick(AGREEMENT)),
      contacts: domains.map(() => pick(FREQUENCIES)),
      kinds: domains.map(() => pick(KINDS)),
    });
  }
  const subject = { questionnaire: standard, domains, items, contactsAsked: true };
  return [...tallyLines(tally, subject)].map((line, at) => ({
    line: at + 1,
    cells: line.trimEnd().split(","),
  }));
}

const kinds = [rows(), rows(), rows()];
const started = process.hrtime.bigint();
const before = process.cpuUsage();
const parts = [];
for (let part = 0; part < Number(process.argv[2]); part++) {
  parts.push(
    readTally(kinds[part % kinds.length], "tally.csv", { questionnaire: standard, domains }),
  );
}
const read = process.cpuUsage(before).user / 1e6;
const { tally } = wholeOf(parts);
const all = process.cpuUsage(before).user / 1e6;
if (tally.respondents.reduce((sum, count) => sum + count) !== parts.length * RESPONDENTS) {
  throw new Error("the parts do not add up");
}
console.log(JSON.stringify({ read, merge: all - read, rows: kinds[0].length }));
writeCost(started);
