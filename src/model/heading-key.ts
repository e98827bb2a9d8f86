import { labelKey } from "./clean-label.js";

/** `HER[KENN]`, `her_kenn` and `HER[KENN] ` are the same heading. */
export function headingKey(heading: string): string {
  return labelKey(heading).replace(/\[([^\]]*)\]$/u, "_$1");
}
