import type { Results, ResultsContact } from "../results/schema.js";
import {
  type Arc,
  arcLabel,
  arcLegend,
  arcMarks,
  HEAD,
  LABEL_HEIGHT,
  labelMarks,
} from "./contact-arc.js";
import { nodeMarks, nodeRadius } from "./contact-node.js";
import { arcBetween, labelPlaces, ringPlaces } from "./contacts-layout.js";
import { describeContacts, domainName } from "./describe.js";
import { legend } from "./legend.js";
import { type FigureOptions, MARGIN, page, type Vocabulary } from "./page.js";
import type { Scene } from "./scene.js";

/**
 * Who says to have contact with whom, as a directed graph (Arnhem, figure 2.2). Width and
 * label are the share with at least yearly contact; the label stands near the domain that
 * says it. `null` when contact was not asked.
 */
export function contactsSpec(
  results: Results,
  words: Vocabulary,
  options: FigureOptions = {},
): Scene | null {
  const between = results.contacts.filter(({ source, target }) => source !== target);
  if (between.length === 0) return null;
  const count = results.domains.length;
  const radius = nodeRadius(results, words);
  const thickest = count > 6 ? 4 : 6;
  const width = Math.max(options.width ?? 820, count > 6 || radius > 60 ? 300 + count * 100 : 0);
  const ring = Math.min(width / 2 - MARGIN - radius - 6, 120 + count * 36);
  // A ring of few points does not reach as far down as it does up.
  const down = count % 2 === 0 ? ring : ring * Math.cos(Math.PI / count);
  const ids = results.domains.map(({ id }) => id);
  const isNone = ({ yearly, base }: ResultsContact): boolean => yearly.k === 0 || base === 0;
  const none = between.filter(isNone);
  const desc = describeContacts(results, words);
  const notes = [words.figure.contactNotes, ...notDrawn(results, none, words)];
  return page(results, words, width, { id: "contacts", desc, notes }, (top) => {
    const center = { x: width / 2, y: top + radius + ring + 4 };
    const places = ringPlaces(count, center, ring, radius);
    const arcs = between.flatMap((contact): Arc[] => {
      const source = places[ids.indexOf(contact.source)];
      const target = places[ids.indexOf(contact.target)];
      if (!source || !target || isNone(contact)) return [];
      const curve = arcBetween(source, target, 0.09, HEAD + 3);
      const strokeWidth = 1.4 + (contact.yearly.share ?? 0) * thickest;
      return [{ contact, curve, label: arcLabel(contact, words), strokeWidth }];
    });
    const sizes = arcs.map(({ label }) => ({ width: label.width, height: LABEL_HEIGHT }));
    const labels = labelPlaces(
      arcs.map(({ curve }) => curve),
      sizes,
      places,
    );
    // The thinnest arcs are drawn last, so that a thick one never covers them.
    const byWidth = [...arcs].sort(
      (a, b) => (b.contact.yearly.share ?? 0) - (a.contact.yearly.share ?? 0),
    );
    const anyHidden = arcs.some(({ contact }) => contact.yearly.share === null);
    const key = legend(
      arcLegend(words, anyHidden),
      MARGIN,
      center.y + down + radius + 26,
      width - 2 * MARGIN,
    );
    return {
      marks: [
        ...byWidth.flatMap((arc) => arcMarks(arc, results, words)),
        ...places.flatMap((place, index) => nodeMarks(results, place, ids[index] ?? "", words)),
        ...arcs.flatMap((arc, index) => labelMarks(arc, labels[index] ?? { x: 0, y: 0 })),
        ...key.marks,
      ],
      bottom: key.bottom,
    };
  });
}

/** Which contacts nobody has, and of which domains nobody answered. */
function notDrawn(
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
