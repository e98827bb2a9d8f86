import { labelKey } from "../model/clean-label.js";

/** Looks an answer up as it stands in the file, and remembers how it was written. */
export class Lookup<Meaning> {
  readonly #byKey: ReadonlyMap<string, Meaning>;
  readonly #asWritten = new Map<string, Meaning>();

  constructor(entries: Iterable<readonly [string, Meaning]>) {
    this.#byKey = new Map([...entries].map(([text, meaning]) => [labelKey(text), meaning]));
  }

  /** `undefined` for an answer nobody knows. */
  get(written: string): Meaning | undefined {
    const remembered = this.#asWritten.get(written);
    if (remembered !== undefined) return remembered;
    const key = labelKey(written);
    // Forms close each answer of a list with a semicolon, the last one too.
    const meaning = this.#byKey.get(key) ?? this.#byKey.get(key.replace(/\s*;$/u, ""));
    // Only known spellings are remembered, so that free text cannot fill the memory.
    if (meaning !== undefined) this.#asWritten.set(written, meaning);
    return meaning;
  }
}
