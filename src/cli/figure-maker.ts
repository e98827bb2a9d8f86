import { figures, type Spec, styles } from "../figures/catalogue.js";
import { vocabulary } from "../figures/page.js";
import { svgText } from "../figures/svg.js";
import type { Language } from "../model/language.js";
import { nearest } from "../model/nearest.js";
import { refuseUse } from "../model/problem.js";
import type { Results } from "../results/schema.js";
import { FIGURE_IDS } from "../words/figures.js";

/** Figures that are made of more than one document, with the command that draws them. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ["change", "ivm compare"],
  ["benchmark", "ivm benchmark"],
]);

function specOf(name: string, style: string | undefined): Spec {
  const id = FIGURE_IDS.find((known) => known === name);
  const command = ELSEWHERE.get(name);
  if (command) throw refuseUse("figure-elsewhere", { name, command });
  if (!id) {
    const facts = { name, nearest: nearest(name, FIGURE_IDS) ?? "", known: FIGURE_IDS.join(", ") };
    throw refuseUse("unknown-figure", facts);
  }
  if (style === undefined) return figures[id];
  const named = Object.entries(styles[id] ?? {}).find(([known]) => known === style);
  if (!named) throw refuseUse("unknown-style", { name, style });
  return named[1];
}

function widthOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const width = Number(text);
  if (!Number.isInteger(width) || width < 480 || width > 2000) throw refuseUse("bad-width");
  return width;
}

/** The figure of organisations needs a roster, and is never drawn for the public. */
function whyNothing(name: string, { organisations }: Results): string {
  if (name !== "organisations") return "nothing-to-draw";
  return organisations === null ? "no-roster" : "figure-not-public";
}

/** A figure as it is drawn. */
export interface Drawn {
  readonly svg: string;
  /** The width it was given, and the one asked for where it did not fit. */
  readonly width: number;
  readonly tooNarrow: number | null;
}

/** Checks the name and options of a figure before any data is read. */
export function figureMaker(
  name: string,
  options: { style?: string; width?: string },
): (results: Results, language: Language) => Promise<Drawn> {
  const spec = specOf(name, options.style);
  const width = widthOf(options.width);
  return async (results, language) => {
    const scene = spec(results, vocabulary(language), width === undefined ? {} : { width });
    if (!scene) throw refuseUse(whyNothing(name, results), { name });
    const tooNarrow = width !== undefined && scene.width > width ? width : null;
    return { svg: await svgText(scene), width: scene.width, tooNarrow };
  };
}
