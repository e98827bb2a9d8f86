import type { ChangeDecision } from "../model/change.js";
import type { Mark, PathMark } from "./scene.js";
import { line } from "./scene.js";
import { ARC, INK } from "./tokens.js";

const SIZE = 6;

function triangle(x: number, y: number, up: boolean): PathMark {
  const way = up ? 1 : -1;
  return {
    kind: "path",
    strokes: [
      ["M", x, y - way * SIZE],
      ["L", x + SIZE, y + way * SIZE * 0.7],
      ["L", x - SIZE, y + way * SIZE * 0.7],
      ["Z"],
    ],
    fill: ARC.strong,
    role: up ? "decision hoger" : "decision lager",
  };
}

/**
 * The sign of a decision, a shape of its own: up and down in one colour, for higher is not always
 * better. Nothing where there is no decision.
 */
export function changeMark(decision: ChangeDecision | null, x: number, y: number): readonly Mark[] {
  switch (decision) {
    case null:
      return [];
    case "hoger":
    case "lager":
      return [triangle(x, y, decision === "hoger")];
    case "gelijk":
    case "gelijk_binnen":
      return [-2.5, 2.5].map((up) => ({
        ...line(x - SIZE, y + up, x + SIZE, y + up, ARC.strong, 1.8),
        role: `decision ${decision}`,
      }));
    case "niet_te_beslissen":
      return [
        {
          kind: "circle",
          x,
          y,
          radius: SIZE * 0.85,
          fill: INK.ground,
          stroke: INK.line,
          strokeWidth: 1.6,
          dash: "3 2",
          role: "decision niet_te_beslissen",
        },
      ];
  }
}
