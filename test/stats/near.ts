import { expect } from "vitest";
import type { ScoreSums } from "../../src/stats/covariances.js";

/**
 * Every named value equals R's to a thousand-millionth, or to `margin`; the label says which case
 * differs. A value that is not there differs.
 */
export function expectNear(
  label: string,
  found: object | null,
  expected: Readonly<Record<string, number>>,
  margin = 1e-9,
): void {
  for (const [name, value] of Object.entries(expected)) {
    const ours: unknown = new Map<string, unknown>(Object.entries(found ?? {})).get(name);
    const difference = typeof ours === "number" ? Math.abs(ours - value) : Number.NaN;
    expect(difference, `${label}: ${name} is ${ours}, R says ${value}`).toBeLessThanOrEqual(margin);
  }
}

/** Equal to R in the first digits, however small the value; 0 must be 0. */
export function expectRelative(label: string, ours: number, value: number, margin: number): void {
  const difference = Math.abs(ours - value);
  expect(difference, `${label}: ${ours}, R says ${value}`).toBeLessThanOrEqual(
    margin * Math.abs(value),
  );
}

/** The sums over people of whom every answer is known, an item per list. */
export function sumsOf(items: readonly (readonly number[])[]): ScoreSums {
  const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  return {
    n: items[0]?.length ?? 0,
    sums: items.map(add),
    products: items.flatMap((one, i) =>
      items
        .slice(i)
        .map((other) => add(one.map((answer, person) => answer * (other[person] ?? 0)))),
    ),
  };
}
