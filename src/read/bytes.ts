import { refuseData } from "../model/problem.js";
import type { ByteSource } from "./source.js";

/** The first bytes of a file, at most `count` of them. */
export async function firstBytes(source: ByteSource, count: number): Promise<Uint8Array> {
  const first = new Uint8Array(count);
  let length = 0;
  for await (const bytes of source.bytes()) {
    const part = bytes.subarray(0, count - length);
    first.set(part, length);
    length += part.length;
    if (length === count) break;
  }
  return first.subarray(0, length);
}

/**
 * All bytes of a file that cannot be read as a stream.
 *
 * @throws Refusal `tooLarge` beyond `limit` bytes, before more than that is held.
 */
export async function allBytes(
  source: ByteSource,
  limit: number,
  tooLarge: "file-over-limit" | "labels-too-large" = "file-over-limit",
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const bytes of source.bytes()) {
    length += bytes.length;
    if (length > limit) {
      const megabytes = Math.floor(limit / 1_000_000);
      throw refuseData(tooLarge, { megabytes }, { file: source.name });
    }
    parts.push(bytes);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
