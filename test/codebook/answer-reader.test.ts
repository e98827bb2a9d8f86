import { describe, expect, it } from "vitest";
import { answerReader } from "../../src/codebook/answer-reader.js";
import { itemScale } from "../../src/codebook/scale.js";
import { standard } from "../../src/codebook/standard.js";
import { plainColumn } from "../../src/model/column.js";

const labels = new Map([
  ["1", "Zeer oneens"],
  ["5", "Zeer eens"],
  ["3", "Neutraal"],
  ["8", "Geen mening"],
  ["9", "Weet niet"],
]);

/** Reads codes of one column in which some codes are declared missing. */
function reader(missing: readonly string[]) {
  const told: string[] = [];
  const { lookup, empty: absent, reasons } = itemScale(standard);
  const column = {
    ...plainColumn("HER_KENN"),
    labels,
    isMissing: (code: string) => missing.includes(code),
  };
  const onMissing = (label: string) => told.push(label);
  return { read: answerReader({ lookup, absent, reasons, onMissing }, column), told };
}

describe("a column of codes with labels", () => {
  it("goes by the label, whichever way the codes run", () => {
    const { read } = reader([]);
    expect(["1", "5", " 3 ", "9", ""].map(read)).toEqual([
      "zeer_oneens",
      "zeer_eens",
      "neutraal",
      "weet_niet",
      "leeg",
    ]);
  });

  it("knows no code without a label, and no label of another scale", () => {
    const { read } = reader([]);
    expect(["2", "8"].map(read)).toEqual([undefined, undefined]);
  });

  it("takes a code that the file declares missing for no answer, and says which labels those were", () => {
    const { read, told } = reader(["3", "8", "9", "99"]);
    expect(["3", "8", "99"].map(read)).toEqual(["leeg", "leeg", "leeg"]);
    expect(read("9")).toBe("weet_niet");
    expect(told).toEqual(["Neutraal", "Geen mening"]);
  });
});
