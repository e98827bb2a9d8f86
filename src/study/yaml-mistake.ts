import type { YAMLError } from "yaml";

/** `year:2026`, where a space belongs after the colon. */
const NO_SPACE = /^\s*(?:- )?[\w.-]+:\S/u;
/** `what: Melders: horen niets`, where the text is not in quotes. */
const COLON_IN_TEXT = /^\s*(?:- )?[\w.-]+:\s+[^\s"'#&*[{|>].*:(?:\s|$)/u;

/** Which mistake people make most often stands behind an error of YAML, as a problem code. */
export function yamlMistake(error: YAMLError, line: string): string {
  if (error.code === "TAB_AS_INDENT") return "yaml-tab";
  const keyWithoutValue = error.code === "MULTILINE_IMPLICIT_KEY" || error.code === "MISSING_CHAR";
  if (keyWithoutValue && NO_SPACE.test(line)) return "yaml-colon-space";
  if (error.code === "BLOCK_AS_IMPLICIT_KEY" && COLON_IN_TEXT.test(line)) {
    return "yaml-colon-in-text";
  }
  return "yaml-syntax";
}

/** One mistake makes YAML complain many times; only the first complaint helps. */
export function firstMistake(errors: readonly YAMLError[]): YAMLError | undefined {
  const syntax = errors.filter(({ code }) => code !== "DUPLICATE_KEY");
  return syntax.find(({ code }) => code === "TAB_AS_INDENT") ?? syntax[0];
}
