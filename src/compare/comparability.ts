import type { BreakCode } from "../model/change.js";
import { labelKey } from "../model/clean-label.js";
import type { Results } from "../results/schema.js";
import type { ChangeBreak, LeftOutRow } from "./change-schema.js";
import { type Name, nameParts } from "./parts.js";
import type { YearDocument } from "./year.js";

/** A response, or so many of the respondents over the domains, that moved may move a total by itself. */
const SHIFTED = 0.1;
/** A domain is named when its part of the respondents moved so far. */
const NAMED_SHIFT = 0.03;

/** What stands between one older document and the newest. */
export interface Comparability {
  readonly breaks: readonly ChangeBreak[];
  readonly leftOut: readonly LeftOutRow[];
  /** Questions asked in the same words in both. */
  readonly items: ReadonlySet<string>;
  /** Domains of both. */
  readonly domains: ReadonlySet<string>;
  /** Both have the same domains, so that a total is about the same groups. */
  readonly sameDomains: boolean;
  /** What was added up from municipalities has the same ones in both, so that it is about the same people. */
  readonly sameParts: boolean;
  readonly contacts: boolean;
  /** Both scorecards have the same norms, and findings of other sources or none. */
  readonly scorecard: boolean;
}

interface Named {
  readonly id: string;
  readonly label: string;
}

const idsOf = (list: readonly { readonly id: string }[]): readonly string[] =>
  list.map(({ id }) => id);

/** What of `list` the others do not have. */
function without<Entry extends { readonly id: string }>(
  list: readonly Entry[],
  others: readonly { readonly id: string }[],
): readonly Entry[] {
  const known = new Set(idsOf(others));
  return list.filter(({ id }) => !known.has(id));
}

/** Pairs of what both have, in the order of the newer. */
function pairs<Entry extends { readonly id: string }>(
  older: readonly Entry[],
  newer: readonly Entry[],
): readonly (readonly [older: Entry, newer: Entry])[] {
  return newer.flatMap((entry) => {
    const before = older.find(({ id }) => id === entry.id);
    return before ? [[before, entry] as const] : [];
  });
}

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

type Spellings = NonNullable<Results["provenance"]["spellings"]>["item"];

/** Answers that could be written otherwise in one of both; nothing where one does not tell. */
function otherSpellings(older: Spellings | undefined, newer: Spellings | undefined): string[] {
  if (!older || !newer) return [];
  const keyed = (list: Spellings) => list.map(({ answer, written }) => ({ id: answer, written }));
  const [before, now] = [keyed(older), keyed(newer)];
  const sorted = (written: readonly string[]): readonly string[] => [...written].sort();
  return [
    ...idsOf([...without(before, now), ...without(now, before)]),
    ...pairs(before, now)
      .filter(([one, other]) => !same(sorted(one.written), sorted(other.written)))
      .map(([, { id }]) => id),
  ];
}

const text = (value: number | null): string => (value === null ? "" : String(value));

/**
 * Holds an older document against the newest before any number is compared: every break is named,
 * and what was asked otherwise, or of others, is left out with the reason.
 *
 * @param places of both among the documents
 */
