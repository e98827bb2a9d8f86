import type { Language } from "../model/language.js";
import { VERDICTS } from "../model/scorecard.js";
import type { Results, ResultsNetwork } from "../results/schema.js";
import { numbersIn } from "../words/numbers.js";
import { reportWords } from "../words/report.js";
import { terms } from "../words/terms.js";
import { estimateText, intervalText } from "./cells.js";
import { comparisonSentences } from "./comparison-text.js";
import { hiddenCells } from "./hidden.js";
import { cellPhrase, domainLabel, itemLabel } from "./labels.js";
import { asymmetryText } from "./network-table.js";
import { pointsOf } from "./points.js";
import {
  capacityTotals,
  certainBeyond,
  type Known,
  laggingDomain,
  overlapsOf,
  type Totals,
  wholeAbove,
  wholeBelow,
  wholeBetween,
} from "./ranking.js";

/** A point of the summary: a word or two, and the sentences that belong to it. */
export interface Fact {
  readonly lead: string;
  readonly sentences: readonly string[];
  /** Whether the sentences stand below each other, instead of running on. */
  readonly listed?: boolean;
}

function responseFact({ total }: Results, language: Language): Fact {
  const { lead, response, silent } = reportWords[language].summary;
  const { responded, invited } = total;
  const percent = invited ? numbersIn(language).percent(responded, invited) : "";
  const partly = invited !== null && responded < invited;
  return {
    lead: lead.response,
    sentences: [response(responded, invited, percent), ...(partly ? [silent] : [])],
  };
}

function normFact(results: Results, totals: Totals, language: Language): Fact {
  const words = reportWords[language].summary;
  const { shown, asked, banded, hidden } = totals;
  const { op_orde: upper, aandachtspunt: lower } = results.scorecard.norms;
  const percent = numbersIn(language).sharePercent;
  const name = (id: string): string => itemLabel(results, id);
  const above = shown.filter((one) => wholeAbove(one, upper));
  const below = shown.filter((one) => wholeBelow(one, lower));
  const between = shown.filter((one) => wholeBetween(one, lower, upper)).length;
  const rest = shown.length - above.length - below.length - between;
  const of = { shown: shown.length, asked };
  const clear = (found: readonly Known[], side: "above" | "below", norm: number): string =>
    found.length === 0
      ? words.none(side, percent(norm), of)
      : words.clear(
          found.map(({ id }) => name(id)),
          side,
          percent(norm),
          of,
        );
  const certain = certainBeyond(above, below, { upper, lower });
  const bands = (["vrijwel_alle", "vrijwel_geen"] as const).flatMap((band) =>
    banded[band].length === 0
      ? []
      : [words.banded(banded[band].map(name), terms[language].band[band])],
  );
  return {
    lead: words.lead.norms,
    listed: true,
    sentences: [
      ...(shown.length > 0 ? [clear(above, "above", upper), clear(below, "below", lower)] : []),
      ...(certain ? [words.certain(certain.certain, certain.of)] : []),
      ...(between > 0 ? [words.between(between)] : []),
      ...(rest > 0 ? [words.undecided(rest, rest === shown.length)] : []),
      ...bands,
      ...(hidden > 0 ? [words.notShown(hidden, asked)] : []),
    ],
  };
}

/** The highest and the lowest total; nothing when one that is hidden could be it. */
function rankFacts(results: Results, totals: Totals, language: Language): readonly Fact[] {
  const words = reportWords[language].summary;
  const { shown, asked, hidden } = totals;
  const [weakest, ...others] = [...shown].sort((a, b) => a.share - b.share);
  const strongest = others.at(-1);
  if (!weakest || !strongest || hidden > 0) return [];
  const rank = (one: Known) => ({
    label: itemLabel(results, one.id),
    cell: estimateText(one.estimate, language),
    interval: intervalText(one.estimate, language),
    overlaps: overlapsOf(one, shown),
    others: others.length,
  });
  const { lead } = words;
  const every = shown.length === asked;
  return [
    {
      lead: every ? lead.strongest : lead.strongestShown,
      sentences: [words.strongest(rank(strongest))],
    },
    { lead: every ? lead.weakest : lead.weakestShown, sentences: [words.weakest(rank(weakest))] },
  ];
}

function capacityFacts(results: Results, language: Language): readonly Fact[] {
  const totals = capacityTotals(results);
  return [normFact(results, totals, language), ...rankFacts(results, totals, language)];
}

