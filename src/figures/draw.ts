import type { Selection } from "d3-selection";
import {
  HATCH_DISAGREE,
  HATCH_HIDDEN,
  type Mark,
  type PathMark,
  type Scene,
  type TextMark,
} from "./scene.js";
import { FONT, INK } from "./tokens.js";

export type Svg = Selection<SVGSVGElement, unknown, null, undefined>;

const tenth = (value: number): number => Math.round(value * 10) / 10 + 0;

/** Signs that XML 1.0 does not allow; labels are clean already, this is the last door. */
const ILLEGAL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;
const legal = (text: string): string => text.replace(ILLEGAL, "");

/** Places the marks of a scene. Decides nothing. */
export function drawScene(svg: Svg, scene: Scene): void {
  svg
    .attr("viewBox", `0 0 ${tenth(scene.width)} ${tenth(scene.height)}`)
    .attr("role", "img")
    .attr("aria-labelledby", `${scene.id}-title ${scene.id}-desc`)
    .attr("font-family", FONT);
  svg.append("title").attr("id", `${scene.id}-title`).text(legal(scene.title));
  svg.append("desc").attr("id", `${scene.id}-desc`).text(legal(scene.desc));
  drawPatterns(svg, scene);
  svg
    .append("rect")
    .attr("width", tenth(scene.width))
    .attr("height", tenth(scene.height))
    .attr("fill", INK.ground);
  for (const mark of scene.marks) drawMark(svg, mark, scene.id);
}

function drawPatterns(svg: Svg, { id, marks }: Scene): void {
  const used = (fill: string): boolean =>
    marks.some((mark) => mark.kind !== "text" && mark.fill === fill);
  const defs = svg.append("defs");
  const pattern = (
    name: string,
    angle: number,
    gap: number,
    stroke: string,
    width: number,
  ): void => {
    const element = defs
      .append("pattern")
      .attr("id", `${id}-${name}`)
      .attr("width", gap)
      .attr("height", gap)
      .attr("patternUnits", "userSpaceOnUse")
      .attr("patternTransform", `rotate(${angle})`);
    element
      .append("path")
      .attr("d", `M0 0V${gap}`)
      .attr("stroke", stroke)
      .attr("stroke-width", width);
  };
  if (used(HATCH_HIDDEN)) pattern("hidden", -45, 5, "#b5b5b0", 1);
  if (used(HATCH_DISAGREE)) pattern("disagree", 45, 4, "#ffffff", 1.1);
  if (defs.selectChildren().empty()) defs.remove();
}

function paint(fill: string | undefined, id: string): string {
  if (fill === HATCH_HIDDEN) return `url(#${id}-hidden)`;
  if (fill === HATCH_DISAGREE) return `url(#${id}-disagree)`;
  return fill ?? "none";
}

function drawMark(svg: Svg, mark: Mark, id: string): void {
  if (mark.kind === "text") {
    drawText(svg, mark);
    return;
  }
  const element = svg.append(mark.kind);
  if (mark.role) element.attr("class", mark.role);
  if (mark.kind === "rect") {
    element
      .attr("x", tenth(mark.x))
      .attr("y", tenth(mark.y))
      .attr("width", tenth(mark.width))
      .attr("height", tenth(mark.height));
    if (mark.radius) element.attr("rx", tenth(mark.radius));
  } else if (mark.kind === "circle") {
    element.attr("cx", tenth(mark.x)).attr("cy", tenth(mark.y)).attr("r", tenth(mark.radius));
  } else {
    element.attr("d", pathText(mark));
    if (mark.round) element.attr("stroke-linecap", "round");
  }
  element.attr("fill", paint(mark.fill, id));
  if (mark.stroke) {
    element.attr("stroke", mark.stroke).attr("stroke-width", tenth(mark.strokeWidth ?? 1));
    if (mark.dash) element.attr("stroke-dasharray", mark.dash);
  }
  if (mark.opacity !== undefined) element.attr("opacity", mark.opacity);
  if (mark.tip) element.append("title").text(legal(mark.tip));
}

function drawText(svg: Svg, mark: TextMark): void {
  const element = svg
    .append("text")
    .attr("x", tenth(mark.x))
    .attr("y", tenth(mark.y))
    .attr("font-size", mark.size)
    .attr("fill", mark.fill);
  if (mark.role) element.attr("class", mark.role);
  if (mark.bold) element.attr("font-weight", 600);
  if (mark.italic) element.attr("font-style", "italic");
  if (mark.anchor && mark.anchor !== "start") element.attr("text-anchor", mark.anchor);
  element.text(legal(mark.text));
}

function pathText({ strokes }: PathMark): string {
  return strokes
    .map((stroke) => {
      if (stroke[0] === "Z") return "Z";
      if (stroke[0] === "A") {
        const [, radius, large, sweep, x, y] = stroke;
        return `A${tenth(radius)} ${tenth(radius)} 0 ${large} ${sweep} ${tenth(x)} ${tenth(y)}`;
      }
      const [command, ...numbers] = stroke;
      return `${command}${numbers.map(tenth).join(" ")}`;
    })
    .join("");
}
