import type { Verdict } from "../model/scorecard.js";
import type { Mark } from "./scene.js";
import { INK, VERDICT_FILL } from "./tokens.js";

/** The sign of a verdict: a shape of its own, so that colour only supports it. */
export function verdictMark(verdict: Verdict, x: number, y: number, size: number): Mark {
  const fill = VERDICT_FILL[verdict];
  const half = size / 2;
  switch (verdict) {
    case "sterk":
      return {
        kind: "path",
        strokes: [
          ["M", x, y - half],
          ["L", x + half, y + half * 0.8],
          ["L", x - half, y + half * 0.8],
          ["Z"],
        ],
        fill,
        role: "verdict sterk",
      };
    case "op_orde":
      return { kind: "circle", x, y, radius: half * 0.92, fill, role: "verdict op_orde" };
    case "aandachtspunt":
      return {
        kind: "path",
        strokes: [
          ["M", x, y - half],
          ["L", x + half, y],
          ["L", x, y + half],
          ["L", x - half, y],
          ["Z"],
        ],
        fill,
        role: "verdict aandachtspunt",
      };
    case "niet_te_beslissen":
      return {
        kind: "circle",
        x,
        y,
        radius: half * 0.85,
        fill: INK.ground,
        stroke: fill,
        strokeWidth: 2,
        dash: "3 2",
        role: "verdict niet_te_beslissen",
      };
  }
}
