import { describe, expect, it } from "vitest";
import { anonymise } from "../../src/privacy/anonymise.js";
import { Scan } from "../../src/privacy/scan.js";
import { random } from "../tools/random.js";
import { expectCodes } from "../tools/refusal.js";
import { cellsOf, wholeTable } from "../tools/table.js";
import { echoes, PLANTED } from "./planted.js";

type Cells = readonly string[];
const clean = (header: Cells, rows: readonly Cells[], keys: Cells = [], seed = 1) =>
  anonymise(
    header,
    rows.map((cells, index) => ({ cells, line: index + 2 })),
    { keys, random: random(seed).next },
  );
const actionsOf = ({ account }: ReturnType<typeof clean>) =>
  Object.fromEntries(account.plan.map(({ name, action }) => [name, action]));
const table = ({ lines }: ReturnType<typeof clean>) => wholeTable(`${lines.join("\n")}\n`);

describe("what is removed", () => {
  it.each(Object.entries(PLANTED))("is a column with one %s in it", (kind, value) => {
    const rows = ["Eens", "Eens", value, "Eens"].map((cell) => ["Gemeente", cell]);
    const cleaned = clean(["DOM", "V1"], rows, ["DOM"]);
    expect(actionsOf(cleaned)).toEqual({ DOM: "keep", V1: "remove" });
    expect(cleaned.account.plan[1]).toMatchObject({ why: kind });
    expect(echoes(JSON.stringify(cleaned))).toBe(false);
  });

  it("are the columns of the platform, open text, and what differs in every row", () => {
    const rows = Array.from({ length: 12 }, (_, index) => [
      String(index),
      "nl",
      "Gemeente",
      `P${index}`,
      "Eens",
      index === 3 ? "wij zien dit vaak genoeg" : "",
    ]);
    expect(
      actionsOf(clean(["id", "startlanguage", "DOM", "nr", "V1", "V2"], rows, ["DOM"])),
    ).toEqual({
      id: "remove",
      startlanguage: "remove",
      DOM: "keep",
      nr: "remove",
      V1: "keep",
      V2: "remove",
    });
  });

  it.each([1, 2, 3, 4, 5, 6])(
    "leaves nothing that the detectors would find (seed %i)",
    async (seed) => {
      const chance = random(seed);
      const header = ["DOM", "A", "B", "C", "D", "E"];
      const cell = () =>
        chance.whole(1, 30) === 1
          ? chance.pick(Object.values(PLANTED))
          : chance.pick(["Eens", "Oneens", "-", ""]);
      const rows = Array.from({ length: 40 }, () => [
        chance.pick(["Gemeente", "Zorg"]),
        ...header.slice(1).map(cell),
      ]);
      const cleaned = clean(header, rows, ["DOM"], seed);
      const { header: left, rows: out } = await table(cleaned);
      const scan = new Scan(left);
      for (const { cells, line } of out) scan.row(cells, line);
      expect(scan.findings()).toEqual([]);
      expect(echoes(cleaned.lines.join("\n"))).toBe(false);
      expect(out).toHaveLength(40);
    },
  );
});

describe("dates", () => {
  const dates = (header: string, cells: Cells) =>
    clean(
      ["V", header],
      cells.map((cell) => ["x", cell]),
    )
      .lines.slice(1)
      .map((line) => line.split(",")[1])
      .sort();

  it("are rounded to the month, and to the year where day and month cannot be told apart", () => {
    expect(dates("submitdate", ["2019-05-13 08:41:07", ""])).toEqual(["", "2019-05"]);
    expect(dates("Begintijd", ["13-05-2019 8:41:07", "04-05-2019 9:00:00"])).toEqual([
      "2019-05",
      "2019-05",
    ]);
    expect(dates("Start time", ["5/13/2019 8:41", "4/5/2019 9:00"])).toEqual([
      "2019-04",
      "2019-05",
    ]);
    expect(dates("Start time", ["5/6/2019 8:41", "4/5/2019 9:00"])).toEqual(["2019", "2019"]);
  });

  it("of birth are rounded to the year", () => {
    expect(dates("Geboortedatum", ["1970-05-13", "1981-01-02"])).toEqual(["1970", "1981"]);
  });
});

