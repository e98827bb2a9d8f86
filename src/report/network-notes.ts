import type { Language } from "../model/language.js";
import type { ResultsNetwork } from "../results/schema.js";
import { numbersIn } from "../words/numbers.js";
import { reportWords } from "../words/report.js";
import { networkWords } from "../words/report-network.js";
import { notesWhen } from "./table.js";

/** What was not computed: a sentence per reason. */
function refusals({ refused }: ResultsNetwork, language: Language): readonly string[] {
  const { measure, reason, notes } = networkWords[language];
  const reasons = [...new Set(refused.map((one) => one.reason))];
  return reasons.map((why) => {
    const of = refused.filter((one) => one.reason === why).map((one) => measure[one.measure]);
    return notes.refused(of, reason[why]);
  });
}

/** What a reader of the network must know; only of the measures that are there. */
export function networkNotes(network: ResultsNetwork, language: Language): readonly string[] {
  const { notes } = reportWords[language].tables;
  const own = networkWords[language].notes;
  const { whole, decimal } = numbersIn(language);
  const { observed, intervals, directions } = network;
  const orders = directions?.orders ?? 1;
  return [
    notes.observed(observed.arcs, observed.of),
    intervals === null ? notes.noInterval : own.intervals(whole(intervals.draws), intervals.seed),
    notes.strength,
    notes.direction,
    notes.asymmetry,
    own.sides,
    ...notesWhen(
      [network.centralisation !== null, own.centralisation],
      [network.binary !== null, own.ties],
      [network.hub !== null && network.hub.test !== null, own.hub],
      [network.corePeriphery !== null, own.core],
      [directions !== null, own.directions(orders, decimal(1 / orders, orders > 999 ? 5 : 3))],
    ),
    ...refusals(network, language),
  ];
}
