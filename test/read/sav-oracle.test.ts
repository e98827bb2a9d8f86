import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { SavFile, SavValue, SavVariable } from "../../src/read/sav/file.js";
import { readSav } from "../../src/read/sav/read-sav.js";
import { data, withoutData } from "../tools/outside-data.js";

const absent = withoutData("SPSS files as haven reads them");
const folder = data("exports", "spss");

/** What haven 2.5.1 says of a variable; one value in a list stands bare in the JSON. */
interface OracleVariable {
  readonly name: string;
  readonly label: string | null;
  readonly format: string;
  readonly value_labels: Readonly<Record<string, string>> | null;
  readonly user_missing_values: SavValue | readonly SavValue[] | null;
  readonly user_missing_range: readonly [number, number] | null;
  readonly missing_when_user_na_applied: number;
  readonly first5: string | readonly (string | null)[];
}

interface OracleFile {
  readonly rows: number;
  readonly variables: readonly OracleVariable[];
}

const oracle: Readonly<Record<string, OracleFile>> = absent
  ? {}
  : JSON.parse(readFileSync(`${folder}/oracle_haven_2.5.1.json`, "utf8"));
const names = absent ? [""] : readdirSync(folder).filter((name) => /\.z?sav$/u.test(name));

const read = (name: string): SavFile =>
  readSav(new Uint8Array(readFileSync(`${folder}/${name}`)), name);
const listOf = <T>(value: T | readonly T[] | null): readonly T[] =>
  value === null ? [] : ([value].flat() as T[]);

/** haven counts dates in days and moments in seconds from 1970; SPSS in seconds from 1582. */
function asHaven(value: SavValue | null, { format }: SavVariable): SavValue | null {
  if (typeof value !== "number") return value;
  if (/^[AEJS]?DATE\d/u.test(format)) return value / 86_400 - 141_428;
  return format.startsWith("DATETIME") ? value - 12_219_379_200 : value;
}

function isMissing(value: SavValue | null, { missing }: SavVariable): boolean {
  if (value === null || missing.values.includes(value)) return true;
  const [low, high] = missing.range ?? [1, 0];
  return typeof value === "number" && value >= low && value <= high;
}

describe.skipIf(absent)("SPSS files, as haven reads them", () => {
  it("are all in the oracle", () => {
    expect(names.filter((name) => !(name in oracle))).toEqual([]);
    expect(names.length).toBeGreaterThan(8);
    expect(existsSync(folder)).toBe(true);
  });

  it.each(names)("%s has the same variables", (name) => {
    const file = read(name);
    expect(
      file.variables.map(({ name, label, format, valueLabels, missing }) => ({
        name,
        label: label || null,
        format,
        labels: Object.fromEntries(valueLabels.map(({ value, label }) => [label, String(value)])),
        missing,
      })),
    ).toEqual(
      oracle[name]?.variables.map((variable) => ({
        name: variable.name,
        label: variable.label,
        format: variable.format,
        labels: variable.value_labels ?? {},
        missing: {
          values: listOf(variable.user_missing_values),
          range: variable.user_missing_range,
        },
      })),
    );
  });

  it.each(names)("%s has the same cases", (name) => {
    const file = read(name);
    const rows = [...file.rows()];
    expect(rows.length).toBe(oracle[name]?.rows);
    expect(file.cases).toBe(rows.length);
    for (const [at, expected] of (oracle[name]?.variables ?? []).entries()) {
      const variable = file.variables[at] as SavVariable;
      const column = rows.map((row) => row[at] ?? null);
      const missing = column.filter((value) => isMissing(value, variable)).length;
      expect(missing, expected.name).toBe(expected.missing_when_user_na_applied);
      for (const [row, text] of listOf(expected.first5).entries()) {
        const value = column[row] ?? null;
        if (text === null) expect(isMissing(value, variable), expected.name).toBe(true);
        else if (variable.kind === "string") expect(value).toBe(text);
        else expect(asHaven(value, variable)).toBeCloseTo(Number(text), 2);
      }
    }
  });
});
