import { drawScene } from "./draw.js";
import type { Scene } from "./scene.js";

/**
 * A scene as SVG text. The one file that knows d3-node, which brings a whole DOM and takes
 * half a second to load: it is imported where a figure is really made.
 *
 * Written with the DOM's own XML serializer: `svgString()` of d3-node writes HTML, in which a
 * no-break space becomes an entity that XML does not know.
 */
export async function svgText(scene: Scene): Promise<string> {
  const { D3Node } = await import("d3-node");
  const page = new D3Node();
  const svg = page.createSVG(scene.width, scene.height);
  // d3 sets the namespace itself; the attribute would be written a second time.
  svg.attr("xmlns", null);
  drawScene(svg, scene);
  const node = svg.node();
  if (!node) throw new Error("d3-node made no svg element");
  return `${new page.window.XMLSerializer().serializeToString(node)}\n`;
}
