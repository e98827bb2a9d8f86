import { parseXml } from "../xml.js";
import { MAX_STRINGS } from "./limits.js";
import { richText } from "./rich-text.js";
import { xmlFault } from "./xml-fault.js";
import type { Zip } from "./zip.js";

/** The texts that cells refer to by number. Counts that the part declares are not used. */
export function readSharedStrings(zip: Zip, part: string | null, file: string): readonly string[] {
  if (part === null || !zip.has(part)) return [];
  const strings: string[] = [];
  const runs = richText(file);
  parseXml(
    zip.part(part, MAX_STRINGS),
    {
      open: runs.open,
      text: runs.text,
      close(name) {
        runs.close(name);
        if (name === "si") strings.push(runs.take());
      },
    },
    xmlFault(file),
  );
  return strings;
}
