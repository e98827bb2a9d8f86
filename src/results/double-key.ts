/** Strings of a JSON text, with the colon that makes one a key. */
const STRINGS = /"(?:[^"\\]|\\.)*"(?:\s*:)?/gu;

/**
 * Whether a key stands twice in one object of a JSON text. `JSON.parse` keeps the last of the two, so
 * that people and other programs may read another document than we do.
 *
 * @param value what `JSON.parse` made of the text: it has fewer keys than the text when one is double
 */
export function holdsDoubleKey(text: string, value: unknown): boolean {
  let written = 0;
  for (const [found] of text.matchAll(STRINGS)) if (found.endsWith(":")) written += 1;
  return written !== keysIn(value);
}

/** Without calling itself: a text may be nested deeper than calls can be. */
function keysIn(value: unknown): number {
  let keys = 0;
  const waiting = [value];
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (typeof one !== "object" || one === null) continue;
    const inner: readonly unknown[] = Array.isArray(one) ? one : Object.values(one);
    if (!Array.isArray(one)) keys += inner.length;
    for (const each of inner) waiting.push(each);
  }
  return keys;
}
