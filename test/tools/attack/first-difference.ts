/** Where two documents first differ, to be read by people; `null` where they do not. */
export function firstDifference(a: unknown, b: unknown, at = ""): string | null {
  if (Object.is(a, b)) return null;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) {
    return `${at}: ${JSON.stringify(a)} and ${JSON.stringify(b)}`;
  }
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const [one, other] = [a[key as keyof typeof a], b[key as keyof typeof b]];
    const found = firstDifference(one, other, `${at}/${key}`);
    if (found !== null) return found;
  }
  return null;
}
