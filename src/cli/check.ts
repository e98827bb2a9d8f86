import { Command } from "commander";
import type { Language } from "../model/language.js";
import { Refusal } from "../model/problem.js";
import { hiddenCells } from "../report/hidden.js";
import { mergeTable } from "../report/merge-table.js";
import { hiddenTable } from "../report/page-tables.js";
import { readingTable } from "../report/reading-tables.js";
import { renderTable } from "../report/terminal.js";
import type { Results } from "../results/schema.js";
import { suggestedMerges } from "../run.js";
import { disclosureWords } from "../words/disclosure.js";
import { sayHowRead } from "../words/platforms.js";
import { sayPlace, sayProblem, todoOf } from "../words/problems.js";
import { tallyWords } from "../words/tally.js";
import type { CommandContext } from "./context.js";
import { hanging } from "./failure.js";
import { profileOf } from "./profile.js";
import { findStudy, loadResults, studyFolder } from "./source.js";
import { VERSION } from "./version.js";

interface Options {
  readonly json?: boolean;
  readonly disclosure?: boolean;
  readonly profile?: string;
}

/** What is hidden and by which rule, and which two domains show more as one. */
function sayDisclosure(
  results: Results,
  merges: Awaited<ReturnType<typeof suggestedMerges>>,
  language: Language,
  json: boolean,
): string {
  const hidden = hiddenTable(results, language);
  const merging = hidden && merges && mergeTable(merges, results, language);
  if (json) return `${JSON.stringify({ hidden: hiddenCells(results), merges }, null, 2)}\n`;
  const words = disclosureWords[language];
  if (hidden === null) return `${words.nothingHidden}\n`;
  const none = hanging("", merges === null ? words.notComputed : words.noMerge, language);
  const more = merging ? renderTable(merging, 80, language) : `${none}\n`;
  return `${renderTable(hidden, 80, language)}\n${more}`;
}

export function checkCommand({ io, words, language, addCommon }: CommandContext): Command {
  const said = (results: Results): string => {
    const problems = results.problems.map(({ severity, code, message, where }) => {
      const todo = severity === "info" ? null : todoOf(code, language);
      return [
        hanging(`${words.severity[severity]}: `, message, language),
        ...(where ? [hanging(`  ${words.found} `, where, language)] : []),
        ...(todo ? [hanging(`  ${words.todo} `, todo, language)] : []),
      ].join("\n");
    });
    const { inputs: exports, tallies, members } = results.provenance;
    const inputs = [
      ...exports.flatMap((input) => [
        words.counted(input.file, input.rows, input.counted, input.rejected),
        hanging("  ", sayHowRead(input, language), language),
      ]),
      ...tallies.map(({ file, respondents }) => tallyWords[language].counted(file, respondents)),
      ...members.map(({ municipality, year, respondents }) =>
        tallyWords[language].member(`${municipality} ${year}`, respondents),
      ),
    ];
    const response = readingTable("response", results, results.study.language);
    return [
      ...inputs,
      "",
      response ? renderTable(response, 80, language) : "",
      ...problems,
      words.noErrors,
      "",
    ].join("\n");
  };
  const command = new Command("check")
    .description(words.check)
    .argument(`[${words.names.folder}]`, words.folder, ".")
    .option("--disclosure", words.checkDisclosure)
    .option("--json", words.json)
    .option(`--profile <${words.names.profile}>`, words.profile)
    .action(async (folder: string, options: Options) => {
      const wanted = {
        language,
        profile: profileOf(options.profile),
      };
      try {
        const results = await loadResults(folder, wanted, io, language);
        if (options.disclosure) {
          const found = await findStudy(folder, io.cwd);
          const merges = await suggestedMerges(studyFolder(found, io, language), {
            version: VERSION,
            profile: results.provenance.profile,
          });
          io.out(sayDisclosure(results, merges, language, options.json ?? false));
          return;
        }
        io.out(options.json ? `${JSON.stringify(results.problems, null, 2)}\n` : said(results));
      } catch (error) {
        if (!(error instanceof Refusal) || error.kind !== "data" || !options.json) throw error;
        const problems = error.problems.map((one) => ({
          severity: one.severity,
          code: one.code,
          message: sayProblem(one, language).problem,
          where: sayPlace(one.where, language),
        }));
        io.out(`${JSON.stringify(problems, null, 2)}\n`);
        throw new Refusal("data", []);
      }
    });
  return addCommon(command, [
    "ivm check fixtures/arnhem-2019",
    "ivm check fixtures/arnhem-2019 --disclosure --profile publiek",
  ]);
}
