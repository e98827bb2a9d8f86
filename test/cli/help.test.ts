import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { SCHEMAS } from "../../src/cli/schema.js";
import { READING_TABLE_IDS } from "../../src/report/reading-tables.js";
import { FIGURE_IDS } from "../../src/words/figures.js";
import { memoryIo } from "../tools/memory-io.js";

async function helpOf(...args: string[]): Promise<string> {
  const io = memoryIo("/");
  await main([...args, "--help"], io);
  return io.written.out;
}

describe.each(["nl", "en"])("help (%s)", (language) => {
  it.each([
    ["show", READING_TABLE_IDS],
    ["figure", FIGURE_IDS],
    ["schema", Object.keys(SCHEMAS)],
  ])("of ivm %s names everything that can be asked", async (command, names) => {
    const help = (await helpOf(command, "--lang", language)).replace(/\s+/gu, " ");
    const unnamed = names.filter((name) => !new RegExp(`[ :(]${name}[ ,.)]`, "u").test(help));
    expect(unnamed, "named in src/words/commands.ts").toEqual([]);
  });
});
