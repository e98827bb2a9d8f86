import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { READING_TABLE_IDS } from "../../src/report/table-ids.js";
import { FIGURE_IDS } from "../../src/words/figures.js";
import { memoryIo } from "../tools/memory-io.js";
import { hiddenIn } from "../tools/planted/hidden-in.js";
import { type PlantedStudy, plantedStudy, SHAPES, type Variant } from "../tools/planted/studies.js";
import { PlantedValues } from "../tools/planted/values.js";

let place = "";
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), "ivm-planted-"));
});
afterAll(async () => rm(place, { recursive: true, force: true }));

/** A command as a user types it, and how it should end. */
type Typed = readonly [code: number, ...args: string[]];

/** `ivm init` makes a study for the public, so that identifiers in it are an error. */
const begun = (exports: readonly string[], code: number): Typed => [
  code,
  "init",
  ...exports.map((name) => `study/${name}`),
  ..."--municipality Voorbeeldstad --year 2025 --out out".split(" "),
];

/** Everything that a user can do with a study that can be read. */
const readable = (profile: string, exports: readonly string[]): readonly Typed[] => [
  [0, "check", "study", "--profile", profile],
  [0, "check", "study", "--profile", profile, "--json", "--lang", "en"],
  [0, "check", "study", "--profile", profile, "--disclosure"],
  [0, "report", "study", "--profile", profile, "--out", "out/rapport"],
  [0, "release", "out/rapport", "study"],
  [0, "anonymise", `study/${exports[0]}`, "-o", "out/schoon.csv"],
  begun(exports, profile === "publiek" ? 0 : 1),
];

/** Of the other platforms: what the public reads, and what colleagues are told. */
const IN_SHORT: Readonly<Record<string, readonly string[]>> = {
  publiek: ["report"],
  intern: ["check", "anonymise", "init"],
};
const inShort = (profile: string, commands: readonly Typed[]): readonly Typed[] =>
  commands.filter(
    ([, name = "", ...rest]) =>
      IN_SHORT[profile]?.includes(name) &&
      !rest.includes("--disclosure") &&
      !rest.includes("--json"),
  );

const WHOLE: readonly string[] = ["limesurvey", "spss"];

/** Everything that can be said of one that cannot. */
const refused = (exports: readonly string[]): readonly Typed[] => [
  [1, "check", "study"],
  [1, "check", "study", "--json", "--profile", "publiek"],
  [1, "check", "study", "--disclosure", "--lang", "en"],
  [1, "report", "study", "--out", "out/rapport"],
  [1, "show", "capacity", "study"],
  [1, "figure", "capacity", "study", "-o", "out/figuur.svg"],
  [0, "anonymise", `study/${exports[0]}`, "-o", "out/schoon.csv", "--lang", "en"],
  begun(exports, 1),
];

interface Searched {
  readonly outputs: number;
  readonly found: readonly (readonly [where: string, ...values: string[]])[];
}

/** Runs commands beside a study and searches all they say and write for what was planted. */
async function searched(
  { files, needles, odd }: PlantedStudy,
  commands: readonly Typed[],
): Promise<Searched> {
  const work = await mkdtemp(join(place, "s-"));
  await mkdir(join(work, "study"));
  await mkdir(join(work, "out"));
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(work, "study", name), content);
  }
  const outputs: [string, string | Uint8Array][] = [];
  for (const [expected, ...args] of commands) {
    const io = memoryIo(work);
    const code = await main(args, io);
    expect([args.join(" "), code, io.written.err.slice(0, code === expected ? 0 : 2000)]).toEqual([
      args.join(" "),
      expected,
      "",
    ]);
    outputs.push([`out: ${args.join(" ")}`, io.written.out], [`err: ${args[0]}`, io.written.err]);
  }
  for (const name of await readdir(work, { recursive: true })) {
    const ours = name.startsWith("study") && !name.endsWith("releases.json");
    const content = ours ? null : await readFile(join(work, name)).catch(() => null);
    if (content !== null) outputs.push([name, content]);
  }
  const found = outputs.flatMap(([where, content]) => {
    // A cleaned export keeps the answers, also those that no scale knows.
    const kept = where.endsWith("schoon.csv") ? odd : [];
    const values = hiddenIn(content, needles).filter((value) => !kept.includes(value));
    return values.length > 0 ? [[where, ...values.slice(0, 5)] as const] : [];
  });
  return { outputs: outputs.length, found };
}

const SEEDS: Readonly<Record<Variant, number>> = {
  words: 11,
  identifiers: 12,
  "odd answers": 13,
  "numbers of citizens": 14,
};

