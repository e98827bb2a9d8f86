import type { ChangeWords } from "./change.js";
import { outcomesEn } from "./change-outcomes-en.js";
import { sureEn } from "./change-sure-en.js";
import { listed, quoted } from "./listed.js";
import { smallNumber } from "./small-number.js";

const countOf = (count: number): string => smallNumber(count, "en");

const spanOf = (years: readonly number[]): string =>
  years[0] === years.at(-1) ? String(years[0]) : `${years[0]}–${years.at(-1)}`;

export const changeEn: ChangeWords = {
  title: (municipality, years) => `What changed? ${municipality}, ${spanOf(years)}`,
  byline: ({ years, profile }) =>
    `${years.map(({ year, responded }) => `${year}: ${responded} completed ${responded === 1 ? "survey" : "surveys"}`).join("; ")}. Profile: ${profile}.`,
  heading: {
    changed: "What changed",
    comparable: "Can the years be compared?",
    city: "All domains together",
    domains: "Within the domains",
    contacts: "Contact between domains",
    scorecard: "Scorecard",
    reading: "How to read the tables",
    provenance: "Provenance",
  },
  intro: {
    changed:
      "A change in the answers is called demonstrable here only if chance cannot well explain it. Otherwise it says ‘undecided’: that does not mean that nothing changed.",
    city: "Per question the share that (strongly) agrees, of all partners who answered. The figure has the interval of every year.",
    domains:
      "The same questions per domain. In a small domain one person soon shifts the share by 10 percentage points, and much must change before it shows.",
    contacts:
      "Which part of a domain says to have at least yearly contact with another domain, or within its own.",
    scorecard:
      "The proposals of both years side by side. A proposal has no interval and may turn by a few answers or by other findings.",
  },
  lead: {
    comparable: "Comparable",
    city: "All domains together",
    domains: "Within the domains",
    contacts: "Contact",
    network: "Network",
    scorecard: "Scorecard",
    sure: "How sure",
  },
  allComparable: (items, years) =>
    `${items === 1 ? "The only question was" : `All ${countOf(items)} questions were`} asked in the same words of the same domains in ${listed(years.map(String), "and")}.`,
  severity: { warning: "Note", info: "For information" },
  moved: ({ name, was, is, points, higher, interval, pairs, ground }) => {
    const up = higher ? "higher" : "lower";
    if (pairs !== null) {
      const { people, gained, lost, points: own, interval: range } = pairs;
      return `${name}: of the ${people} people who answered both times ${gained} went from not to yes and ${lost} from yes to not: ${own} percentage points ${up} (interval ${range}). Of all together: from ${was} to ${is}.`;
    }
    const way = `${points} percentage points ${up}`;
    const sure =
      ground === "counted"
        ? "everyone invited was counted"
        : ground === "certain"
          ? `that it is ${up} is certain; by how much is not: interval ${interval}`
          : `interval ${interval}`;
    return `${name}: from ${was} to ${is}, ${way} (${sure}).`;
  },
  outcomes: outcomesEn,
  network: ({ measure, was, is, difference, interval, decision, counted, arrows }) => {
    const [shown, of] = arrows;
    const over = `over ${shown === of ? `all ${countOf(of)}` : `${countOf(shown)} of the ${countOf(of)}`} arrows between domains`;
    const what =
      measure === "density"
        ? `The density (the mean share with at least yearly contact, ${over})`
        : "The reciprocity (how far both sides of a pair report the same, from 0 to 1)";
    const [unit, margin] =
      measure === "density" ? [" percentage points", "10 percentage points"] : ["", "0.10"];
    const moved = was === is ? `${what} stayed ${is}` : `${what} went from ${was} to ${is}`;
    if (counted) return `${moved}; everyone invited was counted.`;
    if (interval === null)
      return `${moved}; there is no interval, so whether that is a change cannot be said.`;
    const size = `difference ${difference}${unit}, interval ${interval}`;
    if (decision === "hoger" || decision === "lager") {
      return `${moved}: ${decision === "hoger" ? "higher" : "lower"}, going by the interval (${size}). That follows from the interval alone; it was not tested.`;
    }
    if (decision === "gelijk_binnen") {
      return `${moved} (${size}). A change of more than ${margin} is not plausible. That follows from the interval alone; it was not tested.`;
    }
    return `${moved} (${size}). Whether something changed is undecided.`;
  },
  otherLines:
    "Density and reciprocity were not compared: not the same arrows are shown in both years.",
  scorecard: {
    changed: (count, of) =>
      `In ${countOf(count)} of the ${countOf(of)} cells the proposal is another. That is no demonstrated change: a proposal may turn by a few answers.`,
    none: (of) => `In all ${countOf(of)} cells the proposal stayed the same.`,
    cell: (name, was, is) => `${name}: from ‘${was}’ to ‘${is}’.`,
    moved: (names) => `Of its questions these changed demonstrably: ${quoted(names, "and")}.`,
    notMoved: "None of its questions changed demonstrably.",
    findings: (was, is) =>
      `Now ${is === 0 ? "no" : countOf(is)} ${is === 1 ? "finding" : "findings"} from other sources ${is === 1 ? "counts" : "count"}, before ${countOf(was)}.`,
    judged: (name, was, is) =>
      `The judgement of the researchers on ${name} went from ‘${was}’ to ‘${is}’.`,
    notCompared: "The proposals were not compared; the reason stands at ‘Comparable’.",
  },
  way: (range, higher) => `${range} ${higher ? "higher" : "lower"}`,
  restBelow: "What more differs stands below at ‘Can the years be compared?’.",
  readBelow: "What the columns and outcomes mean stands at ‘How to read the tables’.",
  sure: sureEn,
  column: {
    step: "Step",
    question: "Question",
    domain: "Domain",
    source: "Who answers",
    target: "Contact with",
    measure: "Measure",
    change: "Difference (95%)",
    p: "p, corrected",
    detectable: "Smallest difference that could show",
    outcome: "Outcome",
    trend: "Slope per year",
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
    city: "All domains together: change per question",
    domains: "Per domain: change per question",
    contacts: "At least yearly contact: change per arrow",
    network: "The network between domains",
    scorecard: "Proposal and judgement in both years",
    judgements: "Judgement in both years",
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
  withoutTest: (decision, ground) =>
    `${decision} (${ground === "counted" ? "counted" : "certain"})`,
  leftOutYear: "not comparable",
  kind: {
    item: "question",
    domain: "domain",
    total: "total of all domains",
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
    "other-parts": (year) => `is about other municipalities in ${year}`,
    "other-lines": () => "not about the same arrows",
    "norms-differ": (year) => `other norms in ${year}`,
    "findings-missing": (year) => `no findings from other sources in ${year}`,
    "never-compared": () => "is never compared: who answered decides what can be seen",
  },
  measure: { density: "Density", reciprocity: "Reciprocity" },
  never: "none",
  people: (count) => `${count} people`,
  underOne: "1",
  notes: {
    agree:
      "Per year: the number that answered ‘agree’ or ‘strongly agree’, out of the number of valid answers, and the percentage.",
    answering: "Above every group of rows stands who answers; the row itself says with whom.",
    yearly:
      "Per year: the number that names at least yearly contact, out of the number that answered, and the percentage.",
    change:
      "Difference: the share of the last year minus that of the first, in percentage points, with the interval of 95% between brackets. The interval is for that one row; the outcome rests on the test too.",
    family: ({ size, city, parts }) =>
      `p, corrected: how often chance alone would give such a difference or a larger one (Fisher’s exact test, or McNemar’s where those who answered twice decide), made larger because there ${size === 1 ? "is one test" : `are ${countOf(size)} tests at once`}: ${countOf(city)} for all domains together, ${countOf(parts)} per domain and per arrow. ‘Higher’ or ‘lower’ stands where p is 0.05 at most and 0 lies outside the interval. Where those who answered twice decide, it is their interval, and the share of everyone must have moved the same way. For all domains together the interval at the same composition must exclude 0 as well. So the chance of one or more wrong changes in all tested rows together is about one in twenty or less, if participants answered independently of each other. What was counted or is certain, and the network, were not tested.`,
    within:
      "Equal within 10 points: the whole interval of the difference lies between −10 and +10 percentage points. This outcome is looked at row by row, without correction.",
    detectable:
      "Smallest difference that could show, in percentage points: a smaller difference could never have shown with these numbers, even if this were the only row. Between brackets: with all tests at once, for a change that is the only one to show. If more show, a next one needs a little less. ‘None’: no difference at all could have shown. Where those who answered twice decide: how many people had to change one way at least, and nobody the other.",
    hidden:
      "n/a: not shown in that year; then there is no change to tell. What is not shown is often the highest or the lowest, so a large change may be missing here.",
    band: "‘Almost all’ and ‘almost none’: nearly everyone or nearly nobody agrees, or has contact. The number is not shown then, and without a number there is no change to tell.",
    trend:
      "Slope per year: by how many percentage points the share moved a year on average, along a straight line through all years, with its interval. It stands beside the change and decides nothing.",
    certain:
      "‘Certain’: also if all invited without a valid answer had answered otherwise, the share changed. There was no test.",
    counted:
      "‘Counted’: everyone invited gave a valid answer in both years. The difference is the difference.",
    network:
      "Difference with an interval, computed from the intervals of both years. The outcome rests on that interval alone and does not belong to the tests of questions and arrows.",
    finite:
      "The intervals in the figure and that of the difference need not fit each other. Where it is known how many people were invited, the interval of a year is mostly narrower; that of the difference does not start from it and is on the wide side. So intervals of two years that do not touch may stand beside ‘undecided’, and intervals that overlap beside ‘higher’ or ‘lower’.",
    scorecard:
      "Changed demonstrably: questions of this cell whose share for all domains together is higher or lower.",
  },
  figure: {
    title: (years) => `Change per question, ${spanOf(years)}`,
    subtitle:
      "Share that (strongly) agrees, of all partners of the approach who answered, with its 95% interval.",
    source: ({ municipality, years, profile }) =>
      `Source: surveys ${municipality}; ${years.map(({ year, responded }) => `${year}: ${responded}`).join(", ")} completed; profile ${profile}.`,
    earlier: "earlier year, with 95% interval",
    newest: "last year, with 95% interval",
    desc: ({ rows, years, higher, lower, undecided }) =>
      `Share that (strongly) agrees for ${rows} ${rows === 1 ? "question" : "questions"} in ${listed(years.map(String), "and")}. Demonstrably higher: ${higher.length > 0 ? higher.join(", ") : "none"}; lower: ${lower.length > 0 ? lower.join(", ") : "none"}; undecided: ${undecided}.`,
  },
  contactsOf: (year) => `Who says to have contact with whom, ${year}`,
  samePlaces: "Every domain stands in the same place in both figures.",
  shortWithin: "equal within 10",
  onlyOnPage:
    "The page (with --out) also has p and the smallest difference that could show, and with three years or more the years between and the slope.",
  documentNote: (years, note) => `${years.join(", ")}: ${note}`,
  written: (out, files) => `Comparison ready: ${files} files in ${out}`,
};
