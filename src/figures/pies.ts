import { type AGREEMENT, TOTAL } from "../model/answer.js";
import type { Results, ResultsItem } from "../results/schema.js";
import { capacityItems } from "./capacity.js";
import { columnHeads } from "./column-heads.js";
import { describeShares, type ShownCount } from "./describe.js";
import { cellOf } from "./item-bars.js";
import { type LegendEntry, legend, swatch } from "./legend.js";
import { type FigureOptions, MARGIN, page, sentence, textBlock, type Vocabulary } from "./page.js";
import { EMPTY_INK, EMPTY_TEXT, emptyEntry, HIDDEN_INK, hiddenEntry } from "./place.js";
import { HATCH_DISAGREE, line, type Mark, type Scene } from "./scene.js";
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

const baseOf = (classes: Classes): number => classes[0] + classes[1] + classes[2];

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
  const whole = { kind: "circle", x, y, radius: RADIUS } as const;
  if (!classes) return [{ ...whole, ...HIDDEN_INK }, label(words.figure.hidden)];
  const base = baseOf(classes);
  if (base === 0) return [{ ...whole, ...EMPTY_INK }, label(EMPTY_TEXT)];
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
  const pies = steps.flatMap((step) => {
    const ofStep = items.filter((item) => item.step === step.id);
    return domains.map((domain) => ({ step, domain, classes: classesOf(ofStep, domain.id) }));
  });
  const first = pies.flatMap(({ classes }) => (classes && baseOf(classes) > 0 ? [classes] : []))[0];
  const heading = {
    id: "capacity",
    subtitle: words.figure.piesSubtitle,
    notes: first ? [sentence(words.figure.example(first[0], baseOf(first)))] : [],
    desc: describePies(pies, words),
  } as const;
  return page(results, words, width, heading, (top) => {
    const middle = (index: number): number => left + (index + 0.5) * column;
    const heads = columnHeads(
      domains.map(({ label }, index) => ({ label, x: middle(index), room: column - 8 })),
      top,
      words,
      "middle",
    );
    const marks: Mark[] = [...heads.marks];
    const bold = { size: SIZE.text, fill: INK.text, bold: true } as const;
    let y = heads.bottom;
    for (const step of steps) {
      marks.push(line(MARGIN, y, width - MARGIN, y, INK.rule, 1.2));
      const lines = clip(wrap(step.label, left - MARGIN - 14, SIZE.text, words.language, true), 3);
      marks.push(...textBlock(lines, MARGIN, y + ROW / 2 - 4, bold));
      const ofStep = pies.filter((one) => one.step === step);
      for (const [index, { classes }] of ofStep.entries()) {
        marks.push(...pie(classes, middle(index), y + 12 + RADIUS, words));
      }
      y += ROW;
    }
    const drawn = pies.map(({ classes }) => classes);
    const key = legend(legendEntries(drawn, words), left, y + 12, width - MARGIN - left);
    return { marks: [...marks, ...key.marks], bottom: key.bottom };
  });
}

interface Pie {
  readonly step: { readonly label: string };
  readonly domain: { readonly id: string; readonly label: string };
  readonly classes: Classes | null;
}

function describePies(pies: readonly Pie[], words: Vocabulary): string {
  const told = pies.filter(({ domain }) => domain.id !== TOTAL);
  const shown = told.flatMap(({ step, domain, classes }): ShownCount[] => {
    const base = classes ? baseOf(classes) : 0;
    if (!classes || base === 0) return [];
    return [{ names: [step.label.toLowerCase(), domain.label], k: classes[0], base }];
  });
  const hidden = told.filter(({ classes }) => classes === null).length;
  return describeShares(shown, hidden, words.figure.desc.cells, words);
}

function legendEntries(drawn: readonly (Classes | null)[], words: Vocabulary): LegendEntry[] {
  const entries = words.figure.threeClasses.flatMap((label, index): LegendEntry[] =>
    drawn.some((classes) => (classes?.[index] ?? 0) > 0)
      ? [{ sign: swatch(...(FILLS[index] ?? [])), label }]
      : [],
  );
  if (drawn.some((classes) => classes !== null && baseOf(classes) === 0)) {
    entries.push(emptyEntry(words));
  }
  if (drawn.includes(null)) entries.push(hiddenEntry(words));
  return entries;
}
