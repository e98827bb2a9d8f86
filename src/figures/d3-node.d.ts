declare module "d3-node" {
  import type { Selection } from "d3-selection";

  export class D3Node {
    readonly window: {
      readonly XMLSerializer: new () => { serializeToString(node: Node): string };
    };
    createSVG(width: number, height: number): Selection<SVGSVGElement, unknown, null, undefined>;
  }
}
