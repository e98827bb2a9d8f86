/** Geometry of the contact graph: pure numbers, no words. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Place extends Point {
  readonly radius: number;
}

/**
 * Fixed places on a ring, the first domain on top, the others clockwise: the same domain
 * stands at the same place in every year and city.
 */
export function ringPlaces(count: number, center: Point, ring: number, radius: number): Place[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = -Math.PI / 2 + (index * 2 * Math.PI) / count;
    return { x: center.x + ring * Math.cos(angle), y: center.y + ring * Math.sin(angle), radius };
  });
}

/** A curve from one circle's edge to another's, bent to the right of its direction. */
export interface Curve {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

/**
 * The arc from a to b. Bending every arc to its right keeps the two directions of a pair apart.
 *
 * @param apart how far the two arcs of a pair lie apart in their middle
 * @param tip room kept free before the target, for the arrow head
 */
export function arcBetween(a: Place, b: Place, apart: number, tip: number): Curve {
  const bend = apart / (Math.hypot(b.x - a.x, b.y - a.y) || 1);
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const control = { x: middle.x - dy * bend, y: middle.y + dx * bend };
  return {
    start: toward(a, control, a.radius + 3),
    control,
    end: toward(b, control, b.radius + tip),
  };
}

/** The point at a distance from one point in the direction of another. */
function toward(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + ((to.x - from.x) / length) * distance,
    y: from.y + ((to.y - from.y) / length) * distance,
  };
}

function pointOn({ start, control, end }: Curve, t: number): Point {
  const rest = 1 - t;
  return {
    x: rest * rest * start.x + 2 * rest * t * control.x + t * t * end.x,
    y: rest * rest * start.y + 2 * rest * t * control.y + t * t * end.y,
  };
}

/** Arrow head at the end of a curve: its tip and the two corners of its back. */
export function arrowHead(
  { control, end }: Curve,
  length: number,
  width: number,
): readonly [Point, Point, Point] {
  const tip = toward(end, control, -length);
  const distance = Math.hypot(tip.x - end.x, tip.y - end.y) || 1;
  const normal = { x: -(tip.y - end.y) / distance, y: (tip.x - end.x) / distance };
  const corner = (side: number): Point => ({
    x: end.x + normal.x * width * side,
    y: end.y + normal.y * width * side,
  });
  return [tip, corner(0.5), corner(-0.5)];
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A box by its middle. */
interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

/** A curve with the thickness it is drawn with, and the size of the label it carries. */
export interface LabelledCurve {
  readonly curve: Curve;
  readonly strokeWidth: number;
  readonly label: Size;
}

/** Air around a label that other arcs should leave free. */
const AIR = 4;
/** What is bad about a place for a label, from worst to a matter of taste. */
const COST = {
  onDomain: 1000,
  onLabel: 400,
  onOtherWay: 150,
  onArc: 80,
  pointOfArc: 2,
  awayFromSource: 40,
  aside: 10,
} as const;

const STEPS = 80;
/** Where along its curve a label may stand, and how far aside, in parts of its width. */
/** Between more domains than twelve no place is free any more, and looking takes minutes. */
const MOST_SEARCHED = 132;
const ALONG = Array.from({ length: 33 }, (_, step) => 0.14 + step * 0.02);
const ASIDE = [0, -0.2, 0.2, -0.32, 0.32];
const BEST = 0.3;

function pointsOf(curve: Curve): Point[] {
  return Array.from({ length: STEPS + 1 }, (_, step) => pointOn(curve, step / STEPS));
}

function boundsOf(points: readonly Point[]): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    width: right - left,
    height: bottom - top,
  };
}

/** How many of the points of a curve lie in a box with `air` around it. */
function pointsUnder(points: readonly Point[], box: Box, air: number): number {
  const halfWidth = box.width / 2 + air;
  const halfHeight = box.height / 2 + air;
  let count = 0;
  for (const { x, y } of points) {
    if (Math.abs(x - box.x) < halfWidth && Math.abs(y - box.y) < halfHeight) count++;
  }
  return count;
}

