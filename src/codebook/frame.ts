import { cleanLabel } from "../model/clean-label.js";
import type { Frame } from "../model/frame.js";
import { nearest } from "../model/nearest.js";
import { type Problem, problem, Refusal } from "../model/problem.js";
import type { Domain, Questionnaire } from "../model/questionnaire.js";
import type { Study } from "../study/study-file.js";
import { refuseUnclearSpellings } from "./spellings.js";

/**
 * The questionnaire with what this study says differently about its domains.
 *
 * @throws Refusal for a domain the questionnaire does not have, an export named twice, an answer
 *   that means two domains, or invited numbers that cannot be: a total below their sum.
 */
export function studyFrame(
  study: Study,
  questionnaire: Questionnaire,
  file: string,
): Omit<Frame, "items" | "contactsAsked"> {
  const known = questionnaire.domains.map((domain) => domain.id);
  const problems: Problem[] = [];
  const mustBeKnown = (key: string, id: string): void => {
    if (known.includes(id)) return;
    const facts = { key, id, nearest: nearest(id, known) ?? "", known: known.join(", ") };
    problems.push(problem("error", "unknown-domain-id", facts, { file }));
  };
  for (const id of Object.keys(study.domains)) mustBeKnown("domains", id);
  for (const id of Object.keys(study.invited)) if (id !== "total") mustBeKnown("invited", id);
  const exported = new Set<string>();
  for (const entry of study.exports) {
    if (typeof entry !== "string" && entry.domain) mustBeKnown("exports", entry.domain);
    const name = (typeof entry === "string" ? entry : entry.file).replace(/^(?:\.\/)+/u, "");
    if (exported.has(name)) problems.push(problem("error", "export-twice", { name }, { file }));
    exported.add(name);
  }

  const invitedBy = new Map(Object.entries(study.invited));
  const domainsInvited = known.map((id) => invitedBy.get(id) ?? null);
  const sum = domainsInvited.reduce<number>((total, n) => total + (n ?? 0), 0);
  const complete = domainsInvited.every((n) => n !== null);
  const total = invitedBy.get("total") ?? (complete ? sum : null);
  if (total !== null && (sum > total || (complete && sum !== total))) {
    problems.push(problem("error", "invited-does-not-add-up", { sum, total }, { file }));
  }
  if (problems.length > 0) throw new Refusal("data", problems);

  const domains = questionnaire.domains.map((domain): Domain => {
    const own = Object.hasOwn(study.domains, domain.id) ? study.domains[domain.id] : undefined;
    const label = own?.label === undefined ? null : cleanLabel(own.label);
    // Other spellings do not change the code under which a survey of ours stores the domain.
    const code = own?.answers && domain.answers.includes(domain.code) ? [domain.code] : [];
    return {
      ...domain,
      label: label === null ? domain.label : { nl: label, en: label },
      answers: [...(own?.answers ?? domain.answers), ...code, ...(label === null ? [] : [label])],
    };
  });
  const spelled = domains.map(({ id, label, answers }) => ({
    id,
    answers: [...answers, label.nl, label.en],
  }));
  refuseUnclearSpellings(spelled, { file });
  return { questionnaire, domains, invited: { total, domains: domainsInvited } };
}
