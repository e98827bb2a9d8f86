import type { Results } from "../results/schema.js";
import { type Arc, arcMarks, dashedEntry, strengthLegend } from "./contact-arc.js";
import { arcsOf, isNone, notDrawn, thickestFirst } from "./contact-graph.js";
import { nodeMarks, nodeRadius } from "./contact-node.js";
import { ringPlaces } from "./contacts-layout.js";
import { domainName } from "./describe.js";
import { describeHub } from "./describe-hub.js";
import { type Half, type Hub, halvesOf } from "./hub-halves.js";
import { type LegendEntry, legend } from "./legend.js";
import { type FigureOptions, MARGIN, page, textBlock, type Vocabulary } from "./page.js";
import type { Mark, Scene } from "./scene.js";
import { wrap } from "./text.js";
import { INK, SIZE } from "./tokens.js";

/** Measures in pixels: two graphs beside each other, each on a ring like that of `contacts`. */
const WIDTH = 1000;
const RING = { usual: 178, between: 24, free: 14, air: 4 } as const;
const GUTTER = 34;
const AIR = { heading: 24, below: 34, legend: 24 } as const;
const APART = { least: 26, perLength: 0.06 } as const;
/** What an arc of 100 % is thicker than the thinnest, between few domains and many. */
const THICKEST = { few: 5, many: 3 } as const;
const MANY = 6;
/** The line around the hub: its distance from the circle and its thickness. */
const HUB_RING = { air: 4, width: 3 } as const;
const DENSITY = 15;

/** A ring on which neighbours leave room for an arrow, and no arrow runs behind a third circle. */
function ringOf(count: number, radius: number): number {
  const beside = (radius + RING.between) / Math.sin(Math.PI / count);
  const over = count > 4 ? 1 - Math.cos((2 * Math.PI) / count) : 1;
  return Math.max(RING.usual, beside, (radius + APART.least / 2 + RING.free) / over);
}

/** Density and reciprocity of a graph with what they rest on. */
function measureMarks(
  { density, reciprocity, covered }: Half,
  middle: number,
  top: number,
  room: number,
  words: Vocabulary,
): { marks: readonly Mark[]; bottom: number } {
  const { hub } = words.figure;
  const { numbers } = words;
  const first = density === null ? hub.noDensity : hub.density(numbers.sharePercent(density));
  const second = hub.arrows(covered.arrows, covered.ofArrows);
  const third =
    reciprocity === null
      ? hub.noReciprocity(covered.pairs, covered.ofPairs)
      : hub.reciprocity(numbers.decimal(reciprocity, 2), covered.pairs, covered.ofPairs);
  const lines = [second, third].flatMap((text) => wrap(text, room, SIZE.text, words.language));
  const centered = { fill: INK.text, anchor: "middle" } as const;
  const below = top + 21;
  return {
    marks: [
      ...textBlock([first], middle, top, { ...centered, size: DENSITY, bold: true }),
      ...textBlock(lines, middle, below, { ...centered, size: SIZE.text }, 1.4),
    ],
    bottom: below + (lines.length - 1) * SIZE.text * 1.4,
  };
}

/**
 * The contact graph as a whole beside the graph without its hub, every domain at the place it has
 * in `contacts`; the place of the hub stays empty. `null` where the results name no hub.
 */
