/** A value as SPSS holds it: strings without their trailing spaces. */
export type SavValue = number | string;

export interface SavValueLabel {
  readonly value: SavValue;
  readonly label: string;
}

/** The codes that the maker of the file declared to be no answer. */
export interface SavMissing {
  readonly values: readonly SavValue[];
  /** Lowest and highest code, both included; LOWEST and HIGHEST are infinities. */
  readonly range: readonly [number, number] | null;
}

export interface SavVariable {
  readonly name: string;
  /** Empty when there is none. */
  readonly label: string;
  readonly kind: "numeric" | "string";
  /** Bytes of a string; 0 for a number. */
  readonly width: number;
  /** How SPSS prints it, such as `F8.2`, `A12` or `ADATE10`. */
  readonly format: string;
  readonly valueLabels: readonly SavValueLabel[];
  readonly missing: SavMissing;
}

export interface SavFile {
  /** The WHATWG name of the encoding in which the texts were read. */
  readonly encoding: string;
  readonly variables: readonly SavVariable[];
  /** The number of cases that the file says it has; null when it does not say. */
  readonly cases: number | null;
  /**
   * The cases, one value per variable; null is system-missing. User-missing codes are given as
   * they are: whether they count is declared in `missing`. Each call reads from the start.
   *
   * @throws Refusal when the data are damaged or stop before the last case.
   */
  rows(): Iterable<readonly (SavValue | null)[]>;
}
