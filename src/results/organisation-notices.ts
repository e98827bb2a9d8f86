import type { ShownOrganisations } from "../disclosure/organisations.js";
import { type Problem, problem } from "../model/problem.js";

/** What was withheld of the network of organisations, and by which rule; never a value. */
export function organisationProblems({ blocks, density }: ShownOrganisations): Problem[] {
  const rules = ["D1", "D2", "D12"] as const;
  const hidden = rules.flatMap((rule) => {
    const count = blocks.filter((block) => block.hidden?.rule === rule).length;
    return count > 0 ? [problem("info", "roster-blocks-hidden", { count, rule })] : [];
  });
  return [
    ...hidden,
    ...(density.reason === "hidden" ? [problem("info", "roster-indices-hidden")] : []),
  ];
}
