import { FEWEST_CITIES } from "../model/benchmark-terms.js";
import { overdispersion } from "../stats/overdispersion.js";
import { pooledShare } from "../stats/pooled-share.js";
import { type CityCell, isShown } from "./city.js";
import { limitsAt } from "./funnel.js";
import type { Position, Standing } from "./schema.js";

/** Within this a share lies on a limit, and not beyond it. */
const ON_LIMIT = 1e-9;

/**
 * Outside 99.8 % is above or below; inside 95 % is within; between them nothing is decided, for with
 * eighteen questions one in twenty lies there by chance. With so few answers that no count could lie
 * outside, nothing is decided either.
 */
function positionOf(
  share: number,
  base: number,
  limits: NonNullable<Standing["limits"]>,
): Position {
  const { p95, p998 } = limits;
  if (share < p998.low - ON_LIMIT) return "eronder";
  if (share > p998.high + ON_LIMIT) return "erboven";
  const couldLieOutside = p998.low > ON_LIMIT || p998.high < 1 - ON_LIMIT;
  const inside = share >= p95.low - ON_LIMIT && share <= p95.high + ON_LIMIT;
  return base > 0 && couldLieOutside && inside ? "binnen" : "niet_te_beslissen";
}

/**
 * Where the own city stands among cities on one question.
 *
 * The pool holds every city whose number is shown, the own one too: then all cities are held against
 * one and the same line.
 *
 * @param cells of all these cities, the own one included
 */
export function standingOf(own: CityCell | undefined, cells: readonly CityCell[]): Standing {
  const shown = cells.filter(isShown);
  const none = { cities: shown.length, pooled: null, spread: null, limits: null };
  const silent: Position | null =
    own === undefined || own.told === "geen_antwoord"
      ? "geen_antwoord"
      : own.told === "verborgen"
        ? "verborgen"
        : null;
  if (shown.length < FEWEST_CITIES) return { ...none, position: silent ?? "te_weinig_steden" };
  const pooled = pooledShare(shown);
  const found = overdispersion(shown);
  const spread = found && { ...found, widened: found.factor > found.threshold };
  const all = { cities: shown.length, pooled, spread };
  if (silent !== null) return { ...all, limits: null, position: silent };
  // Of a band only the side is known.
  if (!isShown(own)) return { ...all, limits: null, position: "niet_te_beslissen" };
  const limits = limitsAt(pooled.share, own.base, spread);
  return { ...all, limits, position: positionOf(own.k / own.base, own.base, limits) };
}
