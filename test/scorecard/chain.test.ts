import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LINK_VERDICTS } from "../../src/model/chain.js";
import type { ItemCell, Results, ResultsChain } from "../../src/results/schema.js";
import { BAND, chainOf } from "../../src/scorecard/chain.js";
import { DEFAULT_NORM } from "../../src/scorecard/scorecard.js";
import { hypergeometricInterval } from "../../src/stats/hypergeometric.js";
import { wilson } from "../../src/stats/wilson.js";
import { evaluatedArnhem } from "../tools/arnhem.js";
import { evaluated, exportOf, many } from "../tools/survey.js";

interface Oracle {
  readonly links: readonly {
    domain: string;
    step: string;
    verdict: number;
    k: number;
    base: number;
  }[];
  readonly band: readonly { low: number }[];
}
const oracle = JSON.parse(
  readFileSync(new URL("../oracles/chain.json", import.meta.url), "utf8"),
) as Oracle;

const arnhem = await evaluatedArnhem();

const shown = (k: number, base: number): Partial<ItemCell> => ({
  base,
  agree: {
    k,
    share: k / base,
    interval: { ...wilson(k, base), method: "wilson" },
    bounds: null,
    indicative: base < 30,
    band: null,
    reason: null,
  },
});
const without = (
  reason: "hidden" | "band" | "no-valid-answers",
  band: ItemCell["agree"]["band"],
) => ({
  k: null,
  share: null,
  interval: null,
  bounds: null,
  indicative: true,
  band,
  reason,
});
const HIDDEN: Partial<ItemCell> = {
  base: null,
  counts: null,
  agree: without("hidden", null),
  hidden: { rule: "D1", kind: "primary" },
};
const EMPTY: Partial<ItemCell> = { base: 0, agree: without("no-valid-answers", null) };
const band = (which: "vrijwel_geen" | "vrijwel_alle"): Partial<ItemCell> => ({
  base: 27,
  agree: without("band", which),
});

/** The Arnhem results with other cells of herkennen for gemeente, in the order of its questions. */
function herkennen(cells: readonly Partial<ItemCell>[]): Results {
  const ids = ["kennis", "vaardigheden", "menskracht", "ondersteuning"].map(
    (id) => `herkennen.${id}`,
  );
  const items = arnhem.items
    .filter(({ id, step }) => step !== "herkennen" || ids.indexOf(id) < cells.length)
    .map((item) => ({
      ...item,
      cells: item.cells.map((cell) =>
        item.step === "herkennen" && cell.domain === "gemeente"
          ? { ...cell, ...cells[ids.indexOf(item.id)] }
          : cell,
      ),
    }));
  return { ...arnhem, items };
}

function linkOf(results: Results, norm = DEFAULT_NORM): ResultsChain["links"][number] {
  const chain = chainOf(results, norm).find(({ domain }) => domain === "gemeente");
  const link = chain?.links.find(({ step }) => step === "herkennen");
  if (!link) throw new Error("no such link");
  return link;
}

describe("the chain from recognising to acting", () => {
  it("has in every step and domain the weakest question and the verdict that R finds", () => {
    const links = arnhem.chain.flatMap(({ domain, links }) =>
      links.map(({ step, verdict, weakest }) => {
        const cell = arnhem.items
          .find(({ id }) => id === weakest[0])
          ?.cells.find((one) => one.domain === domain);
        const label = arnhem.domains.find(({ id }) => id === domain)?.label ?? domain;
        const rank = verdict === null ? 0 : LINK_VERDICTS.indexOf(verdict) + 1;
        return { domain: label, step, verdict: rank, k: cell?.agree.k, base: cell?.base };
      }),
    );
    expect(links).toEqual(oracle.links);
  });

  it("breaks at the first step that needs attention, and nowhere where none does", () => {
    expect(arnhem.chain.map(({ domain, breaks }) => [domain, breaks])).toEqual([
      ["gemeente", null],
      ["veiligheid", "handelen"],
      ["zorg_en_welzijn", "herkennen"],
      ["onderwijs", "herkennen"],
      ["maatschappelijk", "handelen"],
      ["totaal", "herkennen"],
    ]);
  });

  it("names every question that is equally weak", () => {
    const onderwijs = arnhem.chain.find(({ domain }) => domain === "onderwijs");
    expect(onderwijs?.links[0]?.weakest).toEqual([
      "herkennen.menskracht",
      "herkennen.ondersteuning",
    ]);
  });

  it("puts a lack that is certain before a lower share that leaves it open", () => {
    const link = linkOf(herkennen([shown(2, 5), shown(45, 100)]));
    expect(link).toMatchObject({ verdict: "aandachtspunt", weakest: ["herkennen.vaardigheden"] });
  });

  it("is in order only where every question of the step is", () => {
    expect(linkOf(herkennen([shown(90, 100), shown(85, 100)])).verdict).toBe("op_orde");
    expect(linkOf(herkennen([shown(90, 100), shown(5, 8)])).verdict).toBe("niet_te_beslissen");
    expect(linkOf(herkennen([shown(90, 100), shown(580, 1000)])).verdict).toBe("ertussen");
    expect(linkOf(herkennen([shown(5, 8), shown(580, 1000)])).verdict).toBe("niet_te_beslissen");
  });

  it("does not depend on the order of the questions", () => {
    const cells = [shown(2, 5), shown(45, 100), HIDDEN, band("vrijwel_alle")];
    const verdicts = cells.map((_, turn) => {
      const turned = [...cells.slice(turn), ...cells.slice(0, turn)];
      return linkOf(herkennen(turned)).verdict;
    });
    expect(new Set(verdicts)).toEqual(new Set(["aandachtspunt"]));
  });

  it("goes by the norms of the study", () => {
    const cells = herkennen([shown(75, 100)]);
    expect(linkOf(cells).verdict).toBe("op_orde");
    expect(linkOf(cells, { upper: 0.95, lower: 0.9 }).verdict).toBe("aandachtspunt");
    expect(linkOf(cells, { upper: 0.8, lower: 0.5 }).verdict).toBe("niet_te_beslissen");
  });

  it("leaves out steps of which nothing was asked, and is empty when none was", () => {
    const only = (steps: readonly string[]) => ({
      ...arnhem,
      items: arnhem.items.filter(({ step }) => steps.includes(step)),
    });
    const [first] = chainOf(only(["zorgen", "bespreken", "handelen"]), DEFAULT_NORM);
    expect(first?.links.map(({ step }) => step)).toEqual(["bespreken", "handelen"]);
    expect(chainOf(only(["zorgen", "verantwoordelijkheid"]), DEFAULT_NORM)).toEqual([]);
  });
});

