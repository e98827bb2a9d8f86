import { z } from "zod";
import { cleanLabel } from "../model/clean-label.js";
import { type Problem, problem, Refusal } from "../model/problem.js";
import { limited } from "../model/problem-list.js";
import { isOpen, RECOMMENDATION_STATUSES, type Recommendation } from "../model/recommendation.js";
import { CRITERIA, LEVELS } from "../model/scorecard.js";
import { checked } from "./check.js";
import { parseYaml, type YamlFile } from "./yaml.js";

const text = z.string().min(1).max(5000);

/** What `aanbevelingen.yaml` may hold. Without entries it is whole too: one day all are done. */
export const recommendationsSchema = z
  .strictObject({
    recommendations: z
      .array(
        z.strictObject({
          id: z.string().min(1).max(60).describe("Een korte naam, die elk jaar dezelfde blijft."),
          what: text.describe("De aanbeveling in een zin; zonder dat iemand te herkennen is."),
          level: z.enum(LEVELS).optional().describe("Met criterion: het vak van de scorekaart."),
          criterion: z.enum(CRITERIA).optional(),
          for: text.describe("Voor wie: een domein, organisaties, het college."),
          since: z.int().min(1990).max(2100).describe("Jaar waarin ze voor het eerst is gedaan."),
          status: z.enum(RECOMMENDATION_STATUSES),
          note: text
            .optional()
            .describe("Wat er is gedaan, of waarom ze is vervallen; moet bij die twee."),
          where: text.optional().describe("Bladzijde van het rapport waar ze staat."),
        }),
      )
      .nullable(),
  })
  .meta({ id: "ivm-recommendations-1", title: "aanbevelingen.yaml" });

type Entry = NonNullable<z.infer<typeof recommendationsSchema>["recommendations"]>[number];

/** What the schema cannot see: keys that belong together, and entries beside each other. */
function wrongIn(entries: readonly Entry[], year: number, yaml: YamlFile): Problem[] {
  const seen = new Set<string>();
  return entries.flatMap((entry, index) => {
    const id = cleanLabel(entry.id);
    const found: Problem[] = [];
    const say = (code: string, facts: Problem["facts"], key: string): void => {
      const where = yaml.place(["recommendations", index, key]);
      found.push(problem("error", code, { id, ...facts }, where));
    };
    if (seen.has(id)) say("recommended-twice", {}, "id");
    seen.add(id);
    const { level, criterion, since, status, note } = entry;
    if ((level === undefined) !== (criterion === undefined)) {
      const lacking = level === undefined ? "level" : "criterion";
      const key = `recommendations[${index + 1}].${lacking}`;
      say("missing-key", { key, entry: id }, level === undefined ? "criterion" : "level");
    }
    if (since > year) say("recommended-later", { since, year }, "since");
    if (!isOpen({ status }) && cleanLabel(note ?? "") === "") {
      say("recommendation-without-note", { status }, "status");
    }
    return found;
  });
}

/**
 * @param year of the study: nothing was recommended after it
 * @throws Refusal with every unknown key and wrong value, every id that stands twice, and every entry
 *   that is done or dropped without a word on it, by line
 */
export function readRecommendations(
  yaml: string,
  file: string,
  year: number,
): readonly Recommendation[] {
  const parsed = parseYaml(yaml, file);
  if (parsed.value === null) return [];
  const entries = checked(recommendationsSchema, parsed).recommendations ?? [];
  const problems = wrongIn(entries, year, parsed);
  if (problems.length > 0) throw new Refusal("data", limited(problems));
  return entries.map(({ id, what, level, criterion, for: whom, since, status, note, where }) => ({
    id,
    what,
    cell: level && criterion ? { level, criterion } : null,
    for: whom,
    since,
    status,
    note: note ?? null,
    where: where ?? null,
  }));
}
