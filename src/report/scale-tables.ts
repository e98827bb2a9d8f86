import { TOTAL } from "../model/answer.js";
import type { Language } from "../model/language.js";
import type { Results, ResultsReliability } from "../results/schema.js";
import { numbersIn } from "../words/numbers.js";
import { reportWords } from "../words/report.js";
import { estimateText, intervalText } from "./cells.js";
import { itemEstimate } from "./item-table.js";
import { domainLabel, itemLabel, stepLabel } from "./labels.js";
import { pointsOf } from "./points.js";
import { left, notesWhen, right, type Table } from "./table.js";

/** Median, net agreement and consensus per question and domain; `null` when nothing was asked. */
export function ordinalTable(results: Results, language: Language): Table | null {
  if (results.ordinal.length === 0) return null;
  const { scales: words, tables } = reportWords[language];
  const { column, notes } = words;
  const decimal = (value: number | null, digits: number): string =>
    value === null ? "" : numbersIn(language).decimal(value, digits);
  const points = (value: number): string => pointsOf(value, language);
  return {
    id: "ordinal",
    grouped: true,
    title: words.title.ordinal,
    columns: [
      left("question", column.question),
      left("domain", column.domain),
      right("median", column.median),
      right("interpolated", column.interpolated),
      right("net", column.net),
      right("interval", column.interval),
      right("consensus", column.consensus),
    ],
    rows: results.ordinal.flatMap(({ item, cells }) =>
      cells.map((one) => {
        const { value, interval } = one.netAgreement;
        const why = one.reason === "no-valid-answers" ? tables.noAnswers : tables.hidden;
        return [
          itemLabel(results, item),
          domainLabel(results, one.domain, language),
          ...(one.median === null
            ? [why, why]
            : [
                decimal(one.median, one.median % 1 === 0 ? 0 : 1),
                decimal(one.interpolatedMedian, 2),
              ]),
          value === null ? why : points(value),
          interval ? tables.pointsRange(points(interval.low), points(interval.high)) : "",
          one.consensus === null ? why : decimal(one.consensus, 2),
        ];
      }),
    ),
    notes: [
      notes.ordinal,
      notes.net,
      notes.consensus,
      ...notesWhen(
        [
          results.ordinal.some(({ cells }) =>
            cells.some(({ reason }) => reason === "distribution-hidden"),
          ),
          tables.notes.hidden,
        ],
        [
          results.ordinal.some(({ cells }) =>
            cells.some(({ reason }) => reason === "no-valid-answers"),
          ),
          tables.notes.noAnswers,
        ],
      ),
    ],
  };
}

/** The total of the city, with every person and with every domain at its weight. */
export function totalsTable(results: Results, language: Language): Table | null {
  if (results.items.length === 0) return null;
  const { scales: words, tables } = reportWords[language];
  const { column, notes } = words;
  const numbers = numbersIn(language);
  const { weighted } = results;
  // That numbers of invited are not known is true of all questions alike, and stands below.
  const remarks = weighted.some(({ reason }) => reason !== null && reason !== "invited-unknown");
  return {
    id: "totals",
    title: words.title.totals,
    columns: [
      left("question", column.question),
      right("unweighted", column.unweighted),
      right("interval", column.interval),
      right("weighted", column.weighted),
      right("weightedInterval", column.interval),
      ...(remarks ? [left("remarks", column.remarks)] : []),
    ],
    rows: results.items.map((item, at) => {
      const total = item.cells.find(({ domain }) => domain === TOTAL);
      const estimate = total && itemEstimate(total);
      const own = weighted[at];
      return [
        itemLabel(results, item.id),
        estimate ? estimateText(estimate, language) : "",
        estimate ? intervalText(estimate, language) : "",
        own?.value === null || own === undefined ? tables.hidden : numbers.sharePercent(own.value),
        own?.interval ? numbers.range(own.interval) : "",
        ...(remarks ? [own?.reason ? words.noTotal[own.reason] : ""] : []),
      ];
    }),
    notes: [
      notes.weighted,
      ...notesWhen(
        [weighted.some(({ value }) => value !== null), notes.whyDifferent],
        [weighted.some(({ reason }) => reason === "invited-unknown"), notes.noWeights],
        [weighted.some(({ value }) => value === null), notes.hiddenTotal],
      ),
    ],
  };
}

function scaleRows(
  scale: ResultsReliability,
  results: Results,
  language: Language,
): readonly (readonly string[])[] {
  const { scales: words, tables } = reportWords[language];
  const decimal = (value: number): string => numbersIn(language).decimal(value, 2);
  const step = stepLabel(results, scale.step);
  const { method, value, interval, n, leftOut, reason, caution } = scale;
  const people = [n === null ? "" : String(n), leftOut === null ? "" : String(leftOut)];
  if (value === null || method === null) {
    const why = reason === null ? "" : words.noScale[reason];
    return [[step, tables.noAnswers, "", "", ...people, why]];
  }
  return [
    [
      step,
      words.measure[method],
      decimal(value),
      interval ? tables.pointsRange(decimal(interval.low), decimal(interval.high)) : "",
      ...people,
      caution ? words.caution : "",
    ],
    ...scale.itemTotal.map((one) => [
      step,
      words.itemTotal(results.items.find(({ id }) => id === one.item)?.label ?? one.item),
      one.value === null ? tables.noAnswers : decimal(one.value),
      "",
      "",
      "",
      one.reason === null ? "" : words.noScale[one.reason],
    ]),
  ];
}

/** Per step how consistently its questions were answered; `null` when nothing was asked. */
export function reliabilityTable(results: Results, language: Language): Table | null {
  const { reliability } = results;
  if (reliability.length === 0) return null;
  const words = reportWords[language].scales;
  const { column, notes } = words;
  const some = reliability.some(({ value }) => value !== null);
  return {
    id: "reliability",
    grouped: true,
    title: words.title.reliability,
    columns: [
      left("step", column.step),
      left("measure", column.measure),
      right("value", column.value),
      right("interval", column.interval),
      right("people", column.people),
      right("leftOut", column.leftOut),
      left("remarks", column.remarks),
    ],
    rows: reliability.flatMap((scale) => scaleRows(scale, results, language)),
    notes: [
      ...notesWhen(
        [some, notes.reliability],
        [reliability.some(({ itemTotal }) => itemTotal.length > 0), notes.itemTotal],
        [reliability.some(({ caution }) => caution), notes.enough],
        [some, notes.rounded],
      ),
      notes.perDomain,
    ],
  };
}
