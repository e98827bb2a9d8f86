import { cramersV } from "../stats/cramers-v.js";
import { holm } from "../stats/holm.js";
import { type CertainDifference, certainDifference } from "./certain-difference.js";
import { type Detectable, detectable } from "./detectable.js";
import {
  type AgreementTest,
  agreementTest,
  CHANCE,
  type OrdinalCheck,
  ordinalCheck,
} from "./group-tests.js";
import { type LargestDifference, largestDifference } from "./largest-difference.js";
import {
  assertCell,
  type ComparedCell,
  isCompared,
  isFullyCounted,
  type ShownCell,
} from "./shown-cell.js";

/** A difference is told when its adjusted p-value is at most this. */
export const LEVEL = 0.05;

/** What is unknown, and so what a test is about. */
export type About =
  /** Everybody invited answered: nothing is unknown. */
  | "nobody"
  /** Those invited who gave no valid answer. */
  | "nonresponse"
  /** A wider group: it is not known of every compared domain how many were invited. */
  | "wider_group";

export type ComparisonDecision = "verschil" | "zeker" | "niet_te_beslissen" | "volledig_geteld";

export interface ItemComparison {
  readonly item: string;
  /** The domains whose share is shown, which are the ones compared. */
  readonly domains: readonly string[];
  readonly about: About | null;
  readonly cramersV: {
    readonly value: number | null;
    readonly reason: "fewer-than-two-shown" | "all-the-same" | null;
  };
  readonly largest: LargestDifference | null;
  /** Two domains that differ whatever the others would have said; `null` where there are none. */
  readonly certain: CertainDifference | null;
  readonly test: AgreementTest & {
    /** The p-value among all tests of the study (Holm). */
    readonly adjusted: number | null;
  };
  /** `null` with fewer than two domains. */
  readonly decision: ComparisonDecision | null;
  readonly detectable: Detectable;
  /** A check beside the test; not in the family, and no ground for the decision. */
  readonly ordinal: OrdinalCheck;
}

export interface Comparison {
  readonly level: number;
  /** How many tests were adjusted together, and how. */
  readonly family: { readonly size: number; readonly adjustment: "holm" };
  readonly chance: { readonly seed: number; readonly draws: number; readonly ordinalDraws: number };
  readonly items: readonly ItemComparison[];
}

/**
 * Whether domains differ, item by item, over the domains that are shown: size first, then chance.
 *
 * All tests of a study are one family (Holm 1979), so that the chance of telling one or more
 * differences that are not there stays below .05 for the whole report. An item is in it whenever it
 * could be tested. Where all answered alike no test could show a difference, whatever the domains,
 * so leaving it out spoils nothing (Tarone 1990). Fully counted domains are not tested: there the
 * difference is the difference. Nor is a difference that is certain whatever those without a valid
 * answer would have said. It does not rest on chance, and every equality that could be rejected
 * wrongly is still in the family.
 *
 * @param items in questionnaire order, with the cells of all domains after disclosure
 * @returns `null` when no item has two domains to compare
 * @throws RangeError on cells that cannot be
 */
export function comparison(
  items: readonly { readonly item: string; readonly cells: readonly ShownCell[] }[],
): Comparison | null {
  const compared = items.map(({ item, cells }) => {
    cells.forEach(assertCell);
    return { item, cells: cells.filter(isCompared) };
  });
  if (compared.every(({ cells }) => cells.length < 2)) return null;
  const tests = compared.map(({ cells }) => agreementTest(cells));
  const family = tests.flatMap(({ p }) => (p === null ? [] : [p]));
  const adjusted = holm(family)[Symbol.iterator]();
  const { seed, draws, ordinalDraws } = CHANCE;
  return {
    level: LEVEL,
    family: { size: family.length, adjustment: "holm" },
    chance: { seed, draws, ordinalDraws },
    items: compared.map(({ item, cells }, index) => {
      const test = tests[index] ?? agreementTest(cells);
      const { p, ...how } = test;
      const own = p === null ? null : (adjusted.next().value ?? null);
      return {
        item,
        domains: cells.map(({ domain }) => domain),
        about: aboutOf(cells),
        cramersV: strength(cells),
        largest: largestDifference(cells),
        certain: certainDifference(cells),
        test: { p, adjusted: own, ...how },
        decision: decisionOf(test, own),
        detectable: detectable(cells),
        ordinal: ordinalCheck(cells),
      };
    }),
  };
}

/** Of whom the answers are unknown; `null` with fewer than two cells to compare. */
export function aboutOf(cells: readonly ComparedCell[]): About | null {
  if (cells.length < 2) return null;
  if (cells.every(isFullyCounted)) return "nobody";
  return cells.every(({ invited }) => invited !== null) ? "nonresponse" : "wider_group";
}

function strength(cells: readonly ComparedCell[]): ItemComparison["cramersV"] {
  if (cells.length < 2) return { value: null, reason: "fewer-than-two-shown" };
  const { value } = cramersV([cells.map(({ k }) => k), cells.map(({ k, base }) => base - k)]);
  return { value, reason: value === null ? "all-the-same" : null };
}

function decisionOf({ reason }: AgreementTest, adjusted: number | null): ComparisonDecision | null {
  if (reason === "fewer-than-two-shown") return null;
  if (reason === "fully-counted") return "volledig_geteld";
  if (reason === "certain") return "zeker";
  return adjusted !== null && adjusted <= LEVEL ? "verschil" : "niet_te_beslissen";
}
