import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { allBytes } from "../../src/read/bytes.js";
import { fileSource } from "../../src/read/file-source.js";
import { readExport } from "../../src/read/read-export.js";
import type { ByteSource } from "../../src/read/source.js";
import { evaluate } from "../../src/run.js";
import { bytesOf, memoryFolder } from "../tools/folder.js";
import { times } from "../tools/long-run.js";
import { expectCodes, refusalOf } from "../tools/refusal.js";
import { expectRefusedOnDisk } from "../tools/run-on-disk.js";
import { content } from "../tools/same-results.js";
import { evaluated, exportOf, HEADINGS, many, STUDY } from "../tools/survey.js";

const people = [
  ...many(6, "Gemeente", { OPM: "één vraag" }),
  ...many(7, "Onderwijs", { "HER[KENN]": "Oneens", OPM: "" }),
];
const text = exportOf(people, [...HEADINGS, "OPM"]);
const bareHeading = text.replace(/^.*\n/u, (line) => line.replaceAll('"', ""));
const utf16 = (written: string) => new Uint8Array(Buffer.from(written, "utf16le"));
const swapped = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16());
const latin1 = (written: string) => new Uint8Array(Buffer.from(written, "latin1"));

describe("an export in another encoding", () => {
  it.each([
    ["case 9: UTF-8 with a byte order mark", bytesOf(`\ufeff${bareHeading}`), []],
    ["case 10: a byte order mark before a quoted heading", bytesOf(`\ufeff${text}`), []],
    ["case 11: UTF-16LE with its mark", utf16(`\ufeff${text}`), []],
    ["case 11: UTF-16BE with its mark", swapped(utf16(`\ufeff${text}`)), []],
    ["case 12: UTF-16LE without a mark", utf16(text), ["read-as"]],
    ["case 12: UTF-16BE without a mark", swapped(utf16(text)), ["read-as"]],
    ["case 13: Windows-1252, by its letters", latin1(text), ["read-as"]],
  ])("%s gives the same results, with a warning where it was guessed", async (_, bytes, codes) => {
    const results = await evaluated(bytes);
    expect(content(results)).toEqual(content(await evaluated(text)));
    const said = results.problems.filter(({ code }) => code.startsWith("read-"));
    expect(said.map(({ code, severity }) => [code, severity])).toEqual(
      codes.map((code) => [code, "warning"]),
    );
  });

  it("case 13: is read as the study says, without a warning", async () => {
    const declared = STUDY.replace(
      "[enquete.csv]",
      "[{ file: enquete.csv, encoding: windows-1252 }]",
    );
    const results = await evaluated(latin1(text), declared);
    expect(results.problems.filter(({ code }) => code.startsWith("read-"))).toEqual([]);
    expect(results.total.responded).toBe(13);
  });
});

describe("bytes that are no text", () => {
  const before = "DOM;HER[KENN];OPM\nGemeente;Eens;x\nGemeente;Eens;";
  const broken = (...bytes: number[]) =>
    new Uint8Array([...bytesOf(before), ...bytes, ...bytesOf("\nGemeente;Eens;y\n")]);

  // By line, not by byte: a line is what a person can look up in an editor.
  it.each([
    ["case 14: an invalid byte", broken(0x81), /niet zeker in welke codering/u],
    ["case 15: a letter in UTF-8 and one that is not", broken(...bytesOf("é"), 0xe9), /codering/u],
    ["case 16: a NUL inside a cell", broken(0), /NUL/iu],
  ])("%s stops the reading by line, and nothing is written", async (_, csv, message) => {
    await expectRefusedOnDisk({ "study.yaml": STUDY, "enquete.csv": csv }, message);
    await expectRefusedOnDisk(
      { "study.yaml": STUDY, "enquete.csv": csv },
      /gevonden: enquete\.csv, regel 3\n/u,
    );
  });
});

describe("a very large file", () => {
  const MB = 1_000_000;
  const endless = (start: Uint8Array, piece: Uint8Array, pieces: number): ByteSource => ({
    name: "enquete.csv",
    async *bytes() {
      yield start;
      for (let count = 0; count < pieces; count++) yield piece;
    },
  });

  // A CSV streams, so its size does not matter and no limit is set to it.
  it("case 39: is read when it is a CSV, in memory that does not grow with it", async () => {
    const rows = bytesOf("Gemeente,Eens\n".repeat(20_000));
    const pieces = times(150, 7500);
    const source = endless(bytesOf("DOM,HER[KENN]\n"), rows, pieces);
    const before = process.memoryUsage().rss;
    let count = 0;
    for await (const batch of (await readExport(source)).rows) count += batch.length;
    expect(count).toBe(1 + 20_000 * pieces);
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * MB);
  }, 600_000);

  it("case 39: is refused when it must be held whole, before more than the limit is", async () => {
    const zip = endless(Uint8Array.of(0x50, 0x4b, 3, 4), new Uint8Array(MB), 2000);
    const [problem] = await expectCodes(() => readExport(zip), "file-over-limit");
    expect(problem?.facts).toEqual({ megabytes: 256 });
    await expectCodes(() => allBytes(zip, 10), "file-over-limit");
  });
});

describe("a file that changes while it is read", () => {
  it("case 85: has, when it is an export, the hash of the bytes that were counted", async () => {
    const folder = await mkdtemp(join(tmpdir(), "ivm-changing-"));
    const path = join(folder, "enquete.csv");
    const later = exportOf([...people, ...many(5, "Veiligheid")]);
    const study = memoryFolder({ "study.yaml": STUDY });
    /** The export, which somebody saves anew after its encoding was looked for. */
    const changing = async () => {
      const source = await fileSource(path);
      let passes = 0;
      return {
        ...source,
        async *bytes() {
          if (passes++ === 3) await writeFile(path, later);
          yield* source.bytes();
        },
      };
    };
    try {
      await writeFile(path, text);
      const source = (name: string) => (name === "study.yaml" ? study.source(name) : changing());
      const results = await evaluate({ ...study, source }, { version: "0.0.0" });
      const used = createHash("sha256").update(later).digest("hex");
      expect(results.provenance.inputs).toMatchObject([{ sha256: used, rows: 18, counted: 18 }]);
      expect(results.total.responded).toBe(18);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("case 85: is refused when people wrote it, for its hash would be of another text", async () => {
    const before = memoryFolder({ "study.yaml": STUDY, "enquete.csv": text });
    const after = memoryFolder({ "study.yaml": `${STUDY}norms: { op_orde: 0.9 }\n` });
    const source = (name: string) => (name === "study.yaml" ? after : before).source(name);
    const refusal = await refusalOf(() => evaluate({ ...before, source }, { version: "0.0.0" }));
    expect(refusal.kind).toBe("io");
    expect(refusal.problems).toMatchObject([
      { code: "file-changed", facts: { name: "study.yaml" } },
    ]);
  });
});
