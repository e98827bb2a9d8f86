import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { refuseIo } from "../model/problem.js";
import type { ByteSource } from "./source.js";

const CHUNK = 256 * 1024;

/** A file on disk, hashed while it is read, so that the hash is of the bytes that counted. */
export interface FileSource extends ByteSource {
  /** SHA-256 in hexadecimal of all that `bytes()` gave. */
  sha256(): string;
}

/** @throws Refusal when the file is missing, is a folder, or may not be read. */
export async function fileSource(
  path: string,
  tick?: (bytes: number) => void,
): Promise<FileSource> {
  const name = basename(path);
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw refuseIo(error.code === "ENOENT" ? "file-missing" : "file-unreadable", { name });
  });
  if (!found.isFile()) throw refuseIo("not-a-file", { name });
  let hash: Hash = createHash("sha256");
  return {
    name,
    async *bytes() {
      hash = createHash("sha256");
      try {
        for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
          hash.update(chunk);
          tick?.(chunk.length);
          yield chunk;
        }
      } catch (error) {
        if ((error as NodeJS.ErrnoException).syscall) throw refuseIo("file-unreadable", { name });
        throw error;
      }
    },
    sha256: () => hash.copy().digest("hex"),
  };
}
