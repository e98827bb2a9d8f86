import { FEWEST_CITIES } from "../model/benchmark-terms.js";
import { overdispersion } from "../stats/overdispersion.js";
import { pooledShare } from "../stats/pooled-share.js";
import { type CityCell, isShown } from "./city.js";
import { limitsAt } from "./funnel.js";
import type { Position, Standing } from "./schema.js";

/** With fewer cities one strange city alone makes the spread: nobody knows then what is ordinary. */
const FEWEST_FOR_ORDINARY = 8;

/** Within this a share lies on a limit, and not beyond it. */
const ON_LIMIT = 1e-9;

type Limits = NonNullable<Standing["limits"]>;

const isBelow = (share: number, { low }: Limits["p95"]): boolean => share < low - ON_LIMIT;
const isAbove = (share: number, { high }: Limits["p95"]): boolean => share > high + ON_LIMIT;

/**
 * Outside 99.8 % is above or below, where the limits hold chance and how cities differ. A share that
 * chance alone does not explain and that these cities have more often is an ordinary difference. Inside
 * 95 % of chance is within. Between them nothing is decided, for with eighteen questions one in twenty
 * lies there by chance. With so few answers that no count could lie outside, nothing is decided either.
 */
function positionOf(
  { share, base, cities }: { share: number; base: number; cities: number },
  limits: Limits,
  chance: Limits,
): Position {
  if (isBelow(share, limits.p998)) return "eronder";
  if (isAbove(share, limits.p998)) return "erboven";
  const { p95, p998 } = chance;
  if (isBelow(share, p998) || isAbove(share, p998)) {
    return cities < FEWEST_FOR_ORDINARY ? "niet_te_beslissen" : "gewoon_verschil";
  }
  const couldLieOutside = p998.low > ON_LIMIT || p998.high < 1 - ON_LIMIT;
  const inside = !isBelow(share, p95) && !isAbove(share, p95);
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
  const none = { cities: shown.length, pooled: null, spread: null, limits: null, chance: null };
  const silent: Position | null =
    own === undefined || own.told === "geen_antwoord"
      ? "geen_antwoord"
      : own.told === "verborgen"
        ? "verborgen"
        : null;
  if (shown.length < FEWEST_CITIES) return { ...none, position: silent ?? "te_weinig_steden" };
  const pooled = pooledShare(shown);
  const found = overdispersion(shown);
  const spread = found && { ...found, differ: found.factor > found.threshold };
  const all = { cities: shown.length, pooled, spread };
  if (silent !== null) return { ...all, limits: null, chance: null, position: silent };
  // Of a band only the side is known.
  if (!isShown(own)) return { ...all, limits: null, chance: null, position: "niet_te_beslissen" };
  const limits = limitsAt(pooled.share, own.base, spread?.between ?? 0);
  const chance = limitsAt(pooled.share, own.base, 0);
  const looked = { share: own.k / own.base, base: own.base, cities: shown.length };
  const position = positionOf(looked, limits, chance);
  return { ...all, limits, chance, position };
}
