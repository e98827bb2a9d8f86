/**
 * The code of an invitation as a cleaned export holds it: `ivm1-`, eight signs that tell which key
 * it was made with, and thirty-two signs that nobody can turn back into the code without that key.
 */
const KEYED = /^ivm1-([0-9a-f]{8})-[0-9a-f]{32}$/u;

/** Stands for a code that was not made with a key, and is therefore never looked at further. */
export const PLAIN_CODE = "plain";

/** What is known of the invitation of a respondent: a keyed code, that there is a plain one, or nothing. */
export type InvitationCode = string | typeof PLAIN_CODE | null;

/** @returns the code when it is a keyed one; that there is another; `null` without any */
export function invitationCode(cell: string): InvitationCode {
  const text = cell.trim();
  if (text === "") return null;
  return KEYED.test(text) ? text : PLAIN_CODE;
}

/** Which key a code was made with; `null` of a plain code. */
export function keyOfCode(code: string): string | null {
  return KEYED.exec(code)?.[1] ?? null;
}

/**
 * A keyed code from two digests in hexadecimal.
 *
 * @param key digest that belongs to the key alone, at least 8 signs
 * @param digest digest of the code of the invitation under that key, at least 32 signs
 */
export function keyedCode(key: string, digest: string): string {
  const code = `ivm1-${key.slice(0, 8)}-${digest.slice(0, 32)}`;
  if (!KEYED.test(code)) throw new RangeError("a keyed code is made of two digests");
  return code;
}
