import { describe, expect, it } from "vitest";
import { Refusal } from "../../src/model/problem.js";
import { readSav } from "../../src/read/sav/read-sav.js";
import { times } from "../tools/long-run.js";
import { random } from "../tools/random.js";
import { expectCodes, problemsOf } from "../tools/refusal.js";
import { type WrittenSav, writtenSav } from "../tools/sav-writer.js";

const NAME = "enquete.sav";
const SMALL: WrittenSav = {
  variables: [
    { name: "V1", longName: "vraag_een", labels: [[1, "Eens"]], missing: [99] },
    { name: "V2", width: 12, labels: [["een", "Een"]], missing: ["geen"] },
    { name: "V3", width: 300, label: "Open vraag" },
  ],
  rows: [
    [1, "een", "antwoord"],
    [99, "geen", ""],
    [2.5, "", "x".repeat(300)],
  ],
};
const whole = (bytes: Uint8Array) => [...readSav(bytes, NAME).rows()];
const patched = (bytes: Uint8Array, at: number, value: number): Uint8Array => {
  const copy = bytes.slice();
  new DataView(copy.buffer).setInt32(at, value, true);
  return copy;
};
/** Where the first record of a type starts: record starts are multiples of four here. */
const recordAt = (bytes: Uint8Array, type: number): number => {
  const view = new DataView(bytes.buffer);
  for (let at = 176; ; at += 4) if (view.getInt32(at, true) === type) return at;
};

describe("a damaged .sav file", () => {
  it("case 76: is refused wherever it is cut off", async () => {
    for (const compression of ["none", "bytecode", "zlib"] as const) {
      const bytes = writtenSav({ ...SMALL, compression });
      for (let length = 0; length < bytes.length; length++) {
        const problems = await problemsOf(() => whole(bytes.subarray(0, length)));
        expect(problems.map(({ code }) => code).join()).toMatch(
          /^(?:empty-file|other-kind|sav-[a-z-]+)$/u,
        );
      }
    }
  });

  it("case 76: is refused at 10⁹ cases in a small file, at once and by number", async () => {
    for (const compression of ["none", "bytecode", "zlib"] as const) {
      const start = performance.now();
      const bytes = writtenSav({ ...SMALL, compression, cases: 1_000_000_000 });
      const [problem] = await expectCodes(() => readSav(bytes, NAME), "sav-cases");
      expect(problem?.facts).toEqual({ cases: 1_000_000_000 });
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });

  it("is refused when a few cases fewer are there than it says", async () => {
    const bytes = writtenSav({ ...SMALL, compression: "bytecode", cases: 4 });
    const [problem] = await expectCodes(() => whole(bytes), "sav-cases-missing");
    expect(problem?.facts).toEqual({ found: 3, expected: 4 });
  });

  it("case 76: is refused for a count of labels that cannot be", async () => {
    const bytes = writtenSav(SMALL);
    const at = recordAt(bytes, 3) + 4;
    for (const count of [1_000_000_000, -1, 2_147_483_647]) {
      await expectCodes(() => readSav(patched(bytes, at, count), NAME), "sav-labels");
    }
  });

  it("is refused for labels of a variable that is not there", async () => {
    const bytes = writtenSav(SMALL);
    const at = recordAt(bytes, 4) + 8;
    for (const index of [0, -5, 3, 1_000_000]) {
      await expectCodes(() => readSav(patched(bytes, at, index), NAME), "sav-label-target");
    }
  });

  it("is refused for two labels of one value", async () => {
    const labels = [
      [1, "Eens"],
      [1, "Oneens"],
    ] as const;
    const bytes = writtenSav({ variables: [{ name: "V1", labels }], rows: [[1]] });
    const [problem] = await expectCodes(() => readSav(bytes, NAME), "labels-contradict");
    expect(problem?.facts).toEqual({ column: "V1", code: "1" });
  });

  it("is refused for a compression nobody knows", async () => {
    for (const [compression, code] of [
      ["bytecode", 2],
      ["bytecode", 7],
      ["zlib", 1],
    ] as const) {
      const bytes = patched(writtenSav({ ...SMALL, compression }), 72, code);
      const [problem] = await expectCodes(() => readSav(bytes, NAME), "sav-compression");
      expect(problem?.facts).toEqual({ code });
    }
  });

  it("is refused for a layout, a record or a variable that cannot be", async () => {
    const bytes = writtenSav(SMALL);
    await expectCodes(() => readSav(patched(bytes, 64, 77), NAME), "sav-header");
    await expectCodes(() => readSav(patched(bytes, 176, 5), NAME), "sav-record");
    await expectCodes(() => readSav(patched(bytes, 180, 256), NAME), "sav-variable");
    await expectCodes(() => readSav(patched(bytes, 188, -1), NAME), "sav-variable");
    await expectCodes(
      () => readSav(writtenSav({ variables: [], rows: [] }), NAME),
      "sav-no-variables",
    );
  });

  it("is refused for two variables of one name and for more than 2,000", async () => {
    const twice = [
      { name: "V1", longName: "vraag" },
      { name: "V2", longName: "vraag" },
    ];
    await expectCodes(
      () => readSav(writtenSav({ variables: twice, rows: [] }), NAME),
      "duplicate-header",
    );
    const many = Array.from({ length: 2001 }, (_, at) => ({ name: `V${at}` }));
    await expectCodes(
      () => readSav(writtenSav({ variables: many, rows: [] }), NAME),
      "too-many-columns",
    );
  });

  it("is refused for a block of a .zsav that is not what its checksum says", async () => {
    const bytes = writtenSav({ ...SMALL, compression: "zlib" });
    const tableAt = bytes.length - 24 - 48;
    const damaged = bytes.slice();
    damaged[tableAt - 1] = (damaged[tableAt - 1] ?? 0) ^ 1;
    await expectCodes(() => whole(damaged), "sav-zlib");
    // The size of the first block, inflated: one less than comes out, and far too much.
    for (const size of [1, 0x7fffffff]) {
      await expectCodes(() => whole(patched(bytes, tableAt + 24 + 16, size)), "sav-zlib");
    }
  });

  it("case 89: never crashes, hangs or takes much memory, whatever bytes were changed or cut off", () => {
    const draw = random(20_190_202);
    const files = (["none", "bytecode", "zlib"] as const).flatMap((compression) =>
      [true, false].map((littleEndian) => writtenSav({ ...SMALL, compression, littleEndian })),
    );
    const before = process.memoryUsage().rss;
    const count = times(800);
    let refused = 0;
    for (let time = 0; time < count; time++) {
      let bytes = draw.pick(files).slice();
      for (let flips = draw.whole(0, 6); flips > 0; flips--) {
        bytes[draw.whole(0, bytes.length - 1)] = draw.pick([
          0,
          1,
          0x7f,
          0x80,
          0xff,
          draw.whole(0, 255),
        ]);
      }
      if (draw.next() < 0.2) bytes = bytes.slice(0, draw.whole(0, bytes.length));
      const start = performance.now();
      let rows = 0;
      try {
        for (const _ of readSav(bytes, NAME).rows()) rows++;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        refused++;
      }
      expect(rows).toBeLessThan(100_000);
      expect(performance.now() - start).toBeLessThan(2000);
    }
    expect(refused).toBeGreaterThan(count / 5);
    expect(refused).toBeLessThan(count);
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024);
  }, 600_000);
});
