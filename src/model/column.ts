/** A column of an export, with all that the export and its companions tell about it. */
export interface Column {
  /** The heading that a user sees over it. */
  readonly heading: string;
  /** The code of the question where another file or heading row tells it, else the heading. */
  readonly code: string;
  /** The question as respondents read it, its row in a matrix last; empty when not told. */
  readonly text: string;
  /** What the codes in its cells mean; empty when they stand for themselves. */
  readonly labels: ReadonlyMap<string, string>;
  /** Label keys of all that was offered, where one column stands for a column per option. */
  readonly options?: ReadonlySet<string>;
  /** Whether the survey platform added it: about the filling in, never an answer. */
  readonly own: boolean;
  /** Whether a code was declared to be no answer. */
  isMissing(code: string): boolean;
}

const NO_LABELS: ReadonlyMap<string, string> = new Map();

/** A column of which only the heading is known. */
export function plainColumn(heading: string): Column {
  return {
    heading,
    code: heading,
    text: "",
    labels: NO_LABELS,
    own: false,
    isMissing: () => false,
  };
}
