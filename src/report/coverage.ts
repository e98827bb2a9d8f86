import type { Language } from "../model/language.js";
import type { Results } from "../results/schema.js";
import { reportWords } from "../words/report.js";
import { isShown } from "./cells.js";
import { contactEstimate } from "./contact-table.js";

/** The part of the network that a measure is about: all of it, or the lines with or without one domain. */
export type NetworkPart = { readonly with: string } | { readonly without: string } | null;

function belongs(part: NetworkPart, a: string, b: string): boolean {
  if (part === null) return true;
  return "with" in part ? part.with === a || part.with === b : ![a, b].includes(part.without);
}

/** `getoonde lijnen (8 van 20)`; `null` when every line is shown. */
export function linesCovered(
  { contacts }: Results,
  language: Language,
  part: NetworkPart = null,
): string | null {
  const arcs = contacts.filter(
    ({ source, target }) => source !== target && belongs(part, source, target),
  );
  const shown = arcs.filter((arc) => isShown(contactEstimate(arc))).length;
  return shown === arcs.length ? null : reportWords[language].tables.lines(shown, arcs.length);
}

/** `paren met twee getoonde lijnen (3 van 10)`; `null` when every pair has both. */
export function pairsCovered(
  { network }: Results,
  language: Language,
  part: NetworkPart = null,
): string | null {
  const pairs = (network?.asymmetry ?? []).filter(({ a, b }) => belongs(part, a, b));
  const shown = pairs.filter(({ difference }) => difference !== null).length;
  return shown === pairs.length ? null : reportWords[language].tables.pairs(shown, pairs.length);
}
