import { KINDS, type Kind } from "../model/answer.js";
import type { Results, ResultsContact } from "../results/schema.js";
import { arrowHead, type Curve, type Point } from "./contacts-layout.js";
import { domainName } from "./describe.js";
import type { LegendEntry } from "./legend.js";
import type { Vocabulary } from "./page.js";
import { line, type Mark } from "./scene.js";
import { textWidth } from "./text.js";
import { ARC, INK, SIZE } from "./tokens.js";

/** Length of an arrow head, in pixels. */
export const HEAD = 12;
export const LABEL_HEIGHT = 19;
const GLYPH = 9;

/** A contact between two domains as it is drawn. */
export interface Arc {
  readonly contact: ResultsContact;
  readonly curve: Curve;
  readonly label: ArcLabel;
  readonly strokeWidth: number;
}

export interface ArcLabel {
  readonly strong: string;
  readonly weak: string;
  readonly kind: Kind | null;
  readonly width: number;
}

/** What most of those with contact say it is about; `null` when hidden or without a majority. */
export function mainKind({ kind }: ResultsContact): Kind | null {
  if (!kind) return null;
  const most = Math.max(...KINDS.map((one) => kind[one]));
  const leaders = KINDS.filter((one) => kind[one] === most);
  return most > 0 && leaders.length === 1 ? (leaders[0] ?? null) : null;
}

/** What stands on an arc: the share, its count, and the sign of what it is mostly about. */
export function arcLabel(contact: ResultsContact, words: Vocabulary): ArcLabel {
  const { yearly, base } = contact;
  let strong: string;
  let weak = "";
  if (yearly.band) strong = words.terms.band[yearly.band];
  else if (yearly.k === null || base === null) strong = words.figure.hidden;
  else {
    strong = words.numbers.percent(yearly.k, base);
    weak = `${yearly.k}/${base}`;
  }
  const kind = mainKind(contact);
  const text = textWidth(strong, SIZE.note, true) + (weak ? 5 + textWidth(weak, SIZE.small) : 0);
  return { strong, weak, kind, width: text + (kind ? GLYPH + 5 : 0) + 14 };
}

/** Strength of an arc, from weak to strong, with the width it has in the legend. */
const STRENGTHS = [
  { colour: ARC.weak, width: 2.6 },
  { colour: ARC.middle, width: 4 },
  { colour: ARC.strong, width: 6 },
] as const;

function strength(share: number): 0 | 1 | 2 {
  if (share >= 0.5) return 2;
  return share >= 1 / 3 ? 1 : 0;
}

function shade(share: number): string {
  return STRENGTHS[strength(share)].colour;
}

/** Full, open or half: what the contact is mostly about, readable without colour. */
function kindGlyph(kind: Kind, x: number, y: number, size: number): Mark[] {
  const radius = size / 2;
  const ring: Mark = {
    kind: "circle",
    x,
    y,
    radius,
    fill: INK.ground,
    stroke: INK.accent,
    strokeWidth: 1.2,
    role: `kind ${kind}`,
  };
  if (kind === "algemeen") return [ring];
  if (kind === "casus") return [{ ...ring, fill: INK.accent }];
  const strokes = [["M", x, y - radius], ["A", radius, 0, 0, x, y + radius], ["Z"]] as const;
  return [ring, { kind: "path", strokes, fill: INK.accent }];
}

