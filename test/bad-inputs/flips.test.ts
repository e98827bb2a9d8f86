import { describe, expect, it } from "vitest";
import { Refusal } from "../../src/model/problem.js";
import { memoryFolder } from "../tools/folder.js";
import { times } from "../tools/long-run.js";
import { expectAddsUp, outcome, said } from "../tools/outcome.js";
import { random } from "../tools/random.js";
import { writtenSav } from "../tools/sav-writer.js";
import { STUDY } from "../tools/survey.js";
import { MARKER } from "../tools/written-export.js";
import { writtenXlsx } from "../tools/xlsx-writer.js";

const PEOPLE = 20;
const answers = Array.from({ length: PEOPLE }, (_, at) => ["Zeer eens", "Eens", "Oneens"][at % 3]);
const DOMAINS = [
  [1, "Gemeente"],
  [2, "Onderwijs"],
] as const;

const workbook = writtenXlsx({
  sheets: [
    {
      name: "Blad1",
      rows: [
        ["DOM", "HER[KENN]", "OPM"],
        ...answers.map((answer, at) => [DOMAINS[at % 2]?.[1] ?? "", answer ?? "", MARKER]),
      ],
    },
  ],
});

const spss = (compression: "none" | "bytecode" | "zlib") =>
  writtenSav({
    compression,
    variables: [
      { name: "DOM", labels: DOMAINS },
      {
        name: "V1",
        longName: "HER_KENN",
        label: "HER[KENN]",
        labels: [
          [1, "Zeer eens"],
          [2, "Eens"],
          [4, "Oneens"],
        ],
      },
      { name: "OPM", width: 40 },
    ],
    rows: answers.map((_, at) => [1 + (at % 2), [1, 2, 4][at % 3] ?? 1, MARKER]),
  });

describe("a binary export of which bytes were changed or lost", () => {
  it.each([
    ["a workbook", "enquete.xlsx", workbook],
    ["an SPSS file", "enquete.sav", spss("none")],
    ["an SPSS file in bytecode", "enquete.sav", spss("bytecode")],
    ["a compressed SPSS file", "enquete.zsav", spss("zlib")],
  ])(
    "case 89, 90: is counted in full or refused by its name, never more: %s",
    async (_, name, whole) => {
      const draw = random(20_190_891);
      const study = STUDY.replace("enquete.csv", name);
      const folder = (bytes: Uint8Array) => memoryFolder({ "study.yaml": study, [name]: bytes });
      const untouched = await outcome(folder(whole));
      if (untouched instanceof Refusal) throw untouched;
      expect(untouched.total.responded).toBe(PEOPLE);
      const ends = { read: 0, refused: 0 };
      for (let time = 0; time < times(150); time++) {
        let bytes = whole.slice();
        for (let flips = draw.whole(1, 3); flips > 0; flips--) {
          bytes[draw.whole(0, bytes.length - 1)] = draw.pick([
            0,
            1,
            0x80,
            0xff,
            draw.whole(0, 255),
          ]);
        }
        if (draw.next() < 0.1) bytes = bytes.slice(0, draw.whole(0, bytes.length - 1));
        const start = performance.now();
        const result = await outcome(folder(bytes));
        expect(performance.now() - start).toBeLessThan(2000);
        const about = JSON.stringify([...bytes]);
        expect(said(result), about).not.toMatch(/geheim/iu);
        if (result instanceof Refusal) {
          ends.refused++;
          expect(result.kind, about).toBe("data");
          for (const { where } of result.problems) expect(where?.file, about).toBe(name);
        } else {
          ends.read++;
          expectAddsUp(result, about);
        }
      }
      expect(ends.refused).toBeGreaterThan(30);
    },
    600_000,
  );
});
