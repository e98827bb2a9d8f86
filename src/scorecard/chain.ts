import { TOTAL } from "../model/answer.js";
import { LINK_VERDICTS, type LinkVerdict, NOT_CAPACITY } from "../model/chain.js";
import type { Norm } from "../model/scorecard.js";
import type { Measured } from "../results/build.js";
import type { ItemCell, ResultsChain, ResultsItem } from "../results/schema.js";
import { outcomeOf, pointsOf } from "./outcome.js";

type Link = ResultsChain["links"][number];

/** A question of a step with what its cell lets us say. */
interface Judged {
  readonly item: string;
  readonly verdict: LinkVerdict;
  readonly share: number;
  readonly k: number | null;
  readonly base: number;
}

/**
 * The least that a band promises. A band stands from 21 answers on and is more than 90 % (or
 * less than 10 %); the weakest case, 19 of 21, has an exact interval from .696 (Clopper &
 * Pearson 1934), and every interval of this program from .69 on.
 */
export const BAND = { share: 0.9, low: 0.69 } as const;

function verdictOf(share: number, low: number, high: number, norm: Norm): LinkVerdict {
  const outcome = outcomeOf({ share, low, high }, norm);
  if (outcome === "ertussen") return "ertussen";
  const { direction } = pointsOf(outcome);
  if (direction === "neutraal") return "niet_te_beslissen";
  return direction === "voor" ? "op_orde" : "aandachtspunt";
}

/** `null` where nothing of the cell is shown or nobody gave a valid answer. */
function judge(item: string, { agree, base }: ItemCell, norm: Norm): Judged | null {
  if (agree.band !== null) {
    const most = agree.band === "vrijwel_alle";
    const verdict = most
      ? verdictOf(BAND.share, BAND.low, 1, norm)
      : verdictOf(1 - BAND.share, 0, 1 - BAND.low, norm);
    return { item, verdict, share: most ? 1 : 0, k: null, base: base ?? 0 };
  }
  const { share, interval, k } = agree;
  if (share === null || interval === null || base === null) return null;
  return { item, verdict: verdictOf(share, interval.low, interval.high, norm), share, k, base };
}

const rank = (verdict: LinkVerdict): number => LINK_VERDICTS.indexOf(verdict);

/** The worst verdict, then the smallest share, then the most answers. */
function weaker(a: Judged, b: Judged): number {
  return rank(a.verdict) - rank(b.verdict) || a.share - b.share || b.base - a.base;
}

/**
 * A step as a link. A question of which nothing is known could be the weakest: then the link is
 * at best undecided, and an `aandachtspunt` among the shown ones stays one.
 */
function linkOf(step: string, items: readonly ResultsItem[], domain: string, norm: Norm): Link {
  const cells = items.map((item) => item.cells.find((cell) => cell.domain === domain));
  const judged = items.flatMap((item, index) => {
    const cell = cells[index];
    return (cell && judge(item.id, cell, norm)) ?? [];
  });
  const unanswered = cells.filter((cell) => cell?.agree.reason === "no-valid-answers").length;
  const [weakest] = [...judged].sort(weaker);
  const equal = judged.filter((one) => weakest !== undefined && weaker(one, weakest) === 0);
  const unknown = judged.length < items.length;
  const worst = weakest?.verdict ?? null;
  return {
    step,
    verdict: unknown && worst !== null && worst !== "aandachtspunt" ? "niet_te_beslissen" : worst,
    weakest: equal.map(({ item }) => item),
    questions: items.length,
    hidden: items.length - judged.length - unanswered,
    unanswered,
  };
}

/**
 * From recognising to acting as a chain, per domain and for the city: each step is as strong as
 * its weakest question, and the chain breaks at the first step that needs attention.
 *
 * The steps are joined by the rule of "and" in a logic with an unknown (Kleene 1952): one question
 * that needs attention settles it, all must be in order for the step to be, and a hidden or
 * unanswered question leaves the rest open. Only cells that are shown are read, so that nothing
 * follows about the others.
 *
 * @returns one chain per domain in questionnaire order, then the total; none when no step was asked
 */
export function chainOf(results: Measured, norm: Norm): ResultsChain[] {
  const asked = results.items.filter(({ step }) => !NOT_CAPACITY.includes(step));
  const steps = results.steps.filter(({ id }) => asked.some(({ step }) => step === id));
  if (steps.length === 0) return [];
  return [...results.domains.map(({ id }) => id), TOTAL].map((domain) => {
    const links = steps.map(({ id }) =>
      linkOf(
        id,
        asked.filter(({ step }) => step === id),
        domain,
        norm,
      ),
    );
    const broken = links.find(({ verdict }) => verdict === "aandachtspunt");
    return { domain, breaks: broken?.step ?? null, links };
  });
}
