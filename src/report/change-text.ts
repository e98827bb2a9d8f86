import type { Change, ChangedNetwork, ShareMove, YearCell } from "../compare/change-schema.js";
import { TOTAL } from "../model/answer.js";
import type { Language } from "../model/language.js";
import { pairsIn } from "../model/pairs.js";
import { changeWords, type Outcomes, type Subject } from "../words/change.js";
import { changeRecommendationWords } from "../words/change-recommendations.js";
import { compositionWords } from "../words/composition.js";
import { pairWords } from "../words/pairs.js";
import { terms } from "../words/terms.js";
import {
  allAsked,
  breakText,
  ends,
  groupName,
  indexText,
  movedRange,
  questionName,
  shareText,
  wayRange,
  yearsOf,
} from "./change-names.js";
import { isOfComposition } from "./composition-text.js";
import { cellPhrase } from "./labels.js";
import { flooredToPoints, pointsOf } from "./points.js";

/** A sentence, and what is listed after it. */
export interface Said {
  readonly text: string;
  readonly list: readonly string[];
}

/** What the chapter says on one thing. */
export interface ChangeFact {
  readonly lead: string;
  readonly said: readonly Said[];
}

/** A change with the name of what changed. */
interface NamedMove {
  readonly name: string;
  readonly years: readonly YearCell[];
  readonly change: ShareMove;
}

const plain = (text: string): Said => ({ text, list: [] });

/** What the comparison comes to, written from its decisions alone. */
export function changeFacts(change: Change, language: Language): readonly ChangeFact[] {
  const { lead } = changeWords[language];
  const inCity = change.items.flatMap(({ id, rows }) =>
    rows
      .filter(({ domain }) => domain === TOTAL)
      .map((row) => ({ name: `‘${questionName(change, id)}’`, ...row })),
  );
  const inDomains = change.items.flatMap(({ id, rows }) =>
    rows
      .filter(({ domain }) => domain !== TOTAL)
      .map((row) => {
        const domain = groupName(change, row.domain, language);
        return { name: `${domain}, ‘${questionName(change, id)}’`, ...row };
      }),
  );
  const lines = change.contacts.map(({ source, target, ...row }) => {
    const [from, to] = [source, target].map((id) => groupName(change, id, language));
    return { name: `${from} → ${to}`, ...row };
  });
  const facts: ChangeFact[] = [
    { lead: lead.comparable, said: comparable(change, language) },
    { lead: lead.city, said: outcomesSaid("city", inCity, change, language) },
    { lead: lead.domains, said: outcomesSaid("domains", inDomains, change, language) },
    { lead: lead.contacts, said: outcomesSaid("contacts", lines, change, language) },
    { lead: lead.network, said: networkSaid(change, language) },
    { lead: lead.scorecard, said: scorecardSaid(change, language) },
    recommendationFact(change, language),
    { lead: lead.sure, said: sureSaid(change, language) },
  ];
  return facts.filter(({ said }) => said.length > 0);
}

function comparable(change: Change, language: Language): Said[] {
  const words = changeWords[language];
  const named = change.breaks.map((one) =>
    plain(`${words.severity[one.severity]}: ${breakText(change, one, language)}`),
  );
  const whole = allAsked(change);
  const all = words.allComparable(change.items.length, yearsOf(change));
  return whole && change.items.length > 0 ? [plain(all), ...named] : named;
}

function outcomesOf(moves: readonly NamedMove[], change: Change, language: Language): Outcomes {
  const count = (decision: ShareMove["decision"]): number =>
    moves.filter((move) => move.change.decision === decision).length;
  const undecided = moves.filter((move) => move.change.decision === "niet_te_beslissen");
  const least = undecided.map(({ change: { detectable } }) => detectable);
  const known = least.flatMap(({ value }) => (value === null ? [] : [value]));
  // Too few answers show nothing whatever happened; in large groups nearly anything shows.
  const unlimited = least.some(({ reason }) => reason !== null && reason !== "too-few-answers");
  const smallest = unlimited || known.length === 0 ? 0 : flooredToPoints(Math.min(...known));
  return {
    compared: moves.filter((move) => move.change.decision !== null).length,
    higher: count("hoger"),
    lower: count("lager"),
    same: count("gelijk"),
    within: moves
      .filter((move) => move.change.decision === "gelijk_binnen")
      .map(({ name }) => name.replace(/^‘|’$/gu, "")),
    undecided: undecided.length,
    hidden: moves.filter((move) => move.change.reason === "verborgen").length,
    unanswered: moves.filter((move) => move.change.reason === "geen_antwoorden").length,
    below: smallest > 0 ? pointsOf(smallest, language) : null,
    tested: change.family.size,
    years: ends(change),
  };
}

function movedText({ name, years, change }: NamedMove, language: Language): string {
  const { difference, interval, ground, pairs } = change;
  const [first, last] = [years[0], years.at(-1)];
  if (difference === null || interval === null || ground === null || !first || !last) return name;
  return changeWords[language].moved({
    name,
    was: shareText(first, language),
    is: shareText(last, language),
    points: pointsOf(Math.abs(difference), language),
    higher: difference > 0,
    interval: wayRange(interval, difference > 0, language),
    pairs:
      ground === "pairs" && pairs
        ? pairWords[language].moved({ ...pairs, pairs: pairsIn(pairs) })
        : null,
    ground,
  });
}

