import type { Release } from "../disclosure/release.js";
import { TOTAL } from "../model/answer.js";
import type { Results } from "./schema.js";

type Printed = Pick<Results, "study" | "provenance" | "domains" | "total" | "items" | "contacts">;

/**
 * What a report tells of its respondents, for the ledger: the same numbers that it prints.
 *
 * @param hash SHA-256 of its results.json
 */
export function releaseOf(results: Printed, hash: string): Release {
  const { study, provenance, domains, total, items, contacts } = results;
  return {
    results: hash,
    profile: provenance.profile,
    year: study.year,
    inputs: [...provenance.inputs, ...provenance.tallies, ...provenance.members]
      .map(({ sha256 }) => sha256)
      .sort(),
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
        counts,
      })),
    ),
    contacts: contacts.map(({ source, target, base, yearly }) => ({
      source,
      target,
      k: yearly.k,
      base,
    })),
  };
}
