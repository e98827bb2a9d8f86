import { JSDOM } from "jsdom";
import type { Mark, Scene, TextMark } from "../../src/figures/scene.js";
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

/** Pairs of texts that lie over each other, and texts that leave the figure. */
export function collisions(scene: Scene): string[] {
  const boxes = texts(scene).map(boxOf);
  const outside = boxes
    .filter(
      ({ left, right, top, bottom }) =>
        left < 0 || right > scene.width || top < 0 || bottom > scene.height,
    )
    .map(({ text }) => `outside: ${text}`);
  const pairs = boxes.flatMap((a, index) =>
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
  return [...outside, ...pairs];
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

/** A study with domains of very different size and long names; respondents drawn from a seed. */
export function crowdedStudy(domains: number, seed: number): Promise<Results> {
  const chance = random(seed);
  const sizes = [3, 7, 10_000, 27, 0, 11, 120, 30, 12].slice(0, domains);
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
  const study =
    "municipality: Alphen aan den Rijn en omstreken\nyear: 2024\nquestionnaire: vragenlijst.yaml\nexports: [enquete.csv]\nprivacy: { profile: intern }\n";
  return evaluated(exportOf(sheets, headings), study, { "vragenlijst.yaml": questionnaire });
}
