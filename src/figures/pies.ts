import { type AGREEMENT, TOTAL } from "../model/answer.js";
import type { Results, ResultsItem } from "../results/schema.js";
import { capacityItems } from "./capacity.js";
import { describeItems } from "./describe.js";
import { cellOf } from "./item-bars.js";
import { type LegendEntry, legend, swatch } from "./legend.js";
import { type FigureOptions, MARGIN, page, textBlock, type Vocabulary } from "./page.js";
import { HATCH_DISAGREE, HATCH_HIDDEN, line, type Mark, type Scene } from "./scene.js";
import { clip, wrap } from "./text.js";
import { AGREEMENT_FILL, ARC, INK, SIZE } from "./tokens.js";

const RADIUS = 27;
const ROW = 92;

/** Answers of one domain to all questions of a step: agree, neutral, disagree. */
type Classes = readonly [agree: number, neutral: number, disagree: number];

/** `null` when any question of the step is hidden for this domain: a part says nothing. */
function classesOf(items: readonly ResultsItem[], domain: string): Classes | null {
  const cells = items.map((item) => cellOf(item, domain));
  if (cells.some(({ counts }) => counts === null)) return null;
  const count = (answer: (typeof AGREEMENT)[number]): number =>
    cells.reduce((sum, { counts }) => sum + (counts?.[answer] ?? 0), 0);
  return [
    count("zeer_eens") + count("eens"),
    count("neutraal"),
    count("oneens") + count("zeer_oneens"),
  ];
}

const FILLS = [
  [ARC.middle],
  [AGREEMENT_FILL.neutraal],
  [AGREEMENT_FILL.zeer_oneens, HATCH_DISAGREE],
];

function slice(x: number, y: number, from: number, to: number, fill: string): Mark {
  if (to - from >= 1 - 1e-9) return { kind: "circle", x, y, radius: RADIUS, fill, role: "slice" };
  const at = (part: number): [number, number] => {
    const angle = part * 2 * Math.PI - Math.PI / 2;
    return [x + RADIUS * Math.cos(angle), y + RADIUS * Math.sin(angle)];
  };
  return {
    kind: "path",
    strokes: [
      ["M", x, y],
      ["L", ...at(from)],
      ["A", RADIUS, to - from > 0.5 ? 1 : 0, 1, ...at(to)],
      ["Z"],
    ],
    fill,
    stroke: INK.ground,
    strokeWidth: 1,
    role: "slice",
  };
}

function pie(classes: Classes | null, x: number, y: number, words: Vocabulary): Mark[] {
  const label = (text: string): Mark => ({
    kind: "text",
    x,
    y: y + RADIUS + 15,
    text,
    size: SIZE.text,
    fill: INK.text,
    anchor: "middle",
  });
  const whole = {
    kind: "circle",
    x,
    y,
    radius: RADIUS,
    stroke: INK.line,
    strokeWidth: 0.8,
  } as const;
  if (!classes)
    return [
      { ...whole, fill: HATCH_HIDDEN, dash: "3 2", role: "hidden" },
      label(words.figure.hidden),
    ];
  const base = classes[0] + classes[1] + classes[2];
  if (base === 0) return [{ ...whole, fill: "none", dash: "1 3", role: "empty" }, label("–")];
  let before = 0;
  const slices = classes.flatMap((count, index) => {
    const from = before / base;
    before += count;
    return count === 0
      ? []
      : (FILLS[index] ?? []).map((fill) => slice(x, y, from, before / base, fill));
  });
  return [...slices, label(`${classes[0]}/${base}`)];
}

/**
 * The five steps as pies, one per domain, as the Arnhem report draws its figure 3.1. The
 * answers to all questions of a step count together, so a base counts answers, not people.
 */
export function capacityPiesSpec(
  results: Results,
  words: Vocabulary,
  options: FigureOptions = {},
): Scene | null {
  const items = capacityItems(results);
  if (items.length === 0) return null;
  const steps = results.steps.filter(({ id }) => items.some(({ step }) => step === id));
  const domains = [
    ...results.domains.map(({ id, label }) => ({ id, label })),
    { id: TOTAL, label: words.terms.total },
  ];
  const left = MARGIN + 130;
  const width = Math.max(options.width ?? 900, left + domains.length * 96 + MARGIN);
  const column = (width - MARGIN - left) / domains.length;
  const heading = {
    id: "capacity",
    subtitle: words.figure.piesSubtitle,
    notes: [`${words.figure.legendPies}.`],
    desc: describeItems(results, items, words),
  } as const;
  return page(results, words, width, heading, (top) => {
    const marks: Mark[] = [];
    const bold = { size: SIZE.text, fill: INK.text, bold: true } as const;
    const heads = domains.map(({ label }) =>
      clip(wrap(label, column - 8, SIZE.text, words.language, true), 4),
    );
    const tallest = Math.max(...heads.map((lines) => lines.length));
    for (const [index, lines] of heads.entries()) {
      const x = left + (index + 0.5) * column;
      const y = top + 14 + (tallest - lines.length) * SIZE.text * 1.3;
      marks.push(...textBlock(lines, x, y, { ...bold, anchor: "middle" }));
    }
    let y = top + 14 + (tallest - 1) * SIZE.text * 1.3 + 12;
    for (const { id, label } of steps) {
      marks.push(line(MARGIN, y, width - MARGIN, y, INK.rule, 1.2));
      const lines = clip(wrap(label, left - MARGIN - 14, SIZE.text, words.language, true), 3);
      marks.push(...textBlock(lines, MARGIN, y + ROW / 2 - 4, bold));
      const ofStep = items.filter(({ step }) => step === id);
      for (const [index, domain] of domains.entries()) {
        const x = left + (index + 0.5) * column;
        marks.push(...pie(classesOf(ofStep, domain.id), x, y + 12 + RADIUS, words));
      }
      y += ROW;
    }
    const entries = words.figure.threeClasses.map(
      (label, index): LegendEntry => ({ sign: swatch(...(FILLS[index] ?? [])), label }),
    );
    const key = legend(entries, left, y + 12, width - MARGIN - left);
    return { marks: [...marks, ...key.marks], bottom: key.bottom };
  });
}
