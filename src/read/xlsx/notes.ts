import { type Problem, problem } from "../../model/problem.js";

/** What a user should know about the cells that were read. */
export interface Notes {
  count(code: NoteCode, line: number | null): void;
  list(): readonly Problem[];
}

export type NoteCode =
  | "xlsx-formulas"
  | "xlsx-formulas-empty"
  | "xlsx-errors"
  | "xlsx-merged"
  | "xlsx-hidden-rows";

export function notesOf(file: string): Notes {
  const found = new Map<NoteCode, { count: number; readonly line: number | null }>();
  return {
    count(code, line) {
      const note = found.get(code);
      if (note) note.count++;
      else found.set(code, { count: 1, line });
    },
    list: () =>
      [...found].map(([code, { count, line }]) =>
        problem("warning", code, { count }, line === null ? { file } : { file, line }),
      ),
  };
}
