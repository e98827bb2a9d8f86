import { standard } from "../../../src/codebook/standard.js";
import { INVITED } from "./respondents.js";

export interface MadeFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** A study folder as one platform would give it. */
export interface MadeFolder {
  readonly name: string;
  readonly files: readonly MadeFile[];
}

/** What the study file says of an export beside its name. */
interface Export {
  readonly file: string;
  readonly domain?: string;
  readonly labels?: string;
}

const quoted = (text: string): string => (/^[\w.-]+$/u.test(text) ? text : `"${text}"`);

function exportLine({ file, domain, labels }: Export): string {
  if (domain === undefined && labels === undefined) return `  - ${quoted(file)}`;
  const keys = [
    `file: ${quoted(file)}`,
    ...(domain === undefined ? [] : [`domain: ${domain}`]),
    ...(labels === undefined ? [] : [`labels: ${quoted(labels)}`]),
  ];
  return `  - { ${keys.join(", ")} }`;
}

function studyYaml(about: string, exports: readonly Export[]): string {
  const total = INVITED.reduce((sum, count) => sum + count, 0);
  const domains = standard.domains.map(({ id }, index) => `${id}: ${INVITED[index]}`);
  return [
    `# Voorbeeldstad 2025, ${about}. De respondenten zijn niet echt: getrokken uit een zaadje.`,
    "municipality: Voorbeeldstad",
    "year: 2025",
    'note: "Voorbeeld: de antwoorden zijn door het toeval gemaakt; het zijn geen echte respondenten."',
    "language: nl",
    "exports:",
    ...exports.map(exportLine),
    `invited: { total: ${total}, ${domains.join(", ")} }`,
    "privacy: { profile: intern }",
    "",
  ].join("\n");
}

/** A folder with one export and, where the platform has one, the file that tells its labels. */
export function madeFolder(
  name: string,
  about: string,
  data: MadeFile,
  labels?: MadeFile,
): MadeFolder {
  const companion = labels === undefined ? {} : { labels: labels.name };
  const study = studyYaml(about, [{ file: data.name, ...companion }]);
  const files = [{ name: "study.yaml", content: study }, data, ...(labels ? [labels] : [])];
  return { name, files };
}

/** A folder with an export per domain. */
export function madePerDomain(
  name: string,
  about: string,
  exports: readonly (MadeFile & { readonly domain: string })[],
): MadeFolder {
  const named = exports.map(({ name: file, domain }) => ({ file, domain }));
  return { name, files: [{ name: "study.yaml", content: studyYaml(about, named) }, ...exports] };
}
