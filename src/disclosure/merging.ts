import type { AgreementCell } from "../measures/agreement.js";
import { ITEM_ANSWERS, type ItemCounts, TOTAL } from "../model/answer.js";
import { discloseItem } from "./disclose.js";
import type { Profile } from "./profile.js";

/** Two domains that show more as one. */
export interface Merge {
  readonly domains: readonly [string, string];
  /** Questions of which a number is shown for the two together, and now for neither. */
  readonly shown: number;
  /** Questions of which a number is shown for one of the two, and not for the two together. */
  readonly lost: number;
  /** Questions of which the city total is shown then, and not now. */
  readonly totals: number;
}

type MakeCell = (domain: string, counts: ItemCounts) => AgreementCell;

const isShown = (cell: { agree: { k: number | null; band: string | null } } | undefined): boolean =>
  cell !== undefined && (cell.agree.k !== null || cell.agree.band !== null);

/**
 * What would be shown more when two domains were one, for every pair of which a cell is hidden; the
 * pairs that show most first, then in the order of the domains.
 *
 * @param items the cells of every item, domains in questionnaire order and then the total
 * @param make a cell from its counts
 */
export function merges(
  items: readonly (readonly AgreementCell[])[],
  profile: Profile,
  make: MakeCell,
): Merge[] {
  const ids = (items[0] ?? []).map(({ domain }) => domain).filter((domain) => domain !== TOTAL);
  const now = items.map((cells) => discloseItem(cells, profile));
  const found = ids.flatMap((a, i) =>
    ids.slice(i + 1).map((b): Merge => {
      let shown = 0;
      let lost = 0;
      let totals = 0;
      for (const [index, cells] of items.entries()) {
        const before = new Map((now[index] ?? []).map((cell) => [cell.domain, cell]));
        const after = new Map(
          discloseItem(merged(cells, [a, b], make), profile).map((cell) => [cell.domain, cell]),
        );
        const apart = [a, b].filter((id) => isShown(before.get(id))).length;
        const together = isShown(after.get(a));
        if (together && apart === 0) shown++;
        if (apart > 0 && !together) lost++;
        if (isShown(after.get(TOTAL)) && !isShown(before.get(TOTAL))) totals++;
      }
      return { domains: [a, b], shown, lost, totals };
    }),
  );
  return found
    .filter((merge) => merge.shown + merge.totals > 0)
    .sort((x, y) => y.shown + y.totals - y.lost - (x.shown + x.totals - x.lost));
}

/** The cells with two domains as one, under the name of the first. */
function merged(
  cells: readonly AgreementCell[],
  [a, b]: readonly [string, string],
  make: MakeCell,
): AgreementCell[] {
  const other = cells.find(({ domain }) => domain === b);
  return cells.flatMap((cell) => {
    if (cell.domain === b) return [];
    if (cell.domain !== a || !other) return [cell];
    const counts = Object.fromEntries(
      ITEM_ANSWERS.map((answer) => [answer, cell.counts[answer] + other.counts[answer]]),
    ) as ItemCounts;
    return [make(a, counts)];
  });
}
