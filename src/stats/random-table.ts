import type { Generator } from "./generator.js";
import { logChoose } from "./log-factorial.js";

const WORDS = 2 ** 32;

/**
 * How many of `drawn` people taken from `good` + `bad` are good. The chances are walked from the
 * most likely number outwards, so a draw takes about as many steps as the number varies.
 */
function hypergeometric(good: number, bad: number, drawn: number, chance: number): number {
  const least = Math.max(0, drawn - bad);
  const most = Math.min(good, drawn);
  if (least === most) return least;
  const middle = Math.floor(((drawn + 1) * (good + 1)) / (good + bad + 2));
  const density = Math.exp(
    logChoose(good, middle) + logChoose(bad, drawn - middle) - logChoose(good + bad, drawn),
  );
  let left = chance - density;
  let up = middle;
  let down = middle;
  let above = density;
  let below = density;
  while (left >= 0 && (up < most || down > least)) {
    if (up < most) {
      above *= ((good - up) * (drawn - up)) / ((up + 1) * (bad - drawn + up + 1));
      up += 1;
      left -= above;
      if (left < 0) return up;
    }
    if (down > least) {
      below *= (down * (bad - drawn + down)) / ((good - down + 1) * (drawn - down + 1));
      down -= 1;
      left -= below;
      if (left < 0) return down;
    }
  }
  return middle;
}

/**
 * A table of counts with the given totals, drawn as if people were dealt over the columns without
 * regard to their row: what exact tests count out, for totals that leave too many tables.
 *
 * Column after column, each cell from the hypergeometric distribution of what is left (the idea of
 * Patefield 1981). R: `r2dtable(1, rows, columns)`, which draws other tables from another source.
 *
 * @param rows and columns: totals above 0 with the same sum
 * @param cells is filled column by column: cell of row r in column c at c × rows + r
 */
export function randomTable(
  rows: readonly number[],
  columns: readonly number[],
  { word }: Generator,
  cells: number[],
): void {
  const left = [...rows];
  let people = left.reduce((sum, total) => sum + total, 0);
  // Loops by number: this runs millions of times, and iterators would take half of it.
  for (let column = 0; column < columns.length; column++) {
    const total = columns[column] ?? 0;
    let toPlace = total;
    let room = people;
    for (let row = 0; row < left.length; row++) {
      const here = left[row] ?? 0;
      room -= here;
      const count = hypergeometric(here, room, toPlace, word() / WORDS);
      cells[column * left.length + row] = count;
      left[row] = here - count;
      toPlace -= count;
    }
    people -= total;
  }
}
