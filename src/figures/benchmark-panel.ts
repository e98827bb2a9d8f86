import type { CurvePoint } from "../benchmark/curves.js";
import type { Benchmark, BenchmarkCell, BenchmarkItem, Standing } from "../benchmark/schema.js";
import { benchmarkWords } from "../words/benchmark.js";
import { textBlock, type Vocabulary } from "./page.js";
import { EMPTY_TEXT, hiddenPlace } from "./place.js";
import { line, type Mark, type Stroke } from "./scene.js";
import { clip, wrap } from "./text.js";
import { INK, SIZE } from "./tokens.js";

/** Where a panel stands, and how many answers its axis goes to. */
export interface Panel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly most: number;
}

const TITLE_LINES = 2;
const LEADING = 1.25;
const TITLE = TITLE_LINES * SIZE.text * LEADING;
/** The line below the title that gives the number of the own city. */
const OWN = 24;
const PLOT = 118;
const AXIS = 30;
export const PANEL_HEIGHT = TITLE + OWN + PLOT + AXIS + 18;
/** How the shared line and the limits are drawn: also apart in grey print, and in their legend. */
export const LINES = {
  pooled: { stroke: INK.text, strokeWidth: 1.8, dash: null },
  outer: { stroke: INK.grey, strokeWidth: 1.2, dash: "8 3" },
  inner: { stroke: INK.grey, strokeWidth: 1.2, dash: "2 3" },
} as const;
type Line = (typeof LINES)[keyof typeof LINES];

/** Room left of the plot for the percentages, in every panel, so that all have one width. */
const LEFT = 34;

/** 1, 2 or 5 times a power of ten, so that some four steps reach `most`. */
function niceStep(most: number): number {
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const found = [1, 2, 5, 10].find((times) => times * power >= rough * 0.999) ?? 10;
  return found * power;
}

