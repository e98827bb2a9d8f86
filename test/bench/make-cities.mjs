// Results documents of made-up cities: one real document with other totals, from a seed. No city, no
// respondent and no answer in them is real.
import { seeded } from "./seeded.mjs";

const Z = 1.959963984540054;
const CLASSES = [
  "tot_20000",
  "20000_tot_50000",
  "50000_tot_100000",
  "100000_tot_150000",
  "150000_tot_250000",
  "vanaf_250000",
];

function wilson(k, n) {
  const p = k / n;
  const middle = p + (Z * Z) / (2 * n);
  const half = Z * Math.sqrt((p * (1 - p)) / n + (Z * Z) / (4 * n * n));
  const scale = 1 + (Z * Z) / n;
  return {
    low: k === 0 ? 0 : Math.max(0, (middle - half) / scale),
    high: k === n ? 1 : Math.min(1, (middle + half) / scale),
    method: "wilson",
  };
}

/** A cell as the profile publiek shows it. */
function cellOf(domain, k, base) {
  const nothing = { k: null, share: null, interval: null, bounds: null, indicative: true };
  const cell = (agree, told, hidden = null) => ({
    domain,
    counts: null,
    base: told,
    agree: { ...nothing, band: null, reason: null, ...agree },
    hidden,
    warnings: [],
  });
  const few = Math.min(k, base - k);
  const band = Math.ceil(base / 10 - 1e-9);
  const hide = (rule) => cell({ reason: "hidden" }, null, { rule, kind: "primary" });
  if (base === 0) return cell({ reason: "no-valid-answers" }, 0);
  if (base < 10) return hide("D1");
  if (band >= 3 && few < band) {
    return cell({ band: k < base - k ? "vrijwel_geen" : "vrijwel_alle", reason: "band" }, base);
  }
  if (few < 3) return hide("D2");
  return cell({ k, share: k / base, interval: wilson(k, base), indicative: base < 30 }, base);
}

/**
 * The document of a city like that of `document`.
 *
 * @param document results of a real evaluation under the profile publiek, parsed
 * @param city municipality, year and seed; people that answered (`size`), how far its shares lie from
 *   those of others (`lean`, 0 to 1), its size class and how it may be called
 */
export function cityLike(document, city) {
  const { municipality, year, seed, size = 80, lean = 0.05 } = city;
  const next = seeded(seed);
  const people = document.domains.map(() => 1 + Math.floor((next() * 2 * size) / 5));
  const own = (next() - 0.5) * 2 * lean;
  const domains = document.domains.map((domain, at) => ({
    ...domain,
    invited: null,
    response: null,
    responded: people[at],
  }));
  const items = document.items.map((item, place) => {
    const level = Math.min(0.97, Math.max(0.03, 0.35 + ((place * 7) % 11) / 20 + own));
    const counts = people.map((all) => {
      const base = all - Math.floor(next() * Math.min(3, all + 1));
      let k = 0;
      for (let one = 0; one < base; one++) if (next() < level) k++;
      return { k, base };
    });
    const sum = (of) => counts.reduce((total, one) => total + of(one), 0);
    const cells = counts.map(({ k, base }, at) => cellOf(domains[at].id, k, base));
    const total = cellOf(
      "totaal",
      sum(({ k }) => k),
      sum(({ base }) => base),
    );
    return { ...item, cells: [...cells, total] };
  });
  return {
    ...document,
    study: {
      ...document.study,
      municipality,
      year,
      title: `${municipality} ${year}`,
      note: city.note ?? null,
      size_class: city.sizeClass === undefined ? CLASSES[Math.floor(next() * 6)] : city.sizeClass,
      benchmark: city.called ?? "pseudonym",
    },
    domains,
    total: { invited: null, response: null, responded: people.reduce((a, b) => a + b, 0) },
    items,
  };
}

/** A document as a report writes it. */
export const documentText = (document) => `${JSON.stringify(document, null, 2)}\n`;
