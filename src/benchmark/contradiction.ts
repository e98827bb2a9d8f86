import { PROFILES } from "../disclosure/profile.js";
import { TOTAL } from "../model/answer.js";
import { wilson } from "../stats/wilson.js";
import type { LightCell, LightResults } from "./light-schema.js";

const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;

/** Whether the numbers of a cell can be, agree with each other, and were allowed to be shown. */
function sound({ base, agree, hidden }: LightCell, { provenance }: LightResults): boolean {
  const { k, share, interval, band, reason } = agree;
  const shown = hidden === null && reason === null;
  if (!shown) {
    const mute = k === null && share === null && interval === null;
    if (reason === "no-valid-answers") return share === null && interval === null && base === 0;
    return mute && (band !== null) === (reason === "band") && (hidden === null || base === null);
  }
  if (k === null || base === null || base === 0 || share === null || interval === null)
    return false;
  if (k > base || !near(share, k / base) || band !== null) return false;
  if (interval.low > interval.high) return false;
  if (interval.method === "wilson") {
    const { low, high } = wilson(k, base);
    if (!near(low, interval.low) || !near(high, interval.high)) return false;
  }
  const { limits } = provenance;
  if (base < limits.base) return false;
  return limits.count <= 1 || Math.min(k, base - k) >= limits.count;
}

/** Whether domains of which all numbers are shown add up to the total that is shown. */
function addsUp(cells: readonly LightCell[]): boolean {
  const total = cells.at(-1);
  const parts = cells.slice(0, -1);
  const counted = (cell: LightCell): boolean => cell.agree.k !== null || cell.base === 0;
  if (total?.agree.k == null || !parts.every(counted)) return true;
  const sum = (of: (cell: LightCell) => number | null): number =>
    parts.reduce((all, cell) => all + (of(cell) ?? 0), 0);
  return sum(({ agree }) => agree.k) === total.agree.k && sum(({ base }) => base) === total.base;
}

/** The first place where a document contradicts itself; `null` when there is none. */
export function contradictionInLight(results: LightResults): string | null {
  const { provenance, domains, total, items } = results;
  const { minimumBase, minimumCount } = PROFILES[provenance.profile];
  const { base, count } = provenance.limits;
  if (base < minimumBase || count < minimumCount) return "provenance limits";
  const ids = domains.map(({ id }) => id);
  if (new Set(ids).size < ids.length) return "domains";
  const responded = domains.reduce((sum, domain) => sum + domain.responded, 0);
  if (responded !== total.responded) return "total";
  if (total.invited !== null && total.responded > total.invited) return "total";
  const rows = [...ids, TOTAL].join();
  if (new Set(items.map(({ id }) => id)).size < items.length) return "items";
  for (const { id, cells } of items) {
    if (cells.map(({ domain }) => domain).join() !== rows) return `items ${id}`;
    const people = [...domains.map((domain) => domain.responded), total.responded];
    const wrong = cells.find(
      (cell, index) => (cell.base ?? 0) > (people[index] ?? 0) || !sound(cell, results),
    );
    if (wrong) return `items ${id} ${wrong.domain}`;
    if (!addsUp(cells)) return `items ${id}`;
  }
  return null;
}
