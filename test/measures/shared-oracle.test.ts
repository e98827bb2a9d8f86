import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Arc, network } from "../../src/measures/network.js";
import { reference, withoutData } from "../tools/outside-data.js";
import { quotedRows } from "../tools/quoted-rows.js";

const absent = withoutData("the network of the shared oracle");

function matrixArcs(csv: string): { names: string[]; arcs: Arc[] } {
  const rows = quotedRows(csv);
  const names = rows.map((row) => row[""] ?? "");
  const arcs = rows.flatMap((row) =>
    names.map((target) => ({
      source: row[""] ?? "",
      target,
      share: Number(row[target]),
      hidden: false,
      interval: null,
    })),
  );
  return { names, arcs };
}

describe("our own copy of the test matrix", () => {
  it("is a matrix of five domains with nothing on the diagonal", () => {
    const { names, arcs } = matrixArcs(
      readFileSync(new URL("../oracles/W.csv", import.meta.url), "utf8"),
    );
    expect(names).toEqual(["gemeente", "veiligheid", "zorg", "onderwijs", "maatschappelijk"]);
    expect(
      arcs.filter(({ source, target }) => source === target).map(({ share }) => share),
    ).toEqual([0, 0, 0, 0, 0]);
    expect(arcs.every(({ share }) => Number.isFinite(share))).toBe(true);
  });
});

describe.skipIf(absent)("the shared oracle of networks", () => {
  const values = new Map(
    (absent ? "" : readFileSync(reference("oracle-network.txt"), "utf8"))
      .split("\n")
      .map((line) => {
        const [name = "", numbers = ""] = line.split("\t");
        return [name.trim(), numbers.trim().split(/\s+/u).map(Number)] as const;
      }),
  );
  const oracle = (name: string): number[] => {
    const found = values.get(name);
    if (!found) throw new Error(`the oracle has no ${name}`);
    return found;
  };
  const found = () => {
    const { names, arcs } = matrixArcs(readFileSync(reference("W.csv"), "utf8"));
    return network(names, arcs);
  };

  it("has the same matrix as our own copy", () => {
    const own = readFileSync(new URL("../oracles/W.csv", import.meta.url), "utf8");
    expect(own).toBe(readFileSync(reference("W.csv"), "utf8"));
  });

  // The oracle prints eight digits.
  it("gives the same density, reciprocity and strengths", () => {
    expect(found()?.density).toBeCloseTo(oracle("mean_weight")[0] ?? Number.NaN, 8);
    expect(found()?.reciprocity).toBeCloseTo(oracle("recip_w")[0] ?? Number.NaN, 8);
    for (const [index, { out, in: incoming }] of (found()?.strength ?? []).entries()) {
      expect(out).toBeCloseTo(oracle("out_strength")[index] ?? Number.NaN, 8);
      expect(incoming).toBeCloseTo(oracle("in_strength")[index] ?? Number.NaN, 8);
    }
  });

  it("gives the same centralisation and the same indices of ties", () => {
    const { centralisation, binary } = found() ?? {};
    const pairs: [number | null | undefined, string][] = [
      [centralisation?.in, "cent_in_strength"],
      [binary?.density, "density_bin"],
      [binary?.edgewise, "recip_sna_edgewise"],
      [binary?.dyadic, "recip_sna_dyadic"],
      [binary?.centralisation.out, "sna_cent_out"],
      [binary?.centralisation.in, "sna_cent_in"],
    ];
    for (const [value, name] of pairs) {
      expect(value, name).toBeCloseTo(oracle(name)[0] ?? Number.NaN, 8);
    }
  });
});
