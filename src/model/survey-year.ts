/** The first year that a survey may be of: what lies before it is a slip of the keyboard. */
export const FIRST_YEAR = 1990;

export const LAST_YEAR = 2100;

/** The year that a text on the command line names; `undefined` when it is none. */
export function surveyYear(text: string): number | undefined {
  const year = /^\d{4}$/u.test(text) ? Number(text) : Number.NaN;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}
