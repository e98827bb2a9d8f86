import type { CurvePoint } from "../benchmark/curves.js";
import type { Benchmark, BenchmarkItem } from "../benchmark/schema.js";
import { FEWEST_CITIES } from "../model/benchmark-terms.js";
import { benchmarkWords } from "../words/benchmark.js";
import { LINES, PANEL_HEIGHT, type Panel, panelMarks, panelStanding } from "./benchmark-panel.js";
import { type LegendEntry, legend } from "./legend.js";
import { type FigureOptions, framed, MARGIN, type Vocabulary } from "./page.js";
import { hiddenEntry } from "./place.js";
import { line, type Scene } from "./scene.js";
import { INK } from "./tokens.js";

const WIDTH = 1000;
const COLUMNS = 4;
const GAP = 26;
/** More panels than this are too small to read; the tables have the other questions. */
const MOST_PANELS = 18;

/** Long enough for three of the longest dashes. */
const LINE_SIGN = 30;

/** Whether a funnel stands in any panel. */
function hasFunnel(benchmark: Benchmark): boolean {
  const drawn = benchmark.items.slice(0, MOST_PANELS);
  return drawn.some((item) => panelStanding(item, benchmark).pooled !== null);
}

function entries(benchmark: Benchmark, words: Vocabulary): readonly LegendEntry[] {
  const { figure } = benchmarkWords[words.language];
  const lineEntry = (as: keyof typeof LINES, label: string): LegendEntry => {
    const { stroke, strokeWidth, dash } = LINES[as];
    const sign: LegendEntry["sign"] = (x, y, size) => [
      {
        ...line(x, y + size / 2, x + LINE_SIGN, y + size / 2, stroke, strokeWidth),
        ...(dash === null ? {} : { dash }),
      },
    ];
    return { sign, signWidth: LINE_SIGN, label };
  };
  const own: LegendEntry["sign"] = (x, y, size) => [
    { ...line(x + 6, y - 4, x + 6, y + size + 4, INK.accent, 2) },
    { kind: "circle", x: x + 6, y: y + size / 2, radius: 4.5, fill: INK.accent },
  ];
  const other: LegendEntry["sign"] = (x, y, size) => [
    { kind: "circle", x: x + 6, y: y + size / 2, radius: 2.2, fill: INK.dot },
  ];
  const hidden = benchmark.items.some(({ all }) => all.position === "verborgen");
  return [
    { sign: own, label: figure.legendOwn(benchmark.own.municipality) },
    { sign: other, label: figure.legendOther },
    ...(hasFunnel(benchmark)
      ? [
          lineEntry("pooled", figure.legendPooled[benchmark.scope]),
          lineEntry("outer", figure.legendOuter),
          lineEntry("inner", figure.legendInner),
        ]
      : []),
    ...(hidden ? [hiddenEntry(words)] : []),
  ];
}

/** How often each outcome occurs, as a list: `binnen de trechter 4, erboven 2`. */
function outcomes(
  items: readonly BenchmarkItem[],
  benchmark: Benchmark,
  words: Vocabulary,
): string {
  const { position } = benchmarkWords[words.language];
  const counts = new Map<string, number>();
  for (const item of items) {
    const standing = panelStanding(item, benchmark);
    const name = position[standing.position];
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `${name} ${count}`).join(", ");
}

function sourceOf({ cities, year, scope, own }: Benchmark, words: Vocabulary): string {
  const { figure, sizeClass } = benchmarkWords[words.language];
  return scope === "peers" && own.size_class !== null
    ? figure.sourcePeers({ cities: cities.length, year, sizeClass: sizeClass[own.size_class] })
    : figure.source({ cities: cities.length, year });
}

/**
 * Cities beside each other: a funnel per question, a dot per city, the own city with its interval.
 *
 * @param curves the funnel per question, in the order of the questions
 */
export function benchmarkSpec(
  benchmark: Benchmark,
  curves: readonly (readonly CurvePoint[])[],
  words: Vocabulary,
  options: FigureOptions = {},
): Scene {
  const { figure, note, noteOf } = benchmarkWords[words.language];
  const width = Math.max(options.width ?? WIDTH, 480);
  const columns = Math.max(2, Math.round((COLUMNS * width) / WIDTH));
  const panelWidth = (width - 2 * MARGIN - (columns - 1) * GAP) / columns;
  const drawn = benchmark.items.slice(0, MOST_PANELS);
  const most = Math.max(10, ...drawn.flatMap(({ cells }) => cells.map(({ base }) => base ?? 0)));
  const standings = drawn.map((item) => panelStanding(item, benchmark));
  const ordinary = standings.some(({ position }) => position === "gewoon_verschil");
  const differ = standings.some(({ spread }) => spread?.differ);
  const few = standings.some(({ pooled }) => pooled === null);
  const more = benchmark.items.length > drawn.length;
  const footer = [
    ...benchmark.notes.map((one) => noteOf(one.cities, one.note)),
    ...(ordinary ? [note.ordinary] : []),
    ...(differ ? [note.differ] : []),
    ...(more ? [figure.more(drawn.length, benchmark.items.length)] : []),
    ...(hasFunnel(benchmark) ? [note.funnel] : []),
    ...(few ? [note.few(FEWEST_CITIES)] : []),
    sourceOf(benchmark, words),
  ];
  const desc = [
    figure.desc({
      own: benchmark.own.municipality,
      cities: benchmark.cities.length,
      questions: drawn.length,
    }),
    figure.descFound(outcomes(drawn, benchmark, words)),
  ].join(" ");
  const title = figure.title(benchmark.own.municipality, benchmark.year);
  const subtitle = hasFunnel(benchmark) ? figure.subtitleFunnel : figure.subtitle;
  const heading = { id: "benchmark", title, subtitle, footer, desc };
  return framed(heading, words, width, (top) => {
    const key = legend(entries(benchmark, words), MARGIN, top, width - 2 * MARGIN);
    const start = key.bottom + 22;
    const marks = drawn.flatMap((item, index) => {
      const panel: Panel = {
        x: MARGIN + (index % columns) * (panelWidth + GAP),
        y: start + Math.floor(index / columns) * PANEL_HEIGHT,
        width: panelWidth,
        most,
      };
      return panelMarks(panel, item, benchmark, curves[index] ?? [], words);
    });
    const rows = Math.ceil(drawn.length / columns);
    return { marks: [...key.marks, ...marks], bottom: start + rows * PANEL_HEIGHT - 14 };
  });
}
