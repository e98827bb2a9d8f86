import type { BenchmarkParts } from "../benchmark/benchmark.js";
import { peersOf } from "../benchmark/size-classes.js";
import { FEWEST_CITIES } from "../model/benchmark-terms.js";
import { refuseUse } from "../model/problem.js";

/**
 * Whether there are cities of the own size to compare with. Who asks has all documents and may know
 * how many cities stand under a pseudonym; the benchmark itself never says that of one class.
 *
 * @throws Refusal that says why there are not
 */
export function checkPeers({ found, own }: Pick<BenchmarkParts, "found" | "own">): void {
  if (own.sizeClass === null) throw refuseUse("benchmark-no-class");
  const now = found.cities.filter(({ year }) => year === own.year);
  const same = now.filter(({ sizeClass }) => sizeClass === own.sizeClass).length;
  const peers = peersOf(now, own).length;
  if (peers >= FEWEST_CITIES) return;
  const facts = { found: same, needed: FEWEST_CITIES, unnamed: same - peers, left: peers };
  throw refuseUse(same < FEWEST_CITIES ? "benchmark-few-peers" : "benchmark-hidden-peers", facts);
}
