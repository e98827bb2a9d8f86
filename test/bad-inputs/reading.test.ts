import { describe, expect, it } from "vitest";
import { Refusal } from "../../src/model/problem.js";
import { DAMAGES, type Damaged } from "../tools/damages.js";
import { times } from "../tools/long-run.js";
import { expectAddsUp, outcome, said } from "../tools/outcome.js";
import { type Random, random } from "../tools/random.js";
import { STUDY, studyFolder } from "../tools/survey.js";
import {
  type DrawnExport,
  drawnDialect,
  drawnExport,
  type EncodingId,
  recordText,
  WRITTEN,
} from "../tools/written-export.js";

interface Made {
  readonly about: string;
  readonly whole: DrawnExport;
  readonly damaged: Damaged;
  readonly bytes: Uint8Array;
  /** The line on which the damaged record starts. */
  readonly line: number | null;
  readonly study: string;
}

const newlines = (text: string): number => text.match(/\r\n|\r|\n/gu)?.length ?? 0;

/** A file of a drawn dialect, encoding and damage. */
function madeFile(draw: Random, damage: string): Made {
  const whole = drawnExport(draw);
  const dialect = drawnDialect(draw);
  const texts = [whole.heading, ...whole.rows].map((cells) => recordText(cells, dialect));
  const damaged = DAMAGES[damage]?.({ ...whole, texts, dialect }, draw);
  if (!damaged) throw new Error(`no damage is called ${damage}`);
  const lines = [...(dialect.sepLine ? [`sep=${dialect.delimiter}`] : []), ...damaged.texts];
  const text = lines.join(dialect.lineEnd) + (damaged.end ?? dialect.lineEnd);
  const encoding = draw.pick(Object.keys(WRITTEN) as EncodingId[]);
  const before = damaged.at === null ? [] : damaged.texts.slice(0, damaged.at);
  const line = before.reduce((sum, one) => sum + 1 + newlines(one), dialect.sepLine ? 2 : 1);
  const language = draw.pick(["nl", "en"]);
  return {
    about: JSON.stringify([damage, encoding, dialect, text]),
    whole,
    damaged,
    bytes: new Uint8Array(WRITTEN[encoding](text)),
    line: damaged.at === null ? null : line,
    study: `${STUDY}language: ${language}\n`,
  };
}

/** Every problem names the file, and one of them the line where the damage is. */
function expectPlaced({ problems, kind }: Refusal, { line, damaged, about }: Made) {
  expect([kind, problems.length > 0], about).toEqual(["data", true]);
  const told = problems.filter(({ code }) => code !== "more-problems");
  for (const { where } of told) expect(where?.file, about).toBe("enquete.csv");
  if (line === null || damaged.fate !== "refused") return;
  const last = line + newlines(damaged.texts[damaged.at ?? 0] ?? "");
  const near = told.some(({ where }) => {
    const [first = 0, end = 0] = [where?.line, where?.lines?.last ?? where?.line];
    return first <= last && end >= line;
  });
  expect(near, `${about} ${JSON.stringify(problems)}`).toBe(true);
}

/** Reads a made file and holds it to the invariant and to what its damage must come to. */
async function check(made: Made): Promise<"read" | "refused"> {
  const { about, bytes, study, whole, damaged } = made;
  const result = await outcome(studyFolder(bytes, study));
  expect(said(result), about).not.toMatch(/geheim/iu);
  if (result instanceof Refusal) {
    expect(damaged.fate, `${about} ${said(result)}`).not.toBe("same");
    expectPlaced(result, made);
    return "refused";
  }
  expect(damaged.fate, about).not.toBe("refused");
  expectAddsUp(result, about);
  const records = damaged.texts.filter((text) => text !== "").length;
  expect(result.provenance.inputs[0]?.rows, about).toBe(records - 1);
  if (damaged.fate === "same") {
    const counts = result.domains.map(({ responded }) => responded);
    expect([result.provenance.inputs[0]?.rows, counts], about).toEqual([
      whole.rows.length,
      whole.counted,
    ]);
  }
  return "read";
}

describe("an export in any dialect and encoding", () => {
  it.each(Object.keys(DAMAGES))(
    "case 89, 90: is counted to the last row or refused by file and line, and never read out: %s",
    async (damage) => {
      const draw = random(20_190_890 + Object.keys(DAMAGES).indexOf(damage));
      const count = times(30, Math.ceil(10_000 / Object.keys(DAMAGES).length));
      const ends = { read: 0, refused: 0 };
      for (let time = 0; time < count; time++) ends[await check(madeFile(draw, damage))]++;
      expect(ends.read + ends.refused).toBe(count);
    },
    600_000,
  );

  it("case 15, 89: is refused or adds up where its encodings were mixed or bytes were changed", async () => {
    const draw = random(20_190_889);
    const ends = { read: 0, refused: 0 };
    for (let time = 0; time < times(150); time++) {
      const made = madeFile(draw, "none");
      const more = draw.next() < 0.3 ? madeFile(draw, "no heading").bytes : [];
      const bytes = Uint8Array.from([...made.bytes, ...more]);
      for (let flips = draw.whole(0, 2); flips > 0; flips--) {
        bytes[draw.whole(0, bytes.length - 1)] = draw.whole(0, 255);
      }
      const result = await outcome(studyFolder(bytes, made.study));
      const about = JSON.stringify([made.about, [...bytes]]);
      expect(said(result), about).not.toMatch(/geheim/iu);
      if (result instanceof Refusal) {
        for (const { code, where } of result.problems)
          if (code !== "more-problems") expect(where?.file, about).toBe("enquete.csv");
        ends.refused++;
      } else {
        expectAddsUp(result, about);
        ends.read++;
      }
    }
    expect(ends.read).toBeGreaterThan(10);
    expect(ends.refused).toBeGreaterThan(10);
  }, 600_000);
});
