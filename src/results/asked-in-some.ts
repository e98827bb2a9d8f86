import type { Frame } from "../model/frame.js";
import type { Language, Localised } from "../model/language.js";
import { type Problem, problem } from "../model/problem.js";

/** What one part of a whole was asked. */
export interface PartAsked {
  readonly name: string | Localised;
  /** Ids of its questions. */
  readonly items: ReadonlySet<string>;
  readonly contacts: boolean;
}

const inBoth = (text: (language: Language) => string): Localised => ({
  nl: text("nl"),
  en: text("en"),
});

function namesOf(parts: readonly PartAsked[]): Localised {
  return inBoth((language) =>
    parts.map(({ name }) => (typeof name === "string" ? name : name[language])).join(", "),
  );
}

/**
 * Questions that only some parts of a whole were asked: their total is about those parts alone, and
 * looks as if it were about the whole. One warning for all questions with the same parts.
 */
export function askedInSome(parts: readonly PartAsked[], frame: Frame): readonly Problem[] {
  if (parts.length < 2) return [];
  const groups = new Map<string, Frame["items"][number][]>();
  for (const item of frame.items) {
    const places = [...parts.keys()].filter((at) => parts[at]?.items.has(item.id)).join();
    groups.set(places, [...(groups.get(places) ?? []), item]);
  }
  const steps = new Map(frame.questionnaire.steps.map(({ id, label }) => [id, label]));
  const some = [...groups].flatMap(([places, items]) => {
    const asked = places.split(",").flatMap((at) => (at === "" ? [] : (parts[Number(at)] ?? [])));
    if (asked.length === parts.length) return [];
    const questions = inBoth((language) =>
      items
        .map(({ step, label }) => `${steps.get(step)?.[language] ?? step}: ${label[language]}`)
        .join("; "),
    );
    const facts = { count: items.length, questions, parts: namesOf(asked) };
    return [problem("warning", "items-asked-in-some", facts)];
  });
  const linked = parts.filter(({ contacts }) => contacts);
  return frame.contactsAsked && linked.length < parts.length
    ? [...some, problem("warning", "contacts-asked-in-some", { parts: namesOf(linked) })]
    : some;
}
