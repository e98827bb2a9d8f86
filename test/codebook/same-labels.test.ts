import { describe, expect, it } from "vitest";
import { evaluated } from "../tools/survey.js";

const STUDY = `municipality: X
year: 2024
privacy: { profile: intern }
exports: [{ file: enquete.csv, labels: codes.sps }]
`;
const answers = [1, 2, 3, 4, 5].map((code) => `Gemeente,${code}`);
const problemsOf = async (labels: string) => {
  const syntax = `VALUE LABELS her_kenn ${labels}.\n`;
  const { problems } = await evaluated(`DOM,her_kenn\n${answers.join("\n")}\n`, STUDY, {
    "codes.sps": syntax,
  });
  return problems.filter(({ code }) => code === "labels-same");
};

describe("two codes under one label", () => {
  const scale = '1 "Zeer oneens" 2 "Oneens" 3 "Neutraal" 4 "Eens"';

  it("are told, for one of them may mean another answer", async () => {
    const [problem] = await problemsOf(`${scale} 5 "eens "`);
    expect(problem).toMatchObject({ severity: "warning", where: "enquete.csv, kolom 2" });
    expect(problem?.message).toContain('"4" en "5"');
  });

  it("are nothing to tell when each has its own", async () => {
    expect(await problemsOf(`${scale} 5 "Zeer eens"`)).toEqual([]);
  });
});
