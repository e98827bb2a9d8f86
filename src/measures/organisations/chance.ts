/** How many random draws are made, and from which seed, so that anyone can make them again. */
export interface Chance {
  readonly draws: number;
  readonly seed: number;
}

/** Draws for what is compared with chance, always the same ones; they stand in the results. */
export const ORGANISATION_CHANCE: Chance = { draws: 2000, seed: 1989 };
