import { lstat, mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { refuseIo } from "../model/problem.js";

export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

const MANIFEST = "manifest.json";
const MARK = ".ivm-";

async function refuseLink(path: string): Promise<Awaited<ReturnType<typeof lstat>> | null> {
  const found = await lstat(path).catch(() => null);
  if (found?.isSymbolicLink()) throw refuseIo("out-is-link", { name: basename(path) });
  return found;
}

/** Text in one piece, or in pieces when it is too long for one. */
type Text = string | Iterable<string>;

async function writeWhole(path: string, text: Text): Promise<void> {
  const file = await open(path, "wx");
  try {
    for (const piece of typeof text === "string" ? [text] : text) await file.writeFile(piece);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Files below a folder, as paths with forward slashes. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

/** Whether everything in a folder is listed in the manifest that an earlier report left there. */
async function isOwnReport(folder: string): Promise<boolean> {
  const present = await filesBelow(folder);
  if (present.length === 0) return true;
  try {
    const manifest = JSON.parse(await readFile(join(folder, MANIFEST), "utf8")) as {
      schema?: unknown;
      files?: { path: string }[];
    };
    if (manifest.schema !== "ivm-manifest/1") return false;
    const listed = new Set([MANIFEST, ...(manifest.files ?? []).map(({ path }) => path)]);
    return present.every((path) => listed.has(path));
  } catch {
    return false;
  }
}

/** Removes what a run that was killed left beside the output. */
async function removeLeftovers(parent: string, name: string): Promise<void> {
  const siblings = await readdir(parent).catch((): string[] => []);
  for (const sibling of siblings) {
    if (!sibling.startsWith(`${MARK}${name}-`)) continue;
    const pid = Number(sibling.slice(sibling.lastIndexOf("-") + 1));
    if (!isRunning(pid)) await rm(join(parent, sibling), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Checks before any work is done whether a folder can take a report. */
export async function checkFolder(out: string, input: string | null): Promise<void> {
  const name = basename(out);
  const found = await refuseLink(out);
  if (input !== null && (input === out || input.startsWith(out + sep))) {
    throw refuseIo("out-holds-input", { name });
  }
  if (found && !found.isDirectory()) throw refuseIo("out-is-file", { name });
  if (found && !(await isOwnReport(out))) throw refuseIo("out-not-ours", { name });
}

/**
 * Writes a folder whole or not at all: beside its place first, then moved there. A report of
 * our own that stood there is replaced; anything else is left alone and refused.
 */
export async function writeFolder(out: string, files: readonly OutputFile[]): Promise<void> {
  const parent = dirname(out);
  const name = basename(out);
  const fresh = join(parent, `${MARK}${name}-new-${process.pid}`);
  const old = join(parent, `${MARK}${name}-old-${process.pid}`);
  try {
    await mkdir(parent, { recursive: true });
    await removeLeftovers(parent, name);
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
export async function writeFile(path: string, cwd: string, text: Text): Promise<void> {
  const full = resolve(cwd, path);
  const name = basename(full);
  await refuseNoFile(full);
  const fresh = join(dirname(full), `${MARK}${name}-new-${process.pid}`);
  try {
    await writeWhole(fresh, text);
    await rename(fresh, full);
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => undefined);
    throw asRefusal(error, name);
  }
}

function asRefusal(error: unknown, name: string): unknown {
  return (error as NodeJS.ErrnoException).syscall ? refuseIo("out-unwritable", { name }) : error;
}
