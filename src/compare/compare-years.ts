import { LEVEL } from "../measures/comparison.js";
import { TOTAL } from "../model/answer.js";
import { EQUAL_WITHIN } from "../model/change.js";
import { labelKey } from "../model/clean-label.js";
import type { ContactPairs, NoPairs, PairCounts, Pairs } from "../model/pairs.js";
import { refuseData, refuseUse } from "../model/problem.js";
import type { Results, ResultsContact, ResultsItem } from "../results/schema.js";
import { CHANGE_SCHEMA, type Change, type ChangeBreak, type LeftOutRow } from "./change-schema.js";
import { type Comparability, comparability } from "./comparability.js";
import { networkChange, shownLines } from "./network.js";
import { otherParts } from "./parts.js";
import { recommendationsChange } from "./recommendations.js";
import { changedRows, type InYear, type Line } from "./rows.js";
import { scorecardChange } from "./scorecard.js";
import type { YearDocument } from "./year.js";

type Key =
  | { readonly item: string; readonly domain: string }
  | { readonly source: string; readonly target: string };

/** The number invited of a domain, or of the city. */
function invitedOf({ domains, total }: Results, domain: string): number | null {
  const of = domain === TOTAL ? total : domains.find(({ id }) => id === domain);
  return of?.invited ?? null;
}

function itemInYear(results: Results, item: string, domain: string): InYear {
  const cell = results.items
    .find(({ id }) => id === item)
    ?.cells.find((one) => one.domain === domain);
  if (!cell) return null;
  const invited = invitedOf(results, domain);
  return { share: cell.agree, base: cell.base, hidden: cell.hidden !== null, invited };
}

function arcInYear(results: Results, source: string, target: string): InYear {
  const isIt = (one: ResultsContact): boolean => one.source === source && one.target === target;
  const arc = results.contacts.find(isIt);
  if (!arc) return null;
  const invited = invitedOf(results, source);
  return { share: arc.yearly, base: arc.base, hidden: arc.hidden !== null, invited };
}

function itemPairs(pairs: Pairs | NoPairs, item: string, domain: string): PairCounts | null {
  if (typeof pairs === "string") return null;
  return pairs.items.find((one) => one.item === item && one.domain === domain)?.counts ?? null;
}

function contactPairs(pairs: Pairs | NoPairs, source: string, target: string): PairCounts | null {
  if (typeof pairs === "string") return null;
  const isIt = (one: ContactPairs): boolean => one.source === source && one.target === target;
  return pairs.contacts.find(isIt)?.counts ?? null;
}

function twiceOf(pairs: Pairs | NoPairs, oldest: Results, newest: Results): Change["twice"] {
  if (typeof pairs === "string") {
    return { both: null, onlyOlder: null, onlyNewer: null, uncoded: null, reason: pairs };
  }
  const { both, coded } = pairs;
  return {
    both,
    onlyOlder: oldest.total.responded - both,
    onlyNewer: newest.total.responded - both,
    uncoded: [oldest.total.responded - coded[0], newest.total.responded - coded[1]],
    reason: null,
  };
}

/** Years between two documents of which none is there: the line may have bent in them. */
function missingYears(documents: readonly YearDocument[]): ChangeBreak[] {
  return documents.flatMap(({ results: { study } }, place): ChangeBreak[] => {
    const next = documents[place + 1]?.results.study.year;
    if (next === undefined || next - study.year < 2) return [];
    const older = [String(study.year)];
    return [
      {
        code: "years-missing",
        severity: "info",
        documents: [place, place + 1],
        about: [],
        older,
        newer: [String(next)],
      },
    ];
  });
}

/** @throws Refusal for documents that cannot be the years of one municipality */
function assertYears(documents: readonly YearDocument[]): void {
  const [first] = documents;
  if (!first || documents.length < 2) throw refuseUse("compare-too-few");
  const { municipality } = first.results.study;
  for (const [place, { results }] of documents.entries()) {
    const { study } = results;
    if (labelKey(study.municipality) !== labelKey(municipality)) {
      throw refuseData("compare-municipality", { one: municipality, other: study.municipality });
    }
    const before = documents[place - 1]?.results.study.year ?? study.year;
    if (study.year < before) {
      throw refuseUse("compare-order", { older: study.year, newer: before });
    }
  }
}

/** What may be compared with the newest in each document; of the newest everything. */
function eachComparable(documents: readonly YearDocument[]): (Comparability | null)[] {
  const last = documents.length - 1;
  return documents.map((document, place) => {
    const newest = documents[last];
    return place === last || !newest ? null : comparability(document, newest, [place, last]);
  });
}

/**
 * What changed between years: first whether they can be compared, then every share with its
 * interval, one family of tests, and a decision. Reads nothing but the results documents
 * and the disclosed counts of those who answered twice, so that what a year hides stays hidden.
 *
 * The change is that from the first to the last; years between stand beside it, and give a trend.
 *
 * @param documents oldest first, all named in one language
 * @param pairs what may be shown of those who answered in the first and the last year, or why there is nothing
 * @throws Refusal for another municipality, for years that go back, for a single document, and
 *   when nothing can be compared
 */
