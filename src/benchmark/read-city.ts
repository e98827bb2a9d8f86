import { PROFILES } from "../disclosure/profile.js";
import { cleanLabel, labelKey } from "../model/clean-label.js";
import { refuseData } from "../model/problem.js";
import { RESULTS_SCHEMA } from "../results/schema.js";
import { type City, type CityCell, cityYear, type DocumentOrigin } from "./city.js";
import { contradictionInLight } from "./contradiction.js";
import { type LightCell, type LightResults, lightSchema } from "./light-schema.js";

/** A wording as it is compared: letters and digits only. */
const wordingOf = (text: string): string => labelKey(text).replace(/[^\p{L}\p{N}]+/gu, "");

function toldOf({ agree, hidden }: LightCell): CityCell["told"] {
  if (hidden !== null) return "verborgen";
  if (agree.reason === "no-valid-answers") return "geen_antwoord";
  if (agree.band !== null) return agree.band;
  return agree.k === null ? "verborgen" : "share";
}

function cellsOf({ items }: LightResults): readonly CityCell[] {
  return items.flatMap(({ id, text, cells }) => {
    const total = cells.at(-1);
    if (!total) return [];
    const told = toldOf(total);
    const numbers =
      told === "share"
        ? { k: total.agree.k, base: total.base, interval: total.agree.interval }
        : { k: null, base: null, interval: null };
    return [{ item: id, wording: wordingOf(text), told, ...numbers }];
  });
}

/**
 * Keeps of a results document what a benchmark needs, after a light check.
 *
 * @throws Refusal when the text is no JSON, is of another schema version, or does not hold what a
 *   benchmark reads, or contradicts itself
 */
export function readCity(text: string, origin: DocumentOrigin): City {
  const where = { file: origin.file };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refuseData("results-no-json", {}, where);
  }
  const schema = (value as { schema?: unknown } | null)?.schema;
  if (schema !== RESULTS_SCHEMA) {
    const found = typeof schema === "string" ? cleanLabel(schema.slice(0, 40)) : "–";
    throw refuseData("results-other-schema", { found, expected: RESULTS_SCHEMA }, where);
  }
  const parsed = lightSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw refuseData("results-invalid", { at: issue?.path.join(".") ?? "" }, where);
  }
  const at = contradictionInLight(parsed.data);
  if (at !== null) throw refuseData("results-invalid", { at }, where);
  const { study, provenance, domains, total } = parsed.data;
  const { minimumBase, minimumCount } = PROFILES[provenance.profile];
  const sorted = [...domains].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ...origin,
    municipality: cleanLabel(study.municipality),
    year: study.year,
    note: study.note === null ? null : cleanLabel(study.note),
    language: study.language,
    questionnaire: study.questionnaire,
    sizeClass: study.size_class,
    called: study.benchmark,
    profile: provenance.profile,
    rules: provenance.rules,
    stricter: provenance.limits.base > minimumBase || provenance.limits.count > minimumCount,
    domains: sorted.map(({ id }) => id).join(" "),
    domainLabels: sorted.map(({ label }) => labelKey(label)).join("\n"),
    members: provenance.members
      .flatMap((one) => [one, ...one.parts])
      .map((one) => cityYear(one.municipality, one.year)),
    invitedKnown: total.invited !== null,
    responded: total.responded,
    cells: cellsOf(parsed.data),
  };
}
