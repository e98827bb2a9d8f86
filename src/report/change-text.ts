import type {
  Change,
  ChangeBreak,
  ChangedNetwork,
  ShareMove,
  YearCell,
} from "../compare/change-schema.js";
import { TOTAL } from "../model/answer.js";
import type { Language } from "../model/language.js";
import { pairsIn } from "../model/pairs.js";
import { changeWords, type Outcomes, type Subject, type SureFacts } from "../words/change.js";
import { changeRecommendationWords } from "../words/change-recommendations.js";
import { compositionWords } from "../words/composition.js";
import { quote } from "../words/listed.js";
import { pairWords } from "../words/pairs.js";
import { terms } from "../words/terms.js";
import { leastOf } from "./change-least.js";
import {
  allAsked,
  breaksSaid,
  ends,
  groupName,
  indexText,
  movedName,
  movedRange,
  questionName,
  shareText,
  signedIndex,
  wayRange,
  yearsOf,
} from "./change-names.js";
import { isOfComposition } from "./composition-text.js";
import { cellPhrase } from "./labels.js";
import { pointsOf } from "./points.js";

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
  readonly trend: object | null;
  /** Whether it is an arrow from a domain to itself. */
  readonly own?: boolean;
}

const plain = (text: string): Said => ({ text, list: [] });

