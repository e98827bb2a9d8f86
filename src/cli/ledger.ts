import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Release } from "../disclosure/release.js";
import { LEDGER_FILE, readLedger } from "../results/ledger.js";
import { readText } from "./read-text.js";

/**
 * What a study released before, as `releases.json` in its folder tells; nothing without that file.
 *
 * @throws Refusal when the file is there and cannot be read
 */
export async function earlierReleases(folder: string): Promise<readonly Release[]> {
  const path = join(folder, LEDGER_FILE);
  const found = await stat(path).catch(() => null);
  return found === null ? [] : readLedger(await readText(path));
}
