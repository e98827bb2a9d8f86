import { labelKey } from "./clean-label.js";

/** `HER[KENN]`, `her_kenn` and `HER[KENN] ` are the same heading. */
export function headingKey(heading: string): string {
  return labelKey(heading).replace(/\[([^\]]*)\]$/u, "_$1");
}

/** A heading that joins code and question: `HER[KENN] - Mijn organisatie …`, `HER[KENN]. …`. */
const JOINED = /^([A-Za-z]\w*(?:\[\w+\])?)(?:\s*[-:.|–]\s+|\s{2,}|\s*:)([\s\S]+)$/u;

/** The code and the question of a heading; the question is empty where it holds a code alone. */
export function codeAndText(heading: string): { readonly code: string; readonly text: string } {
  const [, code = heading, text = ""] = JOINED.exec(heading.trim()) ?? [];
  return { code, text };
}
