import { calledAs } from "../model/pseudonym.js";
import type { Results, ResultsNode, ResultsOrganisations } from "../results/schema.js";
import { organisationFigureWords } from "../words/organisation-figure.js";
import { brokerMarks, brokerRing, type Named } from "./broker-labels.js";
import type { Place } from "./contacts-layout.js";
import { domainName } from "./describe.js";
import { type LegendEntry, legend } from "./legend.js";
import { blockMarks } from "./organisation-blocks.js";
import {
  cutsFor,
  type Layout,
  layoutOf,
  radiusOf,
  type SizeClass,
  sizeClass,
  sunflower,
} from "./organisation-layout.js";
import { nodeMark } from "./organisation-node.js";
import { tieMark, tieOpacity } from "./organisation-tie.js";
import { type FigureOptions, MARGIN, page, textBlock, type Vocabulary } from "./page.js";
import { line, type Mark, type Scene, type TextMark } from "./scene.js";
import { clip, textWidth, wrap } from "./text.js";
import { ARC, INK, SIZE } from "./tokens.js";

/** Beyond these a line per contact is a cloud: contacts are then drawn from domain to domain. */
const MOST_LINES = { organisations: 150, ties: 600 } as const;
const LEAST_WIDTH = 820;
/** Room between domains: for captions, and for labels on arrows. */
const GAP = { lines: 96, arrows: 150 } as const;
const BROKERS = 5;
const CAPTION = { most: 2, leading: 15, air: 6, width: 1.75 } as const;

interface Shown {
  readonly found: ResultsOrganisations;
  readonly nodes: readonly ResultsNode[];
  readonly arcs: NonNullable<ResultsOrganisations["arcs"]>;
}

/**
 * Organisations by domain and who names whom, as lines of their own or, when there are many, put
 * together by domain. `null` without a roster, and for the public (D12).
 */
export function organisationsSpec(
  results: Results,
  words: Vocabulary,
  options: FigureOptions = {},
): Scene | null {
  const { organisations: found } = results;
  if (!found?.nodes || !found.arcs) return null;
  const shown = { found, nodes: found.nodes, arcs: found.arcs };
  const lines =
    found.organisations <= MOST_LINES.organisations && shown.arcs.length <= MOST_LINES.ties;
  const largest = Math.max(...found.domains.map((one) => one.organisations));
  const count = found.domains.length;
  const layout = layoutOf({ domains: count, largest, gap: lines ? GAP.lines : GAP.arrows });
  const { ring, domains } = layout({ x: 0, y: 0 });
  const radius = domains[0]?.radius ?? 0;
  const width = Math.max(options.width ?? LEAST_WIDTH, 2 * (ring + radius + MARGIN));
  const captions = found.domains.map((_, index) =>
    captionOf(results, shown, index, radius, lines, words),
  );
  const said = organisationFigureWords[words.language];
  const heading = {
    id: "organisations" as const,
    subtitle: said.subtitle({ asked: found.organisations, answered: found.answered }),
    desc: describe(results, shown, words),
    notes: notesOf(shown, lines, words),
  };
  return page(results, words, width, heading, (top) => {
    const above = heightOf(captions[0] ?? []) + CAPTION.air;
    const center = { x: width / 2, y: top + above + radius + ring };
    const at = layout(center);
    const places = nodePlaces(shown, at);
    const blocks = captions.map((caption, index) => placed(caption, at.domains[index], center.y));
    const lowest = Math.max(
      ...at.domains.map(({ y }) => y + radius),
      ...blocks.flat().map(({ y }) => y + 4),
    );
    const key = legend(legendOf(shown, lines, words), MARGIN, lowest + 24, width - 2 * MARGIN);
    const around = {
      nodes: places,
      taken: blocks.map(boxOf),
      within: { left: MARGIN, right: width - MARGIN, top, bottom: lowest },
    };
    const brokers = brokersOf(shown).flatMap((place): Named[] => {
      const [node, where] = [shown.nodes[place], places[place]];
      return node && where ? [{ place: where, text: calledAs(node, results.domains) }] : [];
    });
    return {
      marks: [
        ...at.domains.map((place) => domainMark(place)),
        ...(lines
          ? tieMarks(shown, places)
          : blockMarks(
              found.blocks,
              found.domains.map(({ domain }) => domain),
              at.domains,
              (block) => blockText(block, words),
              blocks.flatMap(circlesOver),
            )),
        ...shown.nodes.map((node, index) =>
          nodeMark(
            node.state,
            places[index] ?? { ...center, radius: 0 },
            said.tip(calledAs(node, results.domains), node.in, node.out),
          ),
        ),
        ...blocks.flatMap((caption) => [groundOf(caption), ...caption]),
        ...brokerMarks(lines ? brokers : [], around),
        ...key.marks,
      ],
      bottom: key.bottom,
    };
  });
}

