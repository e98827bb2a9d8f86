import { agreeing, TOTAL, validAnswers, validContacts } from "../model/answer.js";
import { contradictionAfter } from "./consistent-after.js";
import { soundChain } from "./consistent-chain.js";
import { contradictionInNetwork } from "./consistent-network.js";
import { contradictionInOrganisations } from "./consistent-organisations.js";
import { near } from "./near.js";
import type { ItemCell, Results, ResultsContact } from "./schema.js";

type Share = ItemCell["agree"];

function soundShare({ k, share, interval }: Share, base: number | null, hidden: boolean): boolean {
  if (hidden) return k === null && share === null && interval === null && base === null;
  if (k === null) return share === null && interval === null;
  if (base === null || k > base) return false;
  if (base === 0) return share === null && interval === null;
  const same = share !== null && near(share, k / base);
  return same && (interval === null || interval.low <= interval.high);
}

function soundCell({ counts, base, agree, hidden }: ItemCell): boolean {
  if (!soundShare(agree, base, hidden !== null)) return false;
  if (counts === null) return true;
  return hidden === null && validAnswers(counts) === base && agreeing(counts) === agree.k;
}

function soundContact({ frequency, kind, base, yearly, hidden }: ResultsContact): boolean {
  if (!soundShare(yearly, base, hidden !== null)) return false;
  if (hidden !== null && (frequency !== null || kind !== null)) return false;
  if (frequency === null) return true;
  return validContacts(frequency) === base;
}

/**
 * Where a document contradicts itself, although it has the right shape: a cell of a domain that
 * is not there, a number beside the mark that it is hidden, counts that do not add up.
 *
 * @returns the first such place, `null` when there is none
 */
export function contradictionIn(results: Results): string | null {
  const ids = results.domains.map(({ id }) => id);
  if (ids.length === 0 || new Set(ids).size < ids.length) return "domains";
  const rows = [...ids, TOTAL].join();
  for (const item of results.items) {
    if (item.cells.map(({ domain }) => domain).join() !== rows) return `items ${item.id}`;
    const wrong = item.cells.find((cell) => !soundCell(cell));
    if (wrong) return `items ${item.id} ${wrong.domain}`;
  }
  for (const contact of results.contacts) {
    const known = ids.includes(contact.source) && ids.includes(contact.target);
    if (!known || !soundContact(contact)) return `contacts ${contact.source} ${contact.target}`;
  }
  if (results.chain.length > 0 && results.chain.map(({ domain }) => domain).join() !== rows) {
    return "chain";
  }
  const chain = results.chain.find((one) => !soundChain(one, results));
  if (chain) return `chain ${chain.domain}`;
  return (
    contradictionAfter(results) ??
    contradictionInNetwork(results) ??
    contradictionInOrganisations(results.organisations, ids, results.provenance.profile)
  );
}
