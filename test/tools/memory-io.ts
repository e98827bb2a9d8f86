import type { Io } from "../../src/cli/io.js";
import { random } from "./random.js";

export interface MemoryIo extends Io {
  readonly written: { out: string; err: string };
}

/** The outside world of a command without a terminal: what it says is kept. */
export function memoryIo(
  cwd: string,
  env: Readonly<Record<string, string>> = {},
  typed: readonly string[] = [],
): MemoryIo {
  const waiting = [...typed];
  const written = { out: "", err: "" };
  return {
    cwd,
    env,
    watched: false,
    colour: false,
    written,
    ask: async (question) => {
      written.err += question;
      return waiting.shift() ?? null;
    },
    random: random(2019).next,
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
  };
}
