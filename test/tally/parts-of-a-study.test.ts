import { describe, expect, it } from "vitest";
import type { Results } from "../../src/results/schema.js";
import { evaluate, tallyOf } from "../../src/run.js";
import { memoryFolder } from "../tools/folder.js";
import { times } from "../tools/long-run.js";
import { type Random, random } from "../tools/random.js";
import { cut, randomSheets, someHeadings } from "../tools/random-survey.js";
import { content } from "../tools/same-results.js";
import { exportOf, HEADINGS, type Sheet } from "../tools/survey.js";

const OPTIONS = { version: "0.0.0" };

interface Part {
  readonly sheets: readonly Sheet[];
  readonly headings: readonly string[];
}

const study = (files: string, profile: string, invited = ""): string =>
  `municipality: Voorbeeldstad\nyear: 2024\n${files}privacy: { profile: ${profile}, parts_published: false }\n${invited}`;

/** Every part as an export or as its tally, as `asTally` says, all in one study. */
async function evaluated(
  parts: readonly Part[],
  profile: string,
  asTally: (at: number) => boolean,
  invited = "",
): Promise<Results> {
  const files: Record<string, string> = {};
  const [exports, tallies]: [string[], string[]] = [[], []];
  for (const [at, { sheets, headings }] of parts.entries()) {
    files[`${at}.csv`] = exportOf(sheets, headings);
    if (asTally(at)) {
      const own = study(`exports: [${at}.csv]\n`, "intern");
      const { lines } = await tallyOf(memoryFolder({ ...files, "study.yaml": own }), OPTIONS);
      files[`${at}.tally.csv`] = [...lines].join("");
      tallies.push(`${at}.tally.csv`);
    } else exports.push(`${at}.csv`);
  }
  const named = (key: string, names: readonly string[]) =>
    names.length > 0 ? `${key}: [${names.join()}]\n` : "";
  const listed = named("exports", exports) + named("tallies", tallies);
  return evaluate(
    memoryFolder({ ...files, "study.yaml": study(listed, profile, invited) }),
    OPTIONS,
  );
}

const never = (): boolean => false;
/** Which files did not ask a question is told of tallies alone: each is a part by itself. */
const apart = (results: Results): Results => ({
  ...results,
  problems: results.problems.filter(({ code }) => !code.endsWith("asked-in-some")),
});

const always = (): boolean => true;

function drawnStudy(draw: Random, sameQuestions: boolean): readonly Part[] {
  const sheets = randomSheets(draw, draw.whole(30, 240));
  const own = someHeadings(draw);
  return cut(draw, sheets, 5).map((some) => ({
    sheets: some,
    headings: sameQuestions ? own : someHeadings(draw),
  }));
}

const askedAnything = ({ headings }: Part): boolean =>
  headings.some((heading) => heading !== "DOM") && headings.length > 4;

describe("a study in parts", () => {
  it("gives the document of the whole, whatever the parts, their order and their form", async () => {
    const draw = random(20);
    for (let time = 0; time < times(4, 300); time++) {
      const parts = drawnStudy(draw, true).filter(askedAnything);
      const profile = draw.pick(["intern", "publiek"]);
      const whole = [
        { sheets: parts.flatMap(({ sheets }) => sheets), headings: parts[0]?.headings ?? HEADINGS },
      ];
      const expected = content(await evaluated(whole, profile, never));
      expect(content(await evaluated(whole, profile, always))).toEqual(expected);
      expect(content(await evaluated(parts, profile, always))).toEqual(expected);
      const shuffled = draw.shuffled(parts);
      const mixed = shuffled.map(() => draw.next() < 0.5);
      expect(content(await evaluated(shuffled, profile, (at) => mixed[at] ?? false))).toEqual(
        expected,
      );
    }
  });

  it("gives the same from tallies as from exports that do not ask the same questions", async () => {
    const draw = random(21);
    for (let time = 0; time < times(4, 300); time++) {
      const parts = drawnStudy(draw, false).filter(askedAnything);
      const expected = content(await evaluated(parts, "intern", never));
      const added = apart(await evaluated(draw.shuffled(parts), "intern", always));
      expect(content(added)).toEqual(expected);
    }
  });

  it("holds intervals around the network and reliability, so that the two above compare them", async () => {
    const sheets = randomSheets(random(22), 200);
    const invited = "invited: { total: 400 }\n";
    const { network, reliability } = await evaluated(
      [{ sheets, headings: HEADINGS }],
      "intern",
      always,
      invited,
    );
    expect(network?.intervals).not.toBeNull();
    expect(reliability.filter(({ value }) => value !== null).length).toBeGreaterThan(1);
  });
});
