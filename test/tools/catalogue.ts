/**
 * The bad inputs that the project was designed against are numbered from 1. A test of one starts
 * its name with its number, `case 17: …`, so that the tests themselves are the catalogue.
 */
export const CASES = 90;

/** The cases without a test, each with the reason. */
export const NOT_TESTED: Readonly<Record<number, string>> = {};
