import type { Column } from "../model/column.js";
import { headingKey } from "../model/heading-key.js";
import type { Questionnaire } from "../model/questionnaire.js";
import { columnKey } from "./by-text.js";
import { questionKey } from "./question-key.js";

/** Knows the columns that are asked and never read, such as remarks, and those a study ignores. */
export function unreadColumns(
  { unread, remarks }: Questionnaire,
  ignored: readonly string[],
): (column: Column) => boolean {
  const headings = new Set([...unread, ...ignored].map(headingKey));
  const remark = remarks === null ? [] : Object.values(remarks.text).map(questionKey);
  return (column) =>
    headings.has(headingKey(column.heading)) ||
    headings.has(headingKey(column.code)) ||
    remark.some((text) => ` ${columnKey(column)}`.endsWith(` ${text}`));
}
