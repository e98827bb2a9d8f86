import type { Identifier } from "../model/identifier.js";
import { isPlatformColumn } from "../model/platform-columns.js";
import { type Problem, problem } from "../model/problem.js";
import type { ProfileId } from "../model/profile.js";
import type { Finding } from "./finding.js";

export interface ReadingOfColumns {
  readonly file: string;
  /** The columns that the study reads, from zero. */
  readonly read: ReadonlySet<number>;
  /** The columns that the platform added, beside those known by their name. */
  readonly own?: ReadonlySet<number>;
  readonly profile: ProfileId;
}

const MAX_PROBLEMS = 20;
/** What numbers that a platform hands out often look like, and need no word. */
const USUAL: ReadonlySet<Identifier> = new Set(["bsn", "unique", "free-text"]);

/**
 * What findings mean for a study that reads this export.
 *
 * A direct identifier stops the study in a column that it reads, and under the profile
 * `publiek` in every other question too; a column of burgerservicenummers always does (UAVG,
 * art. 46). Columns of the platform itself are left behind when answers are read, so what is in
 * them is only told. Open text and values that differ per respondent are usual there.
 */
export function identifierProblems(
  findings: readonly Finding[],
  { file, read, own, profile }: ReadingOfColumns,
): readonly Problem[] {
  return findings
    .flatMap((found): Problem[] => {
      const { column, name, kind, count, ofRows, firstLine, weight } = found;
      const facts = { column: name, kind, count, rows: ofRows };
      const where = { file, line: firstLine, column: column + 1 };
      if (read.has(column)) {
        return weight === "stop" ? [problem("error", "identifier-in-answers", facts, where)] : [];
      }
      if (own?.has(column) || isPlatformColumn(name)) {
        const severity = weight === "stop" ? "warning" : "info";
        const usual = weight !== "stop" && USUAL.has(kind);
        return usual ? [] : [problem(severity, "identifier-in-metadata", facts, where)];
      }
      if (weight === "stop") {
        const severity = profile === "publiek" || kind === "bsn" ? "error" : "warning";
        return [problem(severity, "identifier-in-export", facts, where)];
      }
      if (kind === "free-text") return [];
      const severity = weight === "warn" ? "warning" : "info";
      return [problem(severity, "identifier-likely", facts, where)];
    })
    .slice(0, MAX_PROBLEMS);
}
