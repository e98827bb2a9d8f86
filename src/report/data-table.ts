import type { CsvCell } from "../model/csv-cell.js";
import type { Localised } from "../model/language.js";
import { columnMeanings } from "../words/columns.js";
import type { unitWords } from "../words/units.js";

export type ColumnId = keyof typeof columnMeanings;
export type Unit = keyof typeof unitWords;

export interface DataColumn {
  readonly id: string;
  readonly type: "text" | "integer" | "number" | "boolean";
  /** Empty for text, and where a number has none. */
  readonly unit: Unit;
  readonly meaning: Localised;
}

/** A table for machines: ids, whole counts and shares between 0 and 1, nothing rounded. */
export interface DataTable {
  readonly file: string;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/** A column together with where its value comes from. */
export interface Field<Row> {
  readonly column: DataColumn;
  readonly value: (row: Row) => CsvCell;
}

type Value<Row, Cell> = (row: Row) => Cell | null;

function field<Row>(
  id: ColumnId,
  type: DataColumn["type"],
  unit: Unit,
  value: Field<Row>["value"],
): Field<Row> {
  return { column: { id, type, unit, meaning: columnMeanings[id] }, value };
}

export const text = <Row>(id: ColumnId, value: Value<Row, string>): Field<Row> =>
  field(id, "text", "", value);
export const count = <Row>(id: ColumnId, value: Value<Row, number>): Field<Row> =>
  field(id, "integer", "n", value);
export const share = <Row>(id: ColumnId, value: Value<Row, number>): Field<Row> =>
  field(id, "number", "0-1", value);
export const flag = <Row>(id: ColumnId, value: Value<Row, boolean>): Field<Row> =>
  field(id, "boolean", "", value);
export const amount = <Row>(id: ColumnId, unit: Unit, value: Value<Row, number>): Field<Row> =>
  field(id, "number", unit, value);

/** One row per record, in their order. */
export function dataTable<Row>(
  file: string,
  records: readonly Row[],
  fields: readonly Field<Row>[],
): DataTable {
  return {
    file,
    columns: fields.map(({ column }) => column),
    rows: records.map((record) => fields.map(({ value }) => value(record))),
  };
}
