import { isPlatformColumn } from "../model/platform-columns.js";
import { oneRow, type Platform } from "./platform.js";

/** A table that somebody made or saved in a spreadsheet. */
export const spreadsheet: Platform = {
  id: "spreadsheet",
  mayRepeat: () => false,
  headingRows: () => 1,
  headings: oneRow(isPlatformColumn),
};

/** An SPSS file; what its columns mean stands in its dictionary. */
export const spss: Platform = { ...spreadsheet, id: "spss" };
