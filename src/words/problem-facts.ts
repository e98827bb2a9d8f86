import { TOTAL } from "../model/answer.js";
import { cleanLabel } from "../model/clean-label.js";
import type { Language, Localised } from "../model/language.js";
import type { Problem } from "../model/problem.js";
import { terms } from "./terms.js";

/** The facts of a problem in one language. */
export type Facts = Readonly<Record<string, string | number>>;

type Fact = string | number | Localised;

/** Longer facts are cut: a sentence is for reading. */
const LONGEST = 300;

/** A fact without signs that a terminal would obey, and no longer than a sentence bears. */
function sayable(fact: string | number): string | number {
  if (typeof fact === "number") return fact;
  const clean = cleanLabel(fact.slice(0, 2 * LONGEST));
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST)}…` : clean;
}

/** The facts as they may be said; a name that stands in both languages is the reader's. */
export function factsIn(facts: Problem["facts"], language: Language): Facts {
  const said = (fact: Fact | undefined) =>
    fact === undefined ? fact : sayable(typeof fact === "object" ? fact[language] : fact);
  return new Proxy({} as Facts, { get: (_, name) => said(facts[String(name)]) });
}

/** ` Bedoelde u "exports"?`, or nothing when no word is near. */
export function meant({ nearest }: Facts, language: Language): string {
  if (!nearest) return "";
  return language === "nl" ? ` Bedoelde u "${nearest}"?` : ` Did you mean "${nearest}"?`;
}

/** `1 cel`, `2 cellen` */
export const counted = (count: string | number | undefined, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** What a YAML value should have been, in words. */
const KINDS: Readonly<Record<string, Localised>> = {
  string: { nl: "een tekst", en: "a text" },
  number: { nl: "een getal", en: "a number" },
  int: { nl: "een heel getal", en: "a whole number" },
  array: { nl: "een lijst", en: "a list" },
  object: { nl: "een groep sleutels", en: "a group of keys" },
  record: { nl: "een groep sleutels", en: "a group of keys" },
  boolean: { nl: "true of false", en: "true or false" },
};

/** What may be written at the keys that people mistake most. */
const EXAMPLES: Readonly<Record<string, string>> = {
  municipality: "Arnhem",
  year: "2026",
  since: "2024",
  exports: "[enquete.csv]",
  ignore: "[LEEFTIJD]",
  answers: "[Onderwijs, School]",
  op_orde: "0.7",
  aandachtspunt: "0.5",
  privacy: "{ profile: intern }",
};

/** `een getal, bijvoorbeeld 2026` */
export function kind({ key, expected }: Facts, language: Language): string {
  const path = String(key);
  const said = KINDS[String(expected)]?.[language] ?? String(expected);
  const example = path.startsWith("invited.") ? "98" : EXAMPLES[path.split(".").at(-1) ?? ""];
  if (example === undefined) return said;
  return `${said}, ${language === "nl" ? "bijvoorbeeld" : "for example"} ${example}`;
}

const LISTS: Readonly<Record<string, Localised>> = {
  findings: { nl: "bevinding", en: "finding" },
  judgements: { nl: "oordeel", en: "judgement" },
  recommendations: { nl: "aanbeveling", en: "recommendation" },
};

/** `privacy.profile`; in a list of findings `bevinding 1 (terugkoppeling-1), level`. */
export function keyName({ key, entry }: Facts, language: Language): string {
  const path = String(key);
  const { list, index, rest } =
    /^(?<list>\w+)\[(?<index>\d+)\](?:\.(?<rest>.*))?$/u.exec(path)?.groups ?? {};
  const named = LISTS[list ?? ""]?.[language];
  if (named === undefined) return path;
  return `${named} ${index}${entry ? ` (${entry})` : ""}${rest ? `, ${rest}` : ""}`;
}

/** The name of a domain, or the word for all of them together. */
export const domainName = ({ domain }: Facts, language: Language): string =>
  domain === TOTAL ? terms[language].total : String(domain);

/** Which rule hides a cell, in words. */
export function ruleReason({ rule }: Facts, language: Language): string {
  const reasons: Readonly<Record<string, string>> = terms[language].rule;
  return reasons[String(rule)] ?? String(rule);
}
