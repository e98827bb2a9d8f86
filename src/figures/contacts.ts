import type { Results, ResultsContact } from "../results/schema.js";
import { arcLegend, arcMarks, LABEL_HEIGHT, labelMarks, mainKind } from "./contact-arc.js";
import { arcsOf, isNone, notDrawn, thickestFirst } from "./contact-graph.js";
import { nodeMarks, nodeRadius } from "./contact-node.js";
import { labelPlaces, ringPlaces } from "./contacts-layout.js";
import { describeContacts } from "./describe.js";
import { legend } from "./legend.js";
import { type FigureOptions, MARGIN, page, sentence, type Vocabulary } from "./page.js";
import type { Scene } from "./scene.js";

/** Measures of the graph, in pixels; a ring and a page that grow with the number of domains. */
const LEAST_WIDTH = 820;
const MANY = { domains: 6, width: 300, widthPerDomain: 100 } as const;
const LARGE_CIRCLE = 60;
const RING = { least: 120, perDomain: 39, air: 6 } as const;
/** How far the two arcs of a pair lie apart: as far as a label needs, more when they are long. */
const APART = { least: 46, perLength: 0.06 } as const;
/** What an arc of 100 % is thicker than the thinnest, between few domains and many. */
const THICKEST = { few: 6, many: 4 } as const;
/** Air above the topmost circle, and above the legend. */
const AIR = { top: 4, legend: 26 } as const;
/** Below this number of answers a percentage is an indication. */
const FEW_ANSWERS = 30;

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
  const radius = Math.max(nodeRadius(results, words), options.leastRadius ?? 0);
  const many = count > MANY.domains;
  const thickest = many ? THICKEST.many : THICKEST.few;
  const needed = many || radius > LARGE_CIRCLE ? MANY.width + count * MANY.widthPerDomain : 0;
  const width = Math.max(options.width ?? LEAST_WIDTH, needed);
  const reach = width / 2 - MARGIN - radius - RING.air;
  const ring = Math.min(reach, RING.least + count * RING.perDomain);
  // A ring of few points does not reach as far down as it does up.
  const down = count % 2 === 0 ? ring : ring * Math.cos(Math.PI / count);
  const ids = results.domains.map(({ id }) => id);
  const none = between.filter(isNone);
  const desc = describeContacts(results, words);
  const drawn = between.filter((contact) => !isNone(contact));
  const notes = [...graphNotes(results, drawn, words), ...notDrawn(results, none, words)];
  const heading = {
    id: "contacts",
    desc,
    notes,
    ...(options.title === undefined ? {} : { title: options.title }),
  } as const;
  return page(results, words, width, heading, (top) => {
    const center = { x: width / 2, y: top + radius + ring + AIR.top };
    const places = ringPlaces(count, center, ring, radius);
    const arcs = arcsOf(drawn, ids, places, { thickest, apart: APART }, words);
    const labelled = arcs.map(({ curve, strokeWidth, label: { width } }) => {
      return { curve, strokeWidth, label: { width, height: LABEL_HEIGHT } };
    });
    const labels = labelPlaces(labelled, places);
    const key = legend(
      arcLegend(arcs, words),
      MARGIN,
      center.y + down + radius + AIR.legend,
      width - 2 * MARGIN,
    );
    return {
      marks: [
        ...thickestFirst(arcs).flatMap((arc) => arcMarks(arc, results, words)),
        ...places.flatMap((place, index) => nodeMarks(results, place, ids[index] ?? "", words)),
        ...arcs.flatMap((arc, index) => labelMarks(arc, labels[index] ?? { x: 0, y: 0 })),
        ...key.marks,
      ],
      bottom: key.bottom,
    };
  });
}

/** Explains what the graph draws, and nothing that it does not draw. */
function graphNotes(
  { contacts }: Results,
  drawn: readonly ResultsContact[],
  { figure }: Vocabulary,
): readonly string[] {
  const shown = drawn.filter(({ yearly }) => yearly.share !== null);
  const without = shown.filter((contact) => mainKind(contact) === null);
  const anyHidden = without.some(({ kind }) => kind === null);
  const noKind = anyHidden ? figure.noKindShownNote : figure.noKindNote;
  const own = contacts.some(
    ({ source, target, yearly, base }) => source === target && yearly.k !== null && base,
  );
  const signs = [
    ...(own ? [figure.ownNote] : []),
    ...(without.length > 0 ? [noKind] : []),
    ...(drawn.some(({ yearly }) => yearly.band) ? [sentence(figure.legendBand)] : []),
  ];
  return [
    ...(signs.length > 0 ? [signs.join(" ")] : []),
    ...(shown.some(({ base }) => (base ?? 0) < FEW_ANSWERS) ? [figure.smallBasesNote] : []),
  ];
}
