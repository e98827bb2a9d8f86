import type { Results, ResultsContact } from "../results/schema.js";
import { type Arc, arcLabel, HEAD } from "./contact-arc.js";
import { arcBetween, type Place } from "./contacts-layout.js";
import { domainName } from "./describe.js";
import type { Vocabulary } from "./page.js";

/** Thickness of an arc of 0 %, and air before an arrow head. */
const LEAST = 1.4;
const TIP = 3;

interface Looks {
  /** What an arc of 100 % is thicker than the thinnest. */
  readonly thickest: number;
  /** How far the two arcs of a pair lie apart, more when they are long. */
  readonly apart: { readonly least: number; readonly perLength: number };
}

/** Nobody has this contact, or nobody answered: it gets no arrow. */
export function isNone({ yearly, base }: ResultsContact): boolean {
  return yearly.k === 0 || base === 0;
}

/** The contacts as arcs between the places of their domains. */
export function arcsOf(
  contacts: readonly ResultsContact[],
  ids: readonly string[],
  places: readonly Place[],
  { thickest, apart }: Looks,
  words: Vocabulary,
): Arc[] {
  return contacts.flatMap((contact): Arc[] => {
    const source = places[ids.indexOf(contact.source)];
    const target = places[ids.indexOf(contact.target)];
    if (!source || !target) return [];
    const length = Math.hypot(target.x - source.x, target.y - source.y);
    const distance = Math.max(apart.least, length * apart.perLength);
    const curve = arcBetween(source, target, distance, HEAD + TIP);
    const strokeWidth = LEAST + (contact.yearly.share ?? 0) * thickest;
    return [{ contact, curve, label: arcLabel(contact, words), strokeWidth }];
  });
}

/** The thinnest arcs are drawn last, so that a thick one never covers them. */
export function thickestFirst(arcs: readonly Arc[]): readonly Arc[] {
  return [...arcs].sort((a, b) => (b.contact.yearly.share ?? 0) - (a.contact.yearly.share ?? 0));
}

/** Which contacts nobody has, and of which domains nobody answered. */
export function notDrawn(
  results: Results,
  none: readonly ResultsContact[],
  words: Vocabulary,
): readonly string[] {
  const name = (id: string): string => domainName(results, id, words);
  const zero = none.filter(({ base }) => base !== 0);
  const silent = [...new Set(none.filter(({ base }) => base === 0).map(({ source }) => source))];
  const pairs = zero.map(
    ({ source, target, base }) => `${name(source)} → ${name(target)} (0/${base})`,
  );
  return [
    ...(pairs.length > 0 ? [`${words.figure.notDrawn} ${pairs.join("; ")}.`] : []),
    ...(silent.length > 0 ? [`${words.figure.silent} ${silent.map(name).join("; ")}.`] : []),
  ];
}
