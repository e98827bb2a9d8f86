import type { Called, SizeClass } from "../model/benchmark-terms.js";
import { labelKey } from "../model/clean-label.js";
import type { Language } from "../model/language.js";
import type { Interval } from "../model/share.js";

/** What the total of a question may say of a city. */
export type Told = "share" | "vrijwel_geen" | "vrijwel_alle" | "verborgen" | "geen_antwoord";

/** The total of one question in one city. Numbers stand there only where `told` is `share`. */
export interface CityCell {
  readonly item: string;
  /** The wording without case, spaces and punctuation, to hold against that of another city. */
  readonly wording: string;
  readonly told: Told;
  readonly k: number | null;
  readonly base: number | null;
  readonly interval: Interval | null;
}

/** A document of which the program could say that it is what it was when it was made, or not. */
export interface DocumentOrigin {
  readonly file: string;
  /** SHA-256 of its text. */
  readonly hash: string;
  /** Whether a manifest beside it names that hash. */
  readonly verified: boolean;
}

/** A municipality in a year, however its name is written. */
export const cityYear = (municipality: string, year: number): string =>
  `${labelKey(municipality)}\n${year}`;

/** What is kept of one results document: a few numbers, for thousands of them are read. */
export interface City extends DocumentOrigin {
  readonly municipality: string;
  readonly year: number;
  readonly note: string | null;
  readonly language: Language;
  readonly questionnaire: string;
  readonly sizeClass: SizeClass | null;
  readonly called: Called;
  readonly profile: "intern" | "publiek";
  readonly rules: string;
  /** Whether its limits are higher than those of its profile. */
  readonly stricter: boolean;
  /** Ids of the domains, sorted, as one text. */
  readonly domains: string;
  /** Their labels in the same order. */
  readonly domainLabels: string;
  /** The municipalities that a document of a region adds up, as `cityYear` writes them. */
  readonly members: readonly string[];
  readonly invitedKnown: boolean;
  readonly responded: number;
  readonly cells: readonly CityCell[];
}

/** A total that may be used: its number is shown. */
export interface ShownCell extends CityCell {
  readonly k: number;
  readonly base: number;
}

export function isShown(cell: CityCell | undefined): cell is ShownCell {
  return cell?.told === "share";
}

/** The total of a question in a city, when it was asked there. */
export function cellOf(city: City, item: string): CityCell | undefined {
  return city.cells.find((cell) => cell.item === item);
}
