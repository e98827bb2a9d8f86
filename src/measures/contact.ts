import { type ContactCounts, type KindCounts, validContacts } from "../model/answer.js";
import type { Frame } from "../model/frame.js";
import type { Share } from "../model/share.js";
import type { Tally } from "../tally/tally.js";
import { shareOf } from "./share.js";

export interface ContactCell {
  readonly source: string;
  readonly target: string;
  readonly base: number;
  readonly frequency: ContactCounts;
  readonly kind: KindCounts;
  readonly yearly: Share;
}

/**
 * Who says to have contact with whom: per pair of domains (the own domain too) the share of
 * the source's respondents with at least yearly contact with the target.
 *
 * Every arc has its own base: these are shares of one group's reports, not observed ties
 * (Marsden 1990 on self-reported contact).
 *
 * @returns all sources × targets in questionnaire order; empty when contact was not asked.
 */
export function contacts(tally: Tally, frame: Frame): ContactCell[] {
  if (!frame.contactsAsked) return [];
  return frame.domains.flatMap((source, i) =>
    frame.domains.map((target, j) => {
      const frequency = tally.contacts[i]?.[j];
      const kind = tally.kinds[i]?.[j];
      if (!frequency || !kind) throw new RangeError("the tally has no counts for this pair");
      const base = validContacts(frequency);
      const yearly = frequency.jaarlijks + frequency.maandelijks + frequency.wekelijks;
      const invited = frame.invited.domains[i] ?? null;
      return {
        source: source.id,
        target: target.id,
        base,
        frequency,
        kind,
        yearly: shareOf(yearly, base, invited),
      };
    }),
  );
}
