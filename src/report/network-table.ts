import type { Language } from "../model/language.js";
import type { Results, ResultsNetwork } from "../results/schema.js";
import { numbersIn } from "../words/numbers.js";
import { reportWords } from "../words/report.js";
import { terms } from "../words/terms.js";
import { linesCovered, pairsCovered } from "./coverage.js";
import { domainLabel } from "./labels.js";
import { pointsOf } from "./points.js";
import { left, right, type Table } from "./table.js";

type Asymmetry = ResultsNetwork["asymmetry"][number];

/** Who mentions whom more often, or that it cannot be decided. */
export function asymmetryText(
  { a, b, decision }: Asymmetry,
  results: Results,
  language: Language,
): string {
  const words = reportWords[language].tables;
  const first = domainLabel(results, a, language);
  const second = domainLabel(results, b, language);
  if (decision === "a_meer") return words.saysMore(first, second);
  if (decision === "b_meer") return words.saysMore(second, first);
  if (decision === null) return words.hidden;
  return terms[language].verdict.niet_te_beslissen;
}

/** Density, reciprocity, strengths, asymmetries and the hub; `null` without a network. */
export function networkTable(results: Results, language: Language): Table | null {
  const { network } = results;
  if (network === null) return null;
  const words = reportWords[language].tables;
  const names = words.network;
  const numbers = numbersIn(language);
  const label = (id: string): string => domainLabel(results, id, language);
  const percent = (value: number | null): string =>
    value === null ? words.hidden : numbers.sharePercent(value);
  const decimal = (value: number | null): string =>
    value === null ? words.hidden : numbers.decimal(value, 2);
  const plain = (name: string, of: string, value: string): string[] => [name, of, value, "", ""];
  const { hub } = network;
  const others = results.domains.length - 1;
  const strength = (sum: number | null): string =>
    sum === null
      ? words.hidden
      : words.strength(numbers.sharePercent(sum / others), numbers.decimal(sum, 2));
  const hubPart = (id: string, covered: string | null): string =>
    covered === null ? label(id) : `${label(id)}, ${covered}`;
  return {
    id: "network",
    grouped: true,
    title: words.title.network,
    columns: [
      left("measure", words.column.measure),
      left("domain", words.column.between),
      right("value", words.column.value),
      right("interval", words.column.interval),
      left("decision", words.column.decision),
    ],
    rows: [
      plain(
        names.density,
        linesCovered(results, language) ?? names.allDomains,
        percent(network.density),
      ),
      plain(
        names.reciprocity,
        pairsCovered(results, language) ?? names.allDomains,
        decimal(network.reciprocity),
      ),
      ...network.strength.map((one) => plain(names.out, label(one.domain), strength(one.out))),
      ...network.strength.map((one) => plain(names.in, label(one.domain), strength(one.in))),
      ...network.asymmetry.map((one) => [
        names.asymmetry,
        words.pair(label(one.a), label(one.b)),
        one.difference === null ? words.hidden : words.points(pointsOf(one.difference, language)),
        one.interval === null
          ? ""
          : words.pointsRange(
              pointsOf(one.interval.low, language),
              pointsOf(one.interval.high, language),
            ),
        asymmetryText(one, results, language),
      ]),
      ...(hub === null
        ? []
        : [
            plain(
              names.densityOfHub,
              hubPart(hub.domain, linesCovered(results, language, { with: hub.domain })),
              percent(hub.densityOfHub),
            ),
            plain(
              names.densityWithout,
              hubPart(hub.domain, linesCovered(results, language, { without: hub.domain })),
              percent(hub.densityWithout),
            ),
            plain(
              names.reciprocityWithout,
              hubPart(hub.domain, pairsCovered(results, language, { without: hub.domain })),
              decimal(hub.reciprocityWithout),
            ),
          ]),
    ],
    notes: [
      words.notes.observed(network.observed.arcs, network.observed.of),
      words.notes.noInterval,
      words.notes.strength,
      words.notes.direction,
      words.notes.asymmetry,
    ],
  };
}
