import { lstat, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { refuseIo } from "../model/problem.js";
import { MANIFEST, outputOf, refuseReplacing } from "./own-output.js";

export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

const MARK = ".ivm-";

async function refuseLink(path: string): Promise<Awaited<ReturnType<typeof lstat>> | null> {
  const found = await lstat(path).catch(() => null);
  if (found?.isSymbolicLink()) throw refuseIo("out-is-link", { name: basename(path) });
  return found;
}

/** What a file holds: bytes, text, or text in pieces when it is too long for one. */
type Content = string | Uint8Array | Iterable<string>;

async function writeWhole(path: string, content: Content, mode = 0o666): Promise<void> {
  const file = await open(path, "wx", mode);
  try {
    const whole = typeof content === "string" || content instanceof Uint8Array;
    for (const piece of whole ? [content] : content) await file.writeFile(piece);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Clears away what a run that was killed left beside the output: half-written new files go, an
 * old report whose place is empty is put back. Names of any other form are somebody's own.
 */
async function removeLeftovers(parent: string, name: string): Promise<void> {
  const siblings = await readdir(parent).catch((): string[] => []);
  for (const sibling of siblings) {
    const kind = leftoverOf(sibling, name);
    if (kind === null) continue;
    const path = join(parent, sibling);
    const lost = kind === "old" && !(await lstat(join(parent, name)).catch(() => null));
    if (lost) await rename(path, join(parent, name));
    else await rm(path, { recursive: true, force: true });
  }
}

/** Whether a name is that of a leftover of a process that runs no more. */
function leftoverOf(sibling: string, name: string): "new" | "old" | null {
  const start = `${MARK}${name}-`;
  if (!sibling.startsWith(start)) return null;
  const [, kind, pid] = /^(new|old)-(\d+)$/u.exec(sibling.slice(start.length)) ?? [];
  if (kind === undefined || isRunning(Number(pid))) return null;
  return kind === "old" ? "old" : "new";
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * Checks before any work is done whether a folder can take the files of a command.
 *
 * @param inputs the folders and files that are read; the folder may hold none of them
 */
export async function checkFolder(
  out: string,
  ...inputs: readonly (string | null)[]
): Promise<void> {
  const name = basename(out);
  const found = await refuseLink(out);
  for (const input of inputs) {
    const inside = input === null ? ".." : relative(out, input);
    if (!inside.startsWith("..") && !isAbsolute(inside)) {
      throw refuseIo("out-holds-input", { name });
    }
  }
  if (found && !found.isDirectory()) throw refuseIo("out-is-file", { name });
  if (!found) return;
  await refuseReplacing(out, name, null).catch((error) => Promise.reject(asRefusal(error, name)));
}

/**
 * Writes a folder whole or not at all: beside its place first, then moved there. An earlier output of
 * the same command about the same is replaced; anything else is left alone and refused.
 *
 * @param files with the manifest, which says what they are
 */
export async function writeFolder(out: string, files: readonly OutputFile[]): Promise<void> {
  const parent = dirname(out);
  const name = basename(out);
  const fresh = join(parent, `${MARK}${name}-new-${process.pid}`);
  const old = join(parent, `${MARK}${name}-old-${process.pid}`);
  try {
    await mkdir(parent, { recursive: true });
    await removeLeftovers(parent, name);
    const made = outputOf(files.find(({ path }) => path === MANIFEST)?.text ?? "");
    if (await lstat(out).catch(() => null)) await refuseReplacing(out, name, made);
    await mkdir(fresh);
    for (const folder of new Set(files.map(({ path }) => dirname(path)))) {
      await mkdir(join(fresh, folder), { recursive: true });
    }
    for (const { path, text } of files) await writeWhole(join(fresh, path), text);
    const stood = await lstat(out).catch(() => null);
    if (stood) await rename(out, old);
    try {
      await rename(fresh, out);
    } catch (error) {
      if (stood) await rename(old, out);
      throw error;
    }
    await rm(old, { recursive: true, force: true });
  } catch (error) {
    await rm(fresh, { recursive: true, force: true }).catch(() => undefined);
    throw asRefusal(error, name);
  }
}

/**
 * Checks before any work is done whether a file can be written, and is not the input under
 * another name: the same path, a link to it, or another name of the same file.
 */
export async function checkFile(path: string, cwd: string, input: string): Promise<void> {
  const full = resolve(cwd, path);
  const name = basename(full);
  const [out, read] = await Promise.all([full, input].map((one) => stat(one).catch(() => null)));
  const same = out && read && out.ino === read.ino && out.dev === read.dev;
  if (full === input || same) throw refuseIo("out-is-input", { name });
  await refuseNoFile(full);
}

async function refuseNoFile(full: string): Promise<void> {
  const found = await refuseLink(full);
  if (found?.isDirectory()) throw refuseIo("out-is-folder", { name: basename(full) });
}

/** Writes one file whole or not at all. */
export async function writeFile(path: string, cwd: string, content: Content): Promise<void> {
  const full = resolve(cwd, path);
  const name = basename(full);
  await refuseNoFile(full);
  const fresh = join(dirname(full), `${MARK}${name}-new-${process.pid}`);
  try {
    await writeWhole(fresh, content);
    await rename(fresh, full);
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => undefined);
    throw asRefusal(error, name);
  }
}

/**
 * Leaves a file alone that is not of the kind that will take its place.
 *
 * @param code of the refusal
 * @param start what every file of the kind begins with
 */
export async function refuseForeign(full: string, code: string, start: string): Promise<void> {
  const found = await lstat(full).catch(() => null);
  if (found === null) return;
  if (!found.isFile() || (await startOf(full, start.length)) !== start) {
    throw refuseIo(code, { name: basename(full) });
  }
}

/** The first bytes of a file as text; `null` when it cannot be read. */
async function startOf(full: string, length: number): Promise<string | null> {
  const file = await open(full).catch(() => null);
  if (file === null) return null;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await file.close();
  }
}

/** @throws Refusal when something already stands under this name */
export async function refuseExisting(full: string): Promise<void> {
  if (await lstat(full).catch(() => null)) throw refuseIo("out-exists", { name: basename(full) });
}

/** Writes a file that people will edit: what already stands under its name is never replaced. */
export async function writeNewFile(full: string, content: Content, mode?: number): Promise<void> {
  const name = basename(full);
  await refuseExisting(full);
  try {
    await mkdir(dirname(full), { recursive: true });
    await writeWhole(full, content, mode);
  } catch (error) {
    throw asRefusal(error, name);
  }
}

/**
 * Writes files that people will edit, in this order. Nothing is written when two have one name, or when
 * something stands under one of their names already.
 */
export async function writeNewFiles(files: readonly OutputFile[]): Promise<void> {
  const paths = files.map(({ path }) => path);
  // A disk may not tell capitals from small letters.
  const known = paths.map((path) => path.toLowerCase());
  const twice = paths.find((_, index) => known.indexOf(known[index] ?? "") < index);
  if (twice !== undefined) throw refuseIo("out-one-name", { name: basename(twice) });
  for (const path of paths) await refuseExisting(path);
  for (const { path, text } of files) await writeNewFile(path, text);
}

/** What the file system refuses, and a name with a NUL, with which it is not even asked. */
function asRefusal(error: unknown, name: string): unknown {
  const { syscall, code } = error as NodeJS.ErrnoException;
  const refused = syscall !== undefined || code === "ERR_INVALID_ARG_VALUE";
  return refused ? refuseIo("out-unwritable", { name }) : error;
}
