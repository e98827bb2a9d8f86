import type { ChangeWords, Outcomes, Subject } from "./change.js";
import { listed, quoted } from "./listed.js";

/** Names of more than this many are counted, not listed. */
const MOST_NAMED = 6;

const SMALL = ["none", "one", "two", "three", "four", "five", "six"] as const;
const countOf = (count: number): string => SMALL[count] ?? String(count);

/** What the outcomes are counted from. */
const NOUN: Readonly<Record<Subject, readonly [one: string, many: string]>> = {
  city: ["question", "questions"],
  domains: ["comparison", "comparisons"],
  contacts: ["line", "lines"],
};

const some = (subject: Subject, count: number): string =>
  `${countOf(count)} ${NOUN[subject][count === 1 ? 0 : 1]}`;

/** Where the changes are, as the start of a sentence. */
const WHERE: Readonly<Record<Subject, string>> = {
  city: "In the whole city",
  domains: "Within the domains",
  contacts: "Between the domains",
};

/** What the share is of: agreeing, or having contact. */
const WHAT: Readonly<Record<Subject, string>> = {
  city: "the share that (strongly) agrees",
  domains: "the share that (strongly) agrees",
  contacts: "the share with at least yearly contact",
};

function rest(subject: Subject, outcomes: Outcomes): readonly string[] {
  const { within, same, undecided, hidden, unanswered, below, higher, lower } = outcomes;
  const { tested, years } = outcomes;
  const named = within.length <= MOST_NAMED && subject === "city";
  const decided = higher + lower + within.length + same > 0;
  return [
    ...(same > 0
      ? [
          `For ${some(subject, same)} the share is exactly the same in both years, and everyone invited answered.`,
        ]
      : []),
    ...(within.length > 0
      ? [
          `For ${some(subject, within.length)}${named ? ` (${quoted(within, "and")})` : ""} the share stayed the same within 10 percentage points: a larger change is not plausible with these answers.`,
        ]
      : []),
    ...(undecided > 0
      ? [
          `For ${decided ? `the other ${undecided === 1 ? NOUN[subject][0] : `${countOf(undecided)} ${NOUN[subject][1]}`}` : some(subject, undecided)} it is undecided${subject === "city" ? ". Something may have changed or nothing: these numbers do not show it." : "."}${below === null ? "" : ` A change of less than ${below} percentage points could never have shown here${subject === "city" && tested > 1 ? ", and with so many tests at once more is needed" : ""}.`}`,
        ]
      : []),
    ...(hidden > 0
      ? [
          `For ${some(subject, hidden)} the share of ${years[0]} or ${years[1]} is not shown. Whether something changed there is left unsaid.`,
        ]
      : []),
    ...(unanswered > 0
      ? [
          `For ${some(subject, unanswered)} nobody gave a valid answer in at least one of the years.`,
        ]
      : []),
  ];
}

const spanOf = (years: readonly number[]): string => `${years[0]}–${years.at(-1)}`;

