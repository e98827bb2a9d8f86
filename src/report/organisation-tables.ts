import type { Language } from "../model/language.js";
import type { Results, ResultsOrganisations } from "../results/schema.js";
import { numbersIn } from "../words/numbers.js";
import { organisationWords, type Role } from "../words/organisations.js";
import { reportWords } from "../words/report.js";
import { domainLabel } from "./labels.js";
import { pText } from "./p-value.js";
import { left, notesWhen, right, type Table } from "./table.js";

type Estimate = ResultsOrganisations["density"];
type Row = readonly [measure: string, value: string, interval: string, remark: string];

/** The roles of brokerage, in the order of the results and of every table. */
export const ROLES: readonly Role[] = [
  "coordinator",
  "itinerant",
  "gatekeeper",
  "representative",
  "liaison",
];

/** `< 0,001` or `= 0,032`, for use after "p". */
function probability(p: number, language: Language): string {
  const text = pText(p, language);
  return text.startsWith("<") ? text : `= ${text}`;
}

/** The measures of the whole network; `null` in a study without a roster. */
export function organisationTable(results: Results, language: Language): Table | null {
  const { organisations: found } = results;
  if (found === null) return null;
  const words = organisationWords[language];
  const table = reportWords[language].tables;
  const numbers = numbersIn(language);
  const decimal = (value: number): string => numbers.decimal(value, 2);
  const row = (
    name: keyof typeof words.name,
    { value, interval, reason }: Estimate,
    as: (value: number) => string,
    more: readonly string[] = [],
  ): Row => {
    if (value === null) {
      const gone = reason === "hidden" ? table.hidden : table.noAnswers;
      return [words.name[name], gone, "", reason === null ? "" : words.reason[reason]];
    }
    const ends = interval ? table.pointsRange(as(interval.low), as(interval.high)) : "";
    return [words.name[name], as(value), ends, [words.note[name], ...more].join("; ")];
  };
  const { ties, tiesAmong, centralisation, ei, eiExpected, eiP, core, communities } = found;
  const chance =
    eiExpected === null || eiP === null
      ? []
      : [words.chance(decimal(eiExpected), probability(eiP, language))];
  const counted = (name: string, value: number | null, remark = ""): Row =>
    value === null
      ? [name, table.hidden, "", words.reason.hidden]
      : [name, numbers.whole(value), "", remark];
  const rows: readonly Row[] = [
    counted(words.asked, found.organisations),
    counted(words.answered, found.answered),
    ...(found.measured < found.answered ? [counted(words.measured, found.measured)] : []),
    counted(words.ties, ties, tiesAmong === null ? "" : words.among(numbers.whole(tiesAmong))),
    row("density", found.density, numbers.densityPercent),
    row("reciprocity", found.reciprocity, numbers.sharePercent),
    row("reciprocityDyadic", found.reciprocityDyadic, numbers.sharePercent),
    row("centralisationIn", centralisation.in, decimal),
    row("centralisationOut", centralisation.out, decimal),
    row("centralisationBetweenness", centralisation.betweenness, decimal),
    row("ei", ei, decimal, chance),
    ...(core
      ? [
          counted(
            words.core,
            core.size,
            words.coreNote({
              correlation: core.correlation === null ? null : decimal(core.correlation),
              domains: (core.domains ?? [])
                .filter(({ members }) => members > 0)
                .map(
                  ({ domain, members }) => `${domainLabel(results, domain, language)} ${members}`,
                )
                .join(", "),
            }),
          ),
        ]
      : []),
    ...(communities
      ? [
          counted(
            words.communities,
            communities.count,
            words.communitiesNote({
              modularity: decimal(communities.modularity),
              sizes: (communities.sizes ?? []).join(", "),
            }),
          ),
        ]
      : []),
  ];
  const intervals = rows.some(([, , interval]) => interval !== "");
  return {
    id: "organisations",
    title: words.title.organisations,
    columns: [
      left("measure", table.column.measure),
      right("value", table.column.value),
      ...(intervals ? [right("interval", table.column.interval)] : []),
      left("remarks", table.column.remarks),
    ],
    rows: rows.map(([name, value, interval, remark]) => [
      name,
      value,
      ...(intervals ? [interval] : []),
      remark,
    ]),
    notes: [
      words.notes.tie,
      words.notes.among,
      ...notesWhen(
        [found.measured < found.answered, words.notes.withheld],
        [ties === null, words.notes.hidden],
        [intervals, words.notes.interval],
      ),
      words.notes.describes,
    ],
  };
}

/** Which domains name which; `null` in a study without a roster. */
export function blockTable(results: Results, language: Language): Table | null {
  const { organisations: found } = results;
  if (found === null) return null;
  const words = organisationWords[language];
  const table = reportWords[language].tables;
  const label = (id: string): string => domainLabel(results, id, language);
  const cell = (source: string, target: string): string => {
    const block = found.blocks.find((one) => one.source === source && one.target === target);
    if (!block || block.hidden !== null || block.ties === null) return table.hidden;
    if (block.density === null) return table.noAnswers;
    return `${block.ties}/${block.possible} ${numbersIn(language).densityPercent(block.density)}`;
  };
  return {
    id: "blocks",
    title: words.title.blocks,
    columns: [
      left("source", words.names),
      ...found.domains.map(({ domain }) => right(domain, label(domain))),
    ],
    rows: found.domains.map(({ domain: source }) => [
      label(source),
      ...found.domains.map(({ domain: target }) => cell(source, target)),
    ]),
    notes: [
      words.notes.block,
      words.notes.tie,
      ...notesWhen(
        [found.blocks.some(({ hidden }) => hidden !== null), table.notes.hidden],
        [
          found.blocks.some(({ hidden, density }) => hidden === null && density === null),
          words.notes.empty,
        ],
        [found.blocks.some(({ warnings }) => warnings.length > 0), words.notes.extreme],
      ),
    ],
  };
}

/** In which roles the organisations of a domain mediate; `null` in a study without a roster. */
export function brokerageTable(results: Results, language: Language): Table | null {
  const { organisations: found } = results;
  if (found === null) return null;
  const words = organisationWords[language];
  const table = reportWords[language].tables;
  const answered = new Map(found.domains.map((one) => [one.domain, one.answered]));
  return {
    id: "brokerage",
    title: words.title.brokerage,
    columns: [
      left("domain", table.column.domain),
      ...ROLES.map((role) => right(role, words.role[role])),
      right("sum", words.sum),
    ],
    rows: found.brokerage.map(({ domain, roles }) => {
      const gone = answered.get(domain) === 0 ? table.noAnswers : table.hidden;
      const counts = ROLES.map((role) => roles?.[role] ?? null);
      const sum = counts.reduce((all: number, count) => all + (count ?? 0), 0);
      return [
        domainLabel(results, domain, language),
        ...counts.map((count) => (count === null ? gone : String(count))),
        roles === null ? gone : String(sum),
      ];
    }),
    notes: [
      words.notes.broker,
      words.notes.roles,
      ...notesWhen([
        found.brokerage.some(({ domain, roles }) => roles === null && answered.get(domain) !== 0),
        table.notes.hidden,
      ]),
    ],
  };
}
