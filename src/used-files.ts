import { refuseIo } from "./model/problem.js";
import type { PromisedHash, SourceOf } from "./open-export.js";
import { allBytes } from "./read/bytes.js";
import type { Results } from "./results/schema.js";
import type { TextOf } from "./study/load.js";

/** The most that a text of the study may hold. */
const LARGEST_TEXT = 64_000_000;

/** Passes the files of a study folder on and remembers what was read, for the hashes of a report. */
export class UsedFiles {
  readonly text: TextOf;
  readonly source: SourceOf;
  readonly promised: PromisedHash;
  readonly #sourceOf: SourceOf;
  readonly #texts = new Map<string, string>();
  readonly #sources = new Map<string, Awaited<ReturnType<SourceOf>>>();

  constructor(folder: {
    readonly text: TextOf;
    readonly source: SourceOf;
    readonly promised: PromisedHash;
  }) {
    this.promised = (name) => folder.promised(name);
    this.#sourceOf = (name) => folder.source(name);
    this.text = async (name) => {
      const text = await folder.text(name);
      this.#texts.set(name, text);
      return text;
    };
    this.source = async (name) => {
      const source = await folder.source(name);
      this.#sources.set(name, source);
      return source;
    };
  }

  /**
   * The hashes of the files that people wrote and of those that say what codes mean: they decide
   * norms, findings, wording and answers.
   *
   * @throws Refusal when a text was saved anew since it was read: its hash would vouch for another
   */
  async hashes(labels: readonly string[]): Promise<Results["provenance"]["files"]> {
    const read: { file: string; sha256: string }[] = [];
    for (const [name, text] of this.#texts) {
      const source = await this.#sourceOf(name);
      const bytes = await allBytes(source, LARGEST_TEXT);
      if (new TextDecoder().decode(bytes) !== text) {
        throw refuseIo("file-changed", { name: source.name });
      }
      read.push({ file: source.name, sha256: source.sha256() });
    }
    for (const name of new Set(labels)) {
      const source = this.#sources.get(name);
      if (source) read.push({ file: source.name, sha256: source.sha256() });
    }
    return read;
  }
}
