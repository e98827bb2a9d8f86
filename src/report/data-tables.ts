import { TOTAL } from "../model/answer.js";
import type { Language } from "../model/language.js";
import type { Results } from "../results/schema.js";
import { terms } from "../words/terms.js";
import { unitWords } from "../words/units.js";
import { chainData } from "./chain-data.js";
import { comparisonData } from "./comparison-data.js";
import { contactData } from "./contact-data.js";
import { count, type DataTable, dataTable, share, text } from "./data-table.js";
import { hiddenCells } from "./hidden.js";
import { itemData } from "./item-data.js";
import { networkData } from "./network-data.js";
import { organisationData } from "./organisation-data.js";
import { recommendationData } from "./recommendation-data.js";
import { ordinalData, reliabilityData, totalsData } from "./scale-data.js";
import { evidenceData, scorecardData } from "./scorecard-data.js";

/** domains.csv: the response per domain, and in total. */
function domainData({ study, domains, total }: Results): DataTable {
  const rows = [...domains, { id: TOTAL, label: terms[study.language].total, ...total }];
  return dataTable("domains.csv", rows, [
    text("domain", ({ id }) => id),
    text("label", ({ label }) => label),
    count("invited", ({ invited }) => invited),
    count("responded", ({ responded }) => responded),
    share("response", ({ response }) => response),
  ]);
}

/** hidden.csv: which cells are not shown and by which rule. */
function hiddenData(results: Results): DataTable {
  return dataTable("hidden.csv", hiddenCells(results), [
    text("table", ({ table }) => table),
    text("hidden_row", ({ row }) => row),
    text("hidden_domain", ({ domain }) => domain),
    text("hidden_rule", ({ rule }) => rule),
    text("hidden_kind", ({ kind }) => kind),
  ]);
}

function problemData({ problems }: Results): DataTable {
  return dataTable("problems.csv", problems, [
    text("severity", ({ severity }) => severity),
    text("code", ({ code }) => code),
    text("message", ({ message }) => message),
    text("where", ({ where }) => where),
  ]);
}

/**
 * Every table for machines. They stand there without rows too, so that scripts find them; those of
 * organisations only in a study with a roster.
 */
export function dataTables(results: Results): readonly DataTable[] {
  return [
    itemData(results),
    contactData(results),
    domainData(results),
    networkData(results),
    chainData(results),
    comparisonData(results),
    ordinalData(results),
    totalsData(results),
    reliabilityData(results),
    ...organisationData(results),
    scorecardData(results),
    evidenceData(results),
    recommendationData(results),
    hiddenData(results),
    problemData(results),
  ];
}

/** dictionary.csv: what every column of every table means, in the language of the study. */
export function dictionary(results: Results): DataTable {
  return dictionaryOf(dataTables(results), results.study.language);
}

/** What every column of these tables means. */
export function dictionaryOf(tables: readonly DataTable[], language: Language): DataTable {
  const rows = tables.flatMap(({ file, columns }) =>
    columns.map((column) => ({ file, ...column })),
  );
  return dataTable("dictionary.csv", rows, [
    text("file", ({ file }) => file),
    text("column", ({ id }) => id),
    text("type", ({ type }) => type),
    text("unit", ({ unit }) => unitWords[unit][language] || null),
    text("meaning", ({ meaning }) => meaning[language]),
  ]);
}