export function hubSpec(
  results: Results,
  words: Vocabulary,
  options: FigureOptions = {},
): Scene | null {
  const halves = halvesOf(results, words);
  const hub = results.network?.hub;
  if (!halves || !hub) return null;
  const ids = results.domains.map(({ id }) => id);
  const count = ids.length;
  const radius = nodeRadius(results, words);
  const ring = ringOf(count, radius);
  const needed = 2 * MARGIN + GUTTER + 4 * (ring + radius + RING.air);
  const width = Math.max(options.width ?? WIDTH, needed);
  const panel = (width - 2 * MARGIN - GUTTER) / 2;
  const down = count % 2 === 0 ? ring : ring * Math.cos(Math.PI / count);
  const heading = {
    id: "hub",
    desc: describeHub(results, hub, halves, words),
    notes: notesOf(results, hub, words),
  } as const;
  return page(results, words, width, heading, (top) => {
    const parts = halves.map((half, index) => {
      const middle = MARGIN + panel / 2 + index * (panel + GUTTER);
      const head = wrap(half.heading, panel - 16, SIZE.subtitle, words.language, true);
      return { half, middle, head, without: index === 1 ? hub.domain : null };
    });
    const lines = Math.max(...parts.map(({ head }) => head.length));
    const y = top + 14 + (lines - 1) * SIZE.subtitle * 1.3 + AIR.heading + radius + ring;
    const bold = { size: SIZE.subtitle, fill: INK.text, bold: true, anchor: "middle" } as const;
    const drawn = parts.map(({ half, middle, head, without }) => {
      const places = ringPlaces(count, { x: middle, y }, ring, radius);
      const contacts = half.contacts.filter((contact) => !isNone(contact));
      // Arrows end before the line around the hub.
      const around = HUB_RING.air + HUB_RING.width / 2;
      const ends = places.map((place, index) =>
        ids[index] === hub.domain ? { ...place, radius: radius + around } : place,
      );
      const thickest = count > MANY ? THICKEST.many : THICKEST.few;
      const arcs = arcsOf(contacts, ids, ends, { thickest, apart: APART }, words);
      const nodes = places.flatMap((place, index): Mark[] => {
        const id = ids[index] ?? "";
        if (id === without) return [emptyPlaceMark(place.x, place.y, radius)];
        const ringed = id === hub.domain ? [hubRing(place.x, place.y, radius)] : [];
        return [...ringed, ...nodeMarks(results, place, id, words)];
      });
      const measures = measureMarks(half, middle, y + down + radius + AIR.below, panel - 16, words);
      return {
        arcs,
        marks: [
          ...textBlock(head, middle, top + 14, bold),
          ...thickestFirst(arcs).flatMap((arc) => arcMarks(arc, results, words)),
          ...nodes,
          ...measures.marks,
        ],
        bottom: measures.bottom,
      };
    });
    const bottom = Math.max(...drawn.map((one) => one.bottom));
    const entries = legendEntries(drawn[0]?.arcs ?? [], words);
    const key = legend(entries, MARGIN, bottom + AIR.legend, width - 2 * MARGIN);
    return { marks: [...drawn.flatMap(({ marks }) => marks), ...key.marks], bottom: key.bottom };
  });
}

/** Where the hub stood. */
function emptyPlaceMark(x: number, y: number, radius: number): Mark {
  return {
    kind: "circle",
    x,
    y,
    radius,
    fill: "none",
    stroke: INK.line,
    strokeWidth: 1.3,
    dash: "5 5",
    role: "gone",
  };
}

/** A second line around the hub, so that the eye finds it. */
function hubRing(x: number, y: number, radius: number): Mark {
  return {
    kind: "circle",
    x,
    y,
    radius: radius + HUB_RING.air,
    fill: "none",
    stroke: INK.accent,
    strokeWidth: HUB_RING.width,
    role: "hub",
  };
}

function legendEntries(arcs: readonly Arc[], words: Vocabulary): LegendEntry[] {
  const { figure } = words;
  const hidden = arcs.some(({ contact }) => contact.yearly.reason === "hidden");
  const band = arcs.some(({ contact }) => contact.yearly.band !== null);
  const label = band
    ? hidden
      ? figure.hub.legendHiddenOrBand
      : figure.hub.legendBand
    : figure.legendHidden;
  return [...strengthLegend(arcs, words), ...(hidden || band ? [dashedEntry(label)] : [])];
}

/** Which domain is the hub and what can be said of its lead; contacts that are not drawn. */
function notesOf(results: Results, hub: Hub, words: Vocabulary): readonly string[] {
  const between = results.contacts.filter(({ source, target }) => source !== target);
  const own = between.filter(({ source, target }) => [source, target].includes(hub.domain));
  const shown = own.filter(({ yearly }) => yearly.share !== null).length;
  const name = domainName(results, hub.domain, words);
  const { figure, numbers } = words;
  const lead =
    hub.densityOfHub === null
      ? []
      : [figure.hub.hubIs(name, numbers.sharePercent(hub.densityOfHub), shown, own.length)];
  const ownNote = results.contacts.some(
    ({ source, target, yearly, base }) => source === target && yearly.k !== null && base,
  );
  return [
    [...lead, leadNote(results, hub, words)].join(" "),
    [...(ownNote ? [figure.ownNote] : []), figure.hub.meaning].join(" "),
    ...notDrawn(results, between.filter(isNone), words),
  ];
}

/** One sentence on whether the lead of the hub is more than chance. */
function leadNote(results: Results, { test }: Hub, { figure, numbers }: Vocabulary): string {
  const draws = results.network?.intervals?.draws;
  if (test === null || draws === undefined) return figure.hub.leadUntested;
  return figure.hub.lead({
    decided: test.decision === "hub",
    share: numbers.sharePercent(test.leads),
    draws: numbers.whole(draws),
  });
}
