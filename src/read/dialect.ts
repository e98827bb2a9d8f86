import { refuseData } from "../model/problem.js";

const CANDIDATES = [",", ";", "\t", "|"] as const;

/** How often a sign stands outside quotes in the first record of a text. */
function countOutsideQuotes(text: string, sign: string): number {
  let quoted = false;
  let count = 0;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === "\n") break;
    else if (!quoted && character === sign) count++;
  }
  return count;
}

/**
 * The delimiter of a file, from its heading alone: the sign that parts the most headings.
 * A heading without any candidate is a file of one column. Two signs that do equally well
 * are not guessed between.
 */
export function delimiterOf(head: string, file: string): string {
  const counts = CANDIDATES.map((sign) => ({ sign, count: countOutsideQuotes(head, sign) })).sort(
    (a, b) => b.count - a.count,
  );
  const [best, second] = counts;
  if (!best || best.count === 0) return ",";
  if (second && second.count === best.count) {
    throw refuseData("delimiter-unclear", {}, { file, line: 1 });
  }
  return best.sign;
}
