import { standard } from "../codebook/standard.js";
import type { Learned } from "../init/draft.js";
import { type Problem, Refusal } from "../model/problem.js";
import { STUDY_FILE } from "../model/study-file.js";
import { evaluate, type StudyFolder } from "../run.js";
import { sha256 } from "./sha256.js";
import { VERSION } from "./version.js";

/** What the rows told about a study: what was read, what was not asked, what is wrong. */
export interface Tried extends Learned {
  readonly problems: readonly Problem[];
}

/** The same folder, of which `study.yaml` is not yet on disk. */
export function withStudy(folder: StudyFolder, text: string): StudyFolder {
  const bytes = new TextEncoder().encode(text);
  const study = {
    name: STUDY_FILE,
    async *bytes() {
      yield bytes;
    },
    sha256: () => sha256(text),
  };
  return {
    text: async (name) => (name === STUDY_FILE ? text : folder.text(name)),
    source: async (name) => (name === STUDY_FILE ? study : folder.source(name)),
    promised: folder.promised,
  };
}

/** Reads the exports of a folder as a study that is not yet written would read them. */
export async function tryStudy(folder: StudyFolder, text: string): Promise<Tried> {
  try {
    const results = await evaluate(withStudy(folder, text), { version: VERSION });
    const measured = new Set(results.items.map(({ id }) => id));
    return {
      seen: results.provenance.inputs.map(({ rows, counted }) => ({ rows, counted })),
      notAsked: standard.items
        .filter(({ id }) => !measured.has(id))
        .map(({ id, code }) => `${id} (${code})`),
      unknown: [],
      problems: [],
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return {
      seen: [],
      notAsked: [],
      unknown: unknownLabels(error.problems),
      problems: error.problems,
    };
  }
}

/** The labels that messages name, where they are answers and no codes. */
function unknownLabels(problems: readonly Problem[]): readonly string[] {
  const named = problems.flatMap(({ code, facts }) =>
    code !== "unknown-domain" && facts.labels && !facts.codes
      ? [...String(facts.labels).matchAll(/"([^"]*)"/gu)].flatMap(([, label]) => label ?? [])
      : [],
  );
  return [...new Set(named)];
}