function outcomesSaid(
  subject: Subject,
  moves: readonly NamedMove[],
  change: Change,
  language: Language,
): Said[] {
  if (moves.length === 0) return [];
  const words = changeWords[language];
  const outcomes = outcomesOf(moves, change, language);
  const list = (decision: "hoger" | "lager"): readonly string[] =>
    moves
      .filter((move) => move.change.decision === decision)
      .map((move) => movedText(move, language));
  const { compared, higher, lower } = outcomes;
  const moved = higher + lower > 0;
  return [
    ...(compared === 0 ? [plain(words.nothing(subject))] : []),
    ...(higher > 0 ? [{ text: words.higher(subject, outcomes), list: list("hoger") }] : []),
    ...(lower > 0 ? [{ text: words.lower(subject, outcomes), list: list("lager") }] : []),
    ...(compared > 0 && !moved ? [plain(words.none(subject, outcomes))] : []),
    ...fallenSaid(moves, change, language),
    ...words.rest(subject, outcomes).map(plain),
    ...(subject === "city" && change.documents.length > 2
      ? [plain(words.between(yearsOf(change)))]
      : []),
  ];
}

/** Shares that moved only because domains answered more or less than before. */
function fallenSaid(moves: readonly NamedMove[], change: Change, language: Language): Said[] {
  const fallen = moves.filter((move) => isOfComposition(move.change, change));
  if (fallen.length === 0) return [];
  return [plain(compositionWords[language].falls(fallen.map(({ name }) => name)))];
}

function networkSaid(change: Change, language: Language): Said[] {
  const words = changeWords[language];
  const told = change.network.flatMap((one: ChangedNetwork) => {
    const [was, is] = [one.years[0]?.value ?? null, one.years.at(-1)?.value ?? null];
    if (was === null || is === null) return [];
    return [
      plain(
        words.network({
          measure: one.measure,
          was: indexText(one.measure, was, language),
          is: indexText(one.measure, is, language),
          interval: one.interval && movedRange(one.measure, one.interval, language),
          decision: one.decision,
          counted: one.ground === "counted",
        }),
      ),
    ];
  });
  const other = change.leftOut.some(({ kind }) => kind === "network");
  return other ? [plain(words.otherLines)] : told;
}

function scorecardSaid(change: Change, language: Language): Said[] {
  const words = changeWords[language].scorecard;
  const { verdict } = terms[language];
  const cells = change.scorecard;
  if (cells.length === 0) return [];
  const name = ({ level, criterion }: (typeof cells)[number]): string =>
    cellPhrase(level, criterion, language);
  const judged = cells.flatMap((cell) => {
    const [was, is] = [cell.older.judgement, cell.newer.judgement];
    return was === null || is === null || was === is
      ? []
      : [plain(words.judged(name(cell), verdict[was], verdict[is]))];
  });
  if (cells.some(({ comparable: same }) => !same)) return [plain(words.notCompared), ...judged];
  const other = cells.filter(({ older, newer }) => older.proposal !== newer.proposal);
  if (other.length === 0) return [plain(words.none(cells.length)), ...judged];
  const list = other.map((cell) => {
    const { older, newer, moved } = cell;
    return [
      words.cell(capital(name(cell)), verdict[older.proposal], verdict[newer.proposal]),
      moved.length > 0
        ? words.moved(moved.map(({ item }) => questionName(change, item)))
        : words.notMoved,
      ...(older.findings === newer.findings
        ? []
        : [words.findings(older.findings, newer.findings)]),
    ].join(" ");
  });
  return [{ text: words.changed(other.length, cells.length), list }, ...judged];
}

function recommendationFact(change: Change, language: Language): ChangeFact {
  const { lead, became } = changeRecommendationWords[language];
  const found = change.recommendations;
  if (found === null) return { lead, said: [] };
  const names = terms[language].recommendation;
  const [was, is] = ends(change);
  const counted = found.statuses.filter(({ ids }) => ids.length > 0);
  const open = counted.reduce((sum, { ids }) => sum + ids.length, found.unnamed.length);
  const statuses = counted.map(({ status, ids }) => `${ids.length} ${names[status]}`);
  return { lead, said: [plain(became({ was, is, open, statuses, unnamed: found.unnamed }))] };
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function sureSaid(change: Change, language: Language): Said[] {
  const moves = [...change.items.flatMap(({ rows }) => rows), ...change.contacts];
  const compared = moves.filter((move) => move.change.decision !== null);
  const counted = compared.length > 0 && compared.every((move) => move.change.ground === "counted");
  const moved = compared.some(({ change: { difference } }) => difference !== null);
  const within = compared.some((move) => move.change.decision === "gelijk_binnen");
  const twice = twiceSaid(change, compared, language);
  const followed = compared.some(({ change: { test } }) => test === "pairs");
  const facts = { size: change.family.size, counted, twice, followed, moved, within };
  return changeWords[language].sure(facts).map(plain);
}

/** Who was found in both years, or what keeps anyone from being found. */
function twiceSaid(
  { twice, ...change }: Change,
  compared: readonly { readonly change: ShareMove }[],
  language: Language,
): readonly string[] {
  const words = pairWords[language];
  const { both, onlyOlder, onlyNewer, reason } = twice;
  if (reason !== null) return [words.notFollowed[reason] ?? []].flat();
  if (both === null || onlyOlder === null || onlyNewer === null) return [];
  const tested = compared.some((row) => row.change.test === "pairs");
  return words.followed({ both, onlyOlder, onlyNewer, years: ends({ twice, ...change }), tested });
}
