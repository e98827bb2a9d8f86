import { createHash } from "node:crypto";
import { refuseIo } from "../../src/model/problem.js";
import type { ByteSource } from "../../src/read/source.js";
import type { StudyFolder } from "../../src/run.js";

type Content = string | Uint8Array;

export function bytesOf(content: Content): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

/** Bytes in memory, handed out in pieces of at most `chunk`. */
export function memorySource(
  content: Content,
  chunk = 64 * 1024,
  name = "enquete.csv",
): ByteSource {
  const all = bytesOf(content);
  return {
    name,
    async *bytes() {
      for (let at = 0; at < all.length; at += chunk) yield all.subarray(at, at + chunk);
    },
  };
}

/** A study folder in memory: file name → content. */
export function memoryFolder(files: Readonly<Record<string, Content>>): StudyFolder {
  const contentOf = (name: string): Content => {
    const content = Object.hasOwn(files, name) ? files[name] : undefined;
    if (content === undefined) throw refuseIo("file-missing", { name });
    return content;
  };
  return {
    text: async (name) => new TextDecoder().decode(bytesOf(contentOf(name))),
    source: async (name) => {
      const bytes = bytesOf(contentOf(name));
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      return { ...memorySource(bytes, undefined, name), sha256: () => sha256 };
    },
    promised: async () => null,
  };
}
