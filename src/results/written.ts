import type { Results } from "./schema.js";

/** A text that people wrote and a report prints, and how they find it back. */
export interface Written {
  readonly text: string;
  /** Which of the files that people write. */
  readonly part:
    | "study"
    | "domains"
    | "questionnaire"
    | "findings"
    | "judgements"
    | "recommendations";
  /** The finding or recommendation, the cell of a judgement, the domain or the question; empty for the study. */
  readonly entry: string;
  readonly key: string;
}

/** The parts of a results document that hold sentences of people. */
export type Words = Pick<
  Results,
  "study" | "domains" | "steps" | "items" | "scorecard" | "recommendations"
>;

/** An id has no spaces: "een-enkele-agent" says as much as the words would. */
const idInWords = (id: string): string => id.replaceAll(/[-_]/gu, " ");

/** Everything in a results document that people wrote in sentences, as it is printed. */
export function writtenIn({
  study,
  domains,
  steps,
  items,
  scorecard,
  recommendations,
}: Words): Written[] {
  const of =
    (part: Written["part"], entry: string) =>
    (key: string, text: string | null): Written[] =>
      text === null ? [] : [{ text, part, entry, key }];
  const aboutStudy = of("study", "");
  return [
    ...aboutStudy("title", study.title),
    ...aboutStudy("note", study.note),
    ...domains.flatMap(({ id, label }) => of("domains", id)("label", label)),
    ...steps.flatMap(({ id, label }) => of("questionnaire", id)("label", label)),
    ...items.flatMap(({ id, label, text }) => {
      const question = of("questionnaire", id);
      return [...question("label", label), ...question("text", text)];
    }),
    ...scorecard.cells.flatMap(({ level, criterion, evidence, judgement }) => [
      ...evidence.flatMap((one) => {
        if (one.kind !== "finding") return [];
        const finding = of("findings", one.id);
        return [
          ...finding("id", idInWords(one.id)),
          ...finding("what", one.what),
          ...finding("where", one.where),
        ];
      }),
      ...[judgement].flatMap((one) => {
        const cell = of("judgements", `${level} × ${criterion}`);
        return one ? [...cell("reason", one.reason), ...cell("where", one.where)] : [];
      }),
    ]),
    ...recommendations.flatMap((one) => {
      const recommendation = of("recommendations", one.id);
      return [
        ...recommendation("id", idInWords(one.id)),
        ...recommendation("what", one.what),
        ...recommendation("for", one.for),
        ...recommendation("note", one.note),
        ...recommendation("where", one.where),
      ];
    }),
  ];
}
