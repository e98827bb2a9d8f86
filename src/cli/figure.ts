import { Command } from "commander";
import { refuseUse } from "../model/problem.js";
import type { CommandContext } from "./context.js";
import { figureMaker } from "./figure-maker.js";
import { profileOf } from "./profile.js";
import { loadResults } from "./source.js";
import { writeFile } from "./write.js";

interface Options {
  readonly output?: string;
  readonly width?: string;
  readonly style?: string;
  readonly profile?: string;
}

export function figureCommand({ io, words, language, asked, addCommon }: CommandContext): Command {
  const command = new Command("figure")
    .description(words.figure)
    .argument(`<${words.names.figure}>`, words.figureName)
    .argument(`[${words.names.source}]`, words.source, ".")
    .option(`-o, --output <${words.names.file}>`, words.figureOut)
    .option(`--width <${words.names.pixels}>`, words.figureWidth)
    .option(`--style <${words.names.style}>`, words.figureStyle)
    .option(`--profile <${words.names.profile}>`, words.profile)
    .action(async (name: string, source: string, options: Options) => {
      const make = figureMaker(name, options);
      const { output } = options;
      if (output !== undefined && !output.toLowerCase().endsWith(".svg")) {
        throw refuseUse("only-svg", { name: output });
      }
      const wanted = {
        language: asked,
        profile: profileOf(options.profile),
      };
      const results = await loadResults(source, wanted, io, language);
      const { svg, width, tooNarrow } = await make(results, results.study.language);
      if (tooNarrow !== null) io.err(`${words.figureWider(width, tooNarrow)}\n`);
      if (output === undefined) {
        io.out(svg);
        return;
      }
      await writeFile(output, io.cwd, svg);
      io.out(`${words.figureDone(output)}\n`);
    });
  return addCommon(command, [
    "ivm figure capacity fixtures/arnhem-2019 -o capacity.svg",
    "ivm figure contacts rapport/results.json --lang en -o contacts.svg",
  ]);
}
