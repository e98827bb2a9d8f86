import { describe, expect, it } from "vitest";
import { standard } from "../../src/codebook/standard.js";
import { published } from "../../src/results/published.js";
import type { Results } from "../../src/results/schema.js";
import { random } from "../tools/random.js";
import { evaluated, exportOf, many, type Sheet, STUDY } from "../tools/survey.js";

const PUBLIC = STUDY.replace("intern", "publiek");
const ANSWERS = ["Zeer eens", "Oneens"] as const;
const CONTACTS = ["Geen contact", "Ongeveer wekelijks"] as const;
const NAMES = standard.domains.map(({ label }) => label.nl);
const ITEMS = standard.items.slice(0, 8).map(({ code }) => code);
const ARCS = standard.domains.map(({ code }) => `CON[${code}]`);

/** All that is printed, without the hash of the export. */
const printed = (results: Results) => {
  const { provenance, ...rest } = published(results);
  return { ...rest, inputs: provenance.inputs.map(({ sha256: _, ...input }) => input) };
};
const cells = ({ items, contacts }: Results) => JSON.stringify([items, contacts]);

/**
 * A change of one hidden answer that leaves every shown cell as it was may change nothing else that
 * is printed: what did would tell of the hidden cell.
 */
describe("studies that show the same cells", () => {
  const draw = random(44);
  const sizes = [12, 12, 11, 10, 14];
  const drawn = (): Sheet[] => {
    const lean = NAMES.map(() => [...ITEMS, ...ARCS].map(() => draw.pick([0.05, 0.5, 0.95])));
    return NAMES.flatMap((name, domain) =>
      many(sizes[domain] ?? 10, name).map((sheet) => ({
        ...sheet,
        ...Object.fromEntries(
          [...ITEMS, ...ARCS].map((code, at) => {
            const words = code.startsWith("CON") ? CONTACTS : ANSWERS;
            return [code, words[draw.next() < (lean[domain]?.[at] ?? 0.5) ? 0 : 1] ?? ""];
          }),
        ),
      })),
    );
  };

  it("print the same of everything else", { timeout: 120_000 }, async () => {
    let compared = 0;
    for (let study = 0; study < 40; study++) {
      const sheets = drawn();
      const before = await evaluated(exportOf(sheets), PUBLIC);
      for (let time = 0; time < 8; time++) {
        const at = draw.whole(0, sheets.length - 1);
        const code = draw.pick([...ITEMS, ...ARCS]);
        const [yes, no] = code.startsWith("CON") ? CONTACTS : ANSWERS;
        const other = (sheet: Sheet | undefined) => (sheet?.[code] === yes ? no : yes);
        // Half of the time somebody else changes the other way, so that the total stays.
        const back =
          draw.next() < 0.5
            ? sheets.findIndex(
                (sheet, index) =>
                  index !== at &&
                  sheet.DOM !== sheets[at]?.DOM &&
                  other(sheet) !== other(sheets[at]),
              )
            : at;
        const changed = sheets.map((sheet, index) =>
          index === at || index === back ? { ...sheet, [code]: other(sheet) } : sheet,
        );
        const after = await evaluated(exportOf(changed), PUBLIC);
        if (cells(after) !== cells(before)) continue;
        compared++;
        expect(printed(after)).toEqual(printed(before));
      }
    }
    expect(compared).toBeGreaterThan(5);
  });
});