/** What the comparison comes to, written from its decisions alone. */
export function changeFacts(change: Change, language: Language): readonly ChangeFact[] {
  const { lead } = changeWords[language];
  const inCity = change.items.flatMap(({ id, rows }) =>
    rows
      .filter(({ domain }) => domain === TOTAL)
      .map((row) => ({ name: quote(questionName(change, id)), ...row })),
  );
  const inDomains = change.items.flatMap(({ id, rows }) =>
    rows
      .filter(({ domain }) => domain !== TOTAL)
      .map((row) => {
        const domain = groupName(change, row.domain, language);
        return { name: `${domain}, ${quote(questionName(change, id))}`, ...row };
      }),
  );
  const lines = change.contacts.map(({ source, target, ...row }) => {
    const [from, to] = [source, target].map((id) => groupName(change, id, language));
    return { name: `${from} → ${to}`, own: source === target, ...row };
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
  const named = breaksSaid(change, language).map(({ severity, text }) =>
    plain(`${words.severity[severity]}: ${text}`),
  );
  const whole = allAsked(change);
  const all = words.allComparable(change.items.length, yearsOf(change));
  return whole && change.items.length > 0 ? [plain(all), ...named] : named;
}

function outcomesOf(moves: readonly NamedMove[], change: Change, language: Language): Outcomes {
  const of = (decision: ShareMove["decision"]): readonly NamedMove[] =>
    moves.filter((move) => move.change.decision === decision);
  const compared = moves.filter((move) => move.change.decision !== null);
  const undecided = of("niet_te_beslissen");
  const without = moves.filter((move) => move.change.reason === "verborgen");
  const isBand = ({ years }: NamedMove): boolean =>
    [years[0], years.at(-1)].every((cell) => cell?.reason !== "hidden");
  return {
    compared: compared.length,
    own: compared.filter(({ own }) => own === true).length,
    higher: of("hoger").filter(byTest).length,
    lower: of("lager").filter(byTest).length,
    twice: moves.filter(byPairs).length,
    settled: moves.filter(isSettled).length,
    same: of("gelijk").length,
    within: of("gelijk_binnen").map(({ name }) => name.replace(/^‘|’$/gu, "")),
    undecided: undecided.length,
    hidden: without.filter((move) => !isBand(move)).length,
    band: without.filter(isBand).length,
    unanswered: moves.filter((move) => move.change.reason === "geen_antwoorden").length,
    least: leastOf(undecided, language),
    tested: change.family.size,
    years: ends(change),
  };
}

/** Told by the test of everyone who answered. */
const byTest = ({ change: { ground } }: NamedMove): boolean => ground === "test";
/** Told by the test of those who answered twice, and of them. */
const byPairs = ({ change: { ground, decision } }: NamedMove): boolean =>
  ground === "pairs" && decision !== null;
/** Known without a test to be another share: of everyone counted, or whatever the silent ones thought. */
const isSettled = ({ change: { ground, decision } }: NamedMove): boolean =>
  (ground === "counted" || ground === "certain") && (decision === "hoger" || decision === "lager");

function movedText({ name, years, change }: NamedMove, language: Language): string {
  const { difference, interval, ground, pairs } = change;
  const [first, last] = [years[0], years.at(-1)];
  if (difference === null || interval === null || ground === null || !first || !last) return name;
  const byThem = ground === "pairs" ? pairs : null;
  return changeWords[language].moved({
    name,
    was: shareText(first, language),
    is: shareText(last, language),
    points: pointsOf(Math.abs(difference), language),
    higher: difference > 0,
    interval: wayRange(interval, difference > 0, language),
    pairs: byThem && {
      ...byThem,
      people: pairsIn(byThem),
      points: pointsOf(Math.abs(byThem.difference), language),
      interval: wayRange(byThem.interval, byThem.difference > 0, language),
    },
    ground,
  });
}

/** More than so many certain differences stand in the table alone. */
const MOST_LISTED = 6;

function outcomesSaid(
  subject: Subject,
  moves: readonly NamedMove[],
  change: Change,
  language: Language,
): Said[] {
  if (moves.length === 0) return [];
  const words = changeWords[language].outcomes;
  const outcomes = outcomesOf(moves, change, language);
  const told = (holds: (move: NamedMove) => boolean): readonly string[] =>
    moves.filter(holds).map((move) => movedText(move, language));
  const list = (decision: "hoger" | "lager"): readonly string[] =>
    told((move) => byTest(move) && move.change.decision === decision);
  const { compared, higher, lower, twice, settled } = outcomes;
  const moved = higher + lower > 0;
  const anyTrend = moves.some(({ trend }) => trend !== null);
  const others = subject === "city" && compared > 0 ? othersSaid(change, language) : [];
  return [
    ...(compared === 0 ? [plain(words.nothing(subject))] : []),
    ...(higher > 0 ? [{ text: words.higher(subject, outcomes), list: list("hoger") }] : []),
    ...(lower > 0 ? [{ text: words.lower(subject, outcomes), list: list("lager") }] : []),
    ...(twice > 0 ? [{ text: words.twice(subject, outcomes), list: told(byPairs) }] : []),
    ...(compared > settled && !moved && twice === 0 ? [plain(words.none(subject, outcomes))] : []),
    ...(settled > 0
      ? [
          {
            text: words.settled(subject, outcomes, settled <= MOST_LISTED),
            list: settled <= MOST_LISTED ? told(isSettled) : [],
          },
        ]
      : []),
    ...others,
    ...fallenSaid(moves, change, language),
    ...words.rest(subject, outcomes).map(plain),
    ...(subject === "city" && change.documents.length > 2
      ? [plain(words.between(yearsOf(change), anyTrend))]
      : []),
  ];
}

/** Shares that moved only because domains answered more or less than before. */
function fallenSaid(moves: readonly NamedMove[], change: Change, language: Language): Said[] {
  const fallen = moves.filter((move) => isOfComposition(move.change, change));
  if (fallen.length === 0) return [];
  return [plain(compositionWords[language].falls(fallen.map(({ name }) => name)))];
}

/** That other people may have answered, right beside the changes that it may explain. */
function othersSaid({ breaks }: Change, language: Language): Said[] {
  const between = (code: ChangeBreak["code"]): boolean =>
    breaks.some((one) => one.code === code && one.documents[0] === 0);
  const [response, composition] = [between("response"), between("composition")];
  if (!response && !composition) return [];
  return [plain(changeWords[language].outcomes.others(response, composition))];
}

function networkSaid(change: Change, language: Language): Said[] {
  const words = changeWords[language];
  const between = change.contacts.filter(({ source, target }) => source !== target);
  const shown = between.filter(({ years }) => years[0]?.share != null);
  const told = change.network.flatMap((one: ChangedNetwork) => {
    const [was, is] = [one.years[0]?.value ?? null, one.years.at(-1)?.value ?? null];
    if (was === null || is === null) return [];
    return [
      plain(
        words.network({
          measure: one.measure,
          was: indexText(one.measure, was, language),
          is: indexText(one.measure, is, language),
          difference:
            one.difference === null ? "" : signedIndex(one.measure, one.difference, language),
          interval: one.interval && movedRange(one.measure, one.interval, one.decision, language),
          arrows: [shown.length, between.length],
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
        ? words.moved(moved.map((one) => movedName(change, one, language)))
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
  const rows = change.items.flatMap((item) => item.rows);
  const kinds = {
    city: rows.filter(({ domain }) => domain === TOTAL),
    domains: rows.filter(({ domain }) => domain !== TOTAL),
    contacts: change.contacts,
  } as const;
  const told = <Row extends { readonly change: ShareMove }>(all: readonly Row[]): readonly Row[] =>
    all.filter((row) => row.change.decision !== null);
  const compared: readonly { readonly change: ShareMove }[] = told([...rows, ...change.contacts]);
  const where = (holds: (move: ShareMove) => boolean): number =>
    compared.filter((row) => holds(row.change)).length;
  const subjects = ["city", "domains", "contacts"] as const;
  const aboutWhom = (about: ShareMove["about"]): readonly Subject[] =>
    subjects.filter((subject) =>
      told<{ readonly change: ShareMove }>(kinds[subject]).some(
        (row) => row.change.noTest === null && row.change.about === about,
      ),
    );
  const facts: SureFacts = {
    rows: {
      city: told(kinds.city).length,
      domains: told(kinds.domains).length,
      contacts: told(kinds.contacts).length,
    },
    own: told(change.contacts).filter(({ source, target }) => source === target).length,
    tests: change.family.size,
    alike: where(({ noTest }) => noTest === "all-the-same"),
    unmoved: where(({ noTest }) => noTest === "nobody-changed"),
    settled: where(({ noTest }) => noTest === "fully-counted" || noTest === "certain"),
    counted: compared.length > 0 && compared.every((row) => row.change.ground === "counted"),
    answered: change.documents,
    about: { nonresponse: aboutWhom("nonresponse"), wider: aboutWhom("wider_group") },
    twice: twiceSaid(change, compared, language),
    followed: where(({ test }) => test === "pairs") > 0,
    moved: where(({ difference }) => difference !== null) > 0,
    within: where(({ decision }) => decision === "gelijk_binnen") > 0,
  };
  return changeWords[language].sure(facts).map(plain);
}

/** Who was found in both years, or what keeps anyone from being found. */
function twiceSaid(
  { twice, ...change }: Change,
  compared: readonly { readonly change: ShareMove }[],
  language: Language,
): readonly string[] {
  const words = pairWords[language];
  const { both, onlyOlder, onlyNewer, uncoded, reason } = twice;
  if (reason !== null) return [words.notFollowed[reason] ?? []].flat();
  if (both === null || onlyOlder === null || onlyNewer === null) return [];
  const tested = compared.some((row) => row.change.test === "pairs");
  const years = ends({ twice, ...change });
  const without = (uncoded ?? []).flatMap((count, place) =>
    count > 0 ? [words.uncoded(count, years[place] ?? 0)] : [],
  );
  return [...words.followed({ both, onlyOlder, onlyNewer, years, tested }), ...without];
}
