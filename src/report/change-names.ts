import type { Change, ChangeBreak, ShareMove, YearCell } from "../compare/change-schema.js";
import { TOTAL } from "../model/answer.js";
import { EQUAL_WITHIN } from "../model/change.js";
import type { Language } from "../model/language.js";
import { changeWords } from "../words/change.js";
import { type BreakFacts, breakSentences } from "../words/change-breaks.js";
import { numbersIn } from "../words/numbers.js";
import { reportWords } from "../words/report.js";
import { terms } from "../words/terms.js";
import { pointsOf } from "./points.js";

/** The years of the documents, oldest first. */
export const yearsOf = ({ documents }: Change): readonly number[] =>
  documents.map(({ year }) => year);

/** The two years that the change is between. */
export function ends(change: Change): readonly [older: number, newer: number] {
  const years = yearsOf(change);
  return [years[0] ?? 0, years.at(-1) ?? 0];
}

/** Whether every question and domain takes part in every year. */
export function allAsked({ leftOut }: Change): boolean {
  const parts: readonly string[] = ["item", "domain", "total", "contacts"];
  return leftOut.every(({ kind }) => !parts.includes(kind));
}

/** `Herkennen: kennis` */
export function questionName({ items, steps, leftOut }: Change, id: string): string {
  const item = items.find((one) => one.id === id);
  if (!item) return leftOut.find((one) => one.kind === "item" && one.id === id)?.label ?? id;
  const step = steps.find((one) => one.id === item.step);
  return step ? `${step.label}: ${item.label}` : item.label;
}

/** `Herkennen` and `kennis` */
export function questionNames({ items, steps }: Change, id: string): readonly string[] {
  const item = items.find((one) => one.id === id);
  return [steps.find((one) => one.id === item?.step)?.label ?? "", item?.label ?? id];
}

/** `Herkennen: menskracht (hoger)` */
export const movedName = (
  change: Change,
  { item, decision }: Change["scorecard"][number]["moved"][number],
  language: Language,
): string => `${questionName(change, item)} (${changeWords[language].decision[decision]})`;

export function groupName({ domains, leftOut }: Change, id: string, language: Language): string {
  if (id === TOTAL) return terms[language].total;
  const known = domains.find((one) => one.id === id);
  return known?.label ?? leftOut.find((one) => one.kind === "domain" && one.id === id)?.label ?? id;
}

/** `6/7 86%`, `vrijwel alle`, `n.b.`, `–`, or that the year is left out. */
export function cellText({ k, base, band, reason }: YearCell, language: Language): string {
  const words = reportWords[language].tables;
  if (reason === "left-out") return changeWords[language].leftOutYear;
  if (band !== null) return terms[language].band[band];
  if (reason === "no-valid-answers") return words.noAnswers;
  if (k === null || base === null || base === 0) return words.hidden;
  return `${k}/${base} ${numbersIn(language).percent(k, base)}`;
}

/** `47% (31/66)`, for use in a sentence. */
export function shareText({ k, base }: YearCell, language: Language): string {
  return k === null || !base ? "" : `${numbersIn(language).percent(k, base)} (${k}/${base})`;
}

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** `14 tot 45`, in percentage points. */
export function pointsRange(interval: Interval, language: Language): string {
  const points = (value: number): string => pointsOf(value, language);
  return reportWords[language].tables.pointsRange(points(interval.low), points(interval.high));
}

/**
 * The end of an interval in so few decimals that it does not seem to lie on 0, or on the margin within
 * which a change is called equal, when it lies beside it.
 */
function endText(value: number, on: readonly number[], digits: number, language: Language): string {
  const { decimal } = numbersIn(language);
  const exact = on.some((one) => Math.abs(value - one) < 1e-9);
  for (let more = digits; more < digits + 4; more++) {
    const text = more === 0 ? pointsOf(value / 100, language) : decimal(value, more);
    if (exact || !on.some((one) => text === decimal(one, more))) return text;
  }
  return decimal(value, digits);
}

/** `14 tot 45` in percentage points, or `−0,03 tot 0,09` of reciprocity, never against the outcome. */
function besideOutcome(
  { low, high }: Interval,
  decision: ShareMove["decision"],
  { scale, digits }: { readonly scale: number; readonly digits: number },
  language: Language,
): string {
  const open = decision === "niet_te_beslissen";
  const zero = open || decision === "hoger" || decision === "lager" ? [0] : [];
  const margin = EQUAL_WITHIN * scale;
  const [from, to] = [low, high].map((end, place) => {
    const side = place === 0 ? -1 : 1;
    const beyond = open && side * end > EQUAL_WITHIN ? [side * margin] : [];
    return endText(end * scale, [...zero, ...beyond], digits, language);
  });
  return reportWords[language].tables.pointsRange(from ?? "", to ?? "");
}

const POINTS = { scale: 100, digits: 0 };

