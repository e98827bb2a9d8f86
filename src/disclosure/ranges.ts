/** Whole numbers from low to high, both included. */
export type Range = readonly [low: number, high: number];

/** The same numbers as ranges that rise and do not touch. */
export function union(ranges: readonly Range[]): Range[] {
  const sorted = ranges.filter(([low, high]) => low <= high).sort(([a], [b]) => a - b);
  const joined: [number, number][] = [];
  for (const [low, high] of sorted) {
    const last = joined.at(-1);
    if (last && low <= last[1] + 1) last[1] = Math.max(last[1], high);
    else joined.push([low, high]);
  }
  return joined;
}

/** Every sum of a number of the one and a number of the other. */
export function sumOfRanges(a: readonly Range[], b: readonly Range[]): Range[] {
  return union(a.flatMap(([low, high]) => b.map(([from, to]): Range => [low + from, high + to])));
}

/** The numbers of `a` that leave a number of `b` when taken from one of `sums`. */
export function fitting(a: readonly Range[], b: readonly Range[], sums: readonly Range[]): Range[] {
  const left = sums.flatMap(([low, high]) => b.map(([from, to]): Range => [low - to, high - from]));
  return union(
    a.flatMap(([low, high]) =>
      left.map(([from, to]): Range => [Math.max(low, from), Math.min(high, to)]),
    ),
  );
}

export function sizeOf(ranges: readonly Range[]): number {
  return ranges.reduce((size, [low, high]) => size + high - low + 1, 0);
}
