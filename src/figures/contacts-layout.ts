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
 * @param bend how far the middle of the arc lies from the straight line, as part of its length
 * @param tip room kept free before the target, for the arrow head
 */
export function arcBetween(a: Place, b: Place, bend: number, tip: number): Curve {
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

export function pointOn({ start, control, end }: Curve, t: number): Point {
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

interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

const STEPS = 40;

/** How much of a curve runs under a box, as a number of points out of `STEPS`. */
function pointsUnder(curve: Curve, box: Box): number {
  let count = 0;
  for (let step = 0; step <= STEPS; step++) {
    const { x, y } = pointOn(curve, step / STEPS);
    if (Math.abs(x - box.x) < box.width / 2 && Math.abs(y - box.y) < box.height / 2) count++;
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

/**
 * A place on each curve for its label, near the domain that says it, such that no label covers
 * another or a domain, and as few arcs as possible run behind one.
 *
 * Greedy in the order given, then improved label by label until nothing gets better; no chance,
 * so the same input gives the same places.
 */
export function labelPlaces(
  curves: readonly Curve[],
  sizes: readonly Size[],
  places: readonly Place[],
): Point[] {
  const candidates = curves.map((curve, index) =>
    Array.from({ length: 31 }, (_, step) => {
      const t = 0.14 + step * 0.02;
      const size = sizes[index] ?? { width: 0, height: 0 };
      return { t, box: { ...pointOn(curve, t), ...size } };
    }),
  );
  const fixed = candidates.map((list, index) =>
    list.map(({ t, box }) => {
      const onNode = places.filter((place) => boxToCircle(box, place) < 3).length;
      const crossed = curves.reduce(
        (sum, other, which) => sum + (which === index ? 0 : pointsUnder(other, box)),
        0,
      );
      return onNode * 500 + crossed * 3 + Math.abs(t - 0.3) * 12;
    }),
  );
  const chosen = fixed.map((costs) => costs.indexOf(Math.min(...costs)));
  const costOf = (index: number, choice: number): number => {
    const box = candidates[index]?.[choice]?.box;
    if (!box) return Number.POSITIVE_INFINITY;
    const clashes = candidates.filter((list, other) => {
      const there = list[chosen[other] ?? 0]?.box;
      return other !== index && there !== undefined && overlap(box, there, 4);
    }).length;
    return (fixed[index]?.[choice] ?? 0) + clashes * 200;
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