/** The curve of an arc and its arrow head; a hidden arc is thin and dashed. */
export function arcMarks(
  { contact, curve, label, strokeWidth }: Arc,
  results: Results,
  words: Vocabulary,
): Mark[] {
  const { yearly } = contact;
  const name = `${domainName(results, contact.source, words)} → ${domainName(results, contact.target, words)}`;
  const share = yearly.share;
  const known = share !== null;
  const stroke = known ? shade(share) : INK.line;
  const { start, control, end } = curve;
  const width = Math.max(9, strokeWidth + 6);
  const [tip, left, right] = arrowHead(curve, HEAD, width);
  const told = `${name}: ${[label.strong, label.weak].filter((part) => part !== "").join(", ")}`;
  return [
    {
      kind: "path",
      strokes: [
        ["M", start.x, start.y],
        ["Q", control.x, control.y, end.x, end.y],
      ],
      stroke,
      strokeWidth,
      role: known ? "arc" : "arc hidden",
      tip: told,
      ...(known ? {} : { dash: "4 4" }),
    },
    {
      kind: "path",
      strokes: [["M", tip.x, tip.y], ["L", left.x, left.y], ["L", right.x, right.y], ["Z"]],
      fill: stroke,
    },
  ];
}

/** The label of an arc, centred on a point of it. */
export function labelMarks({ contact, label }: Arc, at: Point): Mark[] {
  const { share } = contact.yearly;
  const x = at.x - label.width / 2;
  const y = at.y - LABEL_HEIGHT / 2;
  const stroke = share === null ? INK.line : shade(share);
  const marks: Mark[] = [
    {
      kind: "rect",
      x,
      y,
      width: label.width,
      height: LABEL_HEIGHT,
      radius: LABEL_HEIGHT / 2,
      fill: INK.ground,
      stroke,
      strokeWidth: 1,
      role: "arc-label",
    },
  ];
  let textX = x + 7;
  const base = at.y + 4;
  marks.push({
    kind: "text",
    x: textX,
    y: base,
    text: label.strong,
    size: SIZE.note,
    fill: INK.text,
    bold: true,
  });
  textX += textWidth(label.strong, SIZE.note, true) + 5;
  if (label.weak) {
    marks.push({
      kind: "text",
      x: textX,
      y: base,
      text: label.weak,
      size: SIZE.small,
      fill: INK.grey,
    });
    textX += textWidth(label.weak, SIZE.small) + 5;
  }
  if (label.kind) marks.push(...kindGlyph(label.kind, textX + GLYPH / 2, at.y, GLYPH));
  return marks;
}

function arcSign(colour: string, width: number, dash?: string): LegendEntry["sign"] {
  return (x, y, size) => [
    { ...line(x, y + size / 2, x + 26, y + size / 2, colour, width), ...(dash ? { dash } : {}) },
  ];
}

/** Explains the dashed arcs, that have no number. */
export function dashedEntry(label: string): LegendEntry {
  return { sign: arcSign(INK.line, 1.4, "4 4"), signWidth: 26, label };
}

/** How strong arcs are, as far as it is drawn. */
export function strengthLegend(arcs: readonly Arc[], words: Vocabulary): LegendEntry[] {
  const shares = arcs.map(({ contact }) => contact.yearly.share);
  const drawn = new Set(shares.flatMap((share) => (share === null ? [] : [strength(share)])));
  return STRENGTHS.flatMap(({ colour, width }, index): LegendEntry[] =>
    drawn.has(index as 0 | 1 | 2)
      ? [
          {
            sign: arcSign(colour, width),
            signWidth: 26,
            label: words.figure.arcStrength[index] ?? "",
          },
        ]
      : [],
  );
}

/** How strong arcs are and what contact is about, as far as it is drawn. */
export function arcLegend(arcs: readonly Arc[], words: Vocabulary): LegendEntry[] {
  const hidden = arcs.some(({ contact }) => contact.yearly.reason === "hidden");
  const kinds = KINDS.filter((kind) => arcs.some(({ label }) => label.kind === kind)).map(
    (kind, index): LegendEntry => ({
      sign: (x, y, size) => kindGlyph(kind, x + size / 2, y + size / 2, GLYPH + 1),
      label: words.figure.kinds[kind],
      newRow: index === 0,
    }),
  );
  return [
    ...strengthLegend(arcs, words),
    ...(hidden ? [dashedEntry(words.figure.legendHidden)] : []),
    ...kinds,
  ];
}
