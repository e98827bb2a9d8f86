import type { Weight } from "../finding.js";

const GUID =
  /(?<![0-9a-f])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f])/iu;
/** A web address with a query: that is where an invitation keeps its token. */
const LINK = /https?:\/\/[^\s?#]{1,200}\?[^\s=]{1,60}=[^\s]/iu;
const CODE = /^[\w-]{16,128}$/u;

/** A GUID, or a web address with a query. */
export function token(text: string): Weight | null {
  if (GUID.test(text)) return "drop";
  return text.includes("://") && LINK.test(text) ? "drop" : null;
}

/** The text is nothing but a code of 16 signs or more, with letters and digits in it. */
export function isCode(text: string): boolean {
  return CODE.test(text) && /\d/u.test(text) && /[a-z]/iu.test(text);
}
