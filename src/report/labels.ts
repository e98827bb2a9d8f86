import { TOTAL } from "../model/answer.js";
import type { Language } from "../model/language.js";
import type { Criterion, Level } from "../model/scorecard.js";
import type { Results } from "../results/schema.js";
import { reportWords } from "../words/report.js";
import { terms } from "../words/terms.js";

/** `Herkennen: kennis`; the id of a question that was not asked keeps its step and resource. */
export function itemLabel(results: Results, id: string): string {
  const item = results.items.find((one) => one.id === id);
  const [stepId = "", resource = ""] = id.split(".");
  const step = results.steps.find((one) => one.id === (item?.step ?? stepId));
  if (!step) return item?.label ?? id;
  return `${step.label}: ${item?.label ?? resource.replaceAll("_", " ")}`;
}

/** The name of a step. */
export function stepLabel(results: Results, id: string): string {
  return results.steps.find((step) => step.id === id)?.label ?? id;
}

/** The name of a domain, or of the city total. */
export function domainLabel(results: Results, id: string, language: Language): string {
  if (id === TOTAL) return terms[language].total;
  return results.domains.find((one) => one.id === id)?.label ?? id;
}

/** `doelgerichtheid (personen)`, for use inside a sentence. */
export function cellPhrase(level: Level, criterion: Criterion, language: Language): string {
  const names = terms[language];
  return `${names.criterion[criterion]} (${names.level[level]})`.toLowerCase();
}

/** `Personen, doelgerichtheid` */
export function cellLabel(level: Level, criterion: Criterion, language: Language): string {
  const names = terms[language];
  return `${names.level[level]}, ${names.criterion[criterion].toLowerCase()}`;
}

/** What an indicator of the scorecard is called. */
export function indicatorLabel(results: Results, id: string, language: Language): string {
  const named: Readonly<Record<string, string>> = reportWords[language].tables.indicator;
  return Object.hasOwn(named, id) ? (named[id] ?? id) : itemLabel(results, id);
}