function domainMark({ x, y, radius }: Place): Mark {
  return {
    kind: "circle",
    x,
    y,
    radius,
    fill: INK.paper,
    stroke: INK.rule,
    strokeWidth: 1,
    role: "domain",
  };
}

function nodePlaces({ found, nodes }: Shown, { domains, scale }: Layout): readonly Place[] {
  const cuts = cutsFor(found.measured);
  return nodes.map((node) => {
    const domain = domains[found.domains.findIndex((one) => one.domain === node.domain)];
    const point = sunflower(domain ?? { x: 0, y: 0 }, node.number - 1, scale);
    return { ...point, radius: radiusOf(sizeClass(node.in, cuts), scale) };
  });
}

function tieMarks({ arcs }: Shown, places: readonly Place[]): Mark[] {
  const opacity = tieOpacity(arcs.length);
  return arcs.flatMap(({ source, target }) => {
    const [from, to] = [places[source], places[target]];
    return from && to ? [tieMark(from, to, opacity)] : [];
  });
}

/** The organisations that stand most often between others, of different domains where that is known. */
function brokersOf({ nodes }: Shown): readonly number[] {
  const across = ({ brokerage }: ResultsNode): boolean =>
    brokerage === null ||
    brokerage.itinerant + brokerage.gatekeeper + brokerage.representative + brokerage.liaison > 0;
  return [...nodes.entries()]
    .filter(([, node]) => (node.betweenness ?? 0) > 0 && across(node))
    .sort(([a, one], [b, other]) => (other.betweenness ?? 0) - (one.betweenness ?? 0) || a - b)
    .slice(0, BROKERS)
    .map(([place]) => place);
}

function blockText(
  { ties, density, hidden }: ResultsOrganisations["blocks"][number],
  words: Vocabulary,
) {
  if (hidden !== null || ties === null || density === null) {
    return { strong: words.figure.hidden, weak: "" };
  }
  return { strong: words.numbers.densityPercent(density), weak: words.numbers.whole(ties) };
}

type Line = Pick<TextMark, "text" | "size" | "fill"> & { readonly bold?: boolean };

/** The name of a domain and how many answered; contact within it where no lines show that. */
function captionOf(
  results: Results,
  { found }: Shown,
  index: number,
  radius: number,
  lines: boolean,
  words: Vocabulary,
): readonly Line[] {
  const domain = found.domains[index];
  if (!domain) return [];
  const said = organisationFigureWords[words.language];
  const width = CAPTION.width * radius;
  const name = domainName(results, domain.domain, words);
  const own = found.blocks.find(
    ({ source, target }) => source === domain.domain && target === source,
  );
  const count =
    domain.organisations === 0
      ? said.nobodyAsked
      : said.caption(domain.answered, domain.organisations);
  const within = own?.ties != null && own.density !== null ? blockText(own, words) : null;
  const small = [
    count,
    ...(lines || !within ? [] : [said.own(`${within.strong} (${within.weak})`)]),
  ];
  return [
    ...clip(wrap(name, width, SIZE.text, words.language, true), CAPTION.most).map((text) => ({
      text,
      size: SIZE.text,
      fill: INK.text,
      bold: true,
    })),
    ...small.map((text) => ({ text, size: SIZE.small, fill: INK.grey })),
  ];
}

const heightOf = (caption: readonly Line[]): number => caption.length * CAPTION.leading;

/** A caption on the outer side of its domain: above it in the upper half, below it in the lower. */
function placed(caption: readonly Line[], place: Place | undefined, middle: number): TextMark[] {
  if (!place) return [];
  const { x, y, radius } = place;
  const upper = y < middle - 1 || y === middle;
  const first = upper
    ? y - radius - CAPTION.air - heightOf(caption) + CAPTION.leading - 3
    : y + radius + CAPTION.air + 11;
  return caption.flatMap((one, index) =>
    textBlock([one.text], x, first + index * CAPTION.leading, {
      size: one.size,
      fill: one.fill,
      anchor: "middle",
      ...(one.bold ? { bold: true } : {}),
    }),
  );
}

function boxOf(caption: readonly TextMark[]) {
  const widths = caption.map(({ text, size, bold }) => textWidth(text, size, bold));
  const half = Math.max(0, ...widths) / 2;
  const [first, last] = [caption[0], caption.at(-1)];
  const x = first?.x ?? 0;
  return { left: x - half, right: x + half, top: (first?.y ?? 0) - 12, bottom: (last?.y ?? 0) + 4 };
}