interface Scales {
  readonly x: (base: number) => number;
  readonly y: (share: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function scalesOf({ x, y, width, most }: Panel): Scales {
  const left = x + LEFT;
  const right = x + width;
  const top = y + TITLE + OWN;
  const bottom = top + PLOT;
  const end = most * 1.04;
  return {
    left,
    right,
    top,
    bottom,
    x: (base) => left + (base / end) * (right - left),
    y: (share) => bottom - share * PLOT,
  };
}

function axes({ most }: Panel, scales: Scales, words: Vocabulary): Mark[] {
  const { left, right, bottom, x, y } = scales;
  const step = Math.max(1, niceStep(most));
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step);
  const small = { size: SIZE.small, fill: INK.grey } as const;
  return [
    ...[0, 0.5, 1].flatMap((share): Mark[] => [
      line(left, y(share), right, y(share), INK.rule),
      {
        kind: "text",
        x: left - 5,
        y: y(share) + 3.5,
        text: words.numbers.sharePercent(share),
        anchor: "end",
        ...small,
      },
    ]),
    ...ticks.map((tick): Mark => {
      const text = words.numbers.whole(tick);
      return { kind: "text", x: x(tick), y: bottom + 14, text, anchor: "middle", ...small };
    }),
    {
      kind: "text",
      x: (left + right) / 2,
      y: bottom + 27,
      text: benchmarkWords[words.language].figure.axis,
      anchor: "middle",
      ...small,
    },
  ];
}

type Limit = (point: CurvePoint) => number;

function curve(points: readonly CurvePoint[], limit: Limit, { x, y }: Scales, as: Line): Mark {
  const strokes = points.map(
    (point, at): Stroke => [at === 0 ? "M" : "L", x(point.base), y(limit(point))],
  );
  const { dash, ...ink } = as;
  return { kind: "path", strokes, ...ink, role: "limit", ...(dash === null ? {} : { dash }) };
}

/** Every other city as a dot; one path, for there may be hundreds in each of eighteen panels. */
function dots(cells: readonly BenchmarkCell[], { x, y }: Scales): Mark[] {
  const strokes = cells.flatMap(({ base, share }): Stroke[] => {
    if (base === null || share === null) return [];
    return [
      ["M", x(base), y(share)],
      ["L", x(base), y(share)],
    ];
  });
  if (strokes.length === 0) return [];
  const size = cells.length > 60 ? 3 : 4.4;
  return [
    { kind: "path", strokes, stroke: INK.dot, strokeWidth: size, round: true, role: "cities" },
  ];
}

function ownMarks(cell: BenchmarkCell, { x, y }: Scales): Mark[] {
  const { base, share, interval } = cell;
  if (base === null || share === null) return [];
  const at = x(base);
  return [
    ...(interval === null
      ? []
      : [{ ...line(at, y(interval.low), at, y(interval.high), INK.accent, 2), role: "interval" }]),
    {
      kind: "circle",
      x: at,
      y: y(share),
      radius: 4.5,
      fill: INK.accent,
      stroke: INK.ground,
      strokeWidth: 1,
      role: "own",
    },
  ];
}

/** The number of the own city and where it lies; a hatched place where it may not be told. */
function ownLine(
  panel: Panel,
  cell: BenchmarkCell,
  { where, few, mark }: Readonly<Record<"where" | "few" | "mark", string>>,
  words: Vocabulary,
): Mark[] {
  const y = panel.y + TITLE + 4;
  const ink = { size: SIZE.note, fill: INK.accent } as const;
  const text = (x: number, said: string): Mark => ({ kind: "text", x, y, text: said, ...ink });
  const { told, k, base } = cell;
  if (told === "verborgen") {
    return [
      hiddenPlace({ x: panel.x, y: y - 9, width: 11, height: 11 }),
      text(panel.x + 16, `${words.figure.hidden}${few}${mark}`),
    ];
  }
  if (told === "geen_antwoord") return [text(panel.x, `${EMPTY_TEXT}${few}${mark}`)];
  const number =
    told === "share"
      ? `${k}/${base}, ${words.numbers.percent(k ?? 0, base ?? 1)}`
      : words.terms.band[told];
  return [text(panel.x, `${number}: ${where}${mark}`)];
}

/** Where the own city stands among those that the figure shows. */
export function panelStanding(item: BenchmarkItem, { scope }: Pick<Benchmark, "scope">): Standing {
  return scope === "peers" ? (item.peers ?? item.all) : item.all;
}

/** One question: its name, the number of the own city, the funnel and the cities in it. */
export function panelMarks(
  panel: Panel,
  item: BenchmarkItem,
  benchmark: Benchmark,
  curves: readonly CurvePoint[],
  words: Vocabulary,
): Mark[] {
  const place = benchmark.cities.findIndex(({ own }) => own);
  const own = item.cells[place];
  if (!own) throw new RangeError("a benchmark holds its own city");
  const standing = panelStanding(item, benchmark);
  const scales = scalesOf(panel);
  const name = `${item.step}: ${item.label}`;
  const title = clip(wrap(name, panel.width, SIZE.text, words.language, true), TITLE_LINES);
  // A title of one line stands low, right above the number.
  const titleTop = panel.y + 4 + (TITLE_LINES - title.length) * SIZE.text * LEADING;
  const { pooled } = standing;
  const others = item.cells.filter((_, index) => index !== place);
  const { position, differMark } = benchmarkWords[words.language];
  const where = position[standing.position];
  const mark = standing.spread?.differ ? differMark : "";
  // Where there is no funnel the line of the own city says so: in the plot it could cover a dot.
  const few = pooled === null ? `: ${position.te_weinig_steden}` : "";
  const height = pooled === null ? 0 : scales.y(pooled.share);
  const funnel: Mark[] =
    pooled === null
      ? []
      : [
          curve(curves, ({ p998 }) => p998.low, scales, LINES.outer),
          curve(curves, ({ p998 }) => p998.high, scales, LINES.outer),
          curve(curves, ({ p95 }) => p95.low, scales, LINES.inner),
          curve(curves, ({ p95 }) => p95.high, scales, LINES.inner),
          {
            ...line(scales.left, height, scales.right, height, LINES.pooled.stroke),
            strokeWidth: LINES.pooled.strokeWidth,
            role: "pooled",
          },
        ];
  return [
    ...textBlock(
      title,
      panel.x,
      titleTop,
      { size: SIZE.text, fill: INK.text, bold: true },
      LEADING,
    ),
    ...ownLine(panel, own, { where, few, mark }, words),
    ...axes(panel, scales, words),
    ...funnel,
    ...dots(others, scales),
    ...ownMarks(own, scales),
  ];
}
