import { type Place, type Point, ringPlaces } from "./contacts-layout.js";

/**
 * Sizes of the largest domain at which organisations come to stand closer to each other, and how
 * far they then reach from the middle of their domain. Only from one step to the next do places
 * change; within a step a new organisation moves no other.
 */
const STEPS = [
  ...[6, 12, 20, 32, 50, 80].map((most) => ({ most, reach: 93 })),
  ...[130, 250, 450, 800, 1300].map((most) => ({ most, reach: 128 })),
] as const;
const LAST_STEP = { most: 2000, reach: 128 } as const;

/** Radius of an organisation by how often it is named, in parts of the scale. */
const RADII = [0.26, 0.4, 0.56] as const;
/** Air between the outermost organisation and the edge of its domain. */
const AIR = 5;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

export type SizeClass = 0 | 1 | 2;

export interface Layout {
  /** A circle per domain, at the angle that it has in the figure of contacts. */
  readonly domains: readonly Place[];
  /** From the middle of the figure to that of a domain. */
  readonly ring: number;
  readonly scale: number;
}

export interface LayoutOptions {
  readonly domains: number;
  /** Organisations in the largest domain. */
  readonly largest: number;
  /** Room between two neighbouring domains. */
  readonly gap: number;
}

/** Circles of one size for all domains, in pixels, as a function of the middle of the figure. */
export function layoutOf({ domains, largest, gap }: LayoutOptions): (center: Point) => Layout {
  const { most, reach } = STEPS.find((step) => largest <= step.most) ?? LAST_STEP;
  const scale = reach / Math.sqrt(most);
  const radius = reach + scale * RADII[2] + AIR;
  const ring = domains < 2 ? 0 : (2 * radius + gap) / (2 * Math.sin(Math.PI / domains));
  return (center) => ({ domains: ringPlaces(domains, center, ring, radius), ring, scale });
}

/** Place of an organisation in its domain: a sunflower, which grows at its edge only (Vogel 1979). */
export function sunflower({ x, y }: Point, index: number, scale: number): Point {
  const distance = scale * Math.sqrt(index + 0.5);
  const angle = index * GOLDEN_ANGLE;
  return { x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) };
}

/** Radius of an organisation in pixels. */
export const radiusOf = (size: SizeClass, scale: number): number => RADII[size] * scale;

/** From how often named on an organisation is of the middle and of the largest size. */
const CUTS = [
  { measured: 60, cuts: [3, 8] },
  { measured: 300, cuts: [5, 15] },
  { measured: Number.POSITIVE_INFINITY, cuts: [8, 25] },
] as const;

/** How often named for the middle and for the largest size, by how many could name anyone. */
export function cutsFor(measured: number): readonly [number, number] {
  return (CUTS.find((one) => measured <= one.measured) ?? CUTS[2]).cuts;
}

/** 0 small, 1 middle, 2 large. */
export function sizeClass(named: number, [middle, large]: readonly [number, number]): SizeClass {
  if (named >= large) return 2;
  return named >= middle ? 1 : 0;
}
