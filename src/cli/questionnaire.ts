import { basename } from "node:path";
import { Command } from "commander";
import { standard } from "../codebook/standard.js";
import type { Language } from "../model/language.js";
import { refuseUse } from "../model/problem.js";
import type { CommandContext } from "./context.js";
import { writeFile } from "./write.js";

type Maker = (language: Language) => Promise<string | Uint8Array>;

/** What each ending gives. A survey file holds both languages. */
const MAKERS: Readonly<Record<string, Maker>> = {
  ".lss": async () => (await import("../questionnaire/lss.js")).lss(standard),
  ".docx": async (language) => (await import("../questionnaire/docx.js")).docx(standard, language),
  ".md": async (language) =>
    (await import("../questionnaire/markdown.js")).markdown(standard, language),
};

export function questionnaireCommand({ io, words, asked, addCommon }: CommandContext): Command {
  const command = new Command("questionnaire")
    .description(words.questionnaire)
    .requiredOption(`-o, --output <${words.names.file}>`, words.questionnaireOut)
    .action(async ({ output }: { readonly output: string }) => {
      const ending = Object.keys(MAKERS).find((one) => output.toLowerCase().endsWith(one));
      const make = ending === undefined ? undefined : MAKERS[ending];
      if (!make) throw refuseUse("only-questionnaire", { name: output });
      await writeFile(output, io.cwd, await make(asked ?? "nl"));
      const name = basename(output);
      io.out(`${words.questionnaireDone(standard.id, name)}\n`);
      if (ending === ".lss") io.out(`${words.questionnaireImport}\n`);
    });
  return addCommon(command, [
    "ivm questionnaire -o enquete.lss",
    "ivm questionnaire -o vragenlijst.docx",
  ]);
}