export function comparability(
  older: YearDocument,
  newer: YearDocument,
  places: readonly [older: number, newer: number],
): Comparability {
  const breaks: ChangeBreak[] = [];
  const leftOut: LeftOutRow[] = [];
  const [one, other] = [older.results, newer.results];
  const named = (
    code: BreakCode,
    severity: ChangeBreak["severity"],
    was: readonly string[] = [],
    is: readonly string[] = [],
    about: readonly string[] = [],
  ): void => {
    const documents: [number, number] = [places[0], places[1]];
    breaks.push({ code, severity, documents, about, older: was, newer: is });
  };
  const drop = (
    kind: LeftOutRow["kind"],
    reason: LeftOutRow["reason"],
    entries: readonly Named[],
    lacks: number | null = null,
  ) =>
    leftOut.push(
      ...entries.map(({ id, label }) => ({ kind, id, label, document: places[0], lacks, reason })),
    );
  const labels = (list: readonly Named[]): readonly string[] => list.map(({ label }) => label);

  nameDocuments(older, newer, named);
  const sameParts = nameParts(one, other, named);
  if (!sameParts) {
    drop("total", "other-parts", [{ id: "totaal", label: "" }]);
    drop("domain", "other-parts", one.domains);
    if (one.contacts.length > 0) drop("contacts", "other-parts", [{ id: "contacts", label: "" }]);
  }

  const [goneItems, newItems] = [without(one.items, other.items), without(other.items, one.items)];
  if (goneItems.length + newItems.length > 0) {
    const about = idsOf([...goneItems, ...newItems]);
    named(
      "items-missing",
      "warning",
      fullLabels(one, goneItems),
      fullLabels(other, newItems),
      about,
    );
    drop("item", "missing", fullNames(one, goneItems), places[1]);
    drop("item", "missing", fullNames(other, newItems), places[0]);
  }
  const asked = pairs(one.items, other.items);
  const reworded = asked.filter(([was, is]) => labelKey(was.text) !== labelKey(is.text));
  if (reworded.length > 0) {
    const now = reworded.map(([, is]) => is);
    const texts = (place: 0 | 1) => reworded.map((pair) => pair[place].text);
    named("items-reworded", "warning", texts(0), texts(1), idsOf(now));
    drop("item", "reworded", fullNames(other, now));
  }
  const kept = asked.filter((pair) => !reworded.includes(pair));
  const relabelled = kept.filter(([was, is]) => was.label !== is.label || was.step !== is.step);
  if (relabelled.length > 0) {
    const [was, is] = [relabelled.map(([item]) => item), relabelled.map(([, item]) => item)];
    named("items-relabelled", "info", labels(was), labels(is), idsOf(is));
  }

  const gone = without(one.domains, other.domains);
  const added = without(other.domains, one.domains);
  if (gone.length + added.length > 0) {
    named("domains-missing", "warning", labels(gone), labels(added), idsOf([...gone, ...added]));
    drop("domain", "missing", gone, places[1]);
    drop("domain", "missing", added, places[0]);
    drop("total", "domains-differ", [{ id: "totaal", label: "" }]);
  }
  const shared = pairs(one.domains, other.domains);
  const renamed = shared.filter(([was, is]) => labelKey(was.label) !== labelKey(is.label));
  if (renamed.length > 0) {
    const [was, is] = [renamed.map(([domain]) => domain), renamed.map(([, domain]) => domain)];
    named("domains-renamed", "warning", labels(was), labels(is), idsOf(is));
  }
  nameAnswers(one, other, idsOf(shared.map(([, is]) => is)), named);
  namePeople(one, other, named);

  const contacts = one.contacts.length > 0 && other.contacts.length > 0;
  if (!contacts && one.contacts.length + other.contacts.length > 0) {
    named("contacts-missing", "warning");
    const lacks = one.contacts.length > 0 ? places[1] : places[0];
    drop("contacts", "not-asked", [{ id: "contacts", label: "" }], lacks);
  }
  const alike = (of: (scorecard: Results["scorecard"]) => unknown): boolean =>
    same(of(one.scorecard), of(other.scorecard));
  const [sameNorm, sameRules] = [alike(({ norms }) => norms), alike(({ rules }) => rules)];
  const sameNorms = sameNorm && sameRules;
  if (!sameNorm) {
    const told = ({ scorecard: { norms: n } }: Results) => [text(n.op_orde), text(n.aandachtspunt)];
    named("norms", "warning", told(one), told(other));
  }
  if (!sameRules) named("scorecard-rules", "warning");
  if (!sameNorms) {
    drop("scorecard", "norms-differ", [{ id: "scorecard", label: "" }]);
  }
  const [had, has] = [findingsOf(one), findingsOf(other)];
  const sources = had === has || (had > 0 && has > 0);
  if (had !== has) named("findings", sources ? "info" : "warning", [text(had)], [text(has)]);
  if (!sources) {
    const lacks = had > 0 ? places[1] : places[0];
    drop("scorecard", "findings-missing", [{ id: "scorecard", label: "" }], lacks);
  }
  nameRules(one, other, named);
  return {
    breaks,
    leftOut,
    items: new Set(kept.map(([, { id }]) => id)),
    domains: new Set(shared.map(([, { id }]) => id)),
    sameDomains: gone.length + added.length === 0,
    sameParts,
    contacts,
    scorecard: sameNorms && sources,
  };
}

function fullNames({ steps }: Results, items: Results["items"]): readonly Named[] {
  return items.map(({ id, step, label }) => {
    const name = steps.find((known) => known.id === step)?.label;
    return { id, label: name === undefined ? label : `${name}: ${label}` };
  });
}

const fullLabels = (results: Results, items: Results["items"]): readonly string[] =>
  fullNames(results, items).map(({ label }) => label);

