import type { ShownAgreement } from "../disclosure/disclose.js";
import type { ShownCell } from "../measures/shown-cell.js";
import { TOTAL } from "../model/answer.js";
import type { Frame } from "../model/frame.js";

/** What is left of one item in every domain, for what is computed after disclosure. */
export function shownCells(
  cells: readonly ShownAgreement[],
  { domains, invited }: Frame,
): ShownCell[] {
  return cells
    .filter(({ domain }) => domain !== TOTAL)
    .map(({ domain, base, agree, counts, hidden }) => {
      const place = domains.findIndex(({ id }) => id === domain);
      const open = hidden === null;
      return {
        domain,
        invited: invited.domains[place] ?? null,
        k: open ? agree.k : null,
        base: open ? base : null,
        counts: open ? counts : null,
      };
    });
}
