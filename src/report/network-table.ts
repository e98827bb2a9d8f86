import type { Language } from "../model/language.js";
import type { Results, ResultsNetwork } from "../results/schema.js";
import { numbersIn } from "../words/numbers.js";
import { reportWords } from "../words/report.js";
import { networkWords } from "../words/report-network.js";
import { terms } from "../words/terms.js";
import { linesCovered, pairsCovered } from "./coverage.js";
import { domainLabel } from "./labels.js";
import { networkNotes } from "./network-notes.js";
import { ceiledToPoints, flooredToPoints, pointsOf } from "./points.js";
import { left, right, type Table } from "./table.js";

type Asymmetry = ResultsNetwork["asymmetry"][number];
type Limits = Asymmetry["interval"];
type Row = readonly string[];

/** Who mentions whom more often, or that it cannot be decided. */
export function asymmetryText(
  { a, b, decision }: Asymmetry,
  results: Results,
  language: Language,
): string {
  const words = reportWords[language].tables;
  const first = domainLabel(results, a, language);
  const second = domainLabel(results, b, language);
  if (decision === "a_meer") return words.saysMore(first, second);
  if (decision === "b_meer") return words.saysMore(second, first);
  if (decision === null) return words.hidden;
  return terms[language].verdict.niet_te_beslissen;
}

/** How the cells of the table are written. */
function writer(results: Results, language: Language) {
  const words = reportWords[language].tables;
  const numbers = numbersIn(language);
  const others = results.domains.length - 1;
  const outward = ({ low, high }: NonNullable<Limits>) => ({
    low: flooredToPoints(low / others),
    high: ceiledToPoints(high / others),
  });
  return {
    label: (id: string): string => domainLabel(results, id, language),
    percent: (value: number | null): string =>
      value === null ? words.hidden : numbers.sharePercent(value),
    decimal: (value: number | null): string =>
      value === null ? words.hidden : numbers.decimal(value, 2),
    strength: (sum: number | null): string =>
      sum === null
        ? words.hidden
        : words.strength(numbers.sharePercent(sum / others), numbers.decimal(sum, 2)),
    points: (value: number | null): string =>
      value === null ? words.hidden : words.points(pointsOf(value, language)),
    percents: (limits: Limits = null): string => (limits === null ? "" : numbers.range(limits)),
    means: (limits: Limits = null): string =>
      limits === null ? "" : numbers.range(outward(limits)),
    decimals: (limits: Limits = null): string =>
      limits === null ? "" : `${numbers.decimal(limits.low, 2)}–${numbers.decimal(limits.high, 2)}`,
    pointsRange: (limits: Limits = null): string =>
      limits === null
        ? ""
        : words.pointsRange(pointsOf(limits.low, language), pointsOf(limits.high, language)),
  };
}

type Writer = ReturnType<typeof writer>;

function indexRows(results: Results, network: ResultsNetwork, language: Language): readonly Row[] {
  const names = reportWords[language].tables.network;
  const own = networkWords[language];
  const write = writer(results, language);
  const { intervals, centralisation } = network;
  const limitsOf = (id: string) => intervals?.strength.find(({ domain }) => domain === id);
  return [
    [
      names.density,
      linesCovered(results, language) ?? names.allDomains,
      write.percent(network.density),
      write.percents(intervals?.density),
      "",
    ],
    [
      names.reciprocity,
      pairsCovered(results, language) ?? names.allDomains,
      write.decimal(network.reciprocity),
      write.decimals(intervals?.reciprocity),
      "",
    ],
    ...(centralisation === null
      ? []
      : (["out", "in"] as const).map((way) => [
          own.centralisation,
          own[way],
          write.decimal(centralisation[way]),
          write.decimals(intervals?.centralisation?.[way]),
          "",
        ])),
    ...(["out", "in"] as const).flatMap((way) =>
      network.strength.map((one) => [
        names[way],
        write.label(one.domain),
        write.strength(one[way]),
        write.means(limitsOf(one.domain)?.[way]),
        "",
      ]),
    ),
  ];
}

