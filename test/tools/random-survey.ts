import { standard } from "../../src/codebook/standard.js";
import type { Random } from "./random.js";
import { HEADINGS, type Sheet } from "./survey.js";

const AGREE = ["Zeer eens", "Eens", "Neutraal", "Oneens", "Zeer oneens", "Weet niet", "N.v.t.", ""];
const CONTACT = [...standard.contact.options.map(({ text }) => text.nl), ""];
const KIND = [...standard.contactKind.options.map(({ text }) => text.nl), ""];
const NAMES = standard.domains.map(({ label }) => label.nl);

/** Respondents drawn from a seed, who answer every heading in any way; nobody's answers. */
export function randomSheets(draw: Random, count: number): readonly Sheet[] {
  return Array.from({ length: count }, () => {
    const answerTo = (heading: string): string => {
      if (heading === "DOM") return draw.pick(NAMES);
      if (heading.startsWith("CON[")) return draw.pick(CONTACT);
      return draw.pick(heading.startsWith("AAR[") ? KIND : AGREE);
    };
    return Object.fromEntries(HEADINGS.map((heading) => [heading, answerTo(heading)]));
  });
}

/** Cuts a list at random places into at most `most` parts, none of them empty. */
export function cut<T>(draw: Random, list: readonly T[], most: number): readonly (readonly T[])[] {
  const places = Array.from({ length: draw.whole(0, most - 1) }, () =>
    draw.whole(1, list.length - 1),
  );
  const ends = [...new Set([...places, list.length])].sort((a, b) => a - b);
  return ends.map((end, at) => list.slice(ends[at - 1] ?? 0, end));
}

/** Some of the headings: the domain, and of all others each with an even chance of three in four. */
export const someHeadings = (draw: Random): readonly string[] =>
  HEADINGS.filter((heading) => heading === "DOM" || draw.next() < 0.75);
