import { EXTREME, FEWEST_POSSIBLE, type Profile } from "./profile.js";

/** Whole numbers from low to high, both included. */
export type Range = readonly [low: number, high: number];

/** A cell whose count is not printed, and what the report says of it all the same. */
export interface Unknown {
  readonly k: number;
  readonly base: number;
  readonly said: "vrijwel_geen" | "vrijwel_alle" | "D1" | "D2";
}

/** How many counts k out of `base` a band leaves possible. */
export function possibleInBand(base: number): number {
  return Math.ceil(base * EXTREME - 1e-9);
}

/** The counts that a reader who knows the rules must think possible for one cell. */
function possibleCounts({ base, said }: Unknown, { minimumCount }: Profile): Range[] {
  const inBand = possibleInBand(base);
  if (said === "vrijwel_geen") return [[0, inBand - 1]];
  if (said === "vrijwel_alle") return [[base - inBand + 1, base]];
  if (said === "D1") return [[0, base]];
  // D2 hides a small side; where a band is allowed the outermost counts would be a band.
  const outer = inBand >= FEWEST_POSSIBLE ? inBand : 0;
  const low: Range = [outer, minimumCount - 1];
  const high: Range = [base - minimumCount + 1, base - outer];
  return [low, high].filter(([from, to]) => from <= to);
}

function sums(a: readonly Range[], b: readonly Range[]): Range[] {
  return a.flatMap(([low, high]) => b.map(([from, to]): Range => [low + from, high + to]));
}

/** How many counts of `own` fit with the others in a known sum; stops counting at `enough`. */
function fitting(
  own: readonly Range[],
  others: readonly Range[],
  sum: number,
  enough: number,
): number {
  const found = new Set<number>();
  for (const [low, high] of own) {
    for (let k = low; k <= high && found.size < enough; k++) {
      if (others.some(([from, to]) => sum - k >= from && sum - k <= to)) found.add(k);
    }
  }
  return found.size;
}

/**
 * Whether the sum of some hidden cells, which a total beside the shown cells gives away, leaves
 * fewer than three counts possible for any of them. Uses all that is printed: bases, bands, and
 * the rules by which cells are hidden.
 */
export function sumGivesAway(unknown: readonly Unknown[], profile: Profile): boolean {
  const sum = unknown.reduce((total, { k }) => total + k, 0);
  const sets = unknown.map((cell) => possibleCounts(cell, profile));
  return sets.some((own, index) => {
    const size = own.reduce((count, [low, high]) => count + high - low + 1, 0);
    const needed = Math.min(FEWEST_POSSIBLE, size);
    const others = sets
      .filter((_, other) => other !== index)
      .reduce<Range[]>((all, set) => sums(all, set), [[0, 0]]);
    return fitting(own, others, sum, needed) < needed;
  });
}
