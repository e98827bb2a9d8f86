/** Braces, brackets and commas in a survey definition: each object takes memory of its own. */
const MAX_PARTS = 5_000_000;

/** The value of a JSON text; `null` for what is no JSON or has too many parts to hold. */
export function jsonOf(text: string): { readonly value: unknown } | null {
  let parts = 0;
  for (let at = 0; at < text.length && parts <= MAX_PARTS; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2c || code === 0x5b || code === 0x7b) parts++;
  }
  if (parts > MAX_PARTS) return null;
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

/** A member of an object; what objects inherit, `__proto__` among it, is no member. */
export function member(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}

/** The members of an object by name, or of a list by place. */
export function members(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

/** A text or number as text; empty for anything else. */
export function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
