import { MAX_TEXT } from "../xml.js";

const MB = 1024 * 1024;

/** A workbook of ten sheets has some thirty entries. */
export const MAX_ENTRIES = 2000;

/** The most that one part may be when it is inflated, and all of them together. */
export const MAX_PART = 1024 * MB;
export const MAX_TOTAL = 2048 * MB;

/** Parts that are held in memory: texts of cells, and the small descriptions. */
export const MAX_STRINGS = 256 * MB;
export const MAX_DESCRIPTION = 32 * MB;

/** Sheets of a survey deflate to a tenth, seldom to a fiftieth; a bomb to a thousandth. */
export const MAX_RATIO = 100;
export const RATIO_FROM = 16 * MB;

/** As in a CSV: more is no answer sheet. */
export const MAX_COLUMNS = 2000;
export const MAX_CELL = MAX_TEXT;

/** The grid of Excel. */
export const GRID_COLUMNS = 16_384;
export const GRID_ROWS = 1_048_576;

/** Cells that a sheet may say it spans. */
export const MAX_SPAN = 200_000_000;
