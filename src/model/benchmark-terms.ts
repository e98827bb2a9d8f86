/**
 * Classes of municipalities by their number of inhabitants: the eight of Statistics Netherlands
 * (CBS, gemeentegrootte), of which the three below 20,000 are one here, for they hold few
 * municipalities and would be recognised.
 */
export const SIZE_CLASSES = [
  "tot_20000",
  "20000_tot_50000",
  "50000_tot_100000",
  "100000_tot_150000",
  "150000_tot_250000",
  "vanaf_250000",
] as const;
export type SizeClass = (typeof SIZE_CLASSES)[number];

/** How a city may be called where others stand beside it. */
export const CALLED = ["name", "pseudonym"] as const;
export type Called = (typeof CALLED)[number];

/** How a city wants to stand beside others. */
export interface BesideOthers {
  readonly size_class: SizeClass | null;
  readonly benchmark: Called;
}

/** Fewer cities than this are no group: they say too little, and a size class would tell who they are. */
export const FEWEST_CITIES = 5;
