import { fileURLToPath } from "node:url";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { studyFolder } from "../../src/cli/source.js";
import { singlePersons } from "../../src/disclosure/single-person.js";
import { drawAll } from "../../src/figures/draw-all.js";
import { LANGUAGES, type Language } from "../../src/model/language.js";
import { reportFiles } from "../../src/report/files.js";
import { readingTable } from "../../src/report/reading-tables.js";
import { READING_TABLE_IDS } from "../../src/report/table-ids.js";
import { renderTable } from "../../src/report/terminal.js";
import { published } from "../../src/results/published.js";
import { writeResults } from "../../src/results/read.js";
import { evaluate, type StudyFolder } from "../../src/run.js";
import { parseXml } from "../tools/figures.js";
import { memoryFolder } from "../tools/folder.js";
import { memoryIo } from "../tools/memory-io.js";
import { random } from "../tools/random.js";
import { exportOf, HEADINGS, type Sheet, STUDY } from "../tools/survey.js";

const ANSWERS = ["Zeer eens", "Eens", "Neutraal", "Oneens", "Zeer oneens", "Weet niet"];
const DOMAINS = ["Gemeente", "Veiligheid", "Zorg en welzijn", "Onderwijs", "Maatschappelijk"];

/** Drawn respondents, also of domains with one, two or nobody. */
function drawn(seed: number, sizes: readonly number[]): StudyFolder {
  const draw = random(seed);
  const sheets = sizes.flatMap((size, domain) =>
    Array.from({ length: size }, (): Sheet => {
      const answers = HEADINGS.filter((heading) => /^(?:HER|MEL|HAN)/u.test(heading));
      const drawnAnswers = answers.map((heading) => [heading, draw.pick(ANSWERS)]);
      return { DOM: DOMAINS[domain] ?? "", ...Object.fromEntries(drawnAnswers) };
    }),
  );
  return memoryFolder({ "study.yaml": STUDY, "enquete.csv": exportOf(sheets) });
}

function fixture(name: string): StudyFolder {
  const path = fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url));
  return studyFolder(path, memoryIo(path), "nl");
}

const STUDIES: Readonly<Record<string, StudyFolder>> = {
  "arnhem-2019": fixture("arnhem-2019"),
  klein: fixture("klein"),
  organisaties: fixture("organisaties"),
  "eigen-vragenlijst": fixture("eigen-vragenlijst"),
  "domains of one and two": drawn(1, [1, 2, 12, 31]),
  "a domain of nobody": drawn(2, [22, 2, 0, 11, 1]),
};

const BLOCKS =
  "p,li,td,th,h1,h2,h3,h4,dt,dd,caption,figcaption,summary,title,desc,text,option,label";

/** What a reader of a page or a figure sees or hears, block by block. */
function blocks(document: Document): string[] {
  for (const hidden of document.querySelectorAll("style,script")) hidden.remove();
  const labels = [...document.querySelectorAll("[aria-label],[alt],[title]")].flatMap((element) =>
    ["aria-label", "alt", "title"].map((name) => element.getAttribute(name) ?? ""),
  );
  return [...[...document.querySelectorAll(BLOCKS)].map((one) => one.textContent ?? ""), ...labels];
}

/** Everything that a study says under the profile, in pieces that are read as one. */
async function said(folder: StudyFolder, language: Language): Promise<string[]> {
  const options = { version: "0.1.0", profile: "publiek", language } as const;
  const results = published(await evaluate(folder, options));
  const files = reportFiles(results, writeResults(results), await drawAll(results), language);
  const terminal = READING_TABLE_IDS.flatMap((id) => {
    const table = readingTable(id, results, language);
    if (table === null) return [];
    const { title, rows, notes, columns } = table;
    // The lines as they are wrapped, and their cells and notes as they were before.
    const whole = [title, ...notes, ...rows.flat(), ...columns.map((column) => column.label)];
    return [...renderTable(table, 80, language).split("\n"), ...whole];
  });
  return [
    ...terminal,
    ...results.problems.map(({ message }) => message),
    ...files.flatMap(({ path, text }) => {
      if (path.endsWith(".html")) return blocks(new JSDOM(text).window.document);
      if (path.endsWith(".svg")) return blocks(parseXml(text));
      return text.split(path.endsWith(".csv") ? /[,\n]/u : "\n");
    }),
  ];
}

/**
 * The number of respondents of a domain is always printed, also when it is one or two
 * (docs/methods.md, Disclosure): it says who took part, not what anybody answered.
 */
const TOOK_PART = /^[12] (?:respondenten?|person|people|respondents?)$/u;

describe("the sentences of the program itself", () => {
  it.each(Object.keys(STUDIES))(
    "count no one or two people in a public report: %s",
    async (name) => {
      for (const language of LANGUAGES) {
        const folder = STUDIES[name];
        const pieces = folder ? await said(folder, language) : [];
        expect(pieces.length).toBeGreaterThan(200);
        const found = pieces.flatMap((piece) =>
          singlePersons(piece, 3)
            .filter((phrase) => !TOOK_PART.test(phrase))
            .map((phrase) => [phrase, piece.slice(0, 200)]),
        );
        expect(found).toEqual([]);
      }
    },
  );
});
