import { join } from "node:path";

/**
 * The folder with data that is not ours to carry, from the environment variable IVM_DATA.
 * Tests against it are skipped where it is not set, and say so.
 */
export const DATA: string | undefined = process.env.IVM_DATA;

export const reference = (name: string): string => join(DATA ?? "", "..", "reference", name);
export const data = (...names: string[]): string => join(DATA ?? "", ...names);

/** For `describe.skipIf`: whether the outside data are absent; says on the console what is skipped. */
export function withoutData(what: string): boolean {
  if (DATA) return false;
  console.log(`skipped, for IVM_DATA is not set: ${what}`);
  return true;
}
