import type { Agreement, Frequency, Kind } from "./answer.js";
import type { Localised } from "./language.js";

/** An answer option: its id, how it is printed and asked, every way an export may write it. */
export interface Option<Id extends string> {
  readonly id: Id;
  /** How tables and figures print it. */
  readonly label: Localised;
  /** How the respondent reads it. */
  readonly text: Localised;
  /** Answer code in the survey that `src/questionnaire` makes. */
  readonly code: string;
  readonly answers: readonly string[];
}

export interface Domain {
  readonly id: string;
  readonly label: Localised;
  /** Subquestion code in an export, such as `GEM` in `CON[GEM]`; answer code of the domain. */
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
  /**
   * Whether the items ask about one thing, so that answers to them could be added up. Kinds of
   * extremism are different things, and so are knowing where to report and hearing back.
   */
  readonly scale: boolean;
}

export interface Questionnaire {
  readonly id: string;
  readonly domainQuestion: { readonly code: string; readonly text: Localised };
  readonly domains: readonly Domain[];
  readonly steps: readonly Step[];
  readonly items: readonly Item[];
  readonly agreement: readonly Option<Agreement>[];
  readonly dontKnow: Option<"weet_niet">;
  /** How exports write "not applicable". Understood everywhere, asked by no survey of ours. */
  readonly notApplicable: readonly string[];
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
  /** How exports of this study write that nothing was answered, beside an empty cell. */
  readonly noAnswer: readonly string[];
  /** The same for questions that were not shown. */
  readonly notShown: readonly string[];
  /** The open question at the end, which is asked and never read. */
  readonly remarks: { readonly code: string; readonly text: Localised } | null;
  /** Headings of everything that is asked and never read, such as open remarks. */
  readonly unread: readonly string[];
}
