import { agreeing, type ItemCounts, TOTAL, validAnswers } from "../model/answer.js";
import type { Frame } from "../model/frame.js";
import type { Share } from "../model/share.js";
import { type Tally, totalCounts } from "../tally/tally.js";
import { shareOf } from "./share.js";

export interface AgreementCell {
  readonly domain: string;
  readonly counts: ItemCounts;
  readonly base: number;
  readonly agree: Share;
}

/** The cell of one group from its counts; `invited` is `null` where unknown. */
export function agreementCell(
  domain: string,
  counts: ItemCounts,
  invited: number | null,
): AgreementCell {
  const base = validAnswers(counts);
  return { domain, counts, base, agree: shareOf(agreeing(counts), base, invited) };
}

/**
 * Share of respondents that agree ("zeer eens" or "eens") with an item, per domain.
 *
 * "Weet niet", "nvt", empty and not shown leave the base and are counted beside it (Arnhem
 * 2019, note 26), so the base differs from item to item.
 *
 * @returns one cell per domain in questionnaire order, then the city total (unweighted).
 */
export function agreement(tally: Tally, item: number, frame: Frame): AgreementCell[] {
  const perDomain = tally.items[item] ?? [];
  return [
    ...frame.domains.map(({ id }, index) => {
      const counts = perDomain[index];
      if (!counts) throw new RangeError("the tally has no counts for this domain");
      return agreementCell(id, counts, frame.invited.domains[index] ?? null);
    }),
    agreementCell(TOTAL, totalCounts(perDomain), frame.invited.total),
  ];
}
