import type { Outcomes, OutcomeWords, People, Subject } from "./change.js";
import { quoted } from "./listed.js";
import { smallNumber } from "./small-number.js";

/** Names of more than this many are counted, not listed. */
const MOST_NAMED = 6;

const countOf = (count: number): string => smallNumber(count, "en");

/** What the outcomes are counted from. */
const NOUN: Readonly<Record<Subject, readonly [one: string, many: string]>> = {
  city: ["question", "questions"],
  domains: ["comparison", "comparisons"],
  contacts: ["arrow", "arrows"],
};

const some = (subject: Subject, count: number): string =>
  `${countOf(count)} ${NOUN[subject][count === 1 ? 0 : 1]}`;

/** Where the changes are, as the start of a sentence. */
const WHERE: Readonly<Record<Subject, string>> = {
  city: "Of all partners who answered, together,",
  domains: "Within the domains",
  contacts: "Between and within the domains",
};

/** What the share is of: agreeing, or having contact. */
const WHAT: Readonly<Record<Subject, string>> = {
  city: "the share that (strongly) agrees",
  domains: "the share that (strongly) agrees",
  contacts: "the share with at least yearly contact",
};

/** What is behind a number of rows: that they are not all, and which are of another kind. */
function which({ own, compared, hidden, band, unanswered }: Outcomes): string {
  const shown = hidden + band + unanswered > 0;
  const within = own > 0 && own < compared ? ` (${countOf(own)} within a domain)` : "";
  return `${shown ? " shown in both years" : ""}${within}`;
}

/** `three of the eighteen questions`, `the only question`, `all seven questions` */
function of(subject: Subject, count: number, outcomes: Outcomes): string {
  const { compared } = outcomes;
  const [one, many] = NOUN[subject];
  const more = which(outcomes);
  if (compared === 1) return `the only ${one}${more}`;
  const all = `${countOf(compared)} ${many}${more}`;
  return count === compared ? `all ${all}` : `${countOf(count)} of the ${all}`;
}

const people = ([least, most]: People): string =>
  least === most ? `${countOf(least)} people` : `${countOf(least)} to ${countOf(most)} people`;

function least(subject: Subject, { undecided, least: found, tested }: Outcomes): string {
  const { alone, family, pairs } = found;
  const together = `With ${countOf(tested)} tests at once`;
  return [
    ...(alone === null
      ? []
      : [
          pairs === null
            ? `Even if this were the only ${NOUN[subject][0]}, a change of less than ${alone} percentage points could never have shown here.`
            : `Where two separate groups were compared, a change of less than ${alone} percentage points could never have shown, even if this were the only ${NOUN[subject][0]}.`,
        ]),
    ...(family === null
      ? []
      : [
          `${tested > 1 ? `${together} more is needed: a` : "A"} change that is the only one to show must be some ${family.points} percentage points at least, and mostly more${subject === "city" ? "" : ` with ${people(family.people)}`}${never(subject, found, undecided, "; ")}.`,
        ]),
    ...(family === null && found.never !== null
      ? [`${together} this holds: ${never(subject, found, undecided, "")}.`]
      : []),
    ...(pairs === null
      ? []
      : [
          `Where those who answered twice decide, at least ${countOf(pairs.alone)} of them had to change one way and nobody the other${pairs.family === null || tested < 2 ? "" : `; with ${countOf(tested)} tests at once ${countOf(pairs.family)}`}.${pairs.never === 0 ? "" : ` For ${some(subject, pairs.never)} too few people answered twice for that.`}`,
        ]),
  ]
    .map((sentence) => ` ${sentence}`)
    .join("");
}

/** The rows in which no change at all could have shown, as the end of a sentence. */
function never(
  subject: Subject,
  { never: found }: Outcomes["least"],
  undecided: number,
  before: string,
): string {
  if (found === null) return "";
  const all =
    found.rows === undecided ? "" : ` (${countOf(found.rows)} of the ${some(subject, undecided)})`;
  return `${before}in groups of ${people(found.people)}${all} none at all can be the only one to show`;
}

