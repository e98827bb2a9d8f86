import { betaQuantile } from "./beta-quantile.js";
import type { Generator } from "./generator.js";
import { type Without, without } from "./without.js";

/** Respondents with the same answers: per question yes, no, or no valid answer. */
export interface Alike {
  readonly count: number;
  readonly answers: readonly (boolean | null)[];
}

/** More respondents than this are never drawn at once: the weights make up for it. */
const MOST_DRAWN = 250;

/** A share of 0 or 1 is drawn from this many equally likely shares. */
const JEFFREYS_SHARES = 500;

interface Question {
  readonly yes: number;
  readonly valid: number;
  /** Per group of respondents who are alike: 1 yes, 0 no, −1 no valid answer. */
  readonly answers: Int8Array;
}

function questionOf(groups: readonly Alike[], question: number): Question {
  let yes = 0;
  let valid = 0;
  const answers = Int8Array.from(groups, ({ count, answers }) => {
    const answer = answers[question] ?? null;
    if (answer === null) return -1;
    valid += count;
    if (answer) yes += count;
    return answer ? 1 : 0;
  });
  return { yes, valid, answers };
}

/** The middles of equal parts of Jeffreys' distribution, drawn toward the share by `scale`. */
function jeffreysShares({ yes, valid }: Question, scale: number): Float64Array {
  const share = yes / valid;
  return Float64Array.from({ length: JEFFREYS_SHARES }, (_, part) => {
    const p = (part + 0.5) / JEFFREYS_SHARES;
    return share + scale * (betaQuantile(p, yes + 0.5, valid - yes + 0.5) - share);
  });
}

/**
 * The shares that the same group could have given as well, one set per call: the rescaled
 * bootstrap (Rao & Wu 1988). m of the n respondents are drawn with replacement and someone drawn
 * r times weighs 1 − λ + λ · r · n / m with λ = √(m (1 − f) / (n − 1)), where m = n − 1, and so
 * λ = √(1 − f), up to 251 respondents. The variance of a share is then (1 − f) s² / n, and answers
 * of the same person stay together. A draw in which nobody answered one of the questions is done
 * again. Drawing from a share of 0 or 1 would give that share for ever: there Jeffreys'
 * distribution Beta(k + ½, n − k + ½) is drawn from, shrunk to the share by √(1 − f).
 *
 * @param groups respondents, those with the same answers together; whoever answered nothing is
 *   left out
 * @param fraction f, the part of the group that answered: 0 when nobody knows, 1 when all did
 * @returns the reason when a question has fewer than two valid answers
 * @throws RangeError on counts that are no whole numbers from 1 up and on other fractions
 */
export function rescaledShares(
  groups: readonly Alike[],
  fraction: number,
  chance: Generator,
): (() => Float64Array) | Without<"too-few-answers"> {
  if (!(fraction >= 0 && fraction <= 1)) throw new RangeError("a fraction is from 0 to 1");
  if (groups.some(({ count }) => !Number.isInteger(count) || count < 1)) {
    throw new RangeError("respondents are counted in whole numbers from 1");
  }
  const counted = groups.filter(({ answers }) => answers.some((answer) => answer !== null));
  const asked = groups[0]?.answers ?? [];
  const questions = asked.map((_, question) => questionOf(counted, question));
  if (questions.some(({ valid }) => valid < 2)) return without("too-few-answers");

  const ends = new Float64Array(counted.length);
  let size = 0;
  counted.forEach(({ count }, index) => {
    size += count;
    ends[index] = size;
  });
  const drawn = Math.min(size - 1, MOST_DRAWN);
  const lambda = Math.sqrt((drawn * (1 - fraction)) / (size - 1));
  const each = (lambda * size) / drawn;
  const fixed = questions.map((question) =>
    question.yes === 0 || question.yes === question.valid
      ? jeffreysShares(question, Math.sqrt(1 - fraction))
      : null,
  );
  const hits = new Int32Array(counted.length);

  const draw = (): void => {
    hits.fill(0);
    for (let respondent = 0; respondent < drawn; respondent++) {
      const at = groupAt(ends, chance.below(size));
      hits[at] = (hits[at] ?? 0) + 1;
    }
  };
  const shareOf = ({ yes, valid, answers }: Question): number => {
    let drawnYes = 0;
    let drawnValid = 0;
    for (let group = 0; group < answers.length; group++) {
      const answer = answers[group] ?? -1;
      if (answer < 0) continue;
      const times = hits[group] ?? 0;
      drawnValid += times;
      drawnYes += times * answer;
    }
    const weight = (1 - lambda) * valid + each * drawnValid;
    return weight === 0 ? Number.NaN : ((1 - lambda) * yes + each * drawnYes) / weight;
  };
  return () => {
    const shares = new Float64Array(questions.length);
    for (let complete = false; !complete; ) {
      draw();
      complete = true;
      for (const [index, question] of questions.entries()) {
        const table = fixed[index];
        const share = table ? table[chance.below(table.length)] : shareOf(question);
        shares[index] = share ?? Number.NaN;
        if (Number.isNaN(share)) complete = false;
      }
    }
    return shares;
  };
}

/** The group of a respondent: the first that ends after its place. */
function groupAt(ends: Float64Array, place: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
