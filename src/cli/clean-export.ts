import { dirname } from "node:path";
import { questionKey } from "../codebook/question-key.js";
import { standard } from "../codebook/standard.js";
import { unreadColumns } from "../codebook/unread.js";
import { inspectExport } from "../init/inspect.js";
import { labelKey } from "../model/clean-label.js";
import type { Column } from "../model/column.js";
import type { Dictionary } from "../model/dictionary.js";
import { CODE_COLUMN, isPlatformColumn, TOKEN_COLUMNS } from "../model/platform-columns.js";
import { refuseData, refuseIo } from "../model/problem.js";
import { exportTable, ownColumns } from "../platforms/export-table.js";
import { type Anonymised, Anonymiser } from "../privacy/anonymise.js";
import { planColumns } from "../privacy/plan.js";
import { Scan } from "../privacy/scan.js";
import { fileSource } from "../read/file-source.js";
import { type ReadOptions, readExport } from "../read/read-export.js";
import { companionsOf } from "./companions.js";

/** How an export is opened: what its file does not tell, and the file that explains its codes. */
export interface Opening {
  readonly options: ReadOptions;
  /** `null` to look for such a file beside the export. */
  readonly dictionary: Dictionary | null;
}

/** What of an export is to be kept beside its answers. */
export interface Wanted {
  /** Headings that must stay although they may tell people apart. */
  readonly keys: readonly string[];
  /** How codes of invitations become keyed ones; `null` to leave them out. */
  readonly keyed: ((code: string) => string) | null;
}

/** A cleaned export, and what is known of it that its rows do not tell. */
export interface Cleaned extends Anonymised {
  /** Previews, tests and spam, which are in no cleaned export. */
  readonly leftOut: number;
  /** The file beside the export whose labels were written instead of codes. */
  readonly labels: string | null;
  /** Headings of kept columns that are no question of the questionnaire. */
  readonly strange: readonly string[];
  /** Whether the answers are bare codes, which nobody can read later. */
  readonly codes: boolean;
}

/** Headings and questions under which an export names the domain of a respondent. */
const DOMAIN = new Set(
  [
    standard.domainQuestion.code,
    "domein",
    "domain",
    ...Object.values(standard.domainQuestion.text),
  ].map(questionKey),
);

const isDomain = ({ heading, code, text }: Column): boolean =>
  [heading, code, text].some((name) => DOMAIN.has(questionKey(name)));

/** How the column is named in the cleaned export: by code and question, so that it stays known. */
function cleanHeading({ heading, code, text, own }: Column): string {
  if (own) return isPlatformColumn(text) ? text : heading;
  return text === "" || text === heading ? heading : `${code}. ${text}`;
}

/**
 * A cell as the cleaned export writes it: what a code means, where the export tells that. Of a
 * question with a column per option the options alone: what was typed under "other" is open text,
 * and may stand so far down that it was not seen when the columns were brought together.
 */
function cleanCell({ labels, options, isMissing }: Column, cell: string): string {
  const code = cell.trim();
  const text = labels.get(code) ?? (isMissing(code) ? "" : cell);
  if (!options) return text;
  return text
    .split(";")
    .filter((part) => options.has(labelKey(part)))
    .join(";");
}

/** @throws Refusal when the export has no column with codes of invitations */
function tokenColumn(columns: readonly Column[], file: string): number {
  const at = columns.findIndex(({ heading, code, text }) =>
    [heading, code, text].some((name) => TOKEN_COLUMNS.includes(labelKey(name))),
  );
  if (at === -1) throw refuseData("codes-no-column", {}, { file });
  return at;
}

/**
 * Reads an export twice: once to learn what is in its columns, once to clean the rows. Only
 * what is left of a row is kept in memory, for the shuffle needs all rows at once.
 */
export async function cleanExport(
  path: string,
  { options, dictionary }: Opening,
  { keys: asked, keyed }: Wanted,
  tick: (bytes: number) => void,
  random: () => number,
): Promise<Cleaned> {
  const source = await fileSource(path, tick);
  const beside = dictionary === null ? await companionsOf([path], dirname(path)) : [];
  const { labels, matching } = await inspectExport(source, path, options, beside, standard);
  const explained =
    dictionary ?? beside.find(({ name }) => name === labels)?.dictionary ?? ([] as Dictionary);
  const open = async () => exportTable(await readExport(source, options), source.name, explained);
  const first = await open();
  const { columns } = first;
  const tokens = keyed === null ? null : tokenColumn(columns, source.name);
  const header = columns.map((column, at) => (at === tokens ? CODE_COLUMN : cleanHeading(column)));
  const wanted = columns.flatMap((column, at) =>
    isDomain(column) || asked.includes(column.heading) ? [header[at] ?? ""] : [],
  );
  const unknown = asked.filter((key) => columns.every(({ heading }) => heading !== key));
  const keys = [...new Set([...wanted, ...unknown])];
  const cleaned = (cells: readonly string[]) =>
    columns.map((column, at) => cleanCell(column, cells[at] ?? ""));
  const scan = new Scan(header, { keys });
  for await (const batch of first.batches) {
    for (const { cells, line } of batch) scan.row(cleaned(cells), line);
  }
  const hash = source.sha256();
  const isUnread = unreadColumns(standard, []);
  const remarks = [...columns.keys()].filter((at) => columns[at] && isUnread(columns[at]));
  const plan = planColumns(header, scan, keys, {
    own: ownColumns(columns),
    remarks: new Set(remarks),
    merged: first.merged,
    codes: tokens,
  });
  const anonymiser = new Anonymiser(plan, keyed ?? undefined);
  const questions = new Set(matching.found.map(({ at }) => at));
  let leftOut = 0;
  let rows = 0;
  let filled = 0;
  let numbers = 0;
  const second = await open();
  for await (const batch of second.batches) {
    for (const { cells } of batch) {
      const fate = second.fateOf?.(cells) ?? null;
      if (fate !== null && fate !== "partial") {
        leftOut++;
        continue;
      }
      rows++;
      const written = cleaned(cells);
      for (const at of questions) {
        if (written[at] !== "") filled++;
        if (/^-?\d+$/u.test(written[at] ?? "")) numbers++;
      }
      anonymiser.add(written);
    }
  }
  if (source.sha256() !== hash) throw refuseIo("file-changed", { name: source.name });
  if (rows === 0) throw refuseData("no-respondents", {}, { file: source.name });
  const strange = plan.flatMap(({ name, action }, at) =>
    action !== "remove" && !questions.has(at) && !isPlatformColumn(name) ? [name] : [],
  );
  const codes = filled > 0 && numbers > filled / 2;
  return { ...anonymiser.finish(random), leftOut, labels, strange, codes };
}
