import { TOTAL } from "../model/answer.js";
import type { Results, ResultsReliability } from "./schema.js";

/** From so many respondents on there is a number, and with fewer than so many it is uncertain. */
const FROM = 30;
const CERTAIN_FROM = 100;

/** Reasons for which nobody looked who answered all items. */
const UNMEASURED: readonly ResultsReliability["reason"][] = [
  "no-scale",
  "fewer-than-two-items",
  "cells-hidden",
  "crosses-questions",
  "from-reports",
];

type Items = Results["items"];

/** The number beside what goes with it: an interval and items for alpha, nothing for two items. */
function soundValue(scale: ResultsReliability): boolean {
  const { items, n, value, interval, method, itemTotal, reason, caution } = scale;
  const limit = n ?? 0;
  if (value === null || reason !== null) {
    const nothing = method === null && interval === null && itemTotal.length === 0;
    const small = reason === "fewer-than-30-respondents";
    if (value !== null || reason === null || !nothing || caution) return false;
    if (reason === "negative-correlation" && items.length !== 2) return false;
    return n === null || limit < FROM === small;
  }
  if (limit < FROM || caution !== limit < CERTAIN_FROM) return false;
  if (items.length === 2) {
    return method === "spearman-brown" && interval === null && itemTotal.length === 0;
  }
  const within = interval !== null && interval.low <= value && value <= interval.high;
  return (
    method === "cronbach-alpha" &&
    within &&
    itemTotal.map(({ item }) => item).join() === items.join() &&
    itemTotal.every((one) => (one.value === null) === (one.reason !== null))
  );
}

function soundScale(scale: ResultsReliability, items: Items, responded: number): boolean {
  const { n, leftOut, reason } = scale;
  if (scale.items.join() !== items.map(({ id }) => id).join()) return false;
  const totals = items.map(({ cells }) => cells.find(({ domain }) => domain === TOTAL));
  if ((reason === "fewer-than-two-items") !== items.length < 2) return false;
  const hidden = items.some(({ cells }) => cells.some(({ counts }) => counts === null));
  const looked = !["fewer-than-two-items", "no-scale", "crosses-questions"].includes(reason ?? "");
  if (looked) {
    if ((reason === "cells-hidden") !== hidden) return false;
  }
  const unmeasured = UNMEASURED.includes(reason);
  if ((n === null) !== unmeasured || (leftOut === null) !== unmeasured) return false;
  // Who answered every item answered each of them.
  if (n !== null && totals.some((cell) => (cell?.base ?? 0) < n)) return false;
  if (n !== null && n + (leftOut ?? 0) !== responded) return false;
  return soundValue(scale);
}

/** Where the reliability of a step contradicts its items, the number of respondents or itself. */
export function contradictionInReliability({
  steps,
  items,
  total,
  reliability,
}: Results): string | null {
  const asked = steps
    .map(({ id }) => ({ id, own: items.filter(({ step }) => step === id) }))
    .filter(({ own }) => own.length > 0);
  if (asked.map(({ id }) => id).join() !== reliability.map(({ step }) => step).join()) {
    return "reliability";
  }
  const wrong = reliability.find(
    (scale, at) => !soundScale(scale, asked[at]?.own ?? [], total.responded),
  );
  return wrong ? `reliability ${wrong.step}` : null;
}
