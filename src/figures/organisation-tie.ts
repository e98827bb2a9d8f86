import type { Place } from "./contacts-layout.js";
import type { PathMark, Stroke } from "./scene.js";
import { INK } from "./tokens.js";

/** Half the width of a tie where it starts, and where it ends: still a line that prints. */
const HALF = 1.5;
const TIP = 0.35;
/** How far a tie bends to its right, in parts of its length. */
const BEND = 0.13;
/** Many ties lie over each other: each gets lighter, down to where one alone is still seen. */
const OPACITY = [
  { most: 250, opacity: 0.6 },
  { most: Number.POSITIVE_INFINITY, opacity: 0.4 },
] as const;

export function tieOpacity(ties: number): number {
  return (OPACITY.find(({ most }) => ties <= most) ?? OPACITY[1]).opacity;
}

/** A contact as a thin horn: broad at the organisation that says it, pointed at the one it names. */
export function tieMark(source: Place, target: Place, opacity: number): PathMark {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const length = Math.hypot(dx, dy) || 1;
  const [across, down] = [-dy / length, dx / length];
  const middle = {
    x: (source.x + target.x) / 2 + across * BEND * length,
    y: (source.y + target.y) / 2 + down * BEND * length,
  };
  const start = edge(source, middle);
  const end = edge(target, middle);
  const strokes: readonly Stroke[] = [
    ["M", start.x + across * HALF, start.y + down * HALF],
    [
      "Q",
      middle.x + across * HALF * 0.6,
      middle.y + down * HALF * 0.6,
      end.x + across * TIP,
      end.y + down * TIP,
    ],
    ["L", end.x - across * TIP, end.y - down * TIP],
    [
      "Q",
      middle.x - across * HALF * 0.6,
      middle.y - down * HALF * 0.6,
      start.x - across * HALF,
      start.y - down * HALF,
    ],
    ["Z"],
  ];
  return { kind: "path", strokes, fill: INK.accent, opacity, role: "tie" };
}

/** Where a line from the middle of a circle to a point leaves the circle. */
function edge({ x, y, radius }: Place, to: { x: number; y: number }): { x: number; y: number } {
  const length = Math.hypot(to.x - x, to.y - y) || 1;
  return { x: x + ((to.x - x) / length) * radius, y: y + ((to.y - y) / length) * radius };
}
