import { combined, type JudgedItem } from "../disclosure/combined.js";
import { isolations } from "../disclosure/differencing.js";
import { PROFILES, type Profile } from "../disclosure/profile.js";
import { regroupings } from "../disclosure/regrouping.js";
import type { Release } from "../disclosure/release.js";
import { TOTAL } from "../model/answer.js";
import type { Frame } from "../model/frame.js";
import type { Localised } from "../model/language.js";
import { type Problem, problem, type Severity } from "../model/problem.js";

/**
 * What this release and those before it tell together (rule D9): an error when everybody can lay
 * both side by side, a warning when only colleagues can.
 *
 * @param earlier the ledger, oldest first
 * @param judged the questions of this release, hidden counts included
 * @param rules those of this release
 */
export function releaseProblems(
  earlier: readonly Release[],
  now: Release,
  { domains, items, questionnaire }: Frame,
  judged: readonly JudgedItem[],
  rules: Profile,
): Problem[] {
  const nameOf = (id: string): Localised | string =>
    id === TOTAL ? TOTAL : (domains.find((domain) => domain.id === id)?.label ?? id);
  const questionOf = (id: string): Problem["facts"] => {
    const item = items.find((known) => known.id === id);
    const step = questionnaire.steps.find((known) => known.id === item?.step);
    return item
      ? { id, step: step?.label ?? item.step, label: item.label, code: item.code }
      : { id };
  };
  return earlier.flatMap((release, index): Problem[] => {
    const open = release.profile === "publiek" && now.profile === "publiek";
    const severity: Severity = open && rules.releases === "refuse" ? "error" : "warning";
    const profile = open ? rules : PROFILES.intern;
    const which = { year: release.year, number: index + 1 };
    const people = isolations(release, now, index, profile.minimumBase);
    // Where a domain tells it, the total tells it again.
    const named = people.filter(({ domain }) => people.length === 1 || domain !== TOTAL);
    const [first, ...more] = regroupings(release, now, index, profile);
    const [together, ...others] = combined(release, now, judged, profile);
    return [
      ...named.map(({ domain, kind, people: count }) =>
        problem(severity, kind === "other-people" ? "release-people" : "release-answers", {
          ...which,
          domain: nameOf(domain),
          count,
        }),
      ),
      ...(first
        ? [
            problem(severity, "release-regrouped", {
              ...which,
              ...questionOf(first.item),
              more: more.length,
            }),
          ]
        : []),
      ...(together
        ? [
            problem(severity, "release-combined", {
              ...which,
              ...questionOf(together),
              more: others.length,
            }),
          ]
        : []),
    ];
  });
}
