/** A `console` block of a document: the command after `$ ivm`, and the output below it. */
export interface ConsoleBlock {
  readonly args: readonly string[];
  readonly output: string;
}

const BLOCK = /```console\n\$ ivm ([^\n]*)\n([\s\S]*?)```/gu;

export function consoleBlocks(markdown: string): ConsoleBlock[] {
  return [...markdown.matchAll(BLOCK)].map(([, command = "", output = ""]) => ({
    args: command.trim().split(/\s+/u),
    output,
  }));
}

/** The document with the output of every block replaced. */
export function withOutputs(markdown: string, outputs: readonly string[]): string {
  let index = 0;
  return markdown.replace(BLOCK, (_, command: string) => {
    const output = outputs[index++] ?? "";
    return `\`\`\`console\n$ ivm ${command}\n${output}\`\`\``;
  });
}