function asymmetryRow(
  one: Asymmetry,
  write: Writer,
  results: Results,
  language: Language,
): readonly string[] {
  const words = reportWords[language].tables;
  const points = write.points(one.difference);
  return [
    words.network.asymmetry,
    words.pair(write.label(one.a), write.label(one.b)),
    one.index === null
      ? points
      : networkWords[language].index(points, numbersIn(language).decimal(one.index, 2)),
    write.pointsRange(one.interval),
    asymmetryText(one, results, language),
  ];
}

function hubRows(results: Results, network: ResultsNetwork, language: Language): readonly Row[] {
  const { hub } = network;
  if (hub === null) return [];
  const names = reportWords[language].tables.network;
  const own = networkWords[language];
  const write = writer(results, language);
  const of = (covered: string | null): string =>
    covered === null ? write.label(hub.domain) : `${write.label(hub.domain)}, ${covered}`;
  const { test } = hub;
  return [
    [
      names.densityOfHub,
      of(linesCovered(results, language, { with: hub.domain })),
      write.percent(hub.densityOfHub),
      "",
      "",
    ],
    [
      names.densityWithout,
      of(linesCovered(results, language, { without: hub.domain })),
      write.percent(hub.densityWithout),
      "",
      "",
    ],
    [
      own.difference,
      of(null),
      write.points(hub.difference),
      write.pointsRange(test?.interval),
      test === null ? "" : own.leads(test.decision === "hub", write.percent(test.leads)),
    ],
    [
      names.reciprocityWithout,
      of(pairsCovered(results, language, { without: hub.domain })),
      write.decimal(hub.reciprocityWithout),
      "",
      "",
    ],
  ];
}

/** What is measured only when every line is shown. */
function wholeRows(results: Results, network: ResultsNetwork, language: Language): readonly Row[] {
  const names = reportWords[language].tables.network;
  const own = networkWords[language];
  const write = writer(results, language);
  const { binary, corePeriphery: core, directions } = network;
  const tie = (part: keyof typeof own.tieParts, value: string): Row => [
    own.ties,
    own.tieParts[part],
    value,
    "",
    "",
  ];
  return [
    ...(core === null
      ? []
      : [
          [
            own.core,
            core.core === null ? own.coreOpen : own.coreIs(core.core.map(write.label)),
            write.decimal(core.fit),
            "",
            own.coreFits(core.best, core.partitions),
          ],
        ]),
    ...(directions === null
      ? []
      : [
          [
            own.directions,
            names.allDomains,
            write.decimal(directions.correlation),
            "",
            own.chance(
              Math.round(directions.p * directions.orders),
              directions.orders,
              numbersIn(language).decimal(directions.p, directions.orders > 999 ? 5 : 3),
            ),
          ],
        ]),
    ...(binary === null
      ? []
      : [
          tie("density", write.percent(binary.density)),
          tie("edgewise", binary.edgewise === null ? "–" : write.percent(binary.edgewise)),
          tie("dyadic", write.percent(binary.dyadic)),
          tie("centralisationOut", write.decimal(binary.centralisation.out)),
          tie("centralisationIn", write.decimal(binary.centralisation.in)),
        ]),
  ];
}

/** The measures of the network, one per row, each with its interval; `null` without a network. */
export function networkTable(results: Results, language: Language): Table | null {
  const { network } = results;
  if (network === null) return null;
  const words = reportWords[language].tables;
  const write = writer(results, language);
  return {
    id: "network",
    grouped: true,
    title: words.title.network,
    columns: [
      left("measure", words.column.measure),
      left("domain", words.column.between),
      right("value", words.column.value),
      right("interval", words.column.interval),
      left("decision", words.column.decision),
    ],
    rows: [
      ...indexRows(results, network, language),
      ...network.asymmetry.map((one) => asymmetryRow(one, write, results, language)),
      ...hubRows(results, network, language),
      ...wholeRows(results, network, language),
    ],
    notes: networkNotes(network, language),
  };
}
