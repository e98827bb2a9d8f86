import { TOTAL } from "../model/answer.js";
import type { Criterion, Level, Norm } from "../model/scorecard.js";
import type { Measured } from "../results/build.js";
import type { ResultsEvidence } from "../results/schema.js";
import { outcomeOf, pointsOf } from "./outcome.js";

type Indicator = Extract<ResultsEvidence, { kind: "indicator" }>;

/** What is looked up in the results for a cell of the scorecard. */
type Source =
  | { readonly item: string; readonly normed: boolean }
  | { readonly network: "density" | "densityWithout" }
  | { readonly laggingIn: readonly string[] };

interface Definition {
  readonly level: Level;
  readonly criterion: Criterion;
  readonly sources: readonly Source[];
}

const items = (...ids: string[]): Source[] => ids.map((item) => ({ item, normed: true }));
const context = (...ids: string[]): Source[] => ids.map((item) => ({ item, normed: false }));

/**
 * Which numbers speak to which cell. An item counts in one cell only. What has no norm (the
 * density of the network) or no better and worse (having met extremism) is context: it is shown
 * and weighs nothing.
 */
export const DEFINITIONS: readonly Definition[] = [
  {
    level: "personen",
    criterion: "legitimiteit",
    sources: items("extern_melden.terugkoppeling"),
  },
  {
    level: "organisaties",
    criterion: "doelgerichtheid",
    sources: items(
      "herkennen.kennis",
      "herkennen.vaardigheden",
      "intern_melden.duidelijkheid",
      "extern_melden.duidelijkheid",
      "handelen.kennis",
    ),
  },
  {
    level: "organisaties",
    criterion: "legitimiteit",
    sources: items(
      "verantwoordelijkheid.handelen",
      "bespreken.doelgroep",
      "bespreken.partners",
      "herkennen.ondersteuning",
      "handelen.ondersteuning",
    ),
  },
  {
    level: "organisaties",
    criterion: "duurzaamheid",
    sources: [
      ...items("herkennen.menskracht", "handelen.menskracht"),
      { network: "density" },
      { laggingIn: ["herkennen", "bespreken", "intern_melden", "extern_melden", "handelen"] },
    ],
  },
  {
    level: "samenleving",
    criterion: "doelgerichtheid",
    sources: [
      ...items("verantwoordelijkheid.herkennen"),
      ...context("zorgen.jihadistisch", "zorgen.links", "zorgen.rechts", "zorgen.etnisch"),
    ],
  },
  {
    level: "samenleving",
    criterion: "duurzaamheid",
    sources: [{ network: "densityWithout" }],
  },
];

/** An indicator without a number, its fields in the order of the schema. */
const blank = (id: string) =>
  ({
    kind: "indicator",
    id,
    source: "enquete",
    domain: null,
    k: null,
    base: null,
    value: null,
    interval: null,
    norm: null,
  }) as const;

function without(
  id: string,
  outcome: "niet_gemeten" | "verborgen",
  norm: Norm | null = null,
): Indicator {
  return { ...blank(id), norm, outcome, ...pointsOf(outcome) };
}

function itemIndicator(results: Measured, itemId: string, norm: Norm | null): Indicator {
  const cell = results.items
    .find((item) => item.id === itemId)
    ?.cells.find(({ domain }) => domain === TOTAL);
  if (!cell || cell.agree.reason === "no-valid-answers") {
    return without(itemId, "niet_gemeten", norm);
  }
  const { k, share, interval } = cell.agree;
  if (share === null || interval === null) return without(itemId, "verborgen", norm);
  const outcome = norm
    ? outcomeOf({ share, low: interval.low, high: interval.high }, norm)
    : "context";
  const { base } = cell;
  return {
    ...blank(itemId),
    k,
    base,
    value: share,
    interval,
    norm,
    outcome,
    ...pointsOf(outcome),
  };
}

function networkIndicator(results: Measured, field: "density" | "densityWithout"): Indicator {
  const id = field === "density" ? "netwerk.dichtheid" : "netwerk.zonder_spil";
  const { network } = results;
  if (!network) return without(id, "niet_gemeten");
  const value = field === "density" ? network.density : (network.hub?.densityWithout ?? null);
  if (value === null) {
    return without(id, network.observed.hidden > 0 ? "verborgen" : "niet_gemeten");
  }
  const domain = field === "density" ? null : (network.hub?.domain ?? null);
  return { ...blank(id), domain, value, outcome: "context", ...pointsOf("context") };
}

/**
 * The domain with the lowest mean share over these steps. Only domains of which every question
 * is shown are compared: a mean over other questions would be another number.
 */
function laggingIndicator(results: Measured, steps: readonly string[]): Indicator {
  const id = "achterblijvend_domein";
  const asked = results.items.filter((item) => steps.includes(item.step));
  if (asked.length === 0) return without(id, "niet_gemeten");
  const means = results.domains.flatMap((domain) => {
    const shares = asked.flatMap((item) => {
      const share = item.cells.find((cell) => cell.domain === domain.id)?.agree.share;
      return share === null || share === undefined ? [] : [share];
    });
    if (shares.length < asked.length) return [];
    return [
      { domain: domain.id, mean: shares.reduce((sum, share) => sum + share, 0) / shares.length },
    ];
  });
  const [lowest] = [...means].sort((a, b) => a.mean - b.mean);
  if (!lowest || means.length < 2) return without(id, "verborgen");
  const { domain, mean } = lowest;
  return { ...blank(id), domain, value: mean, outcome: "context", ...pointsOf("context") };
}

/** The indicators of one cell, in the order in which they are printed. */
export function indicatorsOf(
  results: Measured,
  level: Level,
  criterion: Criterion,
  norm: Norm,
): Indicator[] {
  const definition = DEFINITIONS.find((one) => one.level === level && one.criterion === criterion);
  return (definition?.sources ?? []).map((source) => {
    if ("item" in source) return itemIndicator(results, source.item, source.normed ? norm : null);
    if ("network" in source) return networkIndicator(results, source.network);
    return laggingIndicator(results, source.laggingIn);
  });
}
