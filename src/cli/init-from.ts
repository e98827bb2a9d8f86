import { dirname, join, relative, resolve } from "node:path";
import { refuseUse } from "../model/problem.js";
import { STUDY_FILE } from "../model/study-file.js";
import { nextYear } from "../study/next-year.js";
import { yearStartWords } from "../words/year-start.js";
import type { CommandContext } from "./context.js";
import { hanging } from "./failure.js";
import { type InitOptions, yearOf } from "./init-questions.js";
import { readText } from "./read-text.js";
import { findStudy } from "./source.js";
import { refuseExisting, writeNewFile } from "./write.js";

/**
 * Starts the study of a next year from that of the year before, in a folder of its own.
 *
 * @throws Refusal when there is no study in the one folder, or one in the other already
 */
export async function initFrom(
  from: string,
  options: InitOptions,
  { io, language }: Pick<CommandContext, "io" | "language">,
): Promise<void> {
  if (options.out === undefined) throw refuseUse("init-from-out");
  const old = await findStudy(from, io.cwd);
  const folder = resolve(io.cwd, options.out);
  const target = join(folder, STUDY_FILE);
  await refuseExisting(target);
  const year = options.year === undefined ? undefined : yearOf(options.year);
  if (options.year !== undefined && year === undefined) throw refuseUse("init-year");
  const next = nextYear(await readText(join(old, STUDY_FILE)), year);
  if (next.questionnaire !== null) {
    const { from: source, to } = next.questionnaire;
    const copy = join(folder, to);
    await refuseExisting(copy);
    await writeNewFile(copy, await readText(resolve(old, source)));
  }
  await writeNewFile(target, next.text);
  const words = yearStartWords[language];
  const shown = relative(io.cwd, target);
  const said = [
    words.written(shown, next.year),
    words.kept(next.questionnaire?.to ?? null),
    ...(next.left.length > 0 ? [words.left(next.left)] : []),
    words.todo(dirname(shown)),
  ];
  io.out(said.map((line) => `${hanging("", line, language)}\n`).join(""));
}
