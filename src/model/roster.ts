/** Names are printed in figures and tables; what is longer is no name. */
export const LONGEST_NAME = 100;

/** An organisation on the roster of a study. Its place in the list is its identity; names are labels. */
export interface Organisation {
  readonly name: string;
  /** Place of its domain in the frame. */
  readonly domain: number;
  /** How many spoke for it. With 0 its contacts are missing, which is not the same as none. */
  readonly respondents: number;
}

/** At least yearly contact with `target`, as `source` says: both are places in the roster. */
export interface Tie {
  readonly source: number;
  readonly target: number;
}

/** Which organisations were asked about each other, and what those that answered said. */
export interface Roster {
  readonly organisations: readonly Organisation[];
  /** Each pair at most once, never an organisation with itself, none from one without respondents. */
  readonly ties: readonly Tie[];
}
