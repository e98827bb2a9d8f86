import { type Problem, problem, refuseData, refuseUse } from "../model/problem.js";
import { STUDY_FILE } from "../model/study-file.js";
import type { Finding, Judgement, Norm } from "../model/scorecard.js";
import { readFindings } from "./findings-file.js";
import { readJudgements } from "./judgements-file.js";
import { type QuestionnaireFile, readQuestionnaireFile } from "./questionnaire-file.js";
import { readStudy, type Study } from "./study-file.js";

/** Reads a text file of the study folder by its name there. */
export type TextOf = (name: string) => Promise<string>;

export interface StudyFiles {
  readonly study: Study;
  /** `null` for the bundled questionnaire. */
  readonly questionnaire: QuestionnaireFile | null;
  readonly findings: readonly Finding[];
  readonly judgements: readonly Judgement[];
  readonly norm: Norm;
  readonly problems: readonly Problem[];
}

const BUNDLED = "standaard@1";

/** Control characters and direction overrides: what `cleanLabel` takes out of a name. */
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

function invisibleNames(study: Study): Problem[] {
  const names: [string, string | undefined][] = [
    ["municipality", study.municipality],
    ["title", study.title],
    ...Object.entries(study.domains).map(([id, { label }]): [string, string | undefined] => [id, label]),
  ];
  return names
    .filter(([, name]) => name !== undefined && INVISIBLE.test(name))
    .map(([what]) => problem("warning", "label-cleaned", { what }, { file: STUDY_FILE }));
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
  return {
    study,
    questionnaire: name === BUNDLED ? null : readQuestionnaireFile(await textOf(name), name),
    findings: study.findings ? readFindings(await textOf(study.findings), study.findings) : [],
    judgements: study.judgements
      ? readJudgements(await textOf(study.judgements), study.judgements)
      : [],
    norm,
    problems: invisibleNames(study),
  };
}
