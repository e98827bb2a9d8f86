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
    items.some((one) => one.about === about && one.decision !== "zeker"),
  );
  const fewer = results.items.some(({ cells }, at) => {
    const answered = cells.filter(
      ({ domain, base, hidden }) => domain !== TOTAL && (hidden !== null || base !== 0),
    );
    return (items[at]?.domains.length ?? 0) < answered.length;
  });
  return [...abouts.map((about) => notes.about[about]), ...(fewer ? [notes.shownOnly] : [])];
}

/** So many questions may have other limits before they get a column of their own. */
const FEW = 2;

/** The limits that all but a few questions share; `null` where a column must tell them apart. */
function sharedLimits(limits: readonly string[]): string | null {
  const said = limits.filter((one) => one !== "");
  const count = (limit: string): number => said.filter((one) => one === limit).length;
  const [most] = [...new Set(said)].sort((a, b) => count(b) - count(a));
  if (most === undefined) return null;
  const others = said.length - count(most);
  return others <= FEW && others < count(most) ? most : null;
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
      : words.detectable(leastPoints(value), points(ceiledToPoints(missed)));
  };
  const leastPoints = (value: number): string =>
    flooredToPoints(value) === 0 ? words.underOne : points(flooredToPoints(value));
  const outcome = ({ decision, certain, largest }: ComparedItem): string => {
    const word = words.decision[decision ?? "none"];
    if (decision !== "zeker" || certain === null) return word;
    const pair = words.pair(
      domainLabel(results, certain.a, language),
      domainLabel(results, certain.b, language),
    );
    // Where the row already tells this difference exactly, it is not told again.
    const told = largest !== null && certain.a === largest.a && certain.b === largest.b;
    const exact = told && largest.interval.low === largest.interval.high;
    return words.certain(word, pair, exact ? null : leastPoints(certain.least));
  };
  const { items, family, chance } = comparison;
  const limits = items.map(least);
  const same = sharedLimits(limits);
  const perQuestion = same === null && limits.some((one) => one !== "");
  const others = items.flatMap(({ item }, at) => {
    const own = limits[at] ?? "";
    return own === "" || own === same ? [] : [`‘${itemLabel(results, item)}’ ${own}`];
  });
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
      ...(perQuestion ? [right("detectable", column.detectable)] : []),
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
      ...(perQuestion ? [least(one)] : []),
      outcome(one),
    ]),
    notes: [
      notes.size,
      notes.pairInterval,
      ...notesWhen(
        [family.size > 0, notes.family(family.size)],
        [perQuestion, notes.detectable],
        [same !== null, notes.sameDetectable(same ?? "", others)],
        [items.some(({ decision }) => decision === "zeker"), notes.certain],
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
        pText(ordinal.p, language),
      ];
    }),
    notes: [
      notes.withoutCorrection,
      notes.delta,
      notes.ranks,
      ...notesWhen([
        items.some(({ ordinal }) => ordinal.method === "monte-carlo"),
        notes.drawn(chance.ordinalDraws, chance.seed),
      ]),
    ],
  };
}
