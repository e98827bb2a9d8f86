import type { ShownCell } from "../../src/measures/shown-cell.js";
import type { ItemCounts } from "../../src/model/answer.js";
import type { Random } from "./random.js";

/** Five counts, from zeer eens to zeer oneens, as a cell of which everything is shown. */
export function shownCell(
  domain: string,
  [zeer_eens = 0, eens = 0, neutraal = 0, oneens = 0, zeer_oneens = 0]: readonly number[],
  invited: number | null = null,
): ShownCell {
  const valid = { zeer_eens, eens, neutraal, oneens, zeer_oneens };
  const counts: ItemCounts = { ...valid, weet_niet: 0, nvt: 0, leeg: 0, niet_getoond: 0 };
  const base = Object.values(valid).reduce((sum, count) => sum + count, 0);
  return { domain, invited, k: zeer_eens + eens, base, counts };
}

/** A cell of which the share is shown and the distribution is not. */
export function shareOnly(
  domain: string,
  k: number,
  base: number,
  invited: number | null = null,
): ShownCell {
  return { domain, invited, k, base, counts: null };
}

export const hiddenCell = (domain: string, invited: number | null = null): ShownCell => ({
  domain,
  invited,
  k: null,
  base: null,
  counts: null,
});

/** People who do not exist, of as many domains as asked. */
export function drawnCells(draw: Random, domains: number, people: number): ShownCell[] {
  return Array.from({ length: domains }, (_, at) => {
    const counts = [0, 0, 0, 0, 0];
    for (let person = 0; person < people; person++) {
      const answer = draw.whole(0, 4);
      counts[answer] = (counts[answer] ?? 0) + 1;
    }
    return shownCell(`domein-${at + 1}`, counts);
  });
}
