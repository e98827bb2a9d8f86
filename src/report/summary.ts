import type { Language } from "../model/language.js";
import { VERDICTS } from "../model/scorecard.js";
import type { Results } from "../results/schema.js";
import { numbersIn } from "../words/numbers.js";
import { reportWords } from "../words/report.js";
import { terms } from "../words/terms.js";
import { estimateText, intervalText } from "./cells.js";
import { hiddenCells } from "./hidden.js";
import { cellPhrase, domainLabel, itemLabel } from "./labels.js";
import { asymmetryText } from "./network-table.js";
import {
  capacityTotals,
  type Known,
  laggingDomain,
  overlapsOf,
  wholeAbove,
  wholeBelow,
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

function capacityFacts(results: Results, language: Language): readonly Fact[] {
  const words = reportWords[language].summary;
  const { shown, banded, notShown } = capacityTotals(results);
  const sorted = [...shown].sort((a, b) => a.share - b.share);
  const [weakest] = sorted;
  const strongest = sorted.at(-1);
  if (!weakest || !strongest) return [];
  const { op_orde, aandachtspunt } = results.scorecard.norms;
  const percent = numbersIn(language).sharePercent;
  const labels = (some: readonly Known[]): string[] => some.map(({ id }) => itemLabel(results, id));
  const above = labels(shown.filter((one) => wholeAbove(one, op_orde)));
  const below = labels(shown.filter((one) => wholeBelow(one, aandachtspunt)));
  const rest = shown.length - above.length - below.length;
  const clear = (found: readonly string[], side: "above" | "below", norm: number): string =>
    found.length === 0
      ? words.none(side, percent(norm))
      : words.clear(found, side, percent(norm), shown.length);
  const bandOf = (band: "vrijwel_alle" | "vrijwel_geen"): string[] => {
    const names = banded[band].map((id) => itemLabel(results, id));
    return names.length === 0 ? [] : [words.banded(names, terms[language].band[band])];
  };
  const rank = (one: Known) => ({
    label: itemLabel(results, one.id),
    cell: estimateText(one.estimate, language),
    interval: intervalText(one.estimate, language),
    overlaps: overlapsOf(one, shown),
    others: shown.length - 1,
  });
  return [
    {
      lead: words.lead.norms,
      listed: true,
      sentences: [
        clear(above, "above", op_orde),
        clear(below, "below", aandachtspunt),
        ...(rest > 0 && rest < shown.length ? [words.undecided(rest)] : []),
        ...(notShown > 0 ? [words.notShown(notShown)] : []),
      ],
    },
    {
      lead: words.lead.strongest,
      sentences: [words.strongest(rank(strongest)), ...bandOf("vrijwel_alle")],
    },
    {
      lead: words.lead.weakest,
      sentences: [words.weakest(rank(weakest)), ...bandOf("vrijwel_geen")],
    },
  ];
}

function domainFacts(results: Results, language: Language): readonly Fact[] {
  const words = reportWords[language].summary;
  if (results.domains.length < 2 || capacityTotals(results).shown.length === 0) return [];
  const lagging = laggingDomain(results);
  const sentence = lagging
    ? words.domain(
        domainLabel(results, lagging.domain, language),
        lagging.lowest,
        lagging.of,
        lagging.decided,
      )
    : words.noDomain;
  return [{ lead: words.lead.domains, sentences: [sentence] }];
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
    hubFacts.push({ lead: words.lead.hub, sentences: [sentence, words.noInterval, ...partial] });
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
    return found.length === 0 ? [] : [words.verdict(verdict[one], found.map(label))];
  });
  const unseen = cells
    .flatMap(({ evidence }) => evidence)
    .filter((one) => one.kind === "indicator" && one.outcome === "verborgen").length;
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
    ...contactFacts(results, language),
    ...scorecardFacts(results, language),
    { lead: words.lead.hidden, sentences: [words.hidden(hidden, profile)] },
  ].filter(({ sentences }) => sentences.length > 0);
}
