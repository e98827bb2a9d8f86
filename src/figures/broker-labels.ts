import type { Place, Point } from "./contacts-layout.js";
import { line, type Mark } from "./scene.js";
import { textWidth } from "./text.js";
import { INK, SIZE } from "./tokens.js";

/** A label that points at an organisation. */
export interface Named {
  readonly place: Place;
  readonly text: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Around {
  /** Organisations, which a label should leave in sight. */
  readonly nodes: readonly Place[];
  /** What a label may never touch: captions and the edges of the figure. */
  readonly taken: readonly Box[];
  readonly within: Box;
}

const HEIGHT = 18;
const PADDING = 6;
const DIRECTIONS = 24;
const DISTANCES = Array.from({ length: 24 }, (_, step) => 8 + step * 8);
/** What covering an organisation costs, in pixels of distance. */
const COVERED = 70;
const AIR = 3;
/** What stays free between a label and an organisation that it does not cover. */
const CLEAR = 4;

const touch = (a: Box, b: Box): boolean =>
  a.left < b.right + AIR &&
  b.left < a.right + AIR &&
  a.top < b.bottom + AIR &&
  b.top < a.bottom + AIR;

const inside = (a: Box, b: Box): boolean =>
  a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

function covers({ left, right, top, bottom }: Box, { x, y, radius }: Place): boolean {
  const dx = Math.max(left - x, x - right, 0);
  const dy = Math.max(top - y, y - bottom, 0);
  return Math.hypot(dx, dy) < radius + CLEAR;
}

/** The nearest free place for each label in turn; a label for which there is none is left out. */
function boxesFor(named: readonly Named[], { nodes, taken, within }: Around): (Box | null)[] {
  const used: Box[] = [...taken];
  return named.map(({ place, text }) => {
    const width = textWidth(text, SIZE.note, true) + 2 * PADDING;
    let best: { box: Box; cost: number } | null = null;
    for (const distance of DISTANCES) {
      // No place further away can be cheaper than one that covers nothing.
      if (best && best.cost <= distance) break;
      for (let step = 0; step < DIRECTIONS; step++) {
        const angle = (step * 2 * Math.PI) / DIRECTIONS;
        const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
        const x = place.x + cos * (place.radius + distance + width / 2);
        const y = place.y + sin * (place.radius + distance + HEIGHT / 2);
        const box = {
          left: x - width / 2,
          right: x + width / 2,
          top: y - HEIGHT / 2,
          bottom: y + HEIGHT / 2,
        };
        if (!inside(box, within) || used.some((other) => touch(box, other))) continue;
        const cost = distance + COVERED * nodes.filter((node) => covers(box, node)).length;
        if (!best || cost < best.cost) best = { box, cost };
      }
    }
    if (best) used.push(best.box);
    return best?.box ?? null;
  });
}

/** Labels with a line to what they name, and a ring around it. */
export function brokerMarks(named: readonly Named[], around: Around): Mark[] {
  return boxesFor(named, around).flatMap((box, index) => {
    const one = named[index];
    if (!box || !one) return [];
    const { place, text } = one;
    const near: Point = {
      x: Math.min(Math.max(place.x, box.left), box.right),
      y: Math.min(Math.max(place.y, box.top), box.bottom),
    };
    const length = Math.hypot(near.x - place.x, near.y - place.y) || 1;
    const from = {
      x: place.x + ((near.x - place.x) / length) * (place.radius + 2),
      y: place.y + ((near.y - place.y) / length) * (place.radius + 2),
    };
    return [
      brokerRing(place),
      line(from.x, from.y, near.x, near.y, INK.text, 1),
      {
        kind: "rect",
        x: box.left,
        y: box.top,
        width: box.right - box.left,
        height: HEIGHT,
        radius: 3,
        fill: INK.ground,
        stroke: INK.text,
        strokeWidth: 0.8,
        role: "arc-label",
      },
      {
        kind: "text",
        x: (box.left + box.right) / 2,
        y: box.top + 13,
        text,
        size: SIZE.note,
        fill: INK.text,
        bold: true,
        anchor: "middle",
        role: "broker",
      },
    ];
  });
}

/** What sets an organisation that mediates apart. */
export function brokerRing({ x, y, radius }: Place): Mark {
  return { kind: "circle", x, y, radius: radius + 2.2, stroke: INK.text, strokeWidth: 1.4 };
}
