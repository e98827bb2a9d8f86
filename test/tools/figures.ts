import { JSDOM } from "jsdom";
import type { CircleMark, Mark, RectMark, Scene, TextMark } from "../../src/figures/scene.js";
import { textWidth } from "../../src/figures/text.js";
import type { Results } from "../../src/results/schema.js";
import { random } from "./random.js";
import { evaluated, exportOf, HEADINGS, type Sheet } from "./survey.js";

/** Parses as XML; throws where the text is not well-formed. */
export function parseXml(text: string): Document {
  return new JSDOM(text, { contentType: "image/svg+xml" }).window.document;
}

export const texts = ({ marks }: Scene): TextMark[] =>
  marks.filter((mark): mark is TextMark => mark.kind === "text");

export const withRole = ({ marks }: Scene, role: string): Mark[] =>
  marks.filter((mark) => mark.role?.split(" ").includes(role));

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf(mark: TextMark): Box {
  const width = textWidth(mark.text, mark.size, mark.bold ?? false);
  const left =
    mark.anchor === "end" ? mark.x - width : mark.anchor === "middle" ? mark.x - width / 2 : mark.x;
  const { text, y, size } = mark;
  return { text, left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.2 };
}

/** Air that text keeps to the edge of its figure. */
const EDGE = 8;

function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          a.left < b.right - 0.5 &&
          b.left < a.right - 0.5 &&
          a.top < b.bottom - 0.5 &&
          b.top < a.bottom - 0.5,
      )
      .map((b) => `${a.text} × ${b.text}`),
  );
}

/** The label of an arc as a box, named after the text that is drawn right after it. */
function arcLabels(scene: Scene): Box[] {
  return scene.marks.flatMap((mark, index) => {
    if (mark.role !== "arc-label" || mark.kind !== "rect") return [];
    const { x, y, width, height } = mark satisfies RectMark;
    const next = scene.marks[index + 1];
    const text = `label ${next?.kind === "text" ? next.text : "?"}`;
    return [{ text, left: x, right: x + width, top: y, bottom: y + height }];
  });
}

function onCircle(box: Box, { x, y, radius }: CircleMark): boolean {
  const dx = Math.max(box.left - x, x - box.right, 0);
  const dy = Math.max(box.top - y, y - box.bottom, 0);
  return Math.hypot(dx, dy) < radius;
}

/**
 * Pairs of texts or of arc labels that lie over each other, arc labels on a domain, and texts
 * and labels too close to the edge of the figure.
 */
export function collisions(scene: Scene): string[] {
  const boxes = texts(scene).map(boxOf);
  const labels = arcLabels(scene);
  const outside = [...boxes, ...labels]
    .filter(
      ({ left, right, top, bottom }) =>
        left < EDGE || right > scene.width - EDGE || top < EDGE || bottom > scene.height - EDGE,
    )
    .map(({ text }) => `outside: ${text}`);
  const domains = withRole(scene, "domain").filter((mark) => mark.kind === "circle");
  const onDomain = labels
    .filter((label) => domains.some((domain) => onCircle(label, domain)))
    .map(({ text }) => `on a domain: ${text}`);
  return [...outside, ...overlaps(boxes), ...overlaps(labels), ...onDomain];
}

/** Labels that lie on an arc besides their own, so that they could be read as the other's. */
export function labelsOnOtherArcs(scene: Scene): string[] {
  const arcs = withRole(scene, "arc").flatMap((mark) => (mark.kind === "path" ? [mark] : []));
  const crosses = (label: Box, { strokes, strokeWidth = 1 }: (typeof arcs)[number]): boolean => {
    const [from, curve] = strokes;
    if (from?.[0] !== "M" || curve?.[0] !== "Q") return false;
    const [, startX, startY] = from;
    const [, controlX, controlY, endX, endY] = curve;
    return Array.from({ length: 201 }, (_, step) => step / 200).some((t) => {
      const along = (start: number, control: number, end: number): number =>
        (1 - t) ** 2 * start + 2 * (1 - t) * t * control + t ** 2 * end;
      const x = along(startX, controlX, endX);
      const y = along(startY, controlY, endY);
      const half = strokeWidth / 2;
      return (
        x > label.left - half &&
        x < label.right + half &&
        y > label.top - half &&
        y < label.bottom + half
      );
    });
  };
  return arcLabels(scene)
    .filter((label) => arcs.filter((arc) => crosses(label, arc)).length > 1)
    .map(({ text }) => text);
}

const LONG = [
  "Openbaar ministerie en jeugdbescherming",
  "Gemeente",
  "Politie en veiligheidshuis Noordoost-Twen",
  "Zorg",
  "Onderwijs (voortgezet en middelbaar)",
  "Maatschappelijke organisaties en moskeeën",
  "Sportverenigingen",
  "Werkgeversorganisatievertegenwoordigers",
  "Wijkteams",
];

/** Domains of very different size, one of them silent; and the same with enough answers in each. */
const SIZES = [3, 7, 10_000, 27, 0, 11, 120, 30, 12];
export const ANSWERED = [6, 7, 10_000, 27, 9, 11, 120, 30, 12];

const crowded = new Map<string, Promise<Results>>();

/**
 * A study with domains of different size and long names; respondents drawn from a seed. The same study
 * is evaluated once: results are read only, and every figure asks for these.
 */
export function crowdedStudy(
  domains: number,
  seed: number,
  { sizes = SIZES, profile = "intern" } = {},
): Promise<Results> {
  const key = JSON.stringify([domains, seed, sizes, profile]);
  const found = crowded.get(key) ?? drawnCrowd(domains, seed, sizes, profile);
  crowded.set(key, found);
  return found;
}

function drawnCrowd(
  domains: number,
  seed: number,
  all: readonly number[],
  profile: string,
): Promise<Results> {
  const chance = random(seed);
  const sizes = all.slice(0, domains);
  const codes = sizes.map((_, index) => `D${index}`);
  const headings = [
    ...HEADINGS.filter((heading) => !/^(CON|AAR)\[/u.test(heading)),
    ...codes.map((code) => `CON[${code}]`),
    ...codes.map((code) => `AAR[${code}]`),
  ];
  const answers = ["Zeer eens", "Eens", "Neutraal", "Oneens", "Zeer oneens", "Weet niet"];
  const contacts = ["Geen contact", "Ongeveer jaarlijks", "Ongeveer maandelijks"];
  const kinds = ["Beide", "Specifieke casus", "Algemeen (trainingen, bijeenkomsten)"];
  const sheets = sizes.flatMap((size, domain) =>
    Array.from(
      { length: size },
      (): Sheet =>
        Object.fromEntries(
          headings.map((heading) => {
            if (heading === "DOM") return [heading, LONG[domain] ?? ""];
            if (heading.startsWith("CON[")) return [heading, chance.pick(contacts)];
            return [heading, chance.pick(heading.startsWith("AAR[") ? kinds : answers)];
          }),
        ),
    ),
  );
  const questionnaire = [
    "id: crowded@1",
    "domains:",
    ...codes.map(
      (code, index) =>
        `  - { id: ${code.toLowerCase()}, code: ${code}, label: "${LONG[index]}", answers: ["${LONG[index]}"] }`,
    ),
    "",
  ].join("\n");
  const study = `municipality: Alphen aan den Rijn en omstreken\nyear: 2024\nquestionnaire: vragenlijst.yaml\nexports: [enquete.csv]\nprivacy: { profile: ${profile} }\n`;
  return evaluated(exportOf(sheets, headings), study, { "vragenlijst.yaml": questionnaire });
}
