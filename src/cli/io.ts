import { randomInt } from "node:crypto";
import { createInterface, type Interface } from "node:readline";

/** The outside world of a command, so that a test needs no process. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a person watches stderr: progress is shown to nobody else. */
  readonly watched: boolean;
  readonly colour: boolean;
  /** A number from 0 up to, not including, 1, that nobody can predict. */
  random(): number;
  /** Asks a person something and gives what was typed; `null` when nobody answers any more. */
  ask(question: string): Promise<string | null>;
  out(text: string): void;
  err(text: string): void;
}

/** Reads answers line by line; the terminal is let go after the last, so that the process ends. */
function asker(): Io["ask"] {
  let lines: Interface | null = null;
  const waiting: string[] = [];
  let ended = false;
  let wake = (): void => undefined;
  return async (question) => {
    process.stderr.write(question);
    if (!lines) {
      lines = createInterface({ input: process.stdin });
      lines.on("line", (line) => {
        waiting.push(line);
        wake();
      });
      lines.on("close", () => {
        ended = true;
        wake();
      });
    }
    process.stdin.resume();
    while (waiting.length === 0 && !ended) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    process.stdin.pause();
    return waiting.shift() ?? null;
  };
}

/** Whole numbers that `randomInt` can draw from. */
const RANGE = 2 ** 47;

export function processIo(): Io {
  // A reader that stops early (such as head) ends the command quietly.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? 0 : 3);
  });
  // Where messages cannot be written the exit code is all there is.
  process.stderr.on("error", () => undefined);
  const { NO_COLOR: noColour } = process.env;
  return {
    cwd: process.cwd(),
    env: process.env,
    watched: process.stderr.isTTY === true,
    colour: process.stderr.isTTY === true && (noColour === undefined || noColour === ""),
    random: () => randomInt(RANGE) / RANGE,
    ask: asker(),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  };
}
