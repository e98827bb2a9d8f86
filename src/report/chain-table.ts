import type { Language } from "../model/language.js";
import type { ItemCell, Results, ResultsChain } from "../results/schema.js";
import { chainWords } from "../words/chain.js";
import { numbersIn } from "../words/numbers.js";
import { reportWords } from "../words/report.js";
import { estimateText, intervalText } from "./cells.js";
import { estimateNotes } from "./estimate-notes.js";
import { itemEstimate } from "./item-table.js";
import { domainLabel, stepLabel } from "./labels.js";
import { left, right, type Table } from "./table.js";

export interface ChainRow {
  readonly chain: ResultsChain;
  readonly link: ResultsChain["links"][number];
  /** The cell of the weakest question; `null` where nothing of the step is shown. */
  readonly cell: ItemCell | null;
}

/** Every link of every chain with the cell it stands for. */
export function chainRows(results: Results): readonly ChainRow[] {
  return results.chain.flatMap((chain) =>
    chain.links.map((link) => {
      const item = results.items.find(({ id }) => id === link.weakest[0]);
      const cell = item?.cells.find(({ domain }) => domain === chain.domain) ?? null;
      return { chain, link, cell };
    }),
  );
}

/** The chain from recognising to acting: per domain and step the weakest question. */
export function chainTable(results: Results, language: Language): Table | null {
  const rows = chainRows(results);
  if (rows.length === 0) return null;
  const words = reportWords[language].tables;
  const said = chainWords[language];
  const { norms } = results.scorecard;
  const percent = numbersIn(language).sharePercent;
  const itemName = (id: string): string => results.items.find((one) => one.id === id)?.label ?? id;
  const estimates = rows.flatMap(({ cell }) => (cell ? [itemEstimate(cell)] : []));
  return {
    id: "capacity-chain",
    grouped: true,
    title: words.title["capacity-chain"],
    columns: [
      left("domain", words.column.domain),
      left("step", words.column.step),
      left("weakest", words.column.weakest),
      right("agree", words.column.agree),
      right("interval", words.column.interval),
      left("verdict", words.column.decision),
      left("remarks", words.column.remarks),
    ],
    rows: rows.map(({ chain, link, cell }) => {
      const estimate = cell && itemEstimate(cell);
      const missing = link.hidden + link.unanswered;
      const nothing = link.hidden > 0 ? words.hidden : words.noAnswers;
      const remarks = [
        ...(chain.breaks === link.step ? [said.hereItBreaks] : []),
        ...(missing > 0 ? [said.withoutNumber(missing, link.questions)] : []),
      ];
      return [
        domainLabel(results, chain.domain, language),
        stepLabel(results, link.step),
        link.weakest.map(itemName).join(", ") || nothing,
        estimate ? estimateText(estimate, language) : nothing,
        estimate ? intervalText(estimate, language) : "",
        link.verdict ? said.verdict[link.verdict] : nothing,
        remarks.join("; "),
      ];
    }),
    notes: [
      said.tableNote(percent(norms.aandachtspunt), percent(norms.op_orde)),
      ...(rows.some(({ link }) => link.hidden + link.unanswered > 0)
        ? [said.withoutNumberNote]
        : []),
      said.chanceNote,
      ...estimateNotes(estimates, language),
    ],
  };
}
