import { questionKey } from "../codebook/question-key.js";
import type { Questionnaire } from "../model/questionnaire.js";

/** The domain that a file is named after: `enquete-zorg_en_welzijn.csv`; `null` when none is. */
export function domainOfName(file: string, { domains }: Questionnaire): string | null {
  const words = ` ${questionKey(file.replace(/\.[^.]*$/u, "").replaceAll("_", " "))} `;
  const found = domains
    .flatMap(({ id, code, label, answers }) =>
      [id.replaceAll("_", " "), label.nl, label.en, ...answers.filter((one) => one !== code)].map(
        (name) => ({ id, key: questionKey(name) }),
      ),
    )
    .filter(({ key }) => words.includes(` ${key} `))
    .sort((a, b) => b.key.length - a.key.length);
  return found[0]?.id ?? null;
}
