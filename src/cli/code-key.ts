import { createHmac } from "node:crypto";
import { keyedCode, keyOfCode } from "../model/keyed-code.js";
import { refuseData } from "../model/problem.js";

/** A key: 256 bits in hexadecimal. A word or a sentence could be guessed. */
const KEY = /^[0-9a-f]{64}$/u;
const SIGNS = 64;
const HEX = 16;

/** What is signed to tell one key from another. */
const NAME_OF_KEY = "interventievermogen";

/** A new key as the text of its file. @param random chance that nobody can predict */
export function newKey(random: () => number): string {
  const sign = (): string => Math.floor(random() * HEX).toString(HEX);
  return `${Array.from({ length: SIGNS }, sign).join("")}\n`;
}

/**
 * How codes of invitations become keyed ones: HMAC with SHA-256 (RFC 2104), cut to 128 bits. The same code
 * gives the same keyed code under the same key, and without the key nobody can check a guess. A code that
 * was keyed with this key already stays as it is.
 *
 * @param text what stands in the file of the key
 * @throws Refusal for a file that holds no key; and later, for a code that was keyed with another
 */
export function codeMaker(text: string, file: string): (code: string) => string {
  const key = text.trim();
  if (!KEY.test(key)) throw refuseData("codes-no-key", {}, { file });
  const digest = (value: string): string => createHmac("sha256", key).update(value).digest("hex");
  const name = digest(NAME_OF_KEY);
  return (code) => {
    const made = keyOfCode(code);
    if (made === null) return keyedCode(name, digest(`code:${code}`));
    if (!name.startsWith(made)) throw refuseData("codes-other-key", {}, { file });
    return code;
  };
}
