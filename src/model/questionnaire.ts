import type { Agreement, Frequency, Kind } from "./answer.js";
import type { Localised } from "./language.js";

/** An answer option: its id, how it is printed, and every way an export may write it. */
export interface Option<Id extends string> {
  readonly id: Id;
  readonly label: Localised;
  readonly answers: readonly string[];
}

export interface Domain {
  readonly id: string;
  readonly label: Localised;
  /** Subquestion code in an export, such as `GEM` in `CON[GEM]`. */
  readonly code: string;
  readonly answers: readonly string[];
}

export interface Item {
  /** `step.resource`, such as `herkennen.kennis`. */
  readonly id: string;
  readonly step: string;
  readonly resource: string;
  /** Heading in an export, such as `HER[KENN]`. */
  readonly code: string;
  readonly label: Localised;
  readonly text: Localised;
}

export interface Step {
  readonly id: string;
  readonly label: Localised;
}

export interface Questionnaire {
  readonly id: string;
  readonly domainQuestion: { readonly code: string; readonly text: Localised };
  readonly domains: readonly Domain[];
  readonly steps: readonly Step[];
  readonly items: readonly Item[];
  readonly agreement: readonly Option<Agreement>[];
  readonly dontKnow: readonly string[];
  readonly contact: {
    readonly code: string;
    readonly text: Localised;
    readonly options: readonly Option<Frequency>[];
  };
  readonly contactKind: {
    readonly code: string;
    readonly text: Localised;
    readonly options: readonly Option<Kind>[];
  };
  /** Questions that are asked and never read, such as open remarks. */
  readonly unread: readonly string[];
}