describe("what respondents wrote", () => {
  describe.each(SHAPES)("in an export of $name", (shape) => {
    const whole = WHOLE.includes(shape.name);
    const study = (variant: Variant) => plantedStudy(shape, variant, SEEDS[variant]);

    it("comes out nowhere in a report for the public", async () => {
      const planted = study("words");
      if (shape.written === undefined) {
        const exported = planted.exports.map((name) => planted.files[name]).join("\n");
        expect(hiddenIn(exported, planted.needles)).toEqual(planted.needles);
      }
      const all = readable("publiek", planted.exports);
      const result = await searched(planted, whole ? all : inShort("publiek", all));
      expect(result.found).toEqual([]);
      expect(planted.needles.length).toBeGreaterThan(40);
      expect(result.outputs).toBeGreaterThan(25);
    });

    it("comes out nowhere in a report for colleagues, whatever identifiers it holds", async () => {
      const planted = study("identifiers");
      const all = readable("intern", planted.exports);
      const { found } = await searched(planted, whole ? all : inShort("intern", all));
      expect(found).toEqual([]);
    });

    it.each(["odd answers", "numbers of citizens"] as const)(
      "is not told by a refusal: %s",
      async (variant) => {
        const planted = study(variant);
        expect((await searched(planted, refused(planted.exports))).found).toEqual([]);
      },
    );
  });

  it("comes out in no table, no figure and no audit either", async () => {
    const [shape] = SHAPES;
    if (!shape) throw new RangeError("no shapes");
    const planted = plantedStudy(shape, "identifiers", 21);
    const claims = "wat,domein,gedrukt,basis,vraag\nmenskracht,Gemeente,44,9,handelen.menskracht\n";
    const files = { ...planted.files, "claims.csv": claims };
    const results = "out/rapport/results.json";
    const { found, outputs } = await searched({ ...planted, files }, [
      [0, "report", "study", "--profile", "intern", "--out", "out/rapport"],
      ...READING_TABLE_IDS.filter(
        (id) => !/organisations|blocks|brokerage|recommendations/u.test(id),
      ).flatMap((id): Typed[] => [
        [0, "show", id, results],
        [0, "show", id, results, "--csv"],
      ]),
      ...FIGURE_IDS.filter((id) => id !== "organisations").map(
        (id): Typed => [0, "figure", id, results, "-o", `out/${id}.svg`],
      ),
      [0, "show", "capacity", "study", "--json"],
      [0, "figure", "contacts", "study", "-o", "out/study.svg"],
      [1, "audit", "study/claims.csv", "--results", "study", "--profile", "intern"],
      [1, "check", "study", "--profile", "publiek"],
    ]);
    expect(found).toEqual([]);
    expect(outputs).toBeGreaterThan(100);
  });
});

describe("the search", () => {
  const values = new PlantedValues(1);
  const word = values.word();
  const phone = values.phone();
  const email = values.email();
  const [digits = ""] = values.needles.filter((needle) => /^6\d{8}$/u.test(needle));
  const hex = (text: string, before: string, after = "") =>
    [...text].map((one) => `${before}${one.charCodeAt(0).toString(16).padStart(4, "0")}${after}`);

  it.each([
    ["as it is", `<td>${word}</td>`, word],
    ["in capitals, with accents", `[${word.replace("o", "ö").toUpperCase()}]`, word],
    ["in percent signs", `?q=${hex(word, "%").join("").replaceAll("%00", "%")}`, word],
    ["in entities", hex(word, "&#x", ";").join(""), word],
    ["in figures of entities", [...word].map((one) => `&#${one.charCodeAt(0)};`).join(""), word],
    ["in escapes of JSON", `{"a":"${hex(word, "\\u").join("")}"}`, word],
    ["broken over lines", `${word.slice(0, 4)}-\n   ${word.slice(4)}`, word],
    ["hyphenated", [...word].join("\u00ad"), word],
    ["with other separators", `tel. ${digits.replaceAll(/(..)/gu, "$1.")}`, digits],
    ["as it was written", phone, digits],
    ["before its at sign", `van ${email.split("@")[0]}`, email.split("@")[0]?.replace(".", "")],
    ["behind its at sign", `bij ${email.split("@")[1]}`, email.split("@")[1]?.replace(".", "")],
  ])("finds a value %s", (_, text, value) => {
    expect(hiddenIn(`{"x": 1}\n${text}\n`, values.needles)).toContain(value);
    expect(hiddenIn(Buffer.from(text), values.needles)).toContain(value);
  });

  it("finds nothing where nothing was planted", () => {
    expect(hiddenIn("Zeer eens, 061234, jan@voorbeeld.nl &amp; 203.0.113", values.needles)).toEqual(
      [],
    );
  });

  it("finds what a command would have said or written", async () => {
    const [shape] = SHAPES;
    if (!shape) throw new RangeError("no shapes");
    const planted = plantedStudy(shape, "words", 11);
    const title = `title: "${planted.needles[0]}"\n`;
    const files = { ...planted.files, "study.yaml": `${planted.files["study.yaml"]}${title}` };
    const { found } = await searched({ ...planted, files }, [
      [0, "report", "study", "--profile", "intern", "--out", "out/rapport"],
    ]);
    const places = found.map(([where]) => where);
    expect(places).toContain(join("out", "rapport", "index.html"));
    expect(places).toContain(join("out", "rapport", "results.json"));
  });
});
