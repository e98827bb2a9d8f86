import type { Language } from "../model/language.js";
import type { Results } from "../results/schema.js";
import { recomputeWords } from "../words/recompute.js";
import { rComment, rString, rStrings } from "./r-text.js";
import { countingInR } from "./recompute-counting.js";

type Input = Results["provenance"]["inputs"][number];
type Reading = NonNullable<Input["reading"]>;
type Spellings = NonNullable<Results["provenance"]["spellings"]>;

/** What R calls the encodings that exports have. */
const R_ENCODINGS: ReadonlyMap<string | null, string> = new Map([
  ["utf-8", "UTF-8"],
  ["utf-16le", "UTF-16LE"],
  ["utf-16be", "UTF-16BE"],
  ["windows-1252", "CP1252"],
  ["macintosh", "MACINTOSH"],
]);

function inputInR(input: Input, { domain, line, columns }: Reading): string {
  const places = columns.map(
    ({ question, column, heading }) =>
      `    column(${rString(question)}, ${column}, ${rString(heading)})`,
  );
  return `  list(
    file = ${rString(input.file)}, encoding = ${rString(R_ENCODINGS.get(input.encoding) ?? "UTF-8")},
    delimiter = ${rString(input.delimiter ?? ",")}, line = ${line},
    domain = ${domain === null ? "NA" : rString(domain)}, rows = ${input.rows}, counted = ${input.counted},
    columns = rbind(
  ${places.join(",\n  ")}
    )
  )`;
}

function spellingsInR(spellings: Spellings): string {
  const kinds = (["domain", "item", "contact", "kind"] as const).map((kind) => {
    const means = spellings[kind].map(
      ({ answer, written }) => `    means(${[answer, ...written].map(rString).join(", ")})`,
    );
    return `  ${kind} = c(\n${means.join(",\n")}\n  )`;
  });
  return `spellings <- list(\n${kinds.join(",\n")}\n)`;
}

/** The steps whose items are taken as one scale; what makes no scale is not computed. */
function scalesInR({ reliability }: Results): string {
  const scales = reliability
    .filter(({ items, reason }) => items.length > 1 && reason !== "no-scale")
    .map(({ step, items }) => `  ${step} = ${rStrings(items)}`);
  return scales.length === 0 ? "scales <- list()" : `scales <- list(\n${scales.join(",\n")}\n)`;
}

/**
 * `recompute.R`: a script that counts the export again in base R and compares all that the tables
 * beside it print. It holds what was read off headings and the questionnaire, and no answer of
 * anyone. For an export it cannot read, it says so and stops with status 2.
 */
export function recomputeScript(results: Results, language: Language): string {
  const words = recomputeWords[language];
  const { inputs, tallies, members, spellings, tool } = results.provenance;
  const head = [
    ...words.about.map((line) => `# ${line}`),
    "#",
    `# ${words.usage}`,
    "#",
    rComment(words.provenance(`${tool.name} ${tool.version}`)),
  ].join("\n");
  const counted = [
    ...tallies.map(({ file }) => file),
    ...members.map(({ municipality, year }) => `${municipality} ${year}`),
  ];
  if (counted.length > 0) {
    const files = counted.join(", ");
    return `${head}\n\ncat(${rString(`${words.fromTallies(files)}\n`)})\nquit(status = 2)\n`;
  }
  const known = inputs.flatMap((input) => (input.reading ? [inputInR(input, input.reading)] : []));
  if (!spellings || known.length < inputs.length) {
    const files = inputs.filter(({ reading }) => !reading).map(({ file }) => file);
    const says = rString(`${words.csvOnly(files.join(", "))}\n`);
    return `${head}\n\ncat(${says})\nquit(status = 2)\n`;
  }
  const { comments } = words;
  return `${head}

${rComment(comments.questions)}
domains <- ${rStrings(results.domains.map(({ id }) => id))}
items <- ${rStrings(results.items.map(({ id }) => id))}
${scalesInR(results)}
contacts_asked <- ${results.contacts.length > 0 ? "TRUE" : "FALSE"}

${rComment(comments.columns)}
column <- function(question, at, heading) data.frame(question, at, heading)
inputs <- list(
${known.join(",\n")}
)

${rComment(comments.spellings)}
means <- function(id, ...) structure(rep(id, ...length()), names = c(...))
${spellingsInR(spellings)}

${countingInR(words)}`;
}
