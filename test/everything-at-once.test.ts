import { describe, expect, it } from "vitest";
import { evaluate } from "../src/run.js";
import { memoryFolder } from "./tools/folder.js";
import { refusalOf } from "./tools/refusal.js";
import { evaluated, exportOf, HEADINGS, many, STUDY } from "./tools/survey.js";

const FEW = ["DOM", "HER[KENN]"];
const good = exportOf([...many(6, "Gemeente"), ...many(6, "Onderwijs")]);
const folderOf = (files: Readonly<Record<string, string>>, study = STUDY) =>
  memoryFolder({
    "study.yaml": study.replace("[enquete.csv]", `[${Object.keys(files).join(", ")}]`),
    ...files,
  });
const placesOf = (problems: Awaited<ReturnType<typeof refusalOf>>["problems"]) =>
  problems.map(({ code, where }) => [code, where?.file, where?.line]);

describe("what is wrong with the exports of a study", () => {
  it("is told at once, of every export, by file and line", async () => {
    const folder = folderOf({
      "d.csv": "DOM,HER[KENN]\nGemeente\n",
      "c.csv": good,
      "b.csv": "DOM,HER[KENN],ONBEKEND\nGemeente,Eens,x\n",
      "a.csv": `${exportOf(many(3, "Gemeente"), FEW)}Brandweer,Eens\nGemeente,Misschien\n`,
    });
    const { kind, problems } = await refusalOf(() => evaluate(folder, { version: "0" }));
    expect(kind).toBe("data");
    expect(placesOf(problems)).toEqual([
      ["unknown-domain", "a.csv", 5],
      ["unknown-answer", "a.csv", 6],
      ["unknown-column", "b.csv", 1],
      ["ragged-row", "d.csv", 2],
    ]);
  });

  it("is told together with identifiers, errors before warnings", async () => {
    const headings = [...HEADINGS, "OPM"];
    const folder = folderOf({
      "a.csv": exportOf(many(6, "Gemeente", { OPM: "jan@voorbeeld.nl" }), headings),
      "b.csv": "DOM,HER[KENN]\nGemeente\n",
    });
    const { problems } = await refusalOf(() => evaluate(folder, { version: "0" }));
    expect(problems.map(({ severity, code }) => [severity, code])).toEqual([
      ["error", "ragged-row"],
      ["warning", "identifier-in-export"],
    ]);
  });

  it("is told together with a code that stands in two exports", async () => {
    const folder = folderOf({
      "a.csv": "token,DOM,HER[KENN]\nx1,Gemeente,Eens\nx2,Brandweer,Eens\n",
      "b.csv": "token,DOM,HER[KENN]\nx1,Gemeente,Eens\n",
    });
    const { problems } = await refusalOf(() => evaluate(folder, { version: "0" }));
    expect(placesOf(problems.filter(({ severity }) => severity === "error"))).toEqual([
      ["double-token", "a.csv", 2],
      ["unknown-domain", "a.csv", 3],
      ["double-token", "b.csv", 2],
    ]);
  });

  it("is told twenty times at most, with a word that there is more", async () => {
    const unknown = Array.from({ length: 15 }, (_, index) => `X${index}`);
    const csv = `DOM,HER[KENN],${unknown.join(",")}\nGemeente,Eens,${unknown.join(",")}\n`;
    const folder = folderOf({ "a.csv": csv, "b.csv": csv.replaceAll("X", "Y") });
    const { problems } = await refusalOf(() => evaluate(folder, { version: "0" }));
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)?.code).toBe("more-problems");
  });

  it("does not hold back that a file is missing", async () => {
    const study = STUDY.replace("[enquete.csv]", "[a.csv, weg.csv]");
    const folder = memoryFolder({ "study.yaml": study, "a.csv": "DOM,HER[KENN]\nGemeente\n" });
    expect((await refusalOf(() => evaluate(folder, { version: "0" }))).kind).toBe("io");
  });
});

describe("what to know about the exports of a study", () => {
  it("has warnings first, by file and line, and then what is for information", async () => {
    const csv = exportOf([{ DOM: "" }, ...many(6, "Gemeente")], FEW);
    const { problems } = await evaluated(csv);
    const order = problems.map(({ severity }) => severity);
    expect(order).toEqual([...order].sort().reverse());
    expect(new Set(order).size).toBe(2);
    expect(problems[0]).toMatchObject({ code: "no-domain", where: "enquete.csv, regel 2" });
  });

  it("names the domains of which too few answered for the profile", async () => {
    const csv = exportOf([
      ...many(4, "Gemeente"),
      ...many(5, "Onderwijs"),
      ...many(1, "Zorg en welzijn"),
    ]);
    const small = async (study: string) =>
      (await evaluated(csv, study)).problems
        .filter(({ code }) => code === "domain-below-base")
        .map(({ severity, message }) => [severity, message.split(":")[0]]);
    expect(await small(STUDY)).toEqual([
      ["warning", "Uit het domein Gemeente antwoordden 4 respondenten, minder dan 5"],
      ["warning", "Uit het domein Zorg en welzijn antwoordde 1 respondent, minder dan 5"],
    ]);
    expect(await small(STUDY.replace("intern", "publiek"))).toHaveLength(3);
  });
});
