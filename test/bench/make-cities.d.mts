import type { Results } from "../../src/results/schema.js";

export interface MadeCity {
  readonly municipality: string;
  readonly year: number;
  readonly seed: number;
  readonly size?: number;
  readonly lean?: number;
  readonly note?: string;
  readonly sizeClass?: Results["study"]["size_class"];
  readonly called?: Results["study"]["benchmark"];
}

export function cityLike(document: Results, city: MadeCity): Results;
export function documentText(document: Results): string;
