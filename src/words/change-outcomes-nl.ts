import type { Outcomes, OutcomeWords, People, Subject } from "./change.js";
import { quoted } from "./listed.js";
import { smallNumber } from "./small-number.js";

/** Names of more than this many are counted, not listed. */
const MOST_NAMED = 6;

const countOf = (count: number): string => smallNumber(count, "nl");

/** What the outcomes are counted from. */
const NOUN: Readonly<Record<Subject, readonly [one: string, many: string]>> = {
  city: ["vraag", "vragen"],
  domains: ["vergelijking", "vergelijkingen"],
  contacts: ["pijl", "pijlen"],
};

const some = (subject: Subject, count: number): string =>
  `${countOf(count)} ${NOUN[subject][count === 1 ? 0 : 1]}`;

/** Where the changes are, as the start of a sentence. */
const WHERE: Readonly<Record<Subject, string>> = {
  city: "Van alle partners die antwoordden, samen,",
  domains: "Binnen de domeinen",
  contacts: "Tussen en binnen de domeinen",
};

/** What the share is of: agreeing, or having contact. */
const WHAT: Readonly<Record<Subject, string>> = {
  city: "het aandeel dat het (zeer) eens is",
  domains: "het aandeel dat het (zeer) eens is",
  contacts: "het aandeel met ten minste jaarlijks contact",
};

/** What is behind a number of rows: that they are not all, and which are of another kind. */
function which({ own, compared, hidden, band, unanswered }: Outcomes): string {
  const shown = hidden + band + unanswered > 0;
  const within = own > 0 && own < compared ? ` (${countOf(own)} binnen een domein)` : "";
  const verb = compared === 1 ? "is" : "zijn";
  return shown ? ` die in beide jaren ${verb} getoond${within},` : within;
}

/** `drie van de achttien vragen`, `de enige vraag`, `alle zeven vragen` */
function of(subject: Subject, count: number, outcomes: Outcomes): string {
  const { compared } = outcomes;
  const [one, many] = NOUN[subject];
  const more = which(outcomes);
  if (compared === 1) return `de enige ${one}${more}`;
  const all = `${countOf(compared)} ${many}${more}`;
  return count === compared ? `alle ${all}` : `${countOf(count)} van de ${all}`;
}

const people = ([least, most]: People): string =>
  least === most ? `${countOf(least)} mensen` : `${countOf(least)} tot ${countOf(most)} mensen`;

