import type { ResultsNode } from "../results/schema.js";
import type { Place } from "./contacts-layout.js";
import { type CircleMark, HATCH_HIDDEN } from "./scene.js";
import { INK } from "./tokens.js";

/** Below this radius a dash or a hatch is not seen any more. */
const TINY = 3;

type Look = Pick<CircleMark, "fill" | "stroke" | "strokeWidth" | "dash">;

function lookOf(state: ResultsNode["state"], radius: number): Look {
  const tiny = radius < TINY;
  if (state === "answered")
    return { fill: INK.accent, stroke: INK.ground, strokeWidth: tiny ? 0.3 : 1 };
  const line = { stroke: INK.line, strokeWidth: tiny ? 0.7 : 1.2 };
  if (state === "silent") return { fill: INK.ground, ...line, ...(tiny ? {} : { dash: "2.5 2" }) };
  return { fill: tiny ? INK.interval : HATCH_HIDDEN, ...line };
}

/** An organisation: full when it answered, hollow when it did not, hatched when it is not shown. */
export function nodeMark(
  state: ResultsNode["state"],
  { x, y, radius }: Place,
  tip: string | null = null,
): CircleMark {
  const role = `organisation ${state}`;
  return { kind: "circle", x, y, radius, ...lookOf(state, radius), role, ...(tip ? { tip } : {}) };
}