/** The interval of a change beside its outcome: `−20 tot 41`. */
export const movedPoints = (
  interval: Interval,
  decision: ShareMove["decision"],
  language: Language,
): string => besideOutcome(interval, decision, POINTS, language);

/** The interval of a change that is shown, without signs: `13 tot 45 lager`. */
export function wayRange({ low, high }: Interval, higher: boolean, language: Language): string {
  const beside = higher ? { low, high } : { low: -high, high: -low };
  // Whoever counts everybody may have a change of nothing at an end of the interval.
  if (beside.low < 0) return pointsRange({ low, high }, language);
  return changeWords[language].way(movedPoints(beside, "hoger", language), higher);
}

type Index = Change["network"][number]["measure"];

/** A measure of the network as reports write it: density as a percentage, reciprocity as 0,89. */
export function indexText(measure: Index, value: number, language: Language): string {
  const numbers = numbersIn(language);
  return measure === "density" ? numbers.sharePercent(value) : numbers.decimal(value, 2);
}

export function indexRange(measure: Index, interval: Interval, language: Language): string {
  const numbers = numbersIn(language);
  if (measure === "density") return numbers.range(interval);
  return `${numbers.decimal(interval.low, 2)}–${numbers.decimal(interval.high, 2)}`;
}

/** `+5` points of density, `+0,05` of reciprocity. */
export function signedIndex(measure: Index, value: number, language: Language): string {
  if (measure === "density") return signedPoints(value, language);
  const text = numbersIn(language).decimal(value, 2);
  return value >= 0.005 ? `+${text}` : text;
}

/** `−3 tot 9` points of density, `−0,03 tot 0,09` of reciprocity. */
export function movedRange(
  measure: Index,
  interval: Interval,
  decision: ShareMove["decision"],
  language: Language,
): string {
  const unit = measure === "density" ? POINTS : { scale: 1, digits: 2 };
  return besideOutcome(interval, decision, unit, language);
}

/** `+30`, `−29`, `0` */
export function signedPoints(value: number, language: Language): string {
  const text = pointsOf(value, language);
  return value > 0 && text !== "0" ? `+${text}` : text;
}

/** The facts of a break with ids as names and shares as percentages. */
function factsOf(change: Change, one: ChangeBreak, language: Language): BreakFacts {
  const { documents, code, about, older, newer } = one;
  const held = documents.flatMap((place) => change.documents[place] ?? []);
  const years = held.map(({ year }) => year);
  const numbers = numbersIn(language);
  const percent = (list: readonly string[]) =>
    list.map((text) => numbers.sharePercent(Number(text)));
  const named = (id: string): string => {
    if (code.startsWith("items")) return questionName(change, id);
    if (code === "scale") return answerName(id, language);
    return code === "same-export" ? id : groupName(change, id, language);
  };
  const [asShares, asProfiles] = [code === "norms" || code === "response", code === "profile"];
  const said = (list: readonly string[]): readonly string[] => {
    if (asShares) return percent(list);
    return asProfiles ? list.map((id) => profileName(id, language)) : list;
  };
  return {
    years: [years[0] ?? 0, years[1] ?? 0],
    about: about.map(named),
    older: said(older),
    newer: said(newer),
    invited: held.map(({ year, invited }) => ({ year, invited })),
  };
}

const profileName = (id: string, language: Language): string =>
  id === "intern" || id === "publiek" ? terms[language].profile[id] : id;

function answerName(id: string, language: Language): string {
  const { agreement, dontKnow, notApplicable, empty } = terms[language];
  const known: Readonly<Record<string, string>> = {
    ...agreement,
    weet_niet: dontKnow,
    nvt: notApplicable,
    leeg: empty,
  };
  return known[id] ?? id.replaceAll("_", " ");
}

/** What a reader must know stands first. */
const rank = ({ severity }: ChangeBreak): number => (severity === "warning" ? 0 : 1);

/** What stands between the years, in words; how many were invited is told once for all of them. */
export function breaksSaid(
  change: Change,
  language: Language,
): readonly { readonly severity: ChangeBreak["severity"]; readonly text: string }[] {
  const { breaks } = change;
  const invited = breaks.filter(({ code }) => code === "invited");
  const first = [...breaks].sort((one, other) => rank(one) - rank(other));
  return first.flatMap((one) => {
    const { severity, code } = one;
    if (code !== "invited") return [{ severity, text: breakText(change, one, language) }];
    if (one !== invited[0]) return [];
    const places = new Set(invited.flatMap(({ documents }) => documents));
    const held = change.documents.filter((_, place) => places.has(place));
    const about = [...new Set(invited.flatMap((own) => own.about))];
    const facts = {
      ...factsOf(change, { ...one, about }, language),
      invited: held.map(({ year, invited: count }) => ({ year, invited: count })),
    };
    return [{ severity, text: breakSentences[language].invited(facts) }];
  });
}

/** A break in words. */
export function breakText(change: Change, one: ChangeBreak, language: Language): string {
  return breakSentences[language][one.code](factsOf(change, one, language));
}
