import { isPlatformColumn } from "../model/platform-columns.js";
import { type Heading, headingCell, type Platform, type Sample } from "./platform.js";

/** One heading row, of which each cell is all that is known about its column. */
export function plainHeadings(sample: Sample, width: number): readonly Heading[] {
  return Array.from({ length: width }, (_, at) => {
    const heading = headingCell(sample[0], at);
    return { heading, text: "", own: isPlatformColumn(heading) };
  });
}

/** A table that somebody made or saved in a spreadsheet. */
export const spreadsheet: Platform = {
  id: "spreadsheet",
  mayRepeat: () => false,
  headingRows: () => 1,
  headings: plainHeadings,
};

/** An SPSS file; what its columns mean stands in its dictionary. */
export const spss: Platform = { ...spreadsheet, id: "spss" };