export const outcomesEn: OutcomeWords = {
  higher: (subject, outcomes) =>
    `${WHERE[subject]} ${WHAT[subject]} is demonstrably higher in ${outcomes.years[1]} than in ${outcomes.years[0]} for ${of(subject, outcomes.higher, outcomes)}:`,
  lower: (subject, outcomes) => {
    const { higher, lower, compared, years } = outcomes;
    if (higher === 0) {
      return `${WHERE[subject]} ${WHAT[subject]} is demonstrably lower in ${years[1]} than in ${years[0]} for ${of(subject, lower, outcomes)}:`;
    }
    return `For ${countOf(lower)} of these ${some(subject, compared)} it is demonstrably lower:`;
  },
  twice: (subject, outcomes) => {
    const { twice, years } = outcomes;
    return `Among those who answered both times ${WHAT[subject]} demonstrably changed between ${years[0]} and ${years[1]} for ${of(subject, twice, outcomes)}:`;
  },
  settled: (subject, { settled, years }, listed) =>
    `For ${some(subject, settled)} it is certain that the share among those invited is another in ${years[1]} than in ${years[0]}: everyone answered, or the answers of the others could not have changed it. That was not tested. Some of those invited may be other people, and answers always shift a little; this difference does not show that the approach changed${listed ? ":" : ". The table names them."}`,
  none: (subject, outcomes) => {
    const { compared, years } = outcomes;
    const more = which(outcomes);
    const all =
      compared === 1
        ? `the only ${NOUN[subject][0]}${more}`
        : `any of the ${some(subject, compared)}${more}`;
    return `${WHERE[subject]} it cannot be shown for ${all} that ${WHAT[subject]} changed between ${years[0]} and ${years[1]}.`;
  },
  rest: (subject, outcomes) => {
    const { within, same, undecided, hidden, band, unanswered, years } = outcomes;
    const { higher, lower, twice, settled } = outcomes;
    const [older, newer] = years;
    const named = within.length <= MOST_NAMED && subject === "city";
    const decided = higher + lower + twice + settled + within.length + same > 0;
    const others = `the other ${undecided === 1 ? NOUN[subject][0] : some(subject, undecided)}`;
    return [
      ...(same > 0
        ? [
            `For ${some(subject, same)} the share is exactly the same in both years, and everyone invited answered.`,
          ]
        : []),
      ...(within.length > 0
        ? [
            `For ${some(subject, within.length)}${named ? ` (${quoted(within, "and")})` : ""} the difference is smaller than 10 percentage points: a larger one is not plausible with these answers.`,
          ]
        : []),
      ...(undecided > 0
        ? [
            `For ${decided ? others : some(subject, undecided)} it is undecided.${subject === "city" ? " Something may have changed or nothing: these numbers do not show it." : ""}${least(subject, outcomes)}`,
          ]
        : []),
      ...(hidden > 0
        ? [
            `For ${some(subject, hidden)} the share of ${older} or ${newer} is not shown. Whether something changed there cannot be said here.`,
          ]
        : []),
      ...(band > 0
        ? [
            `For ${some(subject, band)} there is only ‘almost all’ or ‘almost none’ in ${older} or ${newer}, without a number. There too it cannot be said whether something changed.`,
          ]
        : []),
      ...(unanswered > 0
        ? [
            `For ${some(subject, unanswered)} nobody gave a valid answer in at least one of the years.`,
          ]
        : []),
    ];
  },
  nothing: (subject) =>
    ({
      city: "For all domains together no question is shown in both years.",
      domains: "Within the domains no question is shown in both years.",
      contacts: "No arrow is shown in both years.",
    })[subject],
  others: (response, composition) => {
    const what = [
      ...(response ? ["the response"] : []),
      ...(composition ? ["the spread over the domains of those who answered"] : []),
    ].join(" and ");
    return `Note: ${what} changed between these years too. What changes here may come of that.`;
  },
  between: (years, trend) =>
    `This is about ${years[0]} and ${years.at(-1)}. The years between stand on the page in the figure and the tables${trend ? ", with the slope per year: by how many percentage points the share moved a year on average" : ""}.`,
};
