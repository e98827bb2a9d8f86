import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { refuseData, refuseIo } from "../model/problem.js";

/** The most that a file written by people may hold. */
const LARGEST_TEXT = 64_000_000;

/**
 * The text of a file as UTF-8. Anything but a plain file is refused: a pipe would never end.
 *
 * @param name how the file is called in messages
 */
export async function readText(path: string, name = basename(path)): Promise<string> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw refuseIo(error.code === "ENOENT" ? "file-missing" : "file-unreadable", { name });
  });
  if (!found.isFile()) throw refuseIo("not-a-file", { name });
  if (found.size > LARGEST_TEXT) throw refuseIo("file-too-large", { name });
  const bytes = await readFile(path).catch(() => {
    throw refuseIo("file-unreadable", { name });
  });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw refuseData("not-utf8", {}, { file: name });
  }
}
