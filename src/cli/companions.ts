import { readdir } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import type { Companion } from "../init/choose-companion.js";
import type { Dictionary } from "../model/dictionary.js";
import { Refusal } from "../model/problem.js";
import { labelsOf } from "../open-export.js";
import { fileSource } from "../read/file-source.js";

/** Endings of files that say what codes mean. */
const COMPANION = /\.(?:lss|qsf|r|sps)$|(?:dictionary|codeboek|codebook|codelijst).*\.csv$/iu;

/** Whether a file looks, by its name, as one that says what the codes of an export mean. */
export const isCompanion = (path: string): boolean => COMPANION.test(path);

/** A path as `study.yaml` names it, from its own folder. */
export const asNamed = (path: string, folder: string): string =>
  relative(folder, path).split(sep).join("/");

/** The files beside the exports that say what their codes mean; what cannot be read is none. */
export async function companionsOf(
  exports: readonly string[],
  folder: string,
): Promise<Companion[]> {
  const found: Companion[] = [];
  for (const beside of new Set(exports.map((path) => dirname(path)))) {
    const names = await readdir(beside).catch((): string[] => []);
    for (const name of names.filter(isCompanion).sort()) {
      const path = join(beside, name);
      const dictionary = exports.includes(path) ? null : await dictionaryOf(path);
      if (dictionary) found.push({ name: asNamed(path, folder), dictionary });
    }
  }
  return found;
}

async function dictionaryOf(path: string): Promise<Dictionary | null> {
  try {
    return await labelsOf(await fileSource(path), "nl");
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
