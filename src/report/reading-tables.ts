import type { Language } from "../model/language.js";
import type { Results } from "../results/schema.js";
import { chainTable } from "./chain-table.js";
import { comparisonTable } from "./comparison-table.js";
import { contactTable } from "./contact-table.js";
import { itemTable } from "./item-table.js";
import { networkTable } from "./network-table.js";
import { blockTable, brokerageTable, organisationTable } from "./organisation-tables.js";
import { problemTable } from "./problem-table.js";
import { recommendationTable } from "./recommendation-table.js";
import { responseTable } from "./response-table.js";
import { ordinalTable, reliabilityTable, totalsTable } from "./scale-tables.js";
import { scorecardTable } from "./scorecard-table.js";
import type { Table } from "./table.js";
import type { ReadingTableId } from "./table-ids.js";

export { intervalTable } from "./interval-tables.js";
export { READING_TABLE_IDS, type ReadingTableId, ROSTER_TABLE_IDS } from "./table-ids.js";

/**
 * One table to read, such as questions × domains with `6/7 86%` in each cell.
 *
 * @returns `null` when this study has no rows for it: the questions were not asked
 */
export function readingTable(
  id: ReadingTableId,
  results: Results,
  language: Language,
): Table | null {
  switch (id) {
    case "response":
      return responseTable(results, language);
    case "capacity-chain":
      return chainTable(results, language);
    case "contacts":
      return contactTable(results, language);
    case "network":
      return networkTable(results, language);
    case "comparison":
      return comparisonTable(results, language);
    case "ordinal":
      return ordinalTable(results, language);
    case "totals":
      return totalsTable(results, language);
    case "reliability":
      return reliabilityTable(results, language);
    case "organisations":
      return organisationTable(results, language);
    case "blocks":
      return blockTable(results, language);
    case "brokerage":
      return brokerageTable(results, language);
    case "scorecard":
      return scorecardTable(results, language);
    case "recommendations":
      return recommendationTable(results, language);
    case "problems":
      return problemTable(results, language);
    default:
      return itemTable(id, results, language);
  }
}
