import { z } from "zod";
import { refuseData } from "../model/problem.js";
import { CRITERIA, type Judgement, LEVELS, VERDICTS } from "../model/scorecard.js";
import { checked } from "./check.js";
import { parseYaml } from "./yaml.js";

const text = z.string().min(1).max(5000);

/** What `oordeel.yaml` may hold. */
export const judgementsSchema = z
  .strictObject({
    judgements: z.array(
      z.strictObject({
        level: z.enum(LEVELS),
        criterion: z.enum(CRITERIA),
        verdict: z.enum(VERDICTS),
        reason: text.describe("Waarom de onderzoekers zo oordelen, in een of twee zinnen."),
        where: text.optional().describe("Waar het oordeel staat."),
      }),
    ),
  })
  .meta({ id: "ivm-judgements-1", title: "oordeel.yaml" });

/** @throws Refusal for unknown keys, wrong values, and a cell that is judged twice. */
export function readJudgements(yaml: string, file: string): readonly Judgement[] {
  const parsed = parseYaml(yaml, file);
  const { judgements } = checked(judgementsSchema, parsed);
  const seen = new Set<string>();
  for (const [index, { level, criterion }] of judgements.entries()) {
    const cell = `${level} × ${criterion}`;
    if (seen.has(cell)) {
      throw refuseData("judged-twice", { cell }, parsed.place(["judgements", index]));
    }
    seen.add(cell);
  }
  return judgements.map((judgement) => ({ ...judgement, where: judgement.where ?? null }));
}
