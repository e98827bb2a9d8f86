import type { Release } from "../disclosure/release.js";
import { TOTAL } from "../model/answer.js";
import type { Results } from "./schema.js";

type Printed = Pick<
  Results,
  "study" | "provenance" | "domains" | "total" | "items" | "contacts" | "organisations"
>;

/**
 * What a report tells of its respondents, for the ledger: the same numbers that it prints.
 *
 * @param hash SHA-256 of its results.json
 */
export function releaseOf(results: Printed, hash: string): Release {
  const { study, provenance, domains, total, items, contacts, organisations } = results;
  return {
    results: hash,
    profile: provenance.profile,
    year: study.year,
    responded: [
      ...domains.map(({ id, responded }) => ({ domain: id, responded })),
      { domain: TOTAL, responded: total.responded },
    ],
    items: items.flatMap(({ id, cells }) =>
      cells.map(({ domain, base, counts, agree }) => ({
        item: id,
        domain,
        k: agree.k,
        base,
        band: agree.band,
        counts,
      })),
    ),
    contacts: contacts.map(({ source, target, base, yearly, frequency, kind }) => ({
      source,
      target,
      k: yearly.k,
      base,
      band: yearly.band,
      frequency,
      kind,
    })),
    organisations: (organisations?.blocks ?? []).map(({ source, target, ties, possible }) => ({
      source,
      target,
      ties,
      possible,
    })),
  };
}
