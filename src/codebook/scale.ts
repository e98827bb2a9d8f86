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
  options: readonly { readonly id: Meaning; readonly answers: readonly string[] }[],
): Scale<Meaning> {
  const spelled = options.flatMap(({ id, answers }) => answers.map((text) => [text, id] as const));
  return {
    lookup: new Lookup<Meaning>([["", absent], [NOT_SHOWN, absent], ...spelled]),
    absent,
    allowed: options.map(({ answers }) => answers[0] ?? "").join(", "),
  };
}

const plain = <Id extends string>(options: readonly Option<Id>[]) =>
  options.map(({ id, answers }) => ({ id, answers }));

export const itemScale = ({ agreement, dontKnow }: Questionnaire): Scale<ItemAnswer> =>
  scaleOf<ItemAnswer>("leeg", [
    ...plain(agreement),
    { id: "weet_niet", answers: dontKnow.answers },
  ]);

export const contactScale = ({ contact }: Questionnaire): Scale<ContactAnswer> =>
  scaleOf<ContactAnswer>("leeg", plain(contact.options));

export const kindScale = ({ contactKind }: Questionnaire): Scale<Kind | null> =>
  scaleOf<Kind | null>(null, plain(contactKind.options));
