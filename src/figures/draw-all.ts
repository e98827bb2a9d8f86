import type { Results } from "../results/schema.js";
import { FIGURE_IDS, type FigureId } from "../words/figures.js";
import { figures } from "./catalogue.js";
import { vocabulary } from "./page.js";
import { svgText } from "./svg.js";

/** A figure as SVG text. */
export interface DrawnFigure {
  readonly id: FigureId;
  readonly title: string;
  readonly svg: string;
}

/** Every figure the study has data for, in the order of the report. */
export async function drawAll(results: Results): Promise<readonly DrawnFigure[]> {
  const words = vocabulary(results.study.language);
  const drawn: DrawnFigure[] = [];
  for (const id of FIGURE_IDS) {
    const scene = figures[id](results, words);
    if (scene) drawn.push({ id, title: scene.title, svg: await svgText(scene) });
  }
  return drawn;
}
