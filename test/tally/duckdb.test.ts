import { createWriteStream } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { standard } from "../../src/codebook/standard.js";
import { codedExport } from "../tools/coded-export.js";
import { inDuckDb, tallyQuery, whyNoDuckDb } from "../tools/duckdb.js";
import { memoryIo } from "../tools/memory-io.js";
import { random } from "../tools/random.js";

const why = await whyNoDuckDb();
const FROM = "read_parquet('antwoorden/*.parquet')";
const STUDY = "municipality: Voorbeeldstad\nyear: 2024\nprivacy: { profile: intern }\n";

/** What the columns about contact are called where they are not read. */
const OTHER = ["CON", "AAR"].flatMap((prefix) =>
  standard.domains.map(({ code }) => `"NIET_${prefix}[${code}]"`),
);

let work = "";
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "ivm-duckdb-"));
});
afterAll(async () => rm(work, { recursive: true, force: true }));

/** A study folder with an export of `rows` respondents, in CSV and in Parquet. */
async function write(rows: number, seed: number): Promise<void> {
  const lines = Readable.from(codedExport(random(seed), rows));
  await pipeline(lines, createWriteStream(join(work, "e.csv")));
  await writeFile(join(work, "study.yaml"), `${STUDY}exports: [e.csv]\n`);
  const read = `FROM read_csv('${join(work, "e.csv")}', all_varchar = true)`;
  await inDuckDb((db) => db.run(`COPY (${read}) TO '${join(work, "e.parquet")}'`));
}

async function duckTally(change = (query: string): string => query): Promise<string> {
  const query = change(await tallyQuery())
    .replace(FROM, `read_parquet('${join(work, "e.parquet")}')`)
    .replace("'tally.csv'", `'${join(work, "duck.csv")}'`);
  await inDuckDb((db) => db.run(query));
  return readFile(join(work, "duck.csv"), "utf8");
}

async function ivm(...args: readonly string[]): Promise<{ code: number; err: string }> {
  const io = memoryIo(work);
  const code = await main(args, io);
  return { code, err: io.written.err };
}

async function ourTally(): Promise<string> {
  expect(await ivm("tally", "--out", "ours.csv")).toEqual({ code: 0, err: "" });
  return readFile(join(work, "ours.csv"), "utf8");
}

/** Heading first; the order of the other rows says nothing. */
const sorted = (text: string): readonly string[] => {
  const [heading = "", ...rows] = text.trimEnd().split("\n");
  return [heading, ...rows.sort()];
};

it.skipIf(why === null)(`the query of docs/scale.md is not run: ${why}`, () => {
  expect(why).not.toBeNull();
});

describe.skipIf(why !== null)("the query of docs/scale.md in DuckDB", () => {
  it("makes the tally that ivm makes, row for row", async () => {
    for (const [rows, seed] of [
      [1, 51],
      [40, 52],
      [3_000, 53],
    ] as const) {
      await write(rows, seed);
      const ours = sorted(await ourTally());
      expect(ours.length).toBeGreaterThan(1_100);
      expect(sorted(await duckTally())).toEqual(ours);
    }
  });

  it("makes a tally that ivm reports, of some questions and without contact too", async () => {
    await write(200, 54);
    await duckTally();
    expect((await ivm("report", "--tally", "duck.csv")).code).toBe(0);
    const some = await duckTally((query) => query.replace(/\n.*"HER\[MENS\]".*/u, ""));
    expect(some).not.toContain("herkennen.menskracht");
    const csv = await readFile(join(work, "e.csv"), "utf8");
    await writeFile(join(work, "e.csv"), csv.replace('"HER[MENS]"', '"OPM"'));
    expect(sorted(some)).toEqual(sorted(await ourTally()));
    const none = "CAST([] AS STRUCT(id VARCHAR, code VARCHAR)[])";
    const silent = await duckTally((query) =>
      query.replaceAll(/\[[^[]*"(?:CON|AAR)\[GEM\]"[\s\S]*?\n {4}\]/gu, none),
    );
    expect(silent).not.toMatch(/contact|kind|pattern/u);
    await writeFile(join(work, "e.csv"), csv.replaceAll(/"(CON|AAR)\[/gu, '"NIET_$1['));
    await writeFile(
      join(work, "study.yaml"),
      `${STUDY}exports: [e.csv]\nignore: [${OTHER.join()}]\n`,
    );
    // Who answered nothing but contact is no respondent any more.
    expect(sorted(silent)).toEqual(sorted(await ourTally()));
  });

  it("leaves a code that nobody knows in sight, so that ivm refuses it by line", async () => {
    await write(200, 55);
    for (const known of ["WHEN 'item O' THEN 'oneens'", "WHEN 'OND' THEN 'onderwijs'"]) {
      await duckTally((query) => query.replace(known, ""));
      const { code, err } = await ivm("report", "--tally", "duck.csv");
      expect(code).toBe(1);
      expect(err).toMatch(/duck\.csv, kolom [24], regel \d+/u);
    }
  });

  it.runIf(process.env.IVM_LONG)(
    "makes the tally that ivm makes of a million rows",
    async () => {
      await write(1_000_000, 56);
      const ours = sorted(await ourTally());
      expect(sorted(await duckTally())).toEqual(ours);
    },
    600_000,
  );
});
