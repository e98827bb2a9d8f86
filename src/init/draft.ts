import { standard } from "../codebook/standard.js";
import { CERTAINTIES, UNSURE } from "../model/certainty.js";
import { cleanLabel } from "../model/clean-label.js";
import type { Language } from "../model/language.js";
import { initWords } from "../words/init.js";
import { platformName } from "../words/platforms.js";
import { domainTold, type Inspected } from "./inspect.js";

/** What only a person can know about a study. */
export interface Answered {
  readonly municipality: string;
  readonly year: number;
  /** Everyone who was invited; `null` when that is not known. */
  readonly invited: number | null;
  /** Columns that were said to be a question: heading → id. */
  readonly columns: ReadonlyMap<string, string>;
}

/** What the rows of an export told, once the draft could be read. */
export interface Seen {
  readonly rows: number;
  readonly counted: number;
}

/** What reading the exports taught: nothing before they could be read. */
export interface Learned {
  readonly seen: readonly Seen[];
  /** The questions of the questionnaire that no export holds. */
  readonly notAsked: readonly string[];
  /** Answers that recur and that the scale does not know. */
  readonly unknown: readonly string[];
}

/** Text as YAML reads it back, whatever stands in it. */
const quoted = (text: string): string => JSON.stringify(cleanLabel(text));

/** Comment lines of at most 90 signs. */
function comment(text: string, indent = ""): readonly string[] {
  const lines: string[] = [];
  let line = `${indent}#`;
  for (const word of text.split(" ")) {
    if (line.length + word.length >= 90) {
      lines.push(line);
      line = `${indent}#`;
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}

/**
 * A `study.yaml` for these exports, with what was found and what was not as comments.
 *
 */
export function draftStudy(
  inspected: readonly Inspected[],
  answered: Answered,
  language: Language,
  { seen, notAsked, unknown }: Learned,
): string {
  const words = initWords[language];
  const { municipality, year, invited, columns } = answered;
  const ignored = new Map<string, string>();
  for (const { matching } of inspected) {
    for (const { heading, like } of matching.unknown) {
      const name = cleanLabel(heading);
      if (!columns.has(heading) && name !== "") ignored.set(name, like ?? "");
    }
  }
  return [
    ...comment(words.top),
    `municipality: ${quoted(municipality)}`,
    `year: ${year}`,
    "language: nl",
    `questionnaire: ${standard.id}`,
    "",
    "exports:",
    ...inspected.flatMap((one, at) => exportLines(one, seen[at], language)),
    "",
    ...(notAsked.length === 0 ? [] : [...comment(words.notAsked(notAsked)), ""]),
    ...(invited === null
      ? [...comment(words.invited), `# invited: { total: 100 }`]
      : [`invited: { total: ${invited} }`]),
    "",
    ...(unknown.length === 0
      ? []
      : [
          ...comment(words.answers),
          "# answers:",
          ...unknown.map((answer) => `#   ...: [${quoted(answer)}]`),
          "",
        ]),
    ...comment(words.profile),
    "privacy: { profile: publiek }",
    "",
    ...(columns.size === 0
      ? []
      : ["columns:", ...[...columns].map(([heading, id]) => `  ${id}: ${quoted(heading)}`), ""]),
    ...(ignored.size === 0
      ? []
      : [
          ...comment(words.ignore),
          "ignore:",
          ...[...ignored].flatMap(([heading, like]) => [
            ...(like === "" ? [] : comment(words.like(like), "  ")),
            `  - ${quoted(heading)}`,
          ]),
          "",
        ]),
  ].join("\n");
}

function exportLines(
  one: Inspected,
  read: Seen | undefined,
  language: Language,
): readonly string[] {
  const { file, options, platform, format, labels, matching, domain } = one;
  const words = initWords[language];
  const ways = CERTAINTIES.flatMap((how) => {
    const count = matching.found.filter((one) => one.how === how).length;
    return count === 0 ? [] : [words.ways[how](count)];
  });
  const unsure = matching.found.filter(({ how }) => UNSURE.has(how)).map(({ wanted }) => wanted.id);
  const keys: readonly (readonly [string, string | null | undefined])[] = [
    ["domain", domain],
    ["sheet", options.sheet],
    ["encoding", options.encoding],
    ["delimiter", options.delimiter],
    ["labels", labels],
  ];
  return [
    ...comment(
      [
        words.wrote(platformName(platform, language), format.kind.toUpperCase()),
        ...(read ? [words.rows(read.rows, read.counted)] : []),
        words.found(matching.found.length, ways),
      ].join(" "),
      "  ",
    ),
    ...(unsure.length === 0 ? [] : comment(words.unsure(unsure), "  ")),
    `  - file: ${JSON.stringify(file)}`,
    ...(domainTold(one) ? [] : [...comment(words.noDomain, "    "), "    # domain: gemeente"]),
    ...keys.flatMap(([key, value]) => (value ? [`    ${key}: ${JSON.stringify(value)}`] : [])),
  ];
}
