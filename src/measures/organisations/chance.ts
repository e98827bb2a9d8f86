/** How many random draws are made, and from which seed, so that anyone can make them again. */
export interface Chance {
  readonly draws: number;
  readonly seed: number;
}