/** Lines may pass behind a caption, never through it. */
function groundOf(caption: readonly TextMark[]): Mark {
  const { left, right, top, bottom } = boxOf(caption);
  return {
    kind: "rect",
    x: left - 4,
    y: top,
    width: right - left + 8,
    height: bottom - top,
    radius: 3,
    fill: INK.ground,
  };
}

/** A caption as a row of circles, which is what labels of arrows keep away from. */
function circlesOver(caption: readonly TextMark[]): Place[] {
  const { left, right, top, bottom } = boxOf(caption);
  const radius = (bottom - top) / 2;
  const steps = Math.max(1, Math.ceil((right - left) / radius));
  return Array.from({ length: steps + 1 }, (_, step) => ({
    x: left + ((right - left) * step) / steps,
    y: (top + bottom) / 2,
    radius,
  }));
}

/** Explains what is drawn, and nothing that is not. */
function legendOf({ found, nodes, arcs }: Shown, lines: boolean, words: Vocabulary): LegendEntry[] {
  const said = organisationFigureWords[words.language];
  const cuts = cutsFor(found.measured);
  const dot =
    (state: ResultsNode["state"], radius: number): LegendEntry["sign"] =>
    (x, y, size) => [nodeMark(state, { x: x + size / 2, y: y + size / 2, radius })];
  const sizes = said.sizes(cuts[0], cuts[1]).flatMap((label, index): LegendEntry[] => {
    const drawn = nodes.some((node) => sizeClass(node.in, cuts) === (index as SizeClass));
    return drawn ? [{ sign: dot("answered", 3 + 1.7 * index), label }] : [];
  });
  const states = (["silent", "withheld"] as const).flatMap((state): LegendEntry[] =>
    nodes.some((node) => node.state === state) ? [{ sign: dot(state, 5), label: said[state] }] : [],
  );
  const broker: LegendEntry = {
    sign: (x, y, size) => {
      const place = { x: x + size / 2, y: y + size / 2, radius: 4 };
      return [nodeMark("answered", place), brokerRing(place)];
    },
    label: said.broker,
  };
  const horn: LegendEntry = {
    sign: (x, y, size) => [
      tieMark(
        { x, y: y + size / 2 + 2, radius: 0 },
        { x: x + 30, y: y + size / 2 + 2, radius: 0 },
        1,
      ),
    ],
    signWidth: 30,
    label: said.direction,
    newRow: true,
  };
  const stroke = (colour: string, width: number, dash?: string): LegendEntry["sign"] => {
    return (x, y, size) => [
      { ...line(x, y + size / 2, x + 26, y + size / 2, colour, width), ...(dash ? { dash } : {}) },
    ];
  };
  const hidden = found.blocks.some(
    (block) => block.hidden !== null && block.source !== block.target,
  );
  const arrows: readonly LegendEntry[] = [
    { sign: stroke(ARC.middle, 4), signWidth: 26, label: said.arrow, newRow: true },
    ...(hidden
      ? [{ sign: stroke(INK.line, 1.4, "4 4"), signWidth: 26, label: said.arrowHidden }]
      : []),
  ];
  const ties = lines
    ? [horn, ...(brokersOf({ found, nodes, arcs }).length > 0 ? [broker] : [])]
    : arrows;
  return [...sizes, ...states, ...(arcs.length > 0 ? ties : [])];
}

function notesOf({ nodes }: Shown, lines: boolean, words: Vocabulary): readonly string[] {
  const said = organisationFigureWords[words.language];
  return [
    [
      said.places,
      ...(lines ? [] : [said.together]),
      ...(nodes.some(({ name }) => name === null) ? [said.pseudonyms] : []),
      ...(nodes.some(({ state }) => state === "withheld") ? [said.withheldNote] : []),
    ].join(" "),
  ];
}

/** How many answered and named, and who is named most, in two sentences. */
function describe(results: Results, { found, nodes }: Shown, words: Vocabulary): string {
  const { desc } = organisationFigureWords[words.language];
  const { ties, density } = found;
  const said =
    ties === null || density.value === null
      ? null
      : desc.ties(words.numbers.whole(ties), words.numbers.densityPercent(density.value));
  const most = [...nodes].sort((a, b) => b.in - a.in)[0];
  const [broker] = brokersOf({ found, nodes, arcs: [] });
  const between = broker === undefined ? undefined : nodes[broker];
  const name = (node: ResultsNode): string => calledAs(node, results.domains);
  const facts = { asked: found.organisations, answered: found.answered, ties: said };
  return [
    desc.answered(facts),
    most && most.in > 0
      ? desc.most(name(most), most.in, between ? name(between) : null)
      : desc.none,
  ].join(" ");
}
