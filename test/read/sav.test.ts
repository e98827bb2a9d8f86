import { describe, expect, it } from "vitest";
import { readSav } from "../../src/read/sav/read-sav.js";
import { random } from "../tools/random.js";
import { expectCodes } from "../tools/refusal.js";
import { type WrittenSav, writtenSav } from "../tools/sav-writer.js";

const NAME = "enquete.sav";
const COMPRESSIONS = ["none", "bytecode", "zlib"] as const;
const read = (sav: WrittenSav) => readSav(writtenSav(sav), NAME);
const rowsOf = (sav: WrittenSav) => [...read(sav).rows()];

const ANSWERS: WrittenSav = {
  variables: [
    {
      name: "V1",
      longName: "herkennen_kennis",
      label: "Ik herken signalen",
      labels: [
        [1, "Zeer eens"],
        [5, "Zeer oneens"],
        [99, "Weet niet"],
      ],
      missing: [99],
      format: [5, 8, 2],
    },
    { name: "V2", range: [-999, 0], missing: [999] },
    { name: "V3", range: [-(Number.MAX_VALUE - 2 ** 970), -1] },
    { name: "V4", width: 3, labels: [["GEM", "Gemeente"]], missing: ["X", "Y"] },
    { name: "V5", width: 20, labels: [["een lange waarde", "Lang"]], missing: ["geen"] },
    { name: "V6", longName: "open_antwoord", width: 600 },
    { name: "V7", format: [23, 10, 0] },
  ],
  rows: [
    [1, 2.5, 3, "GEM", "een lange waarde", `${"lang antwoord ".repeat(40)}eind`, 13_800_000_000],
    [99, -999, -150, "X", "geen", "", null],
    [null, 151, 152, "", " voor", "kort", 0],
  ],
};

describe("a .sav file", () => {
  it.each(COMPRESSIONS)(
    "gives its cases back with %s compression, in both byte orders",
    (compression) => {
      for (const littleEndian of [true, false]) {
        const file = read({ ...ANSWERS, compression, littleEndian });
        expect(file.cases).toBe(3);
        expect([...file.rows()]).toEqual(ANSWERS.rows);
        expect([...file.rows()]).toEqual(ANSWERS.rows);
      }
    },
  );

  it("names its variables by their long names, with labels, widths and formats", () => {
    const { variables, encoding } = read(ANSWERS);
    expect(encoding).toBe("windows-1252");
    expect(variables.map(({ name, kind, width, format }) => [name, kind, width, format])).toEqual([
      ["herkennen_kennis", "numeric", 0, "F8.2"],
      ["V2", "numeric", 0, "F8.0"],
      ["V3", "numeric", 0, "F8.0"],
      ["V4", "string", 3, "A3"],
      ["V5", "string", 20, "A20"],
      ["open_antwoord", "string", 600, "A600"],
      ["V7", "numeric", 0, "ADATE10"],
    ]);
    expect(variables[0]?.label).toBe("Ik herken signalen");
    expect(variables[0]?.valueLabels).toEqual([
      { value: 1, label: "Zeer eens" },
      { value: 5, label: "Zeer oneens" },
      { value: 99, label: "Weet niet" },
    ]);
    expect(variables[3]?.valueLabels).toEqual([{ value: "GEM", label: "Gemeente" }]);
    expect(variables[4]?.valueLabels).toEqual([{ value: "een lange waarde", label: "Lang" }]);
  });

  it("case 77: declares user-missing codes and leaves them in the cases", () => {
    const { variables } = read(ANSWERS);
    expect(variables.map(({ missing }) => missing)).toEqual([
      { values: [99], range: null },
      { values: [999], range: [-999, 0] },
      { values: [], range: [-Infinity, -1] },
      { values: ["X", "Y"], range: null },
      { values: ["geen"], range: null },
      { values: [], range: null },
      { values: [], range: null },
    ]);
    expect(rowsOf(ANSWERS)[1]?.slice(0, 2)).toEqual([99, -999]);
  });

  it("may not say how many cases it has", () => {
    for (const compression of COMPRESSIONS) {
      const file = read({ ...ANSWERS, compression, cases: -1 });
      expect(file.cases).toBeNull();
      expect([...file.rows()]).toEqual(ANSWERS.rows);
    }
  });

  it("may have no cases", () => {
    for (const compression of COMPRESSIONS) {
      expect(rowsOf({ ...ANSWERS, rows: [], compression })).toEqual([]);
    }
  });

  it("gives strings of every width back, over 255 bytes too", () => {
    for (const width of [1, 7, 8, 9, 252, 255, 256, 504, 505, 512, 757, 16_128, 32_767]) {
      const text = Array.from({ length: width }, (_, at) => String.fromCharCode(97 + (at % 26)));
      const rows = [
        [text.join(""), 1],
        ["", 2],
      ] as const;
      for (const compression of COMPRESSIONS) {
        const variables = [{ name: "S", width }, { name: "N" }];
        expect(rowsOf({ variables, rows, compression }), `A${width}`).toEqual(rows);
      }
    }
  });

  it("gives back whatever was written, in any shape", () => {
    const draw = random(20_190_201);
    for (let time = 0; time < 300; time++) {
      const variables = Array.from({ length: draw.whole(1, 12) }, (_, at) => ({
        name: `V${at}`,
        width: draw.pick([0, 0, 0, 1, 8, 9, 40, 300]),
      }));
      const rows = Array.from({ length: draw.whole(0, 20) }, () =>
        variables.map(({ width }) =>
          width === 0
            ? draw.pick([null, 1, 5, 99, -100, 151, 152, 0.5, draw.next() * 1e6])
            : "abc def ghi".slice(0, draw.whole(0, Math.min(width, 11))).trimEnd(),
        ),
      );
      const compression = draw.pick(COMPRESSIONS);
      expect(rowsOf({ variables, rows, compression, littleEndian: draw.next() < 0.5 })).toEqual(
        rows,
      );
    }
  });
});

