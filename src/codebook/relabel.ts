import type { Language } from "../model/language.js";
import type { Questionnaire } from "../model/questionnaire.js";

interface Labelled {
  readonly study: { readonly language: Language };
  readonly domains: readonly { readonly id: string; readonly label: string }[];
  readonly steps: readonly { readonly id: string; readonly label: string }[];
  readonly items: readonly { readonly id: string; readonly label: string; readonly text: string }[];
}

/**
 * A document with its domains, steps and items named in another language.
 *
 * Only names that the questionnaire gave are translated; a name that the study chose itself
 * stays as the study wrote it.
 */
export function relabel<Document extends Labelled>(
  document: Document,
  questionnaire: Questionnaire,
  language: Language,
): Document {
  const from = document.study.language;
  if (from === language) return document;
  const translated = (
    now: string,
    known: { readonly nl: string; readonly en: string } | undefined,
  ): string => (known?.[from] === now ? known[language] : now);
  const named =
    (list: readonly { id: string; label: { nl: string; en: string } }[]) =>
    <Entry extends { id: string; label: string }>(entry: Entry): Entry => ({
      ...entry,
      label: translated(entry.label, list.find(({ id }) => id === entry.id)?.label),
    });
  return {
    ...document,
    study: { ...document.study, language },
    domains: document.domains.map(named(questionnaire.domains)),
    steps: document.steps.map(named(questionnaire.steps)),
    items: document.items.map(named(questionnaire.items)).map((item) => ({
      ...item,
      text: translated(item.text, questionnaire.items.find(({ id }) => id === item.id)?.text),
    })),
  };
}
