import { PROFILES } from "../disclosure/profile.js";
import { Refusal, refuseData } from "../model/problem.js";
import { limited } from "../model/problem-list.js";
import { contradictionIn } from "./consistent.js";
import { holdsDoubleKey } from "./double-key.js";
import { RESULTS_SCHEMA, type Results, resultsSchema } from "./schema.js";
import { singlePersonProblems } from "./single-person-problems.js";
import { writtenIdentifiers } from "./written-identifiers.js";

/**
 * Reads a results document back.
 *
 * @throws Refusal when the text is no JSON, is of another schema version (named), or does not
 *   hold what the schema asks or contradicts itself (the first such place is named), or when its
 *   words are about fewer people than its profile allows.
 */
export function readResults(text: string, file: string): Results {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refuseData("results-no-json", {}, { file });
  }
  const schema = (value as { schema?: unknown } | null)?.schema;
  if (typeof schema !== "string" || !schema.startsWith("ivm-results/")) {
    throw refuseData("results-not-ours", {}, { file });
  }
  if (schema !== RESULTS_SCHEMA) {
    const found = schema.slice(0, 40);
    throw refuseData("results-other-schema", { found, expected: RESULTS_SCHEMA }, { file });
  }
  if (holdsDoubleKey(text, value)) throw refuseData("results-double-key", {}, { file });
  const parsed = resultsSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const unknown = issue?.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
    const at = [...(issue?.path ?? []), ...unknown].join(".");
    throw refuseData("results-invalid", { at }, { file });
  }
  const at = contradictionIn(parsed.data);
  if (at !== null) throw refuseData("results-invalid", { at }, { file });
  const { profile, limits } = parsed.data.provenance;
  const rules = { ...PROFILES[profile], minimumCount: limits.count };
  const told = [
    ...singlePersonProblems(parsed.data, rules, () => file),
    ...writtenIdentifiers(parsed.data, rules, () => file),
  ];
  if (told.some(({ severity }) => severity === "error")) throw new Refusal("data", limited(told));
  return parsed.data;
}

/** The document as it is written: two spaces, newline at the end, always the same order. */
export function writeResults(results: Results): string {
  return `${JSON.stringify(results, null, 2)}\n`;
}
