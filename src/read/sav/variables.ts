import { refuseData } from "../../model/problem.js";
import type { SavText } from "./encoding.js";
import { longNamesOf, longWidthsOf, type SpecialNumbers, specialNumbersOf } from "./extensions.js";
import type { SavMissing, SavValue, SavValueLabel, SavVariable } from "./file.js";
import { formatOf } from "./format.js";
import { longLabelsOf, longMissingOf } from "./long-strings.js";
import type { RawDictionary, RawVariable } from "./records.js";

const MAX_COLUMNS = 2000;

/** A variable and the raw ones that hold its data: more than one for a very long string. */
export interface PlacedVariable {
  readonly variable: SavVariable;
  readonly slots: readonly number[];
}

/** Bytes of a very long string that each of its parts stands for in the dictionary. */
const PART = 252;

/**
 * The variables of a file in order, with long names, labels and missing values.
 *
 * @throws Refusal for labels and very long strings that do not fit the variables, for labels that
 * contradict each other, for two variables of one name, and for more than 2,000 of them.
 */
export function variablesOf(
  raw: RawDictionary,
  littleEndian: boolean,
  text: SavText,
  file: string,
): PlacedVariable[] {
  const { extensions } = raw;
  const names = longNamesOf(extensions.get(13), text);
  const widths = longWidthsOf(extensions.get(14), text);
  const special = specialNumbersOf(extensions.get(4), littleEndian, file);
  const longLabels = longLabelsOf(extensions.get(21), littleEndian, text, file);
  const longMissing = longMissingOf(extensions.get(22), littleEndian, text, file);
  const valueIn = valueReader(littleEndian, text);
  const labels = labelsBySlot(raw, valueIn, text, file);

  const placed: PlacedVariable[] = [];
  for (let at = 0; at < raw.variables.length; ) {
    const first = raw.variables[at];
    if (!first) break;
    const short = text.decode(first.name);
    const width = widths.get(short.toUpperCase()) ?? first.width;
    const parts = partsOf(raw.variables, at, width, file);
    const name = names.get(short.toUpperCase()) ?? short;
    const kind = first.width > 0 ? "string" : "numeric";
    const byName = <T>(found: ReadonlyMap<string, T>) => found.get(name) ?? found.get(short);
    const ownMissing = missingOf(first, special, (bytes) => valueIn(bytes, kind), file);
    const missing = { ...ownMissing, values: byName(longMissing) ?? ownMissing.values };
    placed.push({
      variable: {
        name,
        label: text.decode(first.label),
        kind,
        width,
        format: formatOf(first.printFormat, width),
        valueLabels: byName(longLabels) ?? labels.get(first.slot) ?? [],
        missing,
      },
      slots: parts.map(({ slot }) => slot),
    });
    at += parts.length;
  }
  checkNames(placed, file);
  return placed;
}

/** The raw variables of one variable, which must all be strings as wide as their part. */
function partsOf(
  variables: readonly RawVariable[],
  at: number,
  width: number,
  file: string,
): readonly RawVariable[] {
  const count = width > 255 ? Math.ceil(width / PART) : 1;
  const parts = variables.slice(at, at + count);
  const fits =
    count === 1
      ? parts[0]?.width === width
      : parts.length === count &&
        parts.every(
          (part, index) => part.width === (index < count - 1 ? 255 : width - PART * index),
        );
  if (!fits) throw refuseData("sav-long-string", { column: at + 1 }, { file });
  return parts;
}

type ValueIn = (bytes: Uint8Array, kind: SavVariable["kind"]) => SavValue;

function valueReader(littleEndian: boolean, text: SavText): ValueIn {
  return (bytes, kind) =>
    kind === "string"
      ? text.decode(bytes)
      : new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0, littleEndian);
}

const isValue = (value: SavValue): boolean => typeof value === "string" || Number.isFinite(value);

/** Labels are decoded once for all variables they are for, however many those are. */
function labelsBySlot(
  raw: RawDictionary,
  valueIn: ValueIn,
  text: SavText,
  file: string,
): Map<number, readonly SavValueLabel[]> {
  const widths = new Map(raw.variables.map(({ slot, width }) => [slot, width]));
  const names = new Map(raw.variables.map(({ slot, name }) => [slot, name]));
  const found = new Map<number, readonly SavValueLabel[]>();
  for (const { labels, slots } of raw.valueLabels) {
    const kind = widths.get(slots[0] ?? -1) === 0 ? "numeric" : "string";
    const decoded = labels
      .map(({ value, label }) => ({ value: valueIn(value, kind), label: text.decode(label) }))
      .filter(({ value }) => isValue(value));
    refuseContradiction(decoded, text.decode(names.get(slots[0] ?? -1) ?? new Uint8Array()), file);
    for (const slot of slots) {
      const width = widths.get(slot);
      if (width === undefined || (width === 0) !== (kind === "numeric")) {
        throw refuseData("sav-label-target", { index: slot + 1 }, { file });
      }
      found.set(slot, decoded);
    }
  }
  return found;
}

/** With two labels for one value nobody can tell which of them was answered. */
function refuseContradiction(labels: readonly SavValueLabel[], column: string, file: string): void {
  const seen = new Map<SavValue, string>();
  for (const { value, label } of labels) {
    const earlier = seen.get(value);
    if (earlier !== undefined && earlier !== label) {
      const facts = { column, code: String(value) };
      throw refuseData("labels-contradict", facts, { file });
    }
    seen.set(value, label);
  }
}

function missingOf(
  raw: RawVariable,
  special: SpecialNumbers,
  valueIn: (bytes: Uint8Array) => SavValue,
  file: string,
): SavMissing {
  const values = raw.missing.map(valueIn);
  if (raw.missingCode >= 0) return { values: values.filter(isValue), range: null };
  const low = Number(values[0]);
  const high = Number(values[1]);
  if (!(low <= high)) throw refuseData("sav-missing-range", {}, { file });
  const isLowest = low === special.lowest || low === special.systemMissing;
  const range = [isLowest ? -Infinity : low, high === special.highest ? Infinity : high] as const;
  return { values: values.slice(2).filter(isValue), range };
}

function checkNames(placed: readonly PlacedVariable[], file: string): void {
  if (placed.length === 0) throw refuseData("sav-no-variables", {}, { file });
  if (placed.length > MAX_COLUMNS) {
    const facts = { columns: placed.length, limit: MAX_COLUMNS };
    throw refuseData("too-many-columns", facts, { file });
  }
  const seen = new Map<string, number>();
  for (const [index, { variable }] of placed.entries()) {
    const first = seen.get(variable.name);
    if (variable.name === "") throw refuseData("empty-header", {}, { file, column: index + 1 });
    if (first !== undefined) {
      const facts = { name: variable.name, first: first + 1, second: index + 1 };
      throw refuseData("duplicate-header", facts, { file });
    }
    seen.set(variable.name, index);
  }
}