describe("the texts of a .sav file", () => {
  const umlaut = (encode: (text: string) => Uint8Array): WrittenSav => ({
    variables: [{ name: "V1", label: "één ü", width: 8, labels: [["é", "überall"]] }],
    rows: [["één"]],
    encode,
  });
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

  it("case 78: are read in the encoding that is named, or by code page", () => {
    const kinds: readonly (readonly [Partial<WrittenSav>, typeof utf8, string])[] = [
      [{ encoding: "UTF-8", codePage: 65_001 }, utf8, "utf-8"],
      [{ codePage: 65_001 }, utf8, "utf-8"],
      [{ codePage: 1252 }, latin, "windows-1252"],
      [{ codePage: 28_591 }, latin, "windows-1252"],
      [{ codePage: 28_605 }, latin, "iso-8859-15"],
      [{ codePage: 2 }, latin, "windows-1252"],
      [{ encoding: "windows-1254", codePage: 1252 }, latin, "windows-1254"],
      [{ encoding: "CP1252" }, latin, "windows-1252"],
    ];
    for (const [said, encode, encoding] of kinds) {
      for (const compression of COMPRESSIONS) {
        const file = read({ ...umlaut(encode), ...said, compression });
        expect(file.encoding).toBe(encoding);
        expect(file.variables[0]?.label).toBe("één ü");
        expect(file.variables[0]?.valueLabels).toEqual([{ value: "é", label: "überall" }]);
        expect([...file.rows()]).toEqual([["één"]]);
      }
    }
  });

  it.each([
    ["of old Macs", { codePage: 10_000 }],
    ["of DOS", { codePage: 850 }],
    ["of mainframes", { codePage: 1 }],
    ["nobody knows", { encoding: "klingon" }],
    ["by a name of old Macs", { encoding: "macintosh" }],
  ])("are refused in a code page %s (78)", async (_, said) => {
    await expectCodes(() => read({ ...umlaut(latin), ...said }), "sav-encoding");
  });

  it("are refused when they are not in the encoding the file names", async () => {
    const [problem] = await expectCodes(
      () => rowsOf({ ...umlaut(latin), encoding: "UTF-8" }),
      "sav-text",
    );
    expect(problem?.facts).toEqual({ encoding: "utf-8" });
  });

  it("lose half a character at their end, where SPSS cut them at their width", () => {
    const variables = [{ name: "V1", width: 4 }];
    const cut = { variables, rows: [["abcé"]], encode: utf8, encoding: "UTF-8" };
    expect(rowsOf(cut)).toEqual([["abc"]]);
  });
});
