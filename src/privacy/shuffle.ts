/**
 * Puts a list in a random order, in place (Fisher and Yates; Durstenfeld 1964).
 *
 * Chance comes from outside, one number per step, and is kept nowhere: with a seed of a few
 * bytes in the account, anyone could put the rows back in the order in which people answered.
 *
 * @param random gives a number from 0 up to, not including, 1
 */
export function shuffle<Element>(list: Element[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const moved = list[last] as Element;
    list[last] = list[other] as Element;
    list[other] = moved;
  }
}