describe("what is kept", () => {
  it("case 55: stands there as it was: leading zeros, 1e3, TRUE and dates in words", async () => {
    const cells = [
      "007",
      "1e3",
      "TRUE",
      "1-2",
      "mei 2019",
      "007",
      "1e3",
      "TRUE",
      "1-2",
      "mei 2019",
    ];
    const out = cellsOf(
      await table(
        clean(
          ["V"],
          cells.map((cell) => [cell]),
        ),
      ),
    );
    expect(out.flat().sort()).toEqual([...cells].sort());
  });

  it("case 65, 66: cannot be run by a spreadsheet", async () => {
    const cells = ['=HYPERLINK("x")', "@x", "\t=1", "＝1", "-", "+31"];
    const cleaned = clean(
      ["=V", "W"],
      [...cells, ...cells].map((cell) => [cell, "Eens"]),
    );
    const { header, rows } = await table(cleaned);
    expect(header).toEqual(["'=V", "W"]);
    expect(rows.map(({ cells: [cell] }) => cell).sort()).toEqual(
      [...cells, ...cells].map((cell) => `'${cell}`).sort(),
    );
    expect(cleaned.account.guarded).toBe(12);
  });

  it("are all rows, in an order that chance decides", async () => {
    const rows = Array.from({ length: 50 }, (_, index) => [String(index % 25)]);
    const [one, same, other] = [1, 1, 2].map((seed) => clean(["V"], rows, [], seed).lines.slice(1));
    expect(one).toEqual(same);
    expect(one).not.toEqual(other);
    expect([...(one ?? [])].sort()).toEqual(rows.flat().sort());
    expect(one).not.toEqual(rows.flat());
  });

  it("is nobody's order: every place is as likely for every row", () => {
    const places = Array.from({ length: 4 }, () => [0, 0, 0, 0]);
    const { next } = random(7);
    for (let times = 0; times < 4000; times++) {
      const { lines } = anonymise(
        ["V"],
        ["0", "1", "2", "3"].map((cell) => ({ cells: [cell], line: 2 })),
        { keys: ["V"], random: next },
      );
      for (const [place, row] of lines.slice(1).entries()) {
        const counts = places[Number(row)];
        if (counts) counts[place] = (counts[place] ?? 0) + 1;
      }
    }
    for (const count of places.flat()) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});

describe("the account", () => {
  const rows = [
    ["Gemeente", "man", "Eens"],
    ["Gemeente", "man", "Oneens"],
    ["Gemeente", "vrouw", "Eens"],
    ["Zorg", "man", "Eens"],
    ["Zorg", "man", "Eens"],
  ];

  it("counts k and unique rows on the keys, and unique answers over everything", () => {
    const header = ["DOM", "geslacht", "V1"];
    expect(clean(header, rows, ["DOM"]).account).toMatchObject({
      rows: 5,
      keys: ["DOM"],
      k: 2,
      unique: 0,
      uniqueAnswers: 3,
      guarded: 0,
    });
    expect(clean(header, rows, ["DOM", "geslacht"]).account).toMatchObject({ k: 1, unique: 1 });
    expect(clean(header, rows).account).toMatchObject({ keys: [], k: null, unique: 0 });
  });

  it("holds no seed: from it the order cannot be undone", () => {
    expect(JSON.stringify(clean(["DOM"], [["a"], ["b"]], ["DOM"]).account)).not.toMatch(
      /seed|random/u,
    );
  });
});

describe("what is refused", () => {
  it("is a key that is no column, or that holds direct identifiers", async () => {
    await expectCodes(() => clean(["DOM"], [["Zorg"]], ["domain"]), "key-not-found");
    const [problem] = await expectCodes(
      () => clean(["DOM", "V"], [["Zorg", PLANTED.email]], ["V"]),
      "key-is-identifier",
    );
    expect(problem?.facts).toEqual({ column: "V", kind: "email" });
  });

  it("is a table of which nothing would be left", async () => {
    await expectCodes(() => clean(["id", "OPM"], [["1", "tekst"]]), "nothing-to-keep");
  });
});
