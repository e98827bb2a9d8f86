/** How many bad inputs the catalogue has. A test of one starts its name with `case 17: …`. */
export const CASES = 90;

/** The cases without a test, each with the reason. */
export const NOT_TESTED: Readonly<Record<number, string>> = {
  60: "A run knows its own study folder only and reads no earlier release to compare with (rule D9).",
};