describe("a question of the chain without a number", () => {
  it("leaves the link undecided, with the weakest of the others", () => {
    for (const missing of [HIDDEN, EMPTY]) {
      expect(linkOf(herkennen([shown(95, 100), missing, shown(90, 100)]))).toMatchObject({
        verdict: "niet_te_beslissen",
        weakest: ["herkennen.menskracht"],
        questions: 3,
        hidden: missing === HIDDEN ? 1 : 0,
        unanswered: missing === EMPTY ? 1 : 0,
      });
    }
  });

  it("does not undo a question that needs attention", () => {
    const link = linkOf(herkennen([HIDDEN, shown(20, 100), EMPTY]));
    expect(link).toMatchObject({ verdict: "aandachtspunt", weakest: ["herkennen.vaardigheden"] });
  });

  it("gives no verdict where it is the only one", () => {
    expect(linkOf(herkennen([HIDDEN]))).toMatchObject({ verdict: null, weakest: [], hidden: 1 });
    expect(linkOf(herkennen([EMPTY]))).toMatchObject({ verdict: null, weakest: [], unanswered: 1 });
  });

  it("may be a band, that counts for the least it promises", () => {
    expect(linkOf(herkennen([band("vrijwel_alle")])).verdict).toBe("op_orde");
    expect(linkOf(herkennen([band("vrijwel_geen")])).verdict).toBe("aandachtspunt");
    expect(linkOf(herkennen([band("vrijwel_alle"), shown(20, 22)])).weakest).toEqual([
      "herkennen.vaardigheden",
    ]);
    const strict = { upper: 0.95, lower: 0.7 };
    expect(linkOf(herkennen([band("vrijwel_alle")]), strict).verdict).toBe("niet_te_beslissen");
  });

  it("promises no more in a band than any base that may have one", () => {
    const lows: number[] = [];
    for (let base = 21; base <= 80; base++) {
      const least = base - Math.ceil(base * 0.1 - 1e-9) + 1;
      expect(least / base).toBeGreaterThan(BAND.share);
      lows.push(wilson(least, base).low);
      for (const more of [0, 1, 5, 40, 1000]) {
        lows.push(hypergeometricInterval(least, base, base + more).low);
      }
    }
    expect(Math.min(...lows)).toBeGreaterThanOrEqual(BAND.low);
    expect(oracle.band[0]?.low).toBeGreaterThanOrEqual(BAND.low);
  });

  it("says nothing of what it holds: other hidden answers give the same chain", async () => {
    const study = (answer: string) =>
      evaluated(
        exportOf([...many(3, "Onderwijs", { "HER[KENN]": answer }), ...many(12, "Gemeente")]),
      );
    const [one, other] = [await study("Eens"), await study("Oneens")];
    expect(one.chain).toEqual(other.chain);
    const onderwijs = one.chain.find(({ domain }) => domain === "onderwijs");
    expect(onderwijs?.links.map(({ verdict }) => verdict)).toEqual([null, null, null, null, null]);
  });
});
