import type { Results } from "../../../src/results/schema.js";

/** The limits of the norms, written down a second time: what is tested may not tell the test. */
const NORMS = { intern: { base: 5, side: 1 }, publiek: { base: 10, side: 3 } } as const;

/** Whether a table of those who had contact may stand beside their number: a table has a base too. */
function kindsWrong(
  kind: Readonly<Record<string, number>> | null,
  withContact: number,
  { base, side }: { base: number; side: number },
): boolean {
  const counts = Object.values(kind ?? {});
  const given = counts.reduce((sum, count) => sum + count, 0);
  if (given === 0) return false;
  const silent = withContact - given;
  const few = [...counts, silent].some((count) => count > 0 && count < side);
  return given < base || few || (side > 1 && counts.includes(given));
}

interface Printed {
  readonly name: string;
  readonly base: number | null;
  readonly k: number | null;
  readonly band: string | null;
  readonly counts: readonly Readonly<Record<string, number>>[];
  readonly hidden: boolean;
  readonly warnings: readonly string[];
}

function printedIn({ items, contacts }: Results): readonly Printed[] {
  return [
    ...items.flatMap(({ id, cells }) =>
      cells.map(({ domain, base, agree, counts, hidden, warnings }) => ({
        name: `${id} ${domain}`,
        base,
        k: agree.k,
        band: agree.band,
        counts: counts === null ? [] : [counts],
        hidden: hidden !== null,
        warnings,
      })),
    ),
    ...contacts.map(({ source, target, base, yearly, frequency, kind, hidden, warnings }) => ({
      name: `${source} ${target}`,
      base,
      k: yearly.k,
      band: yearly.band,
      counts: [frequency, kind].flatMap((one) => (one === null ? [] : [one])),
      hidden: hidden !== null,
      warnings,
    })),
  ];
}

/** Every number of results that the rules D1 to D5 do not let out, by name. */
export function breaches(results: Results): readonly string[] {
  const { limits, profile } = results.provenance;
  const least = Math.max(limits.base, NORMS[profile].base);
  const side = Math.max(limits.count, NORMS[profile].side);
  const extremes = side === 1;
  const kinds = results.contacts.flatMap(({ source, target, base, frequency, kind }) =>
    kindsWrong(kind, (base ?? 0) - (frequency?.geen ?? 0), { base: least, side })
      ? [`D1 kinds ${source} ${target}`]
      : [],
  );
  const cells = printedIn(results).flatMap(({ name, base, k, band, counts, hidden, warnings }) => {
    const told = hidden ? [] : [band, k].filter((one) => one !== null);
    const wrong: string[] = [];
    const whole = counts.map((one) => Object.values(one).reduce((sum, count) => sum + count, 0));
    const anyone = (whole[0] ?? base ?? 0) > 0;
    if (hidden && (k !== null || base !== null || counts.length > 0)) wrong.push("hidden");
    if (told.length > 0 && anyone && base !== null && base > 0 && base < least) wrong.push("D1");
    if (k !== null && base !== null && base > 0) {
      const few = Math.min(k, base - k);
      if (few < side && !(extremes && few === 0)) wrong.push("D2");
      if (few === 0 && !extremes) wrong.push("D3");
      if (few === 0 && extremes && !warnings.includes("D3")) wrong.push("D3");
      if (few === 1 && extremes && !warnings.includes("D4")) wrong.push("D4");
    }
    if (band !== null && (extremes || base === null || base < 21)) wrong.push("D3");
    if (counts.some((one) => Object.values(one).some((count) => count > 0 && count < side))) {
      wrong.push("D5");
    }
    return wrong.map((rule) => `${rule} ${name}`);
  });
  return [...cells, ...kinds];
}
