import Papa from "papaparse";

/**
 * The cells of one record, line end included, of which the quotes need care: doubled ones,
 * spaces behind a closing one. Papa Parse judges them.
 *
 * @returns `null` when a quote is wrong: text behind a closing one
 */
export function oddRecord(record: string, delimiter: string): readonly string[] | null {
  // Papa takes a byte order mark off every text it is given; only the file's own may go.
  const guarded = record.startsWith("\ufeff") ? `\ufeff${record}` : record;
  const { data, errors } = Papa.parse<string[]>(guarded, {
    delimiter,
    newline: "\n",
    header: false,
    skipEmptyLines: false,
  });
  return errors.length > 0 ? null : (data[0] ?? []);
}