export function compareYears(
  documents: readonly YearDocument[],
  version: string,
  pairs: Pairs | NoPairs = "document",
): Change {
  assertYears(documents);
  const all = documents.map(({ results }) => results);
  const [oldest, newest] = [all[0], all.at(-1)];
  const held = eachComparable(documents);
  const first = held[0];
  if (!oldest || !newest || !first) throw refuseUse("compare-too-few");
  if (!first.sameParts) {
    throw refuseData("compare-parts", {
      older: oldest.study.year,
      newer: newest.study.year,
      gone: otherParts(oldest, newest).join(", "),
      added: otherParts(newest, oldest).join(", "),
    });
  }
  const dates = all.map(({ study }) => study.year);
  const items = newest.items.filter(({ id }) => first.items.has(id));
  const domains = newest.domains.filter(({ id }) => first.domains.has(id));
  /** A year between takes part only where it can be compared with the newest. */
  const kept = (place: number, may: (one: Comparability) => boolean): boolean => {
    const one = held[place];
    return !one || may(one);
  };
  const itemLine = ({ id }: ResultsItem, domain: string): Line<Key> => ({
    key: { item: id, domain },
    half: domain === TOTAL ? "stad" : "onderdelen",
    years: all.map((results, place) => {
      const may = kept(
        place,
        (one) => one.sameParts && one.items.has(id) && (domain !== TOTAL || one.sameDomains),
      );
      return may ? itemInYear(results, id, domain) : null;
    }),
    pairs: itemPairs(pairs, id, domain),
    domains:
      domain === TOTAL
        ? domains.map(({ id: part }) => [
            itemInYear(oldest, id, part),
            itemInYear(newest, id, part),
          ])
        : [],
  });
  const groups = [...domains.map(({ id }) => id), ...(first.sameDomains ? [TOTAL] : [])];
  const asked = first.contacts ? domains : [];
  const lines: Line<Key>[] = [
    ...items.flatMap((item) => groups.map((domain) => itemLine(item, domain))),
    ...asked.flatMap(({ id: source }) =>
      asked.map(({ id: target }): Line<Key> => {
        const years = all.map((results, place) =>
          kept(place, (one) => one.sameParts) ? arcInYear(results, source, target) : null,
        );
        const key = { source, target };
        const moved = contactPairs(pairs, source, target);
        return { key, half: "onderdelen", years, pairs: moved, domains: [] };
      }),
    ),
  ];
  if (lines.length === 0) throw refuseData("compare-nothing");
  const { rows, sizes } = changedRows(lines, dates);
  const changedItems = items.map(({ id, step, label, text }) => ({
    id,
    step,
    label,
    text,
    rows: rows.flatMap(({ key, ...row }) =>
      "item" in key && key.item === id ? [{ domain: key.domain, ...row }] : [],
    ),
  }));
  const lineSets = all.map(shownLines);
  const networks = all.map(({ network }, place) =>
    lineSets[place] === lineSets.at(-1) && kept(place, (one) => one.sameParts) ? network : null,
  );
  const otherLines: LeftOutRow[] =
    first.contacts && networks[0] === null && oldest.network !== null && newest.network !== null
      ? [
          {
            kind: "network",
            id: "network",
            label: "",
            document: 0,
            lacks: null,
            reason: "other-lines",
          },
        ]
      : [];
  return {
    schema: CHANGE_SCHEMA,
    tool: { name: "interventievermogen", version },
    municipality: newest.study.municipality,
    language: newest.study.language,
    profile: all.every(({ provenance }) => provenance.profile === "publiek") ? "publiek" : "intern",
    documents: documents.map(({ results, sha256 }) => documentOf(results, sha256)),
    breaks: [...missingYears(documents), ...held.flatMap((one) => one?.breaks ?? [])],
    leftOut: [...leftOutOf(held), ...otherLines, ...organisationsOf(all)],
    level: LEVEL,
    within: EQUAL_WITHIN,
    family: {
      size: sizes.stad + sizes.onderdelen,
      halves: [
        { half: "stad", size: sizes.stad },
        { half: "onderdelen", size: sizes.onderdelen },
      ],
      adjustment: "holm",
    },
    twice: twiceOf(pairs, oldest, newest),
    domains: domains.map(({ id, label }) => ({
      id,
      label,
      responded: all.map((one) => one.domains.find((known) => known.id === id)?.responded ?? null),
    })),
    steps: newest.steps,
    items: changedItems,
    contacts: rows.flatMap(({ key, ...row }) => ("source" in key ? [{ ...key, ...row }] : [])),
    network: first.contacts ? networkChange(networks) : [],
    scorecard: scorecardChange(oldest, newest, changedItems, first.scorecard),
    recommendations: recommendationsChange(oldest, newest),
  };
}

/** Of a year between nothing is left out that is told of the first and the last alone. */
function leftOutOf(held: readonly (Comparability | null)[]): LeftOutRow[] {
  return held.flatMap((one, place) =>
    (one?.leftOut ?? []).filter(({ kind }) => kind !== "scorecard" || place === 0),
  );
}

/** The network of organisations hangs on which of them answered, so years are not compared. */
function organisationsOf(all: readonly Results[]): LeftOutRow[] {
  const document = all.findIndex(({ organisations }) => organisations !== null);
  if (document === -1) return [];
  const id = "organisations";
  return [{ kind: id, id, label: "", document, lacks: null, reason: "never-compared" }];
}

function documentOf({ study, provenance, total }: Results, sha256: string) {
  const { year, title, note, questionnaire } = study;
  const { profile, rules, limits, tool } = provenance;
  return {
    year,
    title,
    note,
    questionnaire,
    profile,
    rules,
    limits,
    version: tool.version,
    invited: total.invited,
    responded: total.responded,
    sha256,
  };
}