/** Whether both are what they seem: two documents, of two years, from two exports. */
function nameDocuments(older: YearDocument, newer: YearDocument, named: Name): void {
  const [one, other] = [older.results.study, newer.results.study];
  const inputs = ({ results }: YearDocument) => results.provenance.inputs;
  const files = inputs(newer).filter(
    ({ sha256 }) => sha256 !== null && inputs(older).some((input) => input.sha256 === sha256),
  );
  if (older.sha256 === newer.sha256) named("same-document", "warning");
  else if (files.length > 0) {
    named(
      "same-export",
      "warning",
      [],
      [],
      files.map(({ file }) => file),
    );
  }
  const years = [[text(one.year)], [text(other.year)]] as const;
  if (one.year === other.year && older.sha256 !== newer.sha256) {
    named("same-year", "warning", ...years);
  }
  if (one.questionnaire !== other.questionnaire) {
    named("questionnaire", "warning", [one.questionnaire], [other.questionnaire]);
  }
}

/** Whether the answers, and the names of domains, could be written in the same ways. */
function nameAnswers(one: Results, other: Results, domains: readonly string[], named: Name): void {
  const [was, is] = [one.provenance.spellings, other.provenance.spellings];
  const scale = (["item", "contact", "kind"] as const).flatMap((kind) =>
    otherSpellings(was?.[kind], is?.[kind]),
  );
  if (scale.length > 0) named("scale", "warning", [], [], scale);
  const answers = otherSpellings(was?.domain, is?.domain).filter((id) => domains.includes(id));
  if (answers.length > 0) named("domains-answers", "warning", [], [], answers);
}

/** Who was asked, who answered, and of which domains they are. */
function namePeople(one: Results, other: Results, named: Name): void {
  const people = ({ domains, total }: Results) => [
    text(total.invited),
    ...domains.map(({ invited }) => text(invited)),
  ];
  const [was, is] = [people(one), people(other)];
  if (!same(was, is) || was[0] === "") {
    named("invited", "info", [was[0] ?? ""], [is[0] ?? ""], invitedElsewhere(one, other));
  }
  const [before, now] = [one.total.response, other.total.response];
  if (before !== null && now !== null && Math.abs(now - before) >= SHIFTED) {
    named("response", "warning", [text(before)], [text(now)]);
  }
  const part = ({ total }: Results, responded: number): number =>
    total.responded === 0 ? 0 : responded / total.responded;
  const shiftOf = ([a, b]: readonly [Results["domains"][number], Results["domains"][number]]) =>
    Math.abs(part(one, a.responded) - part(other, b.responded));
  const both = pairs(one.domains, other.domains);
  const shifted = both.filter((pair) => shiftOf(pair) >= NAMED_SHIFT);
  // Half of all that moved: who left one domain came to another.
  const moved = both.reduce((sum, pair) => sum + shiftOf(pair), 0) / 2;
  if (moved >= SHIFTED && shifted.length > 0) {
    const said = (results: Results, place: 0 | 1) =>
      shifted.map((pair) => `${pair[place].responded}/${results.total.responded}`);
    named("composition", "warning", said(one, 0), said(other, 1), idsOf(shifted.map(([, b]) => b)));
  }
}

/** Domains of both of which another number was invited. */
function invitedElsewhere(one: Results, other: Results): readonly string[] {
  const changed = pairs(one.domains, other.domains).filter(([a, b]) => a.invited !== b.invited);
  return changed.map(([, { id }]) => id);
}

/** How many findings of other sources than the survey the scorecard rests on. */
const findingsOf = ({ scorecard }: Results): number =>
  scorecard.cells.flatMap(({ evidence }) => evidence.filter(({ kind }) => kind === "finding"))
    .length;

/** Under which rules both may be shown, and by which version they were made. */
function nameRules(one: Results, other: Results, named: Name): void {
  const [was, is] = [one.provenance, other.provenance];
  if (was.profile !== is.profile) named("profile", "warning", [was.profile], [is.profile]);
  const limits = ({ limits: { base, count } }: typeof was) => [text(base), text(count)];
  if (was.profile === is.profile && !same(was.limits, is.limits)) {
    named("limits", "info", limits(was), limits(is));
  }
  if (was.rules !== is.rules) named("rules", "info", [was.rules], [is.rules]);
  if (was.tool.version !== is.tool.version) {
    named("tool", "info", [was.tool.version], [is.tool.version]);
  }
}
