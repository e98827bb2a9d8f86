import type { D3Node } from "d3-node";
import { drawScene } from "./draw.js";
import type { Scene } from "./scene.js";

let drawing: Promise<D3Node> | undefined;

/**
 * The one document in which every figure is drawn. d3-node brings a whole DOM and takes half a
 * second to load, so it is imported where a figure is really made, and only once.
 */
function drawingDocument(): Promise<D3Node> {
  drawing ??= import("d3-node").then(({ D3Node }) => new D3Node());
  return drawing;
}

/**
 * A scene as SVG text. This is the one file that knows d3-node.
 *
 * Written with the DOM's own XML serializer: `svgString()` of d3-node writes HTML, in which a
 * no-break space becomes an entity that XML does not know.
 */
export async function svgText(scene: Scene): Promise<string> {
  const d3 = await drawingDocument();
  const svg = d3.createSVG(scene.width, scene.height);
  // d3 sets the namespace itself; the attribute would be written a second time.
  svg.attr("xmlns", null);
  drawScene(svg, scene);
  const node = svg.node();
  if (!node) throw new Error("d3-node made no svg element");
  const text = new d3.window.XMLSerializer().serializeToString(node);
  svg.remove();
  return `${text}\n`;
}
