import { limitsAt } from "./funnel.js";
import type { Benchmark, Standing } from "./schema.js";

/** The limits of a funnel at one number of answers. */
export interface CurvePoint extends NonNullable<Standing["limits"]> {
  readonly base: number;
}

const FEWEST_ANSWERS = 5;
const POINTS = 36;

/** Numbers of answers from few to `most`, closer together where the funnel bends. */
function bases(most: number): readonly number[] {
  const span = Math.max(1, most / FEWEST_ANSWERS);
  const all = Array.from({ length: POINTS }, (_, at) =>
    Math.round(FEWEST_ANSWERS * span ** (at / (POINTS - 1))),
  );
  return [...new Set(all)];
}

/** The standing that a figure shows: that among all cities, or among those of the size class. */
export function drawnStanding(
  item: Benchmark["items"][number],
  scope: Benchmark["scope"],
): Standing {
  return scope === "peers" && item.peers !== null ? item.peers : item.all;
}

/** The most answers behind any shown number: as far as the figures go. */
export function mostAnswers({ items }: Benchmark): number {
  return Math.max(1, ...items.flatMap(({ cells }) => cells.map(({ base }) => base ?? 0)));
}

/** The funnel of every question as points to draw; empty where there is none. */
export function funnelCurves(benchmark: Benchmark): readonly (readonly CurvePoint[])[] {
  const at = bases(mostAnswers(benchmark));
  return benchmark.items.map((item) => {
    const { pooled, spread } = drawnStanding(item, benchmark.scope);
    if (pooled === null) return [];
    return at.map((base) => ({ base, ...limitsAt(pooled.share, base, spread?.between ?? 0) }));
  });
}
