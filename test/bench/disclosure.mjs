// The rules over the cells of a study with so many domains and questions; prints what it cost.
import { discloseItem } from "../../dist/disclosure/disclose.js";
import { PROFILES } from "../../dist/disclosure/profile.js";
import { agreementCell } from "../../dist/measures/agreement.js";
import { ITEM_ANSWERS, TOTAL } from "../../dist/model/answer.js";
import { writeCost } from "./cost.mjs";
import { seeded } from "./seeded.mjs";

const [domains = 5, questions = 18] = process.argv.slice(2).map(Number);
const next = seeded(2019);
const countsOf = () => {
  const people = 5 + Math.floor(next() * 40);
  const lean = next();
  const counts = Object.fromEntries(ITEM_ANSWERS.map((answer) => [answer, 0]));
  for (let person = 0; person < people; person++) {
    const place = next() < lean ? next() * 2 : 2 + next() * 4;
    counts[ITEM_ANSWERS[Math.floor(place)]]++;
  }
  return counts;
};
const items = Array.from({ length: questions }, () => {
  const cells = Array.from({ length: domains }, (_, at) =>
    agreementCell(`d${at}`, countsOf(), null),
  );
  const sum = Object.fromEntries(
    ITEM_ANSWERS.map((answer) => [answer, cells.reduce((n, { counts }) => n + counts[answer], 0)]),
  );
  return [...cells, agreementCell(TOTAL, sum, null)];
});
const started = process.hrtime.bigint();
for (const profile of Object.values(PROFILES)) {
  for (const cells of items) discloseItem(cells, profile);
}
writeCost(started);