export const changeEn: ChangeWords = {
  title: (municipality, years) => `What changed? ${municipality}, ${spanOf(years)}`,
  byline: ({ years, profile }) =>
    `${years.map(({ year, responded }) => `${year}: ${responded} completed surveys`).join("; ")}. Profile: ${profile}.`,
  heading: {
    changed: "What changed",
    comparable: "Can the years be compared?",
    city: "The whole city",
    domains: "Within the domains",
    contacts: "Contact between domains",
    scorecard: "Scorecard",
    provenance: "Provenance",
  },
  intro: {
    changed:
      "This chapter tells of a change only where chance cannot well explain it. Of everything else it says that it is undecided, which is not the same as nothing having changed.",
    city: "Per question the share of all who answered and (strongly) agreed, with the interval of every year.",
    domains:
      "The same questions per domain. Domains are small: one person may shift a share by ten percentage points, and much must change before it shows.",
    contacts:
      "Which part of a domain says to have at least yearly contact with another domain. Every domain stands in the same place every year.",
    scorecard:
      "The proposals of both years side by side. A proposal has no interval and may turn by a few answers or by other findings.",
  },
  lead: {
    comparable: "Comparable",
    city: "The whole city",
    domains: "Within the domains",
    contacts: "Contact",
    network: "Network",
    scorecard: "Scorecard",
    sure: "How sure",
  },
  allComparable: (items, years) =>
    `${items === 1 ? "The only question was" : `All ${items} questions were`} asked in the same words of the same domains in ${listed(years.map(String), "and")}.`,
  severity: { warning: "Note", info: "For information" },
  moved: ({ name, was, is, points, higher, interval, pairs, ground }) => {
    const way = `${points} percentage points ${higher ? "higher" : "lower"}`;
    const sure =
      ground === "counted"
        ? "everyone invited was counted"
        : ground === "certain"
          ? "that is certain, whatever the others would have said"
          : (pairs ?? `interval ${interval}`);
    return `${name}: from ${was} to ${is}, ${way} (${sure}).`;
  },
  higher: (subject, { higher, compared, years }) =>
    `${WHERE[subject]} ${WHAT[subject]} is demonstrably higher in ${years[1]} than in ${years[0]} for ${higher === compared ? (compared === 1 ? `the only ${NOUN[subject][0]}` : `all ${compared} ${NOUN[subject][1]}`) : `${countOf(higher)} of the ${compared} ${NOUN[subject][1]}`}:`,
  lower: (subject, { higher, lower, compared, years }) => {
    const of =
      lower === compared
        ? compared === 1
          ? `the only ${NOUN[subject][0]}`
          : `all ${compared} ${NOUN[subject][1]}`
        : `${countOf(lower)} of the ${compared} ${NOUN[subject][1]}`;
    return higher > 0
      ? `For ${of} it is demonstrably lower:`
      : `${WHERE[subject]} ${WHAT[subject]} is demonstrably lower in ${years[1]} than in ${years[0]} for ${of}:`;
  },
  none: (subject, { compared, years }) =>
    `${WHERE[subject]} it cannot be shown ${compared === 1 ? `for the only ${NOUN[subject][0]}` : `for any of the ${compared} ${NOUN[subject][1]}`} that ${WHAT[subject]} changed between ${years[0]} and ${years[1]}.`,
  rest,
  between: (years) =>
    `This is about ${years[0]} and ${years.at(-1)}. The years between stand in the figure and the table, with the slope per year.`,
  nothing: (subject) => `${WHERE[subject]} nothing is shown in both years.`,
  network: ({ measure, was, is, interval, decision, counted }) => {
    const what =
      measure === "density"
        ? "The density (the mean share with at least yearly contact)"
        : "The reciprocity (how far both sides of a pair report the same)";
    const [unit, margin] =
      measure === "density" ? [" percentage points", "10 percentage points"] : ["", "0.10"];
    const moved = `${what} went from ${was} to ${is}`;
    if (counted) return `${moved}; everyone invited was counted.`;
    if (interval === null)
      return `${moved}; there is no interval, so whether that is a change cannot be said.`;
    if (decision === "hoger" || decision === "lager") {
      const way = decision === "hoger" ? "higher" : "lower";
      return `${moved}: demonstrably ${way} (interval ${interval}${unit}).`;
    }
    if (decision === "gelijk_binnen") {
      return `${moved}: the same within ${margin} (interval ${interval}).`;
    }
    return `${moved}. Whether that is a change is undecided (interval ${interval}${unit}).`;
  },
  otherLines:
    "Density and reciprocity were not compared: not the same lines are shown in both years.",
  scorecard: {
    changed: (count, of) => `In ${countOf(count)} of the ${of} cells the proposal changed:`,
    none: (of) => `In all ${of} cells the proposal stayed the same.`,
    cell: (name, was, is) => `${name}: from ‘${was}’ to ‘${is}’.`,
    moved: (names) => `Of its questions these changed demonstrably: ${quoted(names, "and")}.`,
    notMoved: "None of its questions changed demonstrably.",
    findings: (was, is) =>
      `Now ${is === 0 ? "no" : is} findings from other sources count, before ${was === 0 ? "none" : was}.`,
    judged: (name, was, is) =>
      `The judgement of the researchers on ${name} went from ‘${was}’ to ‘${is}’.`,
    notCompared: "The proposals were not compared; the reason stands at ‘Comparable’.",
  },
  way: (range, higher) => `${range} ${higher ? "higher" : "lower"}`,
  breaksBelow: (count) =>
    `Between these years ${count === 1 ? "one thing differs that matters" : `${count} things differ that matter`} to the comparison. Read ‘Can the years be compared?’ below first.`,
  sure: ({ size, counted, twice, followed, moved, within }) => [
    ...(size > 0
      ? [
          `${size === 1 ? "One test was" : `${size} tests were`} done. Had nothing changed, the chance that one or more changes still stand at the questions or the contacts is at most one in twenty.`,
        ]
      : []),
    ...twice,
    ...(counted || followed
      ? []
      : [
          "Who took part in both years is not known. The years were compared as two separate groups. If many took part twice, too little was found rather than too much.",
        ]),
    ...(within
      ? [
          "‘Equal within 10 points’ is looked at row by row and not corrected for the number of questions.",
        ]
      : []),
    ...(moved
      ? [
          "The difference is computed from the counts; with rounded percentages it may be one point off.",
        ]
      : []),
    "Why something changed is not in these numbers.",
  ],
  column: {
    question: "Question",
    domain: "Domain",
    source: "Who answers",
    target: "Contact with",
    measure: "Measure",
    change: "Difference",
    interval: "Interval (95%)",
    p: "p, corrected",
    detectable: "Smallest difference that could show",
    outcome: "Outcome",
    trend: "Per year",
    kind: "Kind",
    cell: "Cell",
    moved: "Changed demonstrably",
    what: "What",
    reason: "Why",
    judgement: "Judgement",
    year: "Year",
    file: "SHA-256 of results.json",
    version: "Version",
    profile: "Profile",
  },
  table: {
    city: "The whole city: change per question",
    domains: "The domains: change per question",
    contacts: "At least yearly contact: change per line",
    network: "The network between domains",
    scorecard: "Proposal and judgement in both years",
    leftOut: "Not compared",
    documents: "The documents compared",
  },
  decision: {
    hoger: "higher",
    lager: "lower",
    gelijk: "equal",
    gelijk_binnen: "equal within 10 points",
    niet_te_beslissen: "undecided",
    none: "cannot be compared",
  },
  leftOutYear: "not comparable",
  kind: {
    item: "question",
    domain: "domain",
    total: "total of the city",
    contacts: "contacts and network",
    network: "density and reciprocity",
    scorecard: "proposals of the scorecard",
    organisations: "network of organisations",
  },
  reason: {
    missing: (year) => `not in ${year}`,
    reworded: (year) => `worded otherwise in ${year}`,
    "domains-differ": (year) => `is about other domains in ${year}`,
    "not-asked": (year) => `not asked in ${year}`,
    "other-lines": () => "not about the same lines",
    "norms-differ": (year) => `other norms in ${year}`,
    "findings-missing": (year) => `no findings from other sources in ${year}`,
    "never-compared": () => "is never compared: who answered decides what can be seen",
  },
  measure: { density: "Density", reciprocity: "Reciprocity" },
  few: "too few answers",
  underOne: "1",
  notes: {
    agree:
      "Per year: the number that answered ‘agree’ or ‘strongly agree’, out of the number of valid answers, and the percentage.",
    yearly:
      "Per year: the number that names at least yearly contact, out of the number that answered, and the percentage.",
    change:
      "Difference: the share of the last year minus that of the first, in percentage points, with the interval of that difference (Newcombe). The interval is for that one row; the outcome rests on the test too.",
    family: ({ size, city, parts }) =>
      `p, corrected: ‘higher’ or ‘lower’ stands at 0.05 at most, if the interval lies beside 0 as well. All ${size} tests are one family: ${city} on the whole city and ${parts} on domains and lines. So the chance of one or more wrong outcomes in all tables together is at most one in twenty (Fisher's exact test). That holds if participants answered independently of each other.`,
    within:
      "Equal within 10 points: the whole interval of the difference lies between −10 and +10 percentage points. This outcome is looked at row by row, without correction.",
    detectable:
      "Smallest difference that could show: a smaller difference, in percentage points, could never have shown with these numbers, also if this were the only question. With so many tests at once more is needed.",
    hidden:
      "n/a: not shown in that year; then there is no change to tell. What is not shown is often the highest or the lowest, so a large change may be missing here.",
    trend:
      "Per year: the slope of the straight line through all years, in percentage points a year, with its interval. It stands beside the change and decides nothing.",
    certain:
      "‘Certain’: also if all invited without a valid answer had answered otherwise, the share changed. There was no test.",
    counted:
      "‘Counted’: everyone invited gave a valid answer in both years. The difference is the difference.",
    network:
      "Difference with an interval from the intervals of both years (MOVER). The outcome rests on that interval alone and does not belong to the family of tests.",
    about:
      "If the numbers invited are known, the outcome is about those invited. If not, the test takes those who answered as a random sample from a larger group.",
    scorecard:
      "Changed demonstrably: questions of this cell whose share for the whole city is higher or lower.",
  },
  figure: {
    title: (years) => `Change per question, ${spanOf(years)}`,
    subtitle:
      "Share of the whole city that (strongly) agrees, with its 95% interval. Asked of partners of the approach.",
    source: ({ municipality, years, profile }) =>
      `Source: surveys ${municipality}; ${years.map(({ year, responded }) => `${year}: ${responded}`).join(", ")} completed; profile ${profile}.`,
    earlier: "earlier year, with 95% interval",
    newest: "last year, with 95% interval",
    desc: ({ rows, years, higher, lower, undecided }) =>
      `Share that (strongly) agrees for ${rows} ${rows === 1 ? "question" : "questions"} in ${listed(years.map(String), "and")}. Demonstrably higher: ${higher.length > 0 ? higher.join(", ") : "none"}; lower: ${lower.length > 0 ? lower.join(", ") : "none"}; undecided: ${undecided}.`,
  },
  contactsOf: (year) => `Who says to have contact with whom, ${year}`,
  samePlaces: "Every domain stands in the same place in both figures.",
  documentNote: (years, note) => `${years.join(", ")}: ${note}`,
  written: (out, files) => `Comparison ready: ${files} files in ${out}`,
};
