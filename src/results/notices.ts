import type { Warning } from "../disclosure/cell.js";
import type { ShownAgreement, ShownContact } from "../disclosure/disclose.js";
import type { Profile } from "../disclosure/profile.js";
import type { Response } from "../measures/response.js";
import { TOTAL } from "../model/answer.js";
import { HIDING_RULES } from "../model/disclosure-rule.js";
import type { Frame } from "../model/frame.js";
import type { Localised } from "../model/language.js";
import { type Problem, problem, Refusal } from "../model/problem.js";
import type { Item } from "../model/questionnaire.js";
import { STUDY_FILE } from "../model/study-file.js";

/** @throws Refusal when more people answered than were invited. */
export function refuseImpossible({ domains, total }: Response, frame: Frame): void {
  const rows = [
    ...domains.map((row) => ({ ...row, name: nameOf(row.id, frame) })),
    { ...total, name: TOTAL },
  ];
  const over = rows.filter(({ invited, responded }) => invited !== null && responded > invited);
  if (over.length === 0) return;
  throw new Refusal(
    "data",
    over.map(({ name, responded, invited }) => {
      const facts = { domain: name, responded, invited: invited ?? 0 };
      return problem("error", "more-than-invited", facts, { file: STUDY_FILE });
    }),
  );
}

function nameOf(id: string, frame: Frame): Localised | string {
  return frame.domains.find((domain) => domain.id === id)?.label ?? id;
}

/** A question as people know it: its step, its short label and its heading in the export. */
function question({ id, step, label, code }: Item, { questionnaire }: Frame): Problem["facts"] {
  const of = questionnaire.steps.find((known) => known.id === step)?.label ?? step;
  return { id, step: of, label, code };
}

/**
 * What a reader should know about the data: who is missing, what was not asked.
 *
 * @param shown the cells after disclosure: that nobody gave a valid answer is said of each of them,
 *   and so only where the cells say it too
 */
export function dataProblems(
  { domains }: Response,
  shown: readonly (readonly ShownAgreement[])[],
  frame: Frame,
): Problem[] {
  const silent = domains
    .filter(({ responded, invited }) => responded === 0 && invited !== 0)
    .map(({ id }) => problem("warning", "domain-without-answers", { domain: nameOf(id, frame) }));
  const absent = frame.questionnaire.items.filter((item) => !frame.items.includes(item));
  const [one, ...others] = absent;
  const codes = absent.map(({ code }) => code).join(", ");
  const notAsked =
    one && others.length === 0
      ? [problem("info", "item-not-asked", question(one, frame))]
      : one
        ? [problem("info", "items-not-asked", { count: absent.length, codes })]
        : [];
  const withoutAnswers = frame.items.flatMap((item, index) => {
    const cells = shown[index] ?? [];
    const total = cells.find(({ domain }) => domain === TOTAL);
    if (total?.base !== 0 || cells.some(({ hidden }) => hidden !== null)) return [];
    return [problem("warning", "item-without-answers", question(item, frame))];
  });
  const noContacts = frame.contactsAsked ? [] : [problem("info", "contacts-not-asked")];
  const alone =
    frame.contactsAsked && frame.domains.length < 2 ? [problem("info", "own-domain-only")] : [];
  return [...silent, ...withoutAnswers, ...notAsked, ...noContacts, ...alone];
}

/** The domains of which too few answered for the profile to show any share. */
export function smallDomains(
  { domains }: Response,
  frame: Frame,
  { minimumBase }: Profile,
): Problem[] {
  return domains
    .filter(({ responded }) => responded > 0 && responded < minimumBase)
    .map(({ id, responded }) => {
      const facts = { domain: nameOf(id, frame), responded, least: minimumBase };
      return problem("warning", "domain-below-base", facts);
    });
}

/** How much was hidden and by which rule; never which values. */
export function disclosureProblems(
  items: readonly (readonly ShownAgreement[])[],
  contacts: readonly ShownContact[],
  profile: Profile,
): Problem[] {
  const cells = [...items.flat(), ...contacts];
  const hidden = HIDING_RULES.flatMap((rule) => {
    const count = cells.filter((cell) => cell.hidden?.rule === rule).length;
    return count > 0 ? [problem("info", "cells-hidden", { count, rule })] : [];
  });
  const warned = (rule: Warning): number =>
    cells.filter(({ warnings }) => warnings.includes(rule)).length;
  const extreme = warned("D3");
  const allButOne = warned("D4");
  return [
    ...(profile.id === "publiek" ? [problem("warning", "public-limits")] : []),
    ...(extreme > 0 ? [problem("warning", "cells-extreme", { count: extreme })] : []),
    ...(allButOne > 0 ? [problem("warning", "cells-all-but-one", { count: allButOne })] : []),
    ...hidden,
  ];
}
