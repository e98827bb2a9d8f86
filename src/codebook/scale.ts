import type { ContactAnswer, ItemAnswer, Kind } from "../model/answer.js";
import type { Option, Questionnaire } from "../model/questionnaire.js";
import { Lookup } from "./lookup.js";

/** How LimeSurvey writes a question that was not shown; like an empty cell it is no answer. */
const NOT_SHOWN = "N/A";

/** How a question is answered. */
export interface Scale<Meaning> {
  readonly lookup: Lookup<Meaning>;
  /** What a question without an answer means. */
  readonly absent: Meaning;
  /** Each answer in the first of its spellings. */
  readonly allowed: string;
}

function scaleOf<Meaning>(
  absent: Meaning,
  { noAnswer }: Questionnaire,
  options: readonly { readonly id: Meaning; readonly answers: readonly string[] }[],
): Scale<Meaning> {
  const spelled = options.flatMap(({ id, answers }) => answers.map((text) => [text, id] as const));
  return {
    lookup: new Lookup<Meaning>([
      ["", absent],
      [NOT_SHOWN, absent],
      ...noAnswer.map((text) => [text, absent] as const),
      ...spelled,
    ]),
    absent,
    allowed: options.map(({ answers }) => answers[0] ?? "").join(", "),
  };
}

const plain = <Id extends string>(options: readonly Option<Id>[]) =>
  options.map(({ id, answers }) => ({ id, answers }));

export const itemScale = (questionnaire: Questionnaire): Scale<ItemAnswer> =>
  scaleOf<ItemAnswer>("leeg", questionnaire, [
    ...plain(questionnaire.agreement),
    { id: "weet_niet", answers: questionnaire.dontKnow.answers },
  ]);

export const contactScale = (questionnaire: Questionnaire): Scale<ContactAnswer> =>
  scaleOf<ContactAnswer>("leeg", questionnaire, plain(questionnaire.contact.options));

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

export const kindScale = (questionnaire: Questionnaire): Scale<Kind | null> =>
  scaleOf<Kind | null>(null, questionnaire, [
    ...plain(questionnaire.contactKind.options),
    { id: "beide", answers: bothTicked(questionnaire.contactKind.options) },
  ]);
