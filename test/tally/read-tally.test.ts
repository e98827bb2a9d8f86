import { beforeAll, describe, expect, it } from "vitest";
import { evaluate, tallyOf } from "../../src/run.js";
import { sayProblem } from "../../src/words/problems.js";
import { memoryFolder } from "../tools/folder.js";
import { times } from "../tools/long-run.js";
import { random } from "../tools/random.js";
import { randomSheets } from "../tools/random-survey.js";
import { expectCodes, problemsOf } from "../tools/refusal.js";
import { exportOf, many, STUDY, studyFolder } from "../tools/survey.js";

const OPTIONS = { version: "0.0.0" };
const OF_TALLY = STUDY.replace("exports: [enquete.csv]", "tallies: [tally.csv]");

let lines: readonly string[] = [];
beforeAll(async () => {
  const csv = exportOf(randomSheets(random(30), 60));
  const tally = await tallyOf(studyFolder(csv), OPTIONS);
  lines = [...tally.lines];
});

const read = (text: string, more: Readonly<Record<string, string>> = {}, study = OF_TALLY) =>
  evaluate(memoryFolder({ "study.yaml": study, "tally.csv": text, ...more }), OPTIONS);
const file = (change: (line: string) => string | readonly string[]): string =>
  lines.flatMap(change).join("");
const at = (start: string): string => lines.find((line) => line.startsWith(start)) ?? "";

