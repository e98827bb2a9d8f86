import { createHmac } from "node:crypto";
import { keyedCode } from "../model/keyed-code.js";
import { refuseData } from "../model/problem.js";

/** Fewest signs of a key: as many as 128 bits take in hexadecimal. */
const SHORTEST = 32;
/** Signs of a key that is made here: 256 bits in hexadecimal. */
const MADE = 64;
const HEX = 16;

/** What is signed to tell one key from another. */
const NAME_OF_KEY = "interventievermogen";

/** A new key as the text of its file. @param random chance that nobody can predict */
export function newKey(random: () => number): string {
  const sign = (): string => Math.floor(random() * HEX).toString(HEX);
  return `${Array.from({ length: MADE }, sign).join("")}\n`;
}

/**
 * How codes of invitations become keyed ones: HMAC with SHA-256 (RFC 2104), cut to 128 bits. The same code
 * gives the same keyed code under the same key, and without the key nobody can check a guess.
 *
 * @param text what stands in the file of the key
 * @throws Refusal for a key so short that it can be guessed
 */
export function codeMaker(text: string, file: string): (code: string) => string {
  const key = text.trim();
  if (key.length < SHORTEST) throw refuseData("codes-key-short", { least: SHORTEST }, { file });
  const digest = (value: string): string => createHmac("sha256", key).update(value).digest("hex");
  const name = digest(NAME_OF_KEY);
  return (code) => keyedCode(name, digest(`code:${code}`));
}
