import type { ShareMove, YearCell } from "../compare/change-schema.js";
import type { Language } from "../model/language.js";
import { pairsIn } from "../model/pairs.js";
import { changeWords, type Least, type People } from "../words/change.js";
import { flooredToPoints, pointsOf } from "./points.js";

interface Row {
  readonly years: readonly YearCell[];
  readonly change: ShareMove;
}

/** Below so little it says nothing that a change could not have shown. */
const TOLD_FROM = 0.03;

const basesOf = ({ years }: Row): readonly number[] =>
  [years[0], years.at(-1)].flatMap((cell) => cell?.base ?? []);

const peopleIn = (rows: readonly Row[]): People => {
  const bases = rows.flatMap(basesOf);
  return [Math.min(...bases), Math.max(...bases)];
};

/** How many had to change one way in a row where those who answered twice decide. */
function fewestOf({ pairs }: ShareMove, part: number | null): number | null {
  return pairs === null || part === null ? null : Math.round(part * pairsIn(pairs));
}

/** What the rows without a decision could not have shown, whatever people had answered. */
export function leastOf(undecided: readonly Row[], language: Language): Least {
  const rows = undecided.filter(({ change: { test } }) => test !== "pairs");
  const smallest = (of: (row: Row) => number | null): number | null => {
    const known = rows.flatMap((row) => of(row) ?? []);
    return known.length === 0 ? null : flooredToPoints(Math.min(...known));
  };
  const told = (value: number | null): string | null =>
    value === null || value < TOLD_FROM ? null : pointsOf(value, language);
  // In large groups nearly anything shows, so that nothing can be said of all rows together.
  const limited = rows.every(
    ({ change: { detectable } }) =>
      detectable.reason === null || detectable.reason === "too-few-answers",
  );
  const family = smallest(({ change: { detectable } }) => detectable.family);
  const points = told(family);
  const first = rows.filter(
    ({ change: { detectable } }) =>
      detectable.family !== null && flooredToPoints(detectable.family) === family,
  );
  const never = rows.filter(
    ({ change: { detectable } }) => detectable.familyReason === "too-few-answers",
  );
  return {
    alone: limited ? told(smallest(({ change: { detectable } }) => detectable.value)) : null,
    family: limited && points !== null ? { points, people: peopleIn(first) } : null,
    never: never.length > 0 ? { rows: never.length, people: peopleIn(never) } : null,
    pairs: pairsLeast(undecided),
  };
}

function pairsLeast(undecided: readonly Row[]): Least["pairs"] {
  const rows = undecided.filter(({ change: { test } }) => test === "pairs");
  const fewest = (of: (move: ShareMove) => number | null): number | null => {
    const known = rows.flatMap(({ change }) => fewestOf(change, of(change)) ?? []);
    return known.length === 0 ? null : Math.min(...known);
  };
  const alone = fewest(({ detectable }) => detectable.value);
  if (alone === null) return null;
  return {
    alone,
    family: fewest(({ detectable }) => detectable.family),
    never: rows.filter(({ change }) => change.detectable.familyReason === "too-few-answers").length,
  };
}

/** `9 (15)`: the change that could not have shown, alone and among all tests; where nothing was decided. */
export function leastText(move: ShareMove, language: Language): string {
  const { decision, detectable, test } = move;
  if (decision !== "niet_te_beslissen") return "";
  const words = changeWords[language];
  const said = (value: number | null, reason: string | null): string => {
    if (reason === "too-few-answers") return words.never;
    if (value === null) return "";
    if (test === "pairs") return String(fewestOf(move, value) ?? "");
    const least = flooredToPoints(value);
    return least === 0 ? words.underOne : pointsOf(least, language);
  };
  const alone = said(detectable.value, detectable.reason);
  const family = said(detectable.family, detectable.familyReason);
  if (alone === "" || alone === words.never) return alone;
  const both = `${alone} (${family})`;
  return test === "pairs" ? words.people(both) : both;
}
