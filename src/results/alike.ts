import { near } from "./near.js";

/** Whether two parts of a document hold the same, but for the last digits of numbers. */
export function alike(one: unknown, other: unknown): boolean {
  if (typeof one === "number" && typeof other === "number") return near(one, other);
  if (typeof one !== "object" || typeof other !== "object") return one === other;
  if (one === null || other === null) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every(
    (key) =>
      Object.hasOwn(other, key) &&
      alike(one[key as keyof typeof one], other[key as keyof typeof other]),
  );
}
