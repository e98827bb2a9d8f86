import { certainDifference } from "../measures/certain-difference.js";
import { LEVEL } from "../measures/comparison.js";
import { detectable } from "../measures/detectable.js";
import { CHANCE, noTest } from "../measures/group-tests.js";
import { largestDifference } from "../measures/largest-difference.js";
import {
  type ComparedCell,
  isCompared,
  isFullyCounted,
  risingCounts,
  type ShownCell,
} from "../measures/shown-cell.js";
import { cramersV } from "../stats/cramers-v.js";
import { holm } from "../stats/holm.js";
import { kruskalWallis } from "../stats/kruskal-wallis.js";
import { alike } from "./alike.js";
import type { ComparedItem, Results } from "./schema.js";

type Tested = Pick<ComparedItem["test"], "p" | "method" | "draws" | "reason">;

/** A p-value says how it was found: counted out, or with so many draws that it can be so small. */
function soundP({ p, method, draws }: Omit<Tested, "reason">, most: number): boolean {
  if (p === null || p === 0) return p === null && method === null && draws === null;
  if (method === "exact") return draws === null;
  if (method === null || draws === null || draws < 1 || draws > most) return false;
  return p >= 1 / (draws + 1) - 1e-9;
}

function aboutOf(cells: readonly ComparedCell[]): ComparedItem["about"] {
  if (cells.length < 2) return null;
  if (cells.every(isFullyCounted)) return "nobody";
  return cells.every(({ invited }) => invited !== null) ? "nonresponse" : "wider_group";
}

function soundOrdinal(
  { h, df, reason, ...found }: ComparedItem["ordinal"],
  cells: readonly ComparedCell[],
): boolean {
  const groups = cells.flatMap(({ counts }) => (counts ? [risingCounts(counts)] : []));
  const whole = groups.length === cells.length;
  const ranks = whole && cells.length > 1 ? kruskalWallis(groups) : null;
  const without = noTest(cells) ?? (whole ? null : "distribution-hidden");
  const expected = without ?? (ranks?.value == null ? "all-the-same" : null);
  if (reason !== expected || (found.p === null) !== (expected !== null)) return false;
  if (!soundP(found, CHANCE.ordinalDraws)) return false;
  if (expected !== null) return h === null && df === null;
  return ranks?.value != null && alike([h, df], [ranks.value, ranks.df]);
}

/** All of an item but its p-values, which take long to find, follows from the shown cells. */
function soundItem(one: ComparedItem, item: string, cells: readonly ComparedCell[]): boolean {
  const { test, decision } = one;
  const few = cells.length < 2;
  const { value } = few
    ? { value: null }
    : cramersV([cells.map(({ k }) => k), cells.map(({ k, base }) => base - k)]);
  const noStrength = few ? "fewer-than-two-shown" : "all-the-same";
  const reason = noTest(cells) ?? (value === null ? "all-the-same" : null);
  if (test.reason !== reason || (test.p === null) !== (reason !== null)) return false;
  const tested =
    test.adjusted !== null && test.adjusted <= LEVEL ? "verschil" : "niet_te_beslissen";
  const settled = { "fully-counted": "volledig_geteld", certain: "zeker" } as const;
  const decided = reason === "fully-counted" || reason === "certain" ? settled[reason] : tested;
  return (
    one.item === item &&
    alike(
      one.domains,
      cells.map(({ domain }) => domain),
    ) &&
    one.about === aboutOf(cells) &&
    alike(one.cramersV, { value, reason: value === null ? noStrength : null }) &&
    alike(one.largest, largestDifference(cells)) &&
    alike(one.detectable, detectable(cells)) &&
    alike(one.certain, certainDifference(cells)) &&
    soundP(test, CHANCE.draws) &&
    decision === (few ? null : decided) &&
    soundOrdinal(one.ordinal, cells)
  );
}

/**
 * Where the comparison of domains does not follow from the cells that are shown.
 *
 * @param shown per item the cells of all domains
 */
export function contradictionInComparison(
  { comparison, items }: Results,
  shown: readonly (readonly ShownCell[])[],
): string | null {
  const compared = shown.map((cells) => cells.filter(isCompared));
  const none = compared.every((cells) => cells.length < 2);
  if (comparison === null) return none ? null : "comparison";
  const { level, family, chance } = comparison;
  if (none || level !== LEVEL || !alike(chance, CHANCE)) return "comparison";
  if (comparison.items.length !== items.length) return "comparison";
  const tests = comparison.items.map(({ test }) => test).filter(({ p }) => p !== null);
  const adjusted = holm(tests.map(({ p }) => p ?? 1));
  if (family.size !== tests.length) return "comparison";
  if (comparison.items.some(({ test }) => test.p === null && test.adjusted !== null)) {
    return "comparison";
  }
  const off = comparison.items.find(({ test }) => {
    const place = tests.indexOf(test);
    return place !== -1 && !alike(test.adjusted, adjusted[place]);
  });
  const wrong =
    off?.item ??
    items.find(({ id }, at) => {
      const one = comparison.items[at];
      return !one || !soundItem(one, id, compared[at] ?? []);
    })?.id;
  return wrong === undefined ? null : `comparison ${wrong}`;
}
