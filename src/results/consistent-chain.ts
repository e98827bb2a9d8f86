import type { Results, ResultsChain } from "./schema.js";

type Link = ResultsChain["links"][number];

/** Whether a link names only questions of its step that show something, and counts the others. */
function soundLink(link: Link, domain: string, { items }: Results): boolean {
  const ofStep = items.filter(({ step }) => step === link.step);
  const agreed = ofStep.map(({ id, cells }) => {
    const cell = cells.find((one) => one.domain === domain);
    return { id, reason: cell?.agree.reason ?? null };
  });
  const shown = agreed.filter(({ reason }) => reason === null || reason === "band");
  const count = (wanted: string): number => agreed.filter(({ reason }) => reason === wanted).length;
  const known = link.weakest.every((id) => shown.some((one) => one.id === id));
  return (
    known &&
    link.weakest.length > 0 === shown.length > 0 &&
    (link.verdict === null) === (shown.length === 0) &&
    link.questions === ofStep.length &&
    link.hidden === count("hidden") &&
    link.unanswered === count("no-valid-answers")
  );
}

/** Whether a chain agrees with the items it is made of, and breaks where it says it does. */
export function soundChain({ domain, breaks, links }: ResultsChain, results: Results): boolean {
  const first = links.find(({ verdict }) => verdict === "aandachtspunt");
  return (
    breaks === (first?.step ?? null) && links.every((link) => soundLink(link, domain, results))
  );
}