function least(subject: Subject, { undecided, least: found, tested }: Outcomes): string {
  const { alone, family, pairs } = found;
  const together = `Met ${countOf(tested)} toetsen tegelijk`;
  return [
    ...(alone === null
      ? []
      : [
          pairs === null
            ? `Ook als dit de enige ${NOUN[subject][0]} was, had een verandering van minder dan ${alone} procentpunt hier nooit kunnen blijken.`
            : `Waar twee losse groepen zijn vergeleken, had een verandering van minder dan ${alone} procentpunt nooit kunnen blijken, ook als dit de enige ${NOUN[subject][0]} was.`,
        ]),
    ...(family === null
      ? []
      : [
          `${tested > 1 ? `${together} is meer nodig: een` : "Een"} verandering die als enige blijkt, moet ${subject === "city" ? "" : `bij ${people(family.people)} `}ten minste zo’n ${family.points} procentpunt zijn, en meestal meer${never(subject, found, undecided, "; ")}.`,
        ]),
    ...(family === null && found.never !== null
      ? [`${together} geldt: ${never(subject, found, undecided, "")}.`]
      : []),
    ...(pairs === null
      ? []
      : [
          `Waar wie twee keer antwoordde beslist, moesten er ten minste ${countOf(pairs.alone)} dezelfde kant op gaan en niemand de andere kant${pairs.family === null || tested < 2 ? "" : `; met ${countOf(tested)} toetsen tegelijk ${countOf(pairs.family)}`}.${pairs.never === 0 ? "" : ` Bij ${some(subject, pairs.never)} waren er te weinig van zulke mensen om een verandering te laten blijken.`}`,
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
    found.rows === undecided ? "" : ` (${countOf(found.rows)} van de ${some(subject, undecided)})`;
  return `${before}in groepen van ${people(found.people)}${all} is geen verandering groot genoeg om als enige te blijken`;
}

export const outcomesNl: OutcomeWords = {
  higher: (subject, outcomes) =>
    `${WHERE[subject]} is ${WHAT[subject]} bij ${of(subject, outcomes.higher, outcomes)} in ${outcomes.years[1]} aantoonbaar hoger dan in ${outcomes.years[0]}:`,
  lower: (subject, outcomes) => {
    const { higher, lower, compared, years } = outcomes;
    if (higher === 0) {
      return `${WHERE[subject]} is ${WHAT[subject]} bij ${of(subject, lower, outcomes)} in ${years[1]} aantoonbaar lager dan in ${years[0]}:`;
    }
    return `Bij ${countOf(lower)} van deze ${some(subject, compared)} is het aantoonbaar lager:`;
  },
  twice: (subject, outcomes) => {
    const { twice, years } = outcomes;
    return `Van wie beide keren antwoordde, is ${WHAT[subject]} bij ${of(subject, twice, outcomes)} tussen ${years[0]} en ${years[1]} aantoonbaar veranderd:`;
  },
  settled: (subject, { settled, years }, listed) =>
    `Bij ${some(subject, settled)} staat vast dat het aandeel onder de genodigden in ${years[1]} anders is dan in ${years[0]}: iedereen antwoordde, of de antwoorden van de anderen hadden het niet kunnen veranderen. Dat is niet getoetst. De genodigden kunnen deels andere mensen zijn, en antwoorden wisselen altijd wat; dit verschil laat niet zien dat de aanpak veranderde${listed ? ":" : ". De tabel noemt ze."}`,
  none: (subject, outcomes) => {
    const { compared, years } = outcomes;
    const more = which(outcomes);
    const one = compared === 1;
    const all = one
      ? `de enige ${NOUN[subject][0]}${more} niet`
      : `geen van de ${some(subject, compared)}${more}`;
    return `${WHERE[subject]} is bij ${all} aan te tonen dat ${WHAT[subject]} tussen ${years[0]} en ${years[1]} veranderde.`;
  },
  rest: (subject, outcomes) => {
    const { within, same, undecided, hidden, band, unanswered, years } = outcomes;
    const { higher, lower, twice, settled } = outcomes;
    const [older, newer] = years;
    const named = within.length <= MOST_NAMED && subject === "city";
    const decided = higher + lower + twice + settled + within.length + same > 0;
    const others = `de andere ${undecided === 1 ? NOUN[subject][0] : some(subject, undecided)}`;
    return [
      ...(same > 0
        ? [
            `Bij ${some(subject, same)} is het aandeel in beide jaren precies gelijk, en heeft iedereen die is uitgenodigd geantwoord.`,
          ]
        : []),
      ...(within.length > 0
        ? [
            `Bij ${some(subject, within.length)}${named ? ` (${quoted(within, "en")})` : ""} is het verschil kleiner dan 10 procentpunt: een groter verschil is bij deze antwoorden niet aannemelijk.`,
          ]
        : []),
      ...(undecided > 0
        ? [
            `Bij ${decided ? others : some(subject, undecided)} is het niet te beslissen.${subject === "city" ? " Er kan iets veranderd zijn of niets: deze aantallen tonen het niet." : ""}${least(subject, outcomes)}`,
          ]
        : []),
      ...(hidden > 0
        ? [
            `Bij ${some(subject, hidden)} wordt het aandeel in ${older} of ${newer} niet getoond. Of daar iets veranderde, is hier niet te zeggen.`,
          ]
        : []),
      ...(band > 0
        ? [
            `Bij ${some(subject, band)} staat in ${older} of ${newer} alleen ‘vrijwel alle’ of ‘vrijwel geen’, zonder aantal. Ook daar is niet te zeggen of er iets veranderde.`,
          ]
        : []),
      ...(unanswered > 0
        ? [
            `Bij ${some(subject, unanswered)} gaf in ten minste een van de jaren niemand een geldig antwoord.`,
          ]
        : []),
    ];
  },
  nothing: (subject) =>
    ({
      city: "Voor alle domeinen samen is geen vraag in beide jaren getoond.",
      domains: "Binnen de domeinen is geen vraag in beide jaren getoond.",
      contacts: "Geen pijl is in beide jaren getoond.",
    })[subject],
  others: (response, composition) => {
    const what = [
      ...(response ? ["de respons"] : []),
      ...(composition ? ["de verdeling over de domeinen van wie antwoordden"] : []),
    ].join(" en ");
    return `Let op: ${what} ${response && composition ? "zijn" : "is"} in deze jaren ook veranderd. Wat hier verandert, kan daarvan komen.`;
  },
  between: (years, trend) =>
    `Dit gaat over ${years[0]} en ${years.at(-1)}. De jaren daartussen staan op de pagina in de figuur en de tabellen${trend ? ", met de helling per jaar: hoeveel procentpunt het aandeel per jaar gemiddeld verschoof" : ""}.`,
};
