import type { ContactAnswer, ItemAnswer, Kind } from "../model/answer.js";
import type { Domain, Option, Questionnaire } from "../model/questionnaire.js";
import { Lookup } from "./lookup.js";

/**
 * How LimeSurvey writes a question that was not shown. In other hands it may mean "not
 * applicable": an own questionnaire that names it under an answer has the last word.
 */
const NOT_SHOWN = "N/A";

/** How a question is answered. */
export interface Scale<Meaning> {
  readonly lookup: Lookup<Meaning>;
  /** What it means when the question was left empty. */
  readonly empty: Meaning;
  /** What it means when the question was not shown, or is not in the export. */
  readonly notShown: Meaning;
  /** Reasons to give no answer, such as "weet niet". */
  readonly reasons: ReadonlySet<Meaning>;
  /** Each answer in the first of its spellings. */
  readonly allowed: string;
}

const REASONS: ReadonlySet<unknown> = new Set(["weet_niet", "nvt"]);

function scaleOf<Meaning>(
  empty: Meaning,
  notShown: Meaning,
  written: Pick<Questionnaire, "noAnswer" | "notShown">,
  options: readonly { readonly id: Meaning; readonly answers: readonly string[] }[],
): Scale<Meaning> {
  const spelled = options.flatMap(({ id, answers }) => answers.map((text) => [text, id] as const));
  return {
    lookup: new Lookup<Meaning>([
      ["", empty],
      [NOT_SHOWN, notShown],
      ...written.noAnswer.map((text) => [text, empty] as const),
      ...written.notShown.map((text) => [text, notShown] as const),
      ...spelled,
    ]),
    empty,
    notShown,
    reasons: new Set(options.map(({ id }) => id).filter((id) => REASONS.has(id))),
    allowed: options.flatMap(({ answers }) => answers.slice(0, 1)).join(", "),
  };
}

const plain = <Id extends string>(options: readonly Option<Id>[]) =>
  options.map(({ id, answers }) => ({ id, answers }));

export const itemScale = (questionnaire: Questionnaire): Scale<ItemAnswer> =>
  scaleOf<ItemAnswer>("leeg", "niet_getoond", questionnaire, [
    ...plain(questionnaire.agreement),
    { id: "weet_niet", answers: questionnaire.dontKnow.answers },
    { id: "nvt", answers: questionnaire.notApplicable },
  ]);

export const contactScale = (questionnaire: Questionnaire): Scale<ContactAnswer> =>
  scaleOf<ContactAnswer>(
    "leeg",
    "niet_getoond",
    questionnaire,
    plain(questionnaire.contact.options),
  );

/** Where more than one kind could be ticked, both together are the kind "beide". */
function bothTicked(options: readonly Option<Kind>[]): readonly string[] {
  const spelled = (id: Kind) => options.find((option) => option.id === id)?.answers ?? [];
  return spelled("algemeen").flatMap((general) =>
    spelled("casus").flatMap((one) =>
      [";", "; ", ", "].flatMap((between) => [
        `${general}${between}${one}`,
        `${one}${between}${general}`,
      ]),
    ),
  );
}

/** Without the cells in which both kinds were ticked. */
export const oneKindScale = (questionnaire: Questionnaire): Scale<Kind | null> =>
  scaleOf<Kind | null>(null, null, questionnaire, plain(questionnaire.contactKind.options));

export const kindScale = (questionnaire: Questionnaire): Scale<Kind | null> =>
  scaleOf<Kind | null>(null, null, questionnaire, [
    ...plain(questionnaire.contactKind.options),
    { id: "beide", answers: bothTicked(questionnaire.contactKind.options) },
  ]);

/** Domains by their place in the list; `null` for an empty cell. */
export const domainLookup = (domains: readonly Domain[]): Lookup<number | null> =>
  new Lookup<number | null>([
    ["", null],
    ...domains.flatMap(({ answers, label }, index) =>
      [...answers, label.nl, label.en].map((answer) => [answer, index] as const),
    ),
  ]);
