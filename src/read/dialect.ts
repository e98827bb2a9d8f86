import { DELIMITERS, type Delimiter } from "../model/dialect.js";
import { refuseData } from "../model/problem.js";

/** Excel's own first line that names the delimiter: `sep=;`. */
const SEP_LINE = /^"?sep=([,;\t|])"?[ \t]*\n/iu;

/** The delimiter that a first line `sep=…` names, and how long that line is. */
export function sepLine(head: string): { delimiter: Delimiter; length: number } | null {
  const match = SEP_LINE.exec(head);
  const delimiter = DELIMITERS.find((sign) => sign === match?.[1]);
  return match && delimiter ? { delimiter, length: match[0].length } : null;
}

interface Head {
  /** Whether the line end of the first record with anything in it was seen. */
  readonly whole: boolean;
  /** How often each candidate stands outside quotes in that record. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Looks at the first record of a text in one pass; a quote opens only at the start of a field. */
export function scanHead(text: string): Head {
  const counts = new Map<string, number>(DELIMITERS.map((sign) => [sign, 0]));
  let quoted = false;
  let fieldStart = true;
  let filled = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    const count = counts.get(sign);
    if (quoted) {
      if (sign === '"' && text.charAt(at + 1) === '"') at++;
      else if (sign === '"') quoted = false;
    } else if (sign === "\n") {
      if (filled) return { whole: true, counts };
      for (const candidate of DELIMITERS) counts.set(candidate, 0);
      fieldStart = true;
    } else if (count !== undefined) {
      counts.set(sign, count + 1);
      filled ||= sign.trim() !== "";
      fieldStart = true;
    } else {
      quoted = fieldStart && sign === '"';
      filled ||= sign.trim() !== "";
      fieldStart = false;
    }
  }
  return { whole: false, counts };
}

/**
 * The delimiter of a file, from its heading alone: the sign that parts the most headings.
 * A heading without any candidate is a file of one column. Two signs that do equally well
 * are not guessed between.
 *
 * @throws Refusal `delimiter-unclear`
 */
export function delimiterOf(head: string, file: string): Delimiter {
  const counts = [...scanHead(head).counts].sort(([, a], [, b]) => b - a);
  const [best, second] = counts;
  if (!best || best[1] === 0) return ",";
  if (second && second[1] === best[1]) {
    throw refuseData("delimiter-unclear", {}, { file, line: 1 });
  }
  return DELIMITERS.find((sign) => sign === best[0]) ?? ",";
}