function domainFacts(results: Results, language: Language): readonly Fact[] {
  const words = reportWords[language].summary;
  const { domains } = results;
  const lagging = laggingDomain(results);
  if (lagging === null || domains.length < 2 || capacityTotals(results).asked === 0) return [];
  const sentence =
    lagging === "hidden"
      ? words.noDomain
      : words.domain({
          ...lagging,
          domain: domainLabel(results, lagging.domain, language),
          mean: numbersIn(language).sharePercent(lagging.mean),
          domains: domains.length,
        });
  return [{ lead: words.lead.domains, sentences: [sentence] }];
}

/** How sure it is that the hub is one; `null` when no interval could be made. */
function hubCertainty({ hub, intervals }: ResultsNetwork, language: Language): string | null {
  if (!hub?.test || intervals === null) return null;
  const { interval, leads, decision } = hub.test;
  const numbers = numbersIn(language);
  return reportWords[language].summary.hubTest({
    low: pointsOf(interval.low, language),
    high: pointsOf(interval.high, language),
    leads: numbers.sharePercent(leads),
    draws: numbers.whole(intervals.draws),
    decided: decision === "hub",
  });
}

function contactFacts(results: Results, language: Language): readonly Fact[] {
  const words = reportWords[language].summary;
  const { network } = results;
  if (network === null) return [];
  const percent = numbersIn(language).sharePercent;
  const { hub, observed, asymmetry } = network;
  const compared = asymmetry.filter(({ difference }) => difference !== null);
  const decided = compared
    .filter(({ decision }) => decision !== "niet_te_beslissen")
    .map((one) => asymmetryText(one, results, language));
  const partial = observed.arcs < observed.of ? [words.partial(observed.arcs, observed.of)] : [];
  const hubFacts: Fact[] = [];
  if (hub !== null && hub.densityOfHub !== null) {
    const name = domainLabel(results, hub.domain, language);
    const share = percent(hub.densityOfHub);
    const sentence =
      hub.densityWithout === null
        ? words.hubOnly(name, share)
        : words.hub(name, share, percent(hub.densityWithout));
    const certainty = hubCertainty(network, language) ?? words.noInterval;
    hubFacts.push({ lead: words.lead.hub, sentences: [sentence, certainty, ...partial] });
  }
  const unknown = asymmetry.length - compared.length;
  return [
    ...hubFacts,
    {
      lead: words.lead.asymmetry,
      sentences: [
        ...(compared.length > 0 ? [words.asymmetries(decided, compared.length)] : []),
        ...(unknown > 0 ? [words.pairsUnknown(unknown)] : []),
      ],
    },
  ];
}

function scorecardFacts({ scorecard }: Results, language: Language): readonly Fact[] {
  const words = reportWords[language].summary;
  const { verdict } = terms[language];
  const { cells } = scorecard;
  const label = (cell: (typeof cells)[number]): string =>
    cellPhrase(cell.level, cell.criterion, language);
  const proposals = VERDICTS.flatMap((one) => {
    const found = cells.filter(({ proposal }) => proposal === one);
    if (found.length === 0) return [];
    return found.length === cells.length && cells.length > 1
      ? [words.oneVerdict(verdict[one], cells.length)]
      : [words.verdict(verdict[one], found.map(label))];
  });
  const unseen = cells
    .flatMap(({ evidence }) => evidence)
    .filter(
      (one) => one.kind === "indicator" && one.norm !== null && one.outcome === "verborgen",
    ).length;
  const judged = cells.filter(({ judgement }) => judgement !== null);
  const differing = judged.flatMap((cell) =>
    cell.judgement !== null && cell.agrees === false
      ? [words.differs(label(cell), verdict[cell.proposal], verdict[cell.judgement.verdict])]
      : [],
  );
  const judgements: Fact = {
    lead: words.lead.differs,
    listed: differing.length > 1,
    sentences: differing.length === 0 ? [words.allAgree(judged.length)] : differing,
  };
  return [
    {
      lead: words.lead.scorecard,
      listed: true,
      sentences: [...proposals, ...(unseen > 0 ? [words.unseen(unseen)] : [])],
    },
    ...(judged.length > 0 ? [judgements] : []),
  ];
}

/** What a policy officer should know first; every sentence is made from the results. */
export function summaryFacts(results: Results, language: Language): readonly Fact[] {
  const words = reportWords[language].summary;
  const hidden = hiddenCells(results).length;
  const profile = terms[language].profile[results.provenance.profile];
  return [
    responseFact(results, language),
    ...capacityFacts(results, language),
    ...domainFacts(results, language),
    {
      lead: reportWords[language].comparison.lead,
      sentences: comparisonSentences(results, language),
    },
    ...contactFacts(results, language),
    ...scorecardFacts(results, language),
    { lead: words.lead.hidden, sentences: [words.hidden(hidden, profile)] },
  ].filter(({ sentences }) => sentences.length > 0);
}