function overlap(a: Box, b: Box, air: number): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 + air &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2 + air
  );
}

function boxToCircle(box: Box, place: Place): number {
  const dx = Math.max(Math.abs(place.x - box.x) - box.width / 2, 0);
  const dy = Math.max(Math.abs(place.y - box.y) - box.height / 2, 0);
  return Math.hypot(dx, dy) - place.radius;
}

/** Whether b runs from where a ends to where a starts. */
function otherWay(a: Curve, b: Curve): boolean {
  const near = (p: Point, q: Point): boolean => Math.hypot(p.x - q.x, p.y - q.y) < NEAR;
  return near(a.start, b.end) && near(a.end, b.start);
}

/** Ends of the two arcs of a pair lie this close on a domain's edge; those of others do not. */
const NEAR = 60;

/**
 * A place on each curve for its label, near the domain that says it, such that no label covers
 * another or a domain, and as few other arcs as possible touch one. A label may lie a little
 * aside, as long as its own arc runs through it.
 *
 * Greedy in the order given, then improved label by label until nothing gets better; no chance,
 * so the same input gives the same places.
 */
export function labelPlaces(arcs: readonly LabelledCurve[], places: readonly Place[]): Point[] {
  const search = arcs.length <= MOST_SEARCHED;
  const along = search ? ALONG : [0.3];
  const asides = search ? ASIDE : [0];
  const candidates = arcs.map(({ curve, label }) =>
    along.flatMap((t) => {
      const { x, y } = pointOn(curve, t);
      return asides.map((aside) => ({
        t,
        aside,
        box: { ...label, x: x + aside * label.width, y },
      }));
    }),
  );
  const points = arcs.map(({ curve }) => pointsOf(curve));
  const bounds = points.map(boundsOf);
  const touching = (index: number, box: Box): number =>
    arcs.reduce((sum, other, which) => {
      const around = bounds[which];
      const air = AIR + other.strokeWidth / 2;
      if (which === index || !around || !overlap(box, around, air)) return sum;
      const under = pointsUnder(points[which] ?? [], box, air);
      if (under === 0) return sum;
      const own = arcs[index]?.curve;
      const both = own !== undefined && otherWay(own, other.curve);
      return sum + (both ? COST.onOtherWay : COST.onArc) + under * COST.pointOfArc;
    }, 0);
  const fixed = candidates.map((list, index) =>
    list.map(({ t, aside, box }) => {
      const onNode = places.filter((place) => boxToCircle(box, place) < AIR).length;
      const taste = Math.abs(t - BEST) * COST.awayFromSource + Math.abs(aside) * COST.aside;
      return onNode * COST.onDomain + touching(index, box) + taste;
    }),
  );
  const chosen = fixed.map((costs) => costs.indexOf(Math.min(...costs)));
  const costOf = (index: number, choice: number): number => {
    const box = candidates[index]?.[choice]?.box;
    if (!box) return Number.POSITIVE_INFINITY;
    const clashes = candidates.filter((list, other) => {
      const there = list[chosen[other] ?? 0]?.box;
      return other !== index && there !== undefined && overlap(box, there, AIR);
    }).length;
    return (fixed[index]?.[choice] ?? 0) + clashes * COST.onLabel;
  };
  for (let round = 0; round < 12; round++) {
    let changed = false;
    for (const [index, list] of candidates.entries()) {
      const costs = list.map((_, choice) => costOf(index, choice));
      const best = costs.indexOf(Math.min(...costs));
      if ((costs[best] ?? 0) < (costs[chosen[index] ?? 0] ?? 0)) {
        chosen[index] = best;
        changed = true;
      }
    }
    if (!changed) break;
  }
  return candidates.map((list, index) => list[chosen[index] ?? 0]?.box ?? { x: 0, y: 0 });
}
