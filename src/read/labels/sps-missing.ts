import type { SpsToken } from "./sps-commands.js";

/** A number as SPSS syntax writes one. */
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/iu;

/** A number as a cell holds it, `null` for what is no number: `1.0` and `01` are `1`. */
export function numberCode(text: string): string | null {
  return NUMBER.test(text) ? String(Number(text)) : null;
}

type Range = readonly [low: number, high: number];

const ENDS: Readonly<Record<string, number>> = {
  LO: -Infinity,
  LOWEST: -Infinity,
  HI: Infinity,
  HIGHEST: Infinity,
};

function limit(token: SpsToken | undefined): number | null {
  if (token?.kind !== "word") return null;
  const word = token.value.toUpperCase();
  if (Object.hasOwn(ENDS, word)) return ENDS[word] ?? null;
  return NUMBER.test(word) ? Number(word) : null;
}

/**
 * Which codes the values between the parentheses of MISSING VALUES stand for: numbers, ranges
 * (`LO THRU 0`) and texts; `null` when they are something else.
 */
export function missingTest(values: readonly SpsToken[]): ((code: string) => boolean) | null {
  const texts = new Set<string>();
  const numbers = new Set<string>();
  const ranges: Range[] = [];
  for (let at = 0; at < values.length; at++) {
    const token = values[at];
    const next = values[at + 1];
    if (token?.kind === "text") texts.add(token.value.trim());
    else if (next?.kind === "word" && next.value.toUpperCase() === "THRU") {
      const [low, high] = [limit(token), limit(values[at + 2])];
      if (low === null || high === null) return null;
      ranges.push([low, high]);
      at += 2;
    } else if (token?.kind === "word") {
      const code = numberCode(token.value);
      if (code === null) return null;
      numbers.add(code);
    } else if (token?.value !== ",") return null;
  }
  // SPSS allows three at most, so that a test of a code takes no time.
  if (ranges.length > 3) return null;
  return (code) => {
    const number = numberCode(code.trim());
    if (texts.has(code.trim())) return true;
    if (number === null) return false;
    const value = Number(number);
    return numbers.has(number) || ranges.some(([low, high]) => value >= low && value <= high);
  };
}
