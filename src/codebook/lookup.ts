import { labelKey } from "../model/clean-label.js";

/** A scale has few spellings, and comparing with so many costs less than hashing one. */
const FEW = 12;

/** Looks an answer up as it stands in the file, and remembers how it was written. */
export class Lookup<Meaning> {
  readonly #byKey: ReadonlyMap<string, Meaning>;
  /** The spellings that were met first, and at the same places what they mean. */
  readonly #spellings: string[] = [];
  readonly #meanings: Meaning[] = [];
  readonly #others = new Map<string, Meaning>();

  constructor(entries: Iterable<readonly [string, Meaning]>) {
    this.#byKey = new Map([...entries].map(([text, meaning]) => [labelKey(text), meaning]));
  }

  /** Every spelling in the form in which labels are compared, with what it means. */
  get spellings(): ReadonlyMap<string, Meaning> {
    return this.#byKey;
  }

  /** `undefined` for an answer nobody knows. */
  get(written: string): Meaning | undefined {
    const at = this.#spellings.indexOf(written);
    if (at !== -1) return this.#meanings[at];
    const remembered = this.#others.get(written);
    if (remembered !== undefined) return remembered;
    const key = labelKey(written);
    // Forms close each answer of a list with a semicolon, the last one too.
    const meaning = this.#byKey.get(key) ?? this.#byKey.get(key.replace(/\s*;$/u, ""));
    // Only known spellings are remembered, so that free text cannot fill the memory.
    if (meaning !== undefined) this.#remember(written, meaning);
    return meaning;
  }

  #remember(written: string, meaning: Meaning): void {
    if (this.#spellings.length === FEW) this.#others.set(written, meaning);
    else this.#meanings[this.#spellings.push(written) - 1] = meaning;
  }
}
