import { KINDS, type Kind } from "../model/answer.js";
import type { Results, ResultsContact } from "../results/schema.js";
import {
  arcBetween,
  arrowHead,
  type Curve,
  labelPlaces,
  type Place,
  type Point,
  ringPlaces,
} from "./contacts-layout.js";
import { describeContacts, domainName } from "./describe.js";
import { type LegendEntry, legend } from "./legend.js";
import { type FigureOptions, MARGIN, page, textBlock, type Vocabulary } from "./page.js";
import { line, type Mark, type Scene } from "./scene.js";
import { clip, textWidth, wrap } from "./text.js";
import { ARC, INK, SIZE } from "./tokens.js";

/** Sizes of a domain's circle; the first in which every name fits in three lines is used. */
const RADII = [52, 60, 68, 76];
const HEAD = 12;
const LABEL_HEIGHT = 19;
const GLYPH = 9;

interface Arc {
  readonly contact: ResultsContact;
  readonly curve: Curve;
  readonly label: ArcLabel;
  readonly strokeWidth: number;
}

interface ArcLabel {
  readonly strong: string;
  readonly weak: string;
  readonly kind: Kind | null;
  readonly width: number;
}

/** What most of those with contact say it is about; `null` when hidden or without a majority. */
function mainKind({ kind }: ResultsContact): Kind | null {
  if (!kind) return null;
  const most = Math.max(...KINDS.map((one) => kind[one]));
  const leaders = KINDS.filter((one) => kind[one] === most);
  return most > 0 && leaders.length === 1 ? (leaders[0] ?? null) : null;
}

