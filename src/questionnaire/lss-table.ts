import { cdata } from "./xml.js";

/** A row of a LimeSurvey table: column → value, in the order of the columns. */
export type LssRow = Readonly<Record<string, string | number>>;

function column(name: string, value: string | number): string {
  return value === "" ? `    <${name}/>` : `    <${name}>${cdata(String(value))}</${name}>`;
}

/** One table of a survey structure file: its columns, then its rows. */
export function lssTable(name: string, rows: readonly LssRow[]): string {
  const fields = Object.keys(rows[0] ?? {});
  return [
    ` <${name}>`,
    "  <fields>",
    ...fields.map((field) => `   <fieldname>${field}</fieldname>`),
    "  </fields>",
    "  <rows>",
    ...rows.flatMap((row) => [
      "   <row>",
      ...Object.entries(row).map(([field, value]) => column(field, value)),
      "   </row>",
    ]),
    "  </rows>",
    ` </${name}>`,
  ].join("\n");
}
