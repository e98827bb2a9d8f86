import { describe, expect, it } from "vitest";
import { fileKind } from "../../src/read/kind.js";
import { readSav } from "../../src/read/sav/read-sav.js";
import { readXlsx } from "../../src/read/xlsx/read-xlsx.js";
import { expectCodes } from "../tools/refusal.js";
import { writtenSav } from "../tools/sav-writer.js";
import { writtenXlsx } from "../tools/xlsx-writer.js";

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const ole = (...streams: readonly string[]): Uint8Array => {
  const names = streams.flatMap((name) => [...name].flatMap((sign) => [sign.charCodeAt(0), 0]));
  return Uint8Array.of(...OLE, ...new Uint8Array(504), ...names);
};
const xlsx = writtenXlsx({ sheets: [{ name: "Blad1", rows: [["a"]] }] });
const variables = [{ name: "V1" }];

describe("the kind of a file", () => {
  it.each([
    ["zip", xlsx],
    ["ole", ole("Workbook")],
    ["sav", writtenSav({ variables, rows: [] })],
    ["zsav", writtenSav({ variables, rows: [], compression: "zlib" })],
    ["pdf", text("%PDF-1.7\n")],
    ["html", text("\n<!DOCTYPE html><html>")],
    ["html", text("\ufeff<html xmlns:x='urn:schemas-microsoft-com:office:excel'>")],
    ["html", text("<table><tr><td>")],
    ["html", text('<?xml version="1.0"?><Workbook>')],
    ["text", text("Domein;Kennis\n")],
    ["text", text("<Domein>;Kennis\n")],
    ["text", text("PKB;Kennis\n")],
    ["text", new Uint8Array()],
  ])("case 74: is %s by its first bytes, whatever its name", (kind, bytes) => {
    expect(fileKind(bytes)).toBe(kind);
    expect(fileKind(bytes.subarray(0, 100))).toBe(kind);
  });

  it("case 74: is said when a CSV is named .xlsx", async () => {
    const [problem] = await expectCodes(() => readXlsx(text("a;b\n1;2\n"), "x.xlsx"), "other-kind");
    expect(problem?.facts).toEqual({ kind: "text", expected: "xlsx" });
    expect(problem?.where).toEqual({ file: "x.xlsx" });
  });

  it("case 74: is said when a workbook is named .sav, or an SPSS file .xlsx", async () => {
    const [one] = await expectCodes(() => readSav(xlsx, "x.sav"), "other-kind");
    expect(one?.facts).toEqual({ kind: "zip", expected: "sav" });
    const sav = writtenSav({ variables, rows: [] });
    const [other] = await expectCodes(() => readXlsx(sav, "x.xlsx"), "other-kind");
    expect(other?.facts).toEqual({ kind: "sav", expected: "xlsx" });
  });

  it("case 75: is refused clearly for an old .xls and for a workbook with a password", async () => {
    await expectCodes(() => readXlsx(ole("Workbook"), "x.xlsx"), "old-excel");
    await expectCodes(
      () => readXlsx(ole("EncryptionInfo", "EncryptedPackage"), "x.xlsx"),
      "file-encrypted",
    );
  });

  it("case 1: is refused when the file is empty", async () => {
    await expectCodes(() => readXlsx(new Uint8Array(), "x.xlsx"), "empty-file");
    await expectCodes(() => readSav(new Uint8Array(), "x.sav"), "empty-file");
  });
});
