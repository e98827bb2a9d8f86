import { TOTAL } from "../model/answer.js";
import type { Language } from "../model/language.js";
import type { ComparedItem, Results } from "../results/schema.js";
import { numbersIn } from "../words/numbers.js";
import { reportWords } from "../words/report.js";
import { domainLabel, itemLabel } from "./labels.js";
import { pText } from "./p-value.js";
import { ceiledToPoints, flooredToPoints, pointsOf } from "./points.js";
import { left, notesWhen, right, type Table } from "./table.js";

type Comparison = NonNullable<Results["comparison"]>;

/** The domain with the highest share and that with the lowest; empty where none are compared. */
function pairText(one: ComparedItem, results: Results, language: Language): string {
  if (one.largest === null) return "";
  const name = (id: string): string => domainLabel(results, id, language);
  return reportWords[language].comparison.pair(name(one.largest.a), name(one.largest.b));
}

/** What must be known of the domains that were compared. */
function domainNotes(comparison: Comparison, results: Results, language: Language) {
  const { notes } = reportWords[language].comparison;
  const { items } = comparison;
  const abouts = (["nonresponse", "wider_group", "nobody"] as const).filter((about) =>
    items.some((one) => one.about === about),
  );
  const fewer = results.items.some(({ cells }, at) => {
    const answered = cells.filter(
      ({ domain, base, hidden }) => domain !== TOTAL && (hidden !== null || base !== 0),
    );
    return (items[at]?.domains.length ?? 0) < answered.length;
  });
  return [...abouts.map((about) => notes.about[about]), ...(fewer ? [notes.shownOnly] : [])];
}

/** Per question how far the domains lie apart and what that shows; `null` with fewer than two. */
export function comparisonTable(results: Results, language: Language): Table | null {
  const { comparison } = results;
  if (comparison === null) return null;
  const words = reportWords[language].comparison;
  const { column, notes } = words;
  const numbers = numbersIn(language);
  const points = (value: number): string => pointsOf(value, language);
  const strength = ({ cramersV }: ComparedItem): string =>
    cramersV.value === null
      ? cramersV.reason === "all-the-same"
        ? words.alike
        : ""
      : numbers.decimal(cramersV.value, 2);
  const least = ({ decision, detectable }: ComparedItem): string => {
    if (decision !== "niet_te_beslissen") return "";
    if (detectable.reason === "too-few-answers") return words.few;
    const { value, missed } = detectable;
    return value === null || missed === null
      ? ""
      : words.detectable(points(flooredToPoints(value)), points(ceiledToPoints(missed)));
  };
  const { items, family, chance } = comparison;
  return {
    id: "comparison",
    grouped: true,
    title: words.title,
    columns: [
      left("question", column.question),
      left("pair", column.pair),
      right("difference", column.difference),
      right("interval", column.interval),
      right("strength", column.strength),
      right("adjusted", column.adjusted),
      right("detectable", column.detectable),
      left("outcome", column.outcome),
    ],
    rows: items.map((one) => [
      itemLabel(results, one.item),
      pairText(one, results, language),
      one.largest === null ? "" : points(one.largest.difference),
      one.largest === null
        ? ""
        : reportWords[language].tables.pointsRange(
            points(one.largest.interval.low),
            points(one.largest.interval.high),
          ),
      strength(one),
      pText(one.test.adjusted, language),
      least(one),
      words.decision[one.decision ?? "none"],
    ]),
    notes: [
      notes.size,
      notes.pairInterval,
      ...notesWhen(
        [family.size > 0, notes.family(family.size)],
        [items.some((one) => least(one) !== ""), notes.detectable],
      ),
      ...domainNotes(comparison, results, language),
      ...notesWhen(
        [
          items.some(({ test }) => test.method === "monte-carlo"),
          notes.drawn(chance.draws, chance.seed),
        ],
        [items.some(({ cramersV }) => cramersV.reason === "all-the-same"), notes.none],
      ),
    ],
  };
}

/** The numbers beside the decision: the test by itself, Cliff's delta, and ranks. */
export function comparisonDetailTable(results: Results, language: Language): Table | null {
  const { comparison } = results;
  if (comparison === null) return null;
  const words = reportWords[language].comparison;
  const { column, notes } = words;
  const numbers = numbersIn(language);
  const decimal = (value: number | null | undefined): string =>
    value === null || value === undefined ? "" : numbers.decimal(value, 2);
  const { items, chance } = comparison;
  return {
    id: "comparison-intervals",
    grouped: true,
    title: words.longTitle,
    columns: [
      left("question", column.question),
      left("pair", column.pair),
      right("domains", column.domains),
      right("p", column.p),
      right("delta", column.delta),
      right("deltaInterval", column.deltaInterval),
      right("h", column.h),
      right("ranks", column.ranks),
    ],
    rows: items.map((one) => {
      const { largest, ordinal, test, domains } = one;
      const interval = largest?.delta.interval;
      return [
        itemLabel(results, one.item),
        pairText(one, results, language),
        String(domains.length),
        pText(test.p, language),
        decimal(largest?.delta.value),
        interval
          ? reportWords[language].tables.pointsRange(decimal(interval.low), decimal(interval.high))
          : "",
        ordinal.h === null ? "" : `${decimal(ordinal.h)} (${ordinal.df})`,
        pText(ordinal.p, language),
      ];
    }),
    notes: [
      notes.delta,
      notes.ranks,
      ...notesWhen([
        items.some(({ ordinal }) => ordinal.method === "monte-carlo"),
        notes.drawn(chance.ordinalDraws, chance.seed),
      ]),
    ],
  };
}
