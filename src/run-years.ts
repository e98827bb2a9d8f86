import { CodedAnswers, countPairs } from "./count-pairs.js";
import { disclosePairs, strictest } from "./disclosure/pairs.js";
import type { NoPairs, Pairs } from "./model/pairs.js";
import { bothYears } from "./results/both-years.js";
import type { Results } from "./results/schema.js";
import { evaluateOpen, openStudy, type RunOptions, type StudyFolder } from "./run.js";

/** The study of one year, and how its results are asked. */
export interface YearFolder {
  readonly folder: StudyFolder;
  readonly options: RunOptions;
}

/** Two years of a city, and what may be shown of those who answered in both. */
export interface TwoYears {
  readonly older: Results;
  readonly newer: Results;
  readonly pairs: Pairs | NoPairs;
}

/**
 * The results of two years of which both exports are at hand, so that who answered twice can be told
 * by the keyed code of the invitation. Respondents exist only until the pairs are counted.
 *
 * @throws Refusal when anything in either folder cannot be used
 */
export async function evaluateYears(older: YearFolder, newer: YearFolder): Promise<TwoYears> {
  const [before, now] = [new CodedAnswers(), new CodedAnswers()];
  const openOlder = await openStudy(older.folder, older.options, before);
  const openNewer = await openStudy(newer.folder, newer.options, now);
  const results = {
    older: await evaluateOpen(openOlder, older.options),
    newer: await evaluateOpen(openNewer, newer.options),
  };
  const counted = countPairs(before, now);
  if (typeof counted === "string") return { ...results, pairs: counted };
  const profile = strictest(openOlder.profile, openNewer.profile);
  if (counted.both < profile.minimumBase) return { ...results, pairs: "too-few" };
  const years = bothYears(results.older, results.newer);
  return { ...results, pairs: disclosePairs(counted, years, profile) };
}
