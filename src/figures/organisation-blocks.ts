import type { ResultsOrganisations } from "../results/schema.js";
import { arcBetween, arrowHead, type Curve, labelPlaces, type Place } from "./contacts-layout.js";
import type { Mark } from "./scene.js";
import { textWidth } from "./text.js";
import { ARC, INK, SIZE } from "./tokens.js";

type Block = ResultsOrganisations["blocks"][number];

const HEAD = 12;
const HEIGHT = 19;
const STROKE = { least: 1.4, few: 6, many: 4 } as const;
/** Between more domains the broadest arrow is narrower. */
const FEW = 6;
const APART = { least: 46, perLength: 0.08 } as const;

interface Arc {
  readonly curve: Curve;
  readonly strokeWidth: number;
  readonly hidden: boolean;
  readonly strong: string;
  readonly weak: string;
  readonly width: number;
}

/** What stands on an arrow: the density, and the number of contacts. */
export type Said = (block: Block) => { readonly strong: string; readonly weak: string };

/**
 * An arrow from each domain to each other of which organisations are named, as broad as its share
 * of the contacts that could have been named, beside the broadest; dashed where it is not shown.
 *
 * @param taken where no label may lie, beside the domains
 */
export function blockMarks(
  blocks: readonly Block[],
  ids: readonly string[],
  places: readonly Place[],
  said: Said,
  taken: readonly Place[],
): Mark[] {
  const widest = ids.length > FEW ? STROKE.many : STROKE.few;
  const between = blocks.filter(({ source, target }) => source !== target);
  const drawn = between.filter(({ hidden, ties }) => hidden !== null || (ties ?? 0) > 0);
  const broadest = Math.max(...drawn.map(({ density }) => density ?? 0), Number.MIN_VALUE);
  const arcs = drawn.flatMap((block): Arc[] => {
    const source = places[ids.indexOf(block.source)];
    const target = places[ids.indexOf(block.target)];
    if (!source || !target) return [];
    const length = Math.hypot(target.x - source.x, target.y - source.y);
    const apart = Math.max(APART.least, length * APART.perLength);
    const { strong, weak } = said(block);
    const text =
      textWidth(strong, SIZE.note, true) + (weak === "" ? 0 : 5 + textWidth(weak, SIZE.small));
    const more = ((block.density ?? 0) / broadest) * (widest - STROKE.least);
    return [
      {
        curve: arcBetween(source, target, apart, HEAD + 3),
        strokeWidth: STROKE.least + more,
        hidden: block.hidden !== null,
        strong,
        weak,
        width: text + 14,
      },
    ];
  });
  const at = labelPlaces(
    arcs.map(({ curve, strokeWidth, width }) => ({
      curve,
      strokeWidth,
      label: { width, height: HEIGHT },
    })),
    [...places, ...taken],
  );
  return [
    ...arcs.flatMap(arrow),
    ...arcs.flatMap((arc, index) => label(arc, at[index] ?? { x: 0, y: 0 })),
  ];
}

const inkOf = ({ hidden }: Arc): string => (hidden ? INK.line : ARC.middle);

function arrow(arc: Arc): Mark[] {
  const { curve, strokeWidth, hidden } = arc;
  const { start, control, end } = curve;
  const [tip, left, right] = arrowHead(curve, HEAD, Math.max(9, strokeWidth + 6));
  return [
    {
      kind: "path",
      strokes: [
        ["M", start.x, start.y],
        ["Q", control.x, control.y, end.x, end.y],
      ],
      stroke: inkOf(arc),
      strokeWidth,
      role: hidden ? "arc hidden" : "arc",
      ...(hidden ? { dash: "4 4" } : {}),
    },
    {
      kind: "path",
      strokes: [["M", tip.x, tip.y], ["L", left.x, left.y], ["L", right.x, right.y], ["Z"]],
      fill: inkOf(arc),
    },
  ];
}

function label(arc: Arc, at: { x: number; y: number }): Mark[] {
  const { strong, weak, width } = arc;
  const x = at.x - width / 2;
  const y = at.y + 4;
  return [
    {
      kind: "rect",
      x,
      y: at.y - HEIGHT / 2,
      width,
      height: HEIGHT,
      radius: HEIGHT / 2,
      fill: INK.ground,
      stroke: inkOf(arc),
      strokeWidth: 1,
      role: "arc-label",
    },
    { kind: "text", x: x + 7, y, text: strong, size: SIZE.note, fill: INK.text, bold: true },
    ...(weak === ""
      ? []
      : [
          {
            kind: "text" as const,
            x: x + 12 + textWidth(strong, SIZE.note, true),
            y,
            text: weak,
            size: SIZE.small,
            fill: INK.grey,
          },
        ]),
  ];
}
