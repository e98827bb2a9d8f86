import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { data, withoutData } from "../tools/outside-data.js";
import { wholeTable } from "../tools/table.js";

const absent = withoutData("the files that break importers");

const bytes = (...names: string[]) => new Uint8Array(readFileSync(data("torture", ...names)));
const records = async (...names: string[]) => {
  const { header, rows } = await wholeTable(bytes(...names));
  return rows.map(({ cells }) => Object.fromEntries(header.map((name, at) => [name, cells[at]])));
};
const csvNames = (...names: string[]) =>
  absent ? [""] : readdirSync(data("torture", ...names)).filter((name) => name.endsWith(".csv"));

describe.skipIf(absent)("the files of csv-spectrum", () => {
  // The JSON of this one file holds another telephone number than its CSV.
  const differs = "location_coordinates.csv";

  it.each(csvNames("csv-spectrum").filter((name) => name !== differs))(
    "reads %s as its JSON says",
    async (name) => {
      const json: unknown = JSON.parse(
        new TextDecoder().decode(bytes("csv-spectrum", `${basename(name, ".csv")}.json`)),
      );
      const expected = JSON.stringify([json].flat()).replaceAll("\\r\\n", "\\n");
      expect(await records("csv-spectrum", name)).toEqual(JSON.parse(expected));
    },
  );

  it("keeps the quotes and the U+FFFD inside the coordinates of its last file", async () => {
    const [row] = await records("csv-spectrum", differs);
    expect(row?.["Location Coordinates"]).toBe("37\ufffd36'37.8\"N 121\ufffd2'17.9\"W");
  });
});

describe.skipIf(absent)("one LimeSurvey file in many dialects", () => {
  it.each([
    "excel_nl_semicolon_cp1252.csv",
    "excel_unicode_text_utf16le_tab.txt",
    "mac_roman_cr_only.csv",
    "ragged_trailing_semicolons.csv",
    "sep_line_semicolon_cp1252.csv",
    "utf16be_bom_semicolon.csv",
    "utf16le_nobom_tab.csv",
    "utf8_double_encoded.csv",
  ])("reads %s to the same table, cell for cell", async (name) => {
    const usual = await wholeTable(bytes("derived", "excel_nl_semicolon_utf8bom.csv"));
    const other = await wholeTable(bytes("derived", name));
    expect(other.header).toEqual(usual.header);
    expect(other.rows.map(({ cells }) => cells)).toEqual(usual.rows.map(({ cells }) => cells));
  });

  it.each([
    ["mixed_newlines_in_fields.csv", [23]],
    ["decimal_comma_in_comma_csv_quoted.csv", [6, 7, 8]],
    ["decimal_comma_semicolon.csv", [6, 7, 8]],
    ["formula_injection.csv", [23]],
  ])(
    "reads %s to the same table, but for the columns it changes on purpose",
    async (name, changed) => {
      const usual = await wholeTable(bytes("derived", "excel_nl_semicolon_utf8bom.csv"));
      const other = await wholeTable(bytes("derived", name));
      expect(other.header).toEqual(usual.header);
      const rest = ({ rows }: typeof usual) =>
        rows.map(({ cells }) => cells.filter((_, at) => !changed.includes(at)));
      expect(rest(other)).toEqual(rest(usual));
      expect(other.rows).not.toEqual(usual.rows);
    },
  );
});
