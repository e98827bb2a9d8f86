import { studyFrame } from "./codebook/frame.js";
import { type Counted, countExports, type Plan } from "./count-exports.js";
import { fingerprint } from "./model/fingerprint.js";
import type { Frame } from "./model/frame.js";
import { Refusal, refuseData } from "./model/problem.js";
import { limited } from "./model/problem-list.js";
import { inOrder } from "./model/problem-order.js";
import type { Questionnaire } from "./model/questionnaire.js";
import { Refusals } from "./model/refusals.js";
import { STUDY_FILE } from "./model/study-file.js";
import type { SourceOf } from "./open-export.js";
import { readExport } from "./read/read-export.js";
import type { Row } from "./read/table.js";
import { askedInSome } from "./results/asked-in-some.js";
import type { Results } from "./results/schema.js";
import { sameQuestions, type TallyOfPart, wholeOf } from "./tally/part.js";
import { MOST_TALLY_ROWS, readTally, type TallyOf } from "./tally/read-tally.js";
import type { Tally } from "./tally/tally.js";
import { tallyLines } from "./tally/write-tally.js";

/** All that is counted of a study. */
export interface CountedWhole extends Counted {
  readonly tallies: Results["provenance"]["tallies"];
  /** The exports together and every tally, each with the items of the whole. */
  readonly parts: readonly Tally[];
}

/**
 * The exports and tallies of a study as one: counts add up, whatever the number of parts.
 *
 * @throws Refusal with all that is wrong in any of them, or when the study names none
 */
export async function countWhole(sourceOf: SourceOf, plan: Plan): Promise<CountedWhole> {
  const { study, questionnaire } = plan;
  if (study.exports.length === 0 && study.tallies.length === 0) {
    throw refuseData("nothing-to-count", {}, { file: STUDY_FILE });
  }
  // Exports are read into one tally, so that the reports of single ones could not be looked at.
  if (study.privacy.parts_published === true && study.exports.length > 1) {
    throw refuseData("parts-as-exports", {}, { file: STUDY_FILE });
  }
  const base = studyFrame(study, questionnaire, STUDY_FILE);
  const refusals = new Refusals();
  const exported =
    study.exports.length > 0 && (await refusals.during(() => countExports(sourceOf, plan)));
  const tallies: Results["provenance"]["tallies"][number][] = [];
  const parts: TallyOfPart[] = exported ? [partOf(exported)] : [];
  const counts = new Set(parts.map((part) => countsOf(part, questionnaire, base)));
  for (const name of study.tallies) {
    await refusals.during(async () => {
      const source = await sourceOf(name);
      const part = await openTally(source, { questionnaire, domains: base.domains });
      const file = source.name;
      const sha256 = source.sha256();
      const own = countsOf(part, questionnaire, base);
      if (counts.has(own)) throw refuseData("tally-twice", { name: file }, { file });
      counts.add(own);
      const respondents = part.tally.respondents.reduce((sum, count) => sum + count, 0);
      tallies.push({ file, sha256, respondents });
      parts.push(part);
    });
  }
  if (refusals.problems.length > 0) throw new Refusal("data", limited(inOrder(refusals.problems)));
  const alike = sameQuestions(parts);
  const { tally, asked, contactsAsked } = wholeOf(alike);
  const items = asked.flatMap((at) => questionnaire.items[at] ?? []);
  const frame = { ...base, items, contactsAsked };
  const named = parts.map((part, at) => {
    const file = tallies[at - (exported ? 1 : 0)]?.file;
    return {
      name: file ?? { nl: "de exports", en: "the exports" },
      items: new Set(part.asked.flatMap((place) => questionnaire.items[place]?.id ?? [])),
      contacts: part.contactsAsked,
    };
  });
  const { inputs, problems } = exported || { inputs: [], problems: [] };
  return {
    parts: alike.map((part) => part.tally),
    tally,
    frame,
    inputs,
    tallies,
    problems: [...problems, ...askedInSome(named, frame)],
  };
}

/** What a part counts, in one form whatever the order of the rows in its file. */
function countsOf(
  { tally, asked, contactsAsked }: TallyOfPart,
  questionnaire: Questionnaire,
  { domains }: Pick<Frame, "domains">,
): number {
  const items = asked.flatMap((at) => questionnaire.items[at] ?? []);
  const lines = [...tallyLines(tally, { questionnaire, domains, items, contactsAsked })];
  return fingerprint(lines.sort().join(""));
}

function partOf({ tally, frame }: Counted): TallyOfPart {
  const { items, questionnaire, contactsAsked } = frame;
  return { tally, asked: items.map((item) => questionnaire.items.indexOf(item)), contactsAsked };
}

async function openTally(source: Awaited<ReturnType<SourceOf>>, of: TallyOf): Promise<TallyOfPart> {
  const file = source.name;
  const { rows } = await readExport(source).catch((error) => {
    const empty = error instanceof Refusal && error.problems[0]?.code === "empty-file";
    throw empty ? refuseData("tally-file-empty", {}, { file }) : error;
  });
  const lines: Row[] = [];
  for await (const batch of rows) {
    for (const row of batch) lines.push(row);
    if (lines.length > MOST_TALLY_ROWS) {
      throw refuseData("tally-too-long", { limit: MOST_TALLY_ROWS }, { file });
    }
  }
  return readTally(lines, file, of);
}
