import type { Weight } from "../finding.js";
import { isAlphanumeric } from "../signs.js";

const MAX_LOCAL = 64;
const MAX_LENGTH = 254;
const LOCAL_SIGNS = ".!#$%&'*+/=?^_`{|}~-";
const TOP = /^[a-z]{2,24}$/iu;

/** Letters of other alphabets count too: `josé@…` is an address. */
function isLetterBeyond(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0xc0;
}

function localLength(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < MAX_LOCAL) {
    const before = start - 1;
    const fits =
      isAlphanumeric(text, before) ||
      isLetterBeyond(text, before) ||
      LOCAL_SIGNS.includes(text.charAt(before));
    if (!fits) break;
    start--;
  }
  return at - start;
}

function isHost(text: string, from: number, most: number): boolean {
  let end = from;
  while (end - from < most) {
    const sign = text.charAt(end);
    if (!isAlphanumeric(text, end) && !isLetterBeyond(text, end) && sign !== "." && sign !== "-") {
      break;
    }
    end++;
  }
  // The shortest host is `b.nl`.
  if (end - from < 4) return false;
  const labels = text.slice(from, end).split(".");
  // What stands behind a name is not part of it: `…@voorbeeld.nl.` ends a sentence.
  while (labels.at(-1) === "") labels.pop();
  const top = labels.at(-1) ?? "";
  return (
    labels.length >= 2 &&
    labels.every((label) => label !== "" && !label.startsWith("-")) &&
    TOP.test(top)
  );
}

/** An e-mail address of at most 254 signs (RFC 5321), anywhere in a text. */
export function email(text: string): Weight | null {
  for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", at + 1)) {
    const local = localLength(text, at);
    if (local > 0 && isHost(text, at + 1, MAX_LENGTH - local - 1)) return "stop";
  }
  return null;
}