describe("a tally file", () => {
  it("is read back in any order of rows, as a spreadsheet may have saved it", async () => {
    const expected = await read(lines.join(""));
    const [heading = "", ...rows] = lines;
    const shuffled = [heading, ...random(31).shuffled(rows)].join("");
    const { provenance: _, ...same } = expected;
    expect(await read(shuffled)).toMatchObject(same);
    const saved = `\ufeff${lines.join("").replaceAll(",", ";").replaceAll("\n", "\r\n")}`;
    expect(await read(saved)).toMatchObject(same);
  });

  it("stands in the provenance by its hash, and not among the exports", async () => {
    const { provenance } = await read(lines.join(""));
    expect(provenance.inputs).toEqual([]);
    expect(provenance.tallies).toEqual([
      { file: "tally.csv", sha256: expect.stringMatching(/^[0-9a-f]{64}$/u), respondents: 60 },
    ]);
  });

  it("holds no heading, label or text of the export", () => {
    const words = lines.join("").match(/[^,\s]+/gu) ?? [];
    expect(words.filter((word) => !/^[a-z_@.-]+$|^\d+$/u.test(word))).toEqual([]);
    expect(lines.length).toBeGreaterThan(1000);
  });

  it.each([
    ["other headings", "tally-headings", "part,", "deel,"],
    ["another version", "tally-version", ",ivm-tally,1", ",ivm-tally,2"],
    ["a count that is no number", "tally-count", ",zeer_eens,", ",zeer_eens,n"],
    ["a negative count", "tally-count", ",zeer_eens,", ",zeer_eens,-"],
    ["a count with decimals", "tally-count", "version,,,ivm-tally,1", "version,,,ivm-tally,1.0"],
    ["a part that is no part", "tally-unknown", "respondents,", "invited,"],
    ["an unknown domain", "tally-unknown", "respondents,gemeente", "respondents,gemeenten"],
    [
      "an unknown question",
      "tally-unknown",
      "item,onderwijs,herkennen.kennis",
      "item,onderwijs,kennis",
    ],
    ["an unknown answer", "tally-unknown", ",zeer_eens,", ",ja,"],
    [
      "joint answers in another order",
      "tally-unknown",
      "pattern,gemeente,veiligheid zorg_en_welzijn",
      "pattern,gemeente,zorg_en_welzijn veiligheid",
    ],
  ])("is refused for %s", async (_, code, from, to) => {
    const changed = lines.join("").replace(from, to);
    expect(changed).not.toBe(lines.join(""));
    const [first] = await expectCodes(() => read(changed), code);
    expect(first?.where).toMatchObject({ file: "tally.csv", line: expect.any(Number) });
  });

  it("is refused for a cell that is missing, and says how many are: unknown is no zero", async () => {
    for (const row of [
      "respondents,onderwijs",
      "item,onderwijs,zorgen.links,eens,",
      "kind,gemeente,onderwijs,beide",
      "scale,,",
      "version",
    ]) {
      const gone = at(row);
      const [first] = await expectCodes(
        () => read(file((line) => (line === gone ? [] : line))),
        "tally-missing",
      );
      expect(first?.facts).toMatchObject({ count: 1 });
    }
    const without = file((line) => (line.startsWith("contact,") ? [] : line));
    await expectCodes(() => read(without), "tally-missing");
  });

  it("is refused for a row that is there twice", async () => {
    const twice = file((line) =>
      line.startsWith("item,gemeente,zorgen.links,eens") ? [line, line] : line,
    );
    await expectCodes(() => read(twice), "tally-double");
  });

  it("is refused when any one count is another, wherever that can be seen", async () => {
    const draw = random(32);
    // One kind of contact more or less may be true: not everybody is asked it.
    const rows = lines
      .slice(1)
      .filter((line) => !line.startsWith("kind,") && !line.startsWith("scale,"));
    for (let time = 0; time < times(60, 2_000); time++) {
      const row = draw.pick(rows);
      const count = Number(/\d+$/u.exec(row.trim())?.[0]);
      const other = row.replace(/\d+\n$/u, `${count + draw.whole(1, 3)}\n`);
      const codes = (
        await problemsOf(() => read(file((line) => (line === row ? other : line))))
      ).map(({ code }) => code);
      expect(["tally-contradicts", "tally-version"]).toContain(codes[0]);
    }
  });

  const SCALE =
    "herkennen.kennis herkennen.vaardigheden herkennen.menskracht herkennen.ondersteuning";
  const rowOf = (answer: string) => `scale,,${SCALE},${answer},`;

  it("is refused for sums of scores that nobody can have given, by the line of the sum", async () => {
    const [first, second] = SCALE.split(" ");
    for (const [answer, value] of [
      ["n", "999"],
      [first, "1"],
      [`${first} ${first}`, "1"],
      [`${first} ${second}`, "1"],
      [`${first} ${second}`, "9999"],
    ] as const) {
      const row = at(rowOf(answer ?? ""));
      const changed = row.replace(/\d+\n$/u, `${value}\n`);
      const [problem] = await expectCodes(
        () => read(file((line) => (line === row ? changed : line))),
        "tally-sum",
      );
      expect(problem?.facts.at).toBe(`scale, ${SCALE}, ${answer}`);
      expect(problem?.where).toEqual({ file: "tally.csv", line: lines.indexOf(row) + 1 });
    }
  });

  it("is refused for any other sum or square where everybody answered all items of the scale", async () => {
    const ids = ["n", ...SCALE.split(" ")];
    const csv = exportOf(
      [...many(6, "Onderwijs"), ...many(4, "Gemeente")].map((row, index) => ({
        ...row,
        "HER[KENN]": index < 5 ? "Eens" : "Oneens",
        "HER[VAAR]": index < 3 ? "Zeer eens" : "Neutraal",
        "HER[MENS]": "Eens",
        "HER[ONDS]": index < 7 ? "Neutraal" : "Zeer oneens",
      })),
      ["DOM", "HER[KENN]", "HER[VAAR]", "HER[MENS]", "HER[ONDS]"],
    );
    const full = [...(await tallyOf(studyFolder(csv), OPTIONS)).lines];
    expect((await read(full.join(""))).total.responded).toBe(10);
    const squares = SCALE.split(" ").map((id) => `${id} ${id}`);
    for (const answer of [...ids.slice(1), ...squares]) {
      const row = full.find((line) => line.startsWith(rowOf(answer))) ?? "";
      for (const by of [-1, 1]) {
        const changed = row.replace(/\d+\n$/u, (count) => `${Number(count) + by}\n`);
        const text = full.map((line) => (line === row ? changed : line)).join("");
        const [problem] = await expectCodes(() => read(text), "tally-sum");
        expect(problem?.facts.at).toBe(`scale, ${SCALE}, ${answer}`);
      }
    }
  });

  it("is refused without respondents, and twice in one study", async () => {
    const nobody = file((line) =>
      /^pattern/u.test(line)
        ? []
        : line.startsWith("version")
          ? line
          : line.replace(/,\d+\n$/u, ",0\n"),
    );
    await expectCodes(() => read(nobody), "tally-empty");
    const study = OF_TALLY.replace("[tally.csv]", "[tally.csv, copy.csv]");
    await expectCodes(
      () => read(lines.join(""), { "copy.csv": lines.join("") }, study),
      "tally-twice",
    );
  });

  it("is refused for what is no tally, and a study that names nothing too", async () => {
    await expectCodes(() => read(exportOf(randomSheets(random(33), 3))), "tally-headings");
    await expectCodes(() => read(""), "tally-file-empty");
    await expectCodes(
      () => read(lines.join(""), {}, OF_TALLY.replace("tallies: [tally.csv]\n", "")),
      "nothing-to-count",
    );
  });

  it("tells every wrong file in one run, and never what stands in a cell", async () => {
    const study = OF_TALLY.replace("[tally.csv]", "[tally.csv, b.csv]");
    const wrong = lines.join("").replace(",zeer_eens,", ",Jan Jansen,");
    const found = await problemsOf(() =>
      read(wrong, { "b.csv": wrong.replace("version", "versie") }, study),
    );
    expect(found.map(({ where }) => where?.file).sort()).toEqual(["b.csv", "tally.csv"]);
    expect(found.map((one) => JSON.stringify([one, sayProblem(one, "nl")])).join()).not.toMatch(
      /Jansen|versie"/u,
    );
  });

  it("keeps joint answers that were too many as such", async () => {
    const respondents = Number(/\d+$/u.exec(at("respondents,gemeente,").trim())?.[0]);
    const [others = ""] = /(?<=^pattern,gemeente,)[^,]*/u.exec(at("pattern,gemeente,")) ?? [];
    const many = file((line) =>
      line.startsWith("pattern,gemeente,")
        ? line === at("pattern,gemeente,")
          ? `pattern,gemeente,${others},te_veel,${respondents}\n`
          : []
        : line,
    );
    const { network } = await read(many);
    expect(network).not.toBeNull();
    expect(network?.intervals ?? null).toBeNull();
  });
});
