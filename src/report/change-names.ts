import type { Change, ChangeBreak, YearCell } from "../compare/change-schema.js";
import { TOTAL } from "../model/answer.js";
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

/** `14 tot 45`, in percentage points. */
export function pointsRange(
  interval: { readonly low: number; readonly high: number },
  language: Language,
): string {
  const points = (value: number): string => pointsOf(value, language);
  return reportWords[language].tables.pointsRange(points(interval.low), points(interval.high));
}

/** The interval of a change that is shown, without signs: `13 tot 45 lager`. */
export function wayRange(
  { low, high }: { readonly low: number; readonly high: number },
  higher: boolean,
  language: Language,
): string {
  const beside = higher ? { low, high } : { low: -high, high: -low };
  // Whoever counts everybody may have a change of nothing at an end of the interval.
  if (beside.low < 0) return pointsRange({ low, high }, language);
  return changeWords[language].way(pointsRange(beside, language), higher);
}

type Index = Change["network"][number]["measure"];

/** A measure of the network as reports write it: density as a percentage, reciprocity as 0,89. */
export function indexText(measure: Index, value: number, language: Language): string {
  const numbers = numbersIn(language);
  return measure === "density" ? numbers.sharePercent(value) : numbers.decimal(value, 2);
}

export function indexRange(
  measure: Index,
  interval: { readonly low: number; readonly high: number },
  language: Language,
): string {
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
  interval: { readonly low: number; readonly high: number },
  language: Language,
): string {
  if (measure === "density") return pointsRange(interval, language);
  const [low, high] = [interval.low, interval.high].map((end) =>
    numbersIn(language).decimal(end, 2),
  );
  return reportWords[language].tables.pointsRange(low ?? "", high ?? "");
}

/** `+30`, `−29`, `0` */
export function signedPoints(value: number, language: Language): string {
  const text = pointsOf(value, language);
  return value > 0 && text !== "0" ? `+${text}` : text;
}

/** The facts of a break with ids as names and shares as percentages. */
function factsOf(change: Change, one: ChangeBreak, language: Language): BreakFacts {
  const { documents, code, about, older, newer } = one;
  const years = documents.map((place) => change.documents[place]?.year ?? 0);
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

/** A break in words. */
export function breakText(change: Change, one: ChangeBreak, language: Language): string {
  return breakSentences[language][one.code](factsOf(change, one, language));
}
