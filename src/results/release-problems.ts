import { type Isolation, isolations } from "../disclosure/differencing.js";
import { PROFILES, type Profile } from "../disclosure/profile.js";
import type { Release } from "../disclosure/release.js";
import { TOTAL } from "../model/answer.js";
import type { Localised } from "../model/language.js";
import { type Problem, problem, type Severity } from "../model/problem.js";

const CODES: Readonly<Record<Isolation["kind"], string>> = {
  "other-people": "release-people",
  "other-answers": "release-answers",
  "other-groups": "release-regrouped",
  "other-cells": "release-other-cells",
};

/**
 * What this release and those before it tell together (rule D9): an error when everybody can lay
 * both side by side, a warning when only colleagues can.
 *
 * @param earlier the ledger, oldest first
 * @param rules those of this release
 */
export function releaseProblems(
  earlier: readonly Release[],
  now: Release,
  domains: readonly { readonly id: string; readonly label: Localised }[],
  rules: Profile,
): Problem[] {
  const nameOf = (id: string): Localised | string =>
    id === TOTAL ? TOTAL : (domains.find((domain) => domain.id === id)?.label ?? id);
  return earlier.flatMap((release, index): Problem[] => {
    const open = release.profile === "publiek" && now.profile === "publiek";
    const severity: Severity = open && rules.releases === "refuse" ? "error" : "warning";
    const judged = open || now.profile === "intern" ? rules : PROFILES.intern;
    const found = isolations(release, now, index, judged);
    // Where a domain tells it, the total tells it again.
    const named = found.filter(({ domain }) => found.length === 1 || domain !== TOTAL);
    return named.map(({ kind, domain, people }) =>
      problem(severity, CODES[kind], {
        year: release.year,
        number: index + 1,
        least: judged.minimumBase,
        ...(domain === null ? {} : { domain: nameOf(domain) }),
        ...(people === 0 ? {} : { count: people }),
      }),
    );
  });
}
