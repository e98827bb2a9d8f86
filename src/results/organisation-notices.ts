import type { ShownOrganisations } from "../disclosure/organisations.js";
import { ROSTER_RULES } from "../model/disclosure-rule.js";
import { type Problem, problem } from "../model/problem.js";

/** What was withheld of the network of organisations, and by which rule; never a value. */
export function organisationProblems({ blocks, density }: ShownOrganisations): Problem[] {
  const hidden = ROSTER_RULES.flatMap((rule) => {
    const count = blocks.filter((block) => block.hidden?.rule === rule).length;
    return count > 0 ? [problem("info", "roster-blocks-hidden", { count, rule })] : [];
  });
  return [
    ...hidden,
    ...(density.reason === "hidden" ? [problem("info", "roster-indices-hidden")] : []),
  ];
}
