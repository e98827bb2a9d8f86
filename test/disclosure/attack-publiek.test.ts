import { expect, it } from "vitest";
import { holes, SEEDS } from "../tools/attack/holes.js";

it(`an attack on all that is printed for publiek pins no hidden number in ${SEEDS} studies`, {
  timeout: 400_000,
}, async () => {
  let hidden = 0;
  let compared = 0;
  for (let seed = 0; seed < SEEDS; seed++) {
    const attack = await holes(seed, "publiek");
    expect(attack.found).toEqual([]);
    hidden += attack.hidden;
    compared += attack.compared;
  }
  expect(hidden).toBeGreaterThan(10_000);
  expect(compared).toBeGreaterThan(900);
});
