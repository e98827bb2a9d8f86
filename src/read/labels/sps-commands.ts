/** A command of SPSS syntax: the line on which it starts, and its text without the last period. */
export interface SpsCommand {
  readonly line: number;
  readonly text: string;
}

const COMMENT = /^\s*(?:\*|COMMENT\b)/iu;

/** Whether a line of syntax ends inside quotes; a text cannot go on on the next line. */
function endsQuoted(line: string): boolean {
  let quote = "";
  for (const sign of line) {
    if (quote === "") quote = sign === '"' || sign === "'" ? sign : "";
    else if (sign === quote) quote = "";
  }
  return quote !== "";
}

function* linesOf(text: string): Generator<string> {
  let from = 0;
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", from)) {
    yield text.slice(from, end);
    from = end + 1;
  }
  yield text.slice(from);
}

/**
 * The commands of a syntax file. A command ends at a line that ends in a period, or at an empty
 * line. Comments are left out, and so are the rows of data that a file may hold within.
 */
export function* spsCommands(text: string): Generator<SpsCommand> {
  let command: string[] = [];
  let start = 0;
  let inData = false;
  let at = 0;
  for (const whole of linesOf(text)) {
    const line = whole.trimEnd();
    at++;
    if (inData) {
      inData = !/^\s*END\s+DATA/iu.test(line);
      continue;
    }
    if (command.length === 0) {
      if (line === "") continue;
      start = at;
      inData = /^\s*BEGIN\s+DATA/iu.test(line);
      if (inData) continue;
    }
    command.push(line);
    const comment = COMMENT.test(command[0] ?? "");
    const ends = line.endsWith(".") && (comment || !endsQuoted(line));
    if (!ends && line !== "") continue;
    if (!comment) yield { line: start, text: command.join("\n").replace(/\.?$/u, "") };
    command = [];
  }
  if (command.length > 0 && !COMMENT.test(command[0] ?? "")) {
    yield { line: start, text: command.join("\n") };
  }
}

export interface SpsToken {
  readonly kind: "word" | "text" | "sign";
  readonly value: string;
}

const UNQUOTED = /\s+|\/\*.*?(?:\*\/|$)|(?<sign>[()=/,+])|(?<word>[^\s()=/,+"']+)/gmuy;

/** A command of more signs labels no survey. */
const MAX_COMMAND = 8_000_000;

/** The words, quoted texts and signs of a command; `null` where a quote does not end. */
export function spsTokens(text: string): SpsToken[] | null {
  if (text.length > MAX_COMMAND) return null;
  const tokens: SpsToken[] = [];
  const pattern = new RegExp(UNQUOTED);
  for (let at = 0; at < text.length; ) {
    const sign = text.charAt(at);
    if (sign === '"' || sign === "'") {
      const end = quoteEnd(text, at, sign);
      if (end === null) return null;
      const value = text.slice(at + 1, end).replaceAll(sign + sign, sign);
      tokens.push({ kind: "text", value });
      at = end + 1;
      continue;
    }
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) return null;
    const { sign: mark, word } = found.groups ?? {};
    if (mark !== undefined) tokens.push({ kind: "sign", value: mark });
    else if (word !== undefined) tokens.push({ kind: "word", value: word });
    at += found[0].length;
  }
  return joined(tokens);
}

/** Where the quote ends that opens at a place: on the same line, at a sign that is not doubled. */
function quoteEnd(text: string, open: number, quote: string): number | null {
  for (let at = open + 1; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === "\n") return null;
    if (sign !== quote) continue;
    if (text.charAt(at + 1) !== quote) return at;
    at++;
  }
  return null;
}

/** Texts that a `+` stands between are one text. */
function joined(tokens: readonly SpsToken[]): SpsToken[] {
  const out: SpsToken[] = [];
  let run: string[] = [];
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    const plus = token.kind === "sign" && token.value === "+";
    if (plus && run.length > 0 && next?.kind === "text") continue;
    if (token.kind === "text") {
      run.push(token.value);
      const further =
        next?.kind === "sign" && next.value === "+" && tokens[at + 2]?.kind === "text";
      if (further) continue;
      out.push({ kind: "text", value: run.join("") });
      run = [];
    } else out.push(token);
  }
  return out;
}
