import type { Column } from "../model/column.js";
import { columnNamed, type FateOf, keysOf, oneRow, type Platform } from "./platform.js";

const OWN: ReadonlySet<string> = new Set([
  "record_id",
  "record id",
  "institute",
  "institute abbreviation",
  "survey_name",
  "survey name",
  "survey_instance_id",
  "survey instance id",
  "created_on",
  "sent_on",
  "progress",
  "completed_on",
  "package_id",
  "package_name",
  "archived",
]);

function castorFate(columns: readonly Column[]): FateOf | null {
  const progress = columnNamed(columns, "progress");
  if (progress === -1) return null;
  return (cells) => (Number(cells[progress]) >= 100 ? null : "partial");
}

/** Surveys of Castor: eleven columns of its own, answers as labels, a row per survey sent. */
export const castor: Platform = {
  id: "castor",
  mayRepeat: () => false,
  headingRows([names]) {
    const keys = keysOf(names);
    const first = keys[0] === "record_id" || keys[0] === "record id";
    return first && keys.filter((key) => OWN.has(key)).length >= 4 ? 1 : 0;
  },
  headings: oneRow((heading) => OWN.has(heading.toLowerCase())),
  /** Codes -95 to -99 and `##USER_MISSING_95##`: the reasons why something was left open. */
  isMissing: (code) => /^(?:-9[5-9]|##USER_MISSING_9[5-9]##)$/u.test(code),
  fateOf: castorFate,
  recordColumn: 0,
};