function arcLabel(contact: ResultsContact, words: Vocabulary): ArcLabel {
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

function shade(share: number): string {
  if (share >= 0.5) return ARC.strong;
  return share >= 1 / 3 ? ARC.middle : ARC.weak;
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

function arcMarks(
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

function labelMarks({ contact, label }: Arc, at: Point): Mark[] {
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

function nameLines(label: string, radius: number, words: Vocabulary): readonly string[] {
  return wrap(label, 2 * radius - 20, SIZE.text, words.language, true);
}

function nodeRadius(results: Results, words: Vocabulary): number {
  const fits = (radius: number): boolean =>
    results.domains.every(({ label }) => nameLines(label, radius, words).length <= 3);
  return RADII.find(fits) ?? RADII.at(-1) ?? 0;
}

/** Number of respondents and contact within the domain, on one line or two as they fit. */
function belowName(results: Results, id: string, radius: number, words: Vocabulary): string[] {
  const domain = results.domains.find((one) => one.id === id);
  const own = results.contacts.find(({ source, target }) => source === id && target === id);
  const n = `n = ${domain?.responded ?? 0}`;
  if (!own || own.yearly.k === null || !own.base) return [n];
  const value = `${own.yearly.k}/${own.base}`;
  const line = `${words.figure.own} ${value}`;
  const fits = textWidth(line, SIZE.small) <= 2 * radius - 30;
  return fits ? [n, line] : [n, words.figure.own, value];
}

function nodeMarks(results: Results, place: Place, id: string, words: Vocabulary): Mark[] {
  const label = results.domains.find((one) => one.id === id)?.label ?? id;
  const lines = clip(nameLines(label, place.radius, words), 3);
  const below = belowName(results, id, place.radius, words);
  const leading = SIZE.text * 1.25;
  const top = place.y - ((lines.length - 1) * leading + below.length * 14) / 2 + 4;
  const belowTop = top + lines.length * leading;
  const centered = { anchor: "middle" } as const;
  const name = { size: SIZE.text, fill: INK.text, bold: true, ...centered };
  const small = { size: SIZE.small, fill: INK.grey, ...centered };
  return [
    {
      kind: "circle",
      x: place.x,
      y: place.y,
      radius: place.radius,
      fill: INK.paper,
      stroke: INK.text,
      strokeWidth: 1.3,
      role: "domain",
    },
    ...textBlock(lines, place.x, top, name, 1.25),
    ...textBlock(below, place.x, belowTop, small, 1.33),
  ];
}

/** Rounded share classes and kinds, as they are drawn. */
function legendEntries(words: Vocabulary, anyHidden: boolean): LegendEntry[] {
  const stroke =
    (colour: string, width: number, dash?: string): LegendEntry["sign"] =>
    (x, y, size) => [
      { ...line(x, y + size / 2, x + 26, y + size / 2, colour, width), ...(dash ? { dash } : {}) },
    ];
  const [weak, middle, strong] = words.figure.arcStrength;
  const kinds = KINDS.map(
    (kind, index): LegendEntry => ({
      sign: (x, y, size) => kindGlyph(kind, x + size / 2, y + size / 2, GLYPH + 1),
      label: words.figure.kinds[kind],
      newRow: index === 0,
    }),
  );
  return [
    { sign: stroke(ARC.weak, 2.6), signWidth: 26, label: weak },
    { sign: stroke(ARC.middle, 4), signWidth: 26, label: middle },
    { sign: stroke(ARC.strong, 6), signWidth: 26, label: strong },
    ...(anyHidden
      ? [{ sign: stroke(INK.line, 1.4, "4 4"), signWidth: 26, label: words.figure.legendHidden }]
      : []),
    ...kinds,
  ];
}

/**
 * Who says to have contact with whom, as a directed graph (Arnhem, figure 2.2). Width and
 * label are the share with at least yearly contact; the label stands near the domain that
 * says it. `null` when contact was not asked.
 */
export function contactsSpec(
  results: Results,
  words: Vocabulary,
  options: FigureOptions = {},
): Scene | null {
  const between = results.contacts.filter(({ source, target }) => source !== target);
  if (between.length === 0) return null;
  const count = results.domains.length;
  const radius = nodeRadius(results, words);
  const thickest = count > 6 ? 4 : 6;
  const width = Math.max(options.width ?? 820, count > 6 || radius > 60 ? 300 + count * 100 : 0);
  const ring = Math.min(width / 2 - MARGIN - radius - 6, 120 + count * 36);
  // A ring of few points does not reach as far down as it does up.
  const down = count % 2 === 0 ? ring : ring * Math.cos(Math.PI / count);
  const ids = results.domains.map(({ id }) => id);
  const isNone = ({ yearly, base }: ResultsContact): boolean => yearly.k === 0 || base === 0;
  const none = between.filter(isNone);
  const desc = describeContacts(results, words);
  const notes = [words.figure.contactNotes, ...notDrawn(results, none, words)];
  return page(results, words, width, { id: "contacts", desc, notes }, (top) => {
    const center = { x: width / 2, y: top + radius + ring + 4 };
    const places = ringPlaces(count, center, ring, radius);
    const arcs = between.flatMap((contact): Arc[] => {
      const source = places[ids.indexOf(contact.source)];
      const target = places[ids.indexOf(contact.target)];
      if (!source || !target || isNone(contact)) return [];
      const curve = arcBetween(source, target, 0.09, HEAD + 3);
      const strokeWidth = 1.4 + (contact.yearly.share ?? 0) * thickest;
      return [{ contact, curve, label: arcLabel(contact, words), strokeWidth }];
    });
    const sizes = arcs.map(({ label }) => ({ width: label.width, height: LABEL_HEIGHT }));
    const labels = labelPlaces(
      arcs.map(({ curve }) => curve),
      sizes,
      places,
    );
    // The thinnest arcs are drawn last, so that a thick one never covers them.
    const byWidth = [...arcs].sort(
      (a, b) => (b.contact.yearly.share ?? 0) - (a.contact.yearly.share ?? 0),
    );
    const anyHidden = arcs.some(({ contact }) => contact.yearly.share === null);
    const key = legend(
      legendEntries(words, anyHidden),
      MARGIN,
      center.y + down + radius + 26,
      width - 2 * MARGIN,
    );
    return {
      marks: [
        ...byWidth.flatMap((arc) => arcMarks(arc, results, words)),
        ...places.flatMap((place, index) => nodeMarks(results, place, ids[index] ?? "", words)),
        ...arcs.flatMap((arc, index) => labelMarks(arc, labels[index] ?? { x: 0, y: 0 })),
        ...key.marks,
      ],
      bottom: key.bottom,
    };
  });
}

/** Which contacts nobody has, and of which domains nobody answered. */
function notDrawn(
  results: Results,
  none: readonly ResultsContact[],
  words: Vocabulary,
): readonly string[] {
  const name = (id: string): string => domainName(results, id, words);
  const zero = none.filter(({ base }) => base !== 0);
  const silent = [...new Set(none.filter(({ base }) => base === 0).map(({ source }) => source))];
  const pairs = zero.map(
    ({ source, target, base }) => `${name(source)} → ${name(target)} (0/${base})`,
  );
  return [
    ...(pairs.length > 0 ? [`${words.figure.notDrawn} ${pairs.join("; ")}.`] : []),
    ...(silent.length > 0 ? [`${words.figure.silent} ${silent.map(name).join("; ")}.`] : []),
  ];
}
