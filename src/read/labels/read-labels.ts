import type { Dictionary } from "../../model/dictionary.js";
export function readLabels(
  _bytes: Uint8Array,
  _file: string,
  _o: { language: "nl" | "en" },
): Dictionary {
  return [];
}
