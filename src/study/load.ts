import { cleanLabel, holdsUnsafe } from "../model/clean-label.js";
import { type Problem, problem, refuseData, refuseUse } from "../model/problem.js";
import type { Recommendation } from "../model/recommendation.js";
import type { Finding, Judgement, Norm } from "../model/scorecard.js";
import { STUDY_FILE } from "../model/study-file.js";
import { readFindings } from "./findings-file.js";
import { readJudgements } from "./judgements-file.js";
import { type QuestionnaireFile, readQuestionnaireFile } from "./questionnaire-file.js";
import { readRecommendations } from "./recommendations-file.js";
import { readStudy, type Study } from "./study-file.js";

/** Reads a text file of the study folder by its name there. */
export type TextOf = (name: string) => Promise<string>;

export interface StudyFiles {
  readonly study: Study;
  /** `null` for the bundled questionnaire. */
  readonly questionnaire: QuestionnaireFile | null;
  readonly findings: readonly Finding[];
  readonly judgements: readonly Judgement[];
  readonly recommendations: readonly Recommendation[];
  readonly norm: Norm;
  readonly problems: readonly Problem[];
}

const BUNDLED = "standaard@1";

/** Whether any text in what was read holds signs that cannot be printed. */
function invisibleIn(value: unknown): boolean {
  if (typeof value === "string") return holdsUnsafe(value);
  return typeof value === "object" && value !== null && Object.values(value).some(invisibleIn);
}

function warnings(found: readonly { what: string; value: unknown; file: string }[]): Problem[] {
  return found
    .filter(({ value }) => invisibleIn(value))
    .map(({ what, file }) =>
      problem("warning", "label-cleaned", { what: cleanLabel(what) }, { file }),
    );
}

/** The same entry with every text as it may be printed. */
function printable<Entry extends object>(entry: Entry): Entry {
  const texts = Object.entries(entry).map(([key, value]) => [
    key,
    typeof value === "string" ? cleanLabel(value) : value,
  ]);
  return Object.fromEntries(texts) as Entry;
}

/**
 * Reads all that people wrote in a study folder: everything but the respondents.
 *
 * @throws Refusal by file, line and column
 */
export async function loadStudy(textOf: TextOf, defaults: Norm): Promise<StudyFiles> {
  const study = readStudy(await textOf(STUDY_FILE), STUDY_FILE);
  const name = study.questionnaire;
  if (name !== BUNDLED && !/\.ya?ml$/u.test(name)) {
    throw refuseUse("questionnaire-unknown", { name }, { file: STUDY_FILE });
  }
  const norm = {
    upper: study.norms.op_orde ?? defaults.upper,
    lower: study.norms.aandachtspunt ?? defaults.lower,
  };
  if (norm.upper <= norm.lower) throw refuseData("norms-order", {}, { file: STUDY_FILE });
  const questionnaire = name === BUNDLED ? null : readQuestionnaireFile(await textOf(name), name);
  const { findings: from = "", judgements: by = "", municipality, title, domains } = study;
  const { recommendations: advice = "", year } = study;
  const findings = from ? readFindings(await textOf(from), from) : [];
  const judgements = by ? readJudgements(await textOf(by), by) : [];
  const recommendations = advice ? readRecommendations(await textOf(advice), advice, year) : [];
  const problems = warnings([
    { what: "municipality", value: municipality, file: STUDY_FILE },
    { what: "title", value: title, file: STUDY_FILE },
    ...Object.entries(domains).map(([what, value]) => ({ what, value, file: STUDY_FILE })),
    { what: name, value: questionnaire, file: name },
    ...findings.map((value) => ({ what: value.id, value, file: from })),
    ...judgements.map((value) => ({
      what: `${value.level} × ${value.criterion}`,
      value,
      file: by,
    })),
    ...recommendations.map((value) => ({ what: value.id, value, file: advice })),
  ]);
  return {
    study,
    questionnaire,
    findings: findings.map(printable),
    judgements: judgements.map(printable),
    recommendations: recommendations.map(printable),
    norm,
    problems,
  };
}
