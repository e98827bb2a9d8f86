import type { ChangeWords, Outcomes, Subject } from "./change.js";
import { listed, quoted } from "./listed.js";

/** Names of more than this many are counted, not listed. */
const MOST_NAMED = 6;

const SMALL = ["geen", "één", "twee", "drie", "vier", "vijf", "zes"] as const;
const countOf = (count: number): string => SMALL[count] ?? String(count);

/** What the outcomes are counted from. */
const NOUN: Readonly<Record<Subject, readonly [one: string, many: string]>> = {
  city: ["vraag", "vragen"],
  domains: ["vergelijking", "vergelijkingen"],
  contacts: ["lijn", "lijnen"],
};

const some = (subject: Subject, count: number): string =>
  `${countOf(count)} ${NOUN[subject][count === 1 ? 0 : 1]}`;

/** Where the changes are, as the start of a sentence. */
const WHERE: Readonly<Record<Subject, string>> = {
  city: "In de hele stad",
  domains: "Binnen de domeinen",
  contacts: "Tussen de domeinen",
};

/** What the share is of: agreeing, or having contact. */
const WHAT: Readonly<Record<Subject, string>> = {
  city: "het aandeel dat het (zeer) eens is",
  domains: "het aandeel dat het (zeer) eens is",
  contacts: "het aandeel met ten minste jaarlijks contact",
};

function rest(subject: Subject, outcomes: Outcomes): readonly string[] {
  const { within, same, undecided, hidden, unanswered, below, higher, lower } = outcomes;
  const { tested, years } = outcomes;
  const named = within.length <= MOST_NAMED && subject === "city";
  const decided = higher + lower + within.length + same > 0;
  return [
    ...(same > 0
      ? [
          `Bij ${some(subject, same)} is het aandeel in beide jaren precies gelijk, en heeft iedereen die is uitgenodigd geantwoord.`,
        ]
      : []),
    ...(within.length > 0
      ? [
          `Bij ${some(subject, within.length)}${named ? ` (${quoted(within, "en")})` : ""} is het aandeel gelijk gebleven binnen 10 procentpunt: een grotere verandering is bij deze antwoorden niet aannemelijk.`,
        ]
      : []),
    ...(undecided > 0
      ? [
          `Bij ${decided ? `de andere ${undecided === 1 ? NOUN[subject][0] : `${countOf(undecided)} ${NOUN[subject][1]}`}` : some(subject, undecided)} is het niet te beslissen${subject === "city" ? ". Er kan iets veranderd zijn of niets: deze aantallen tonen het niet." : "."}${below === null ? "" : ` Een verandering van minder dan ${below} procentpunt had hier nooit kunnen blijken${subject === "city" && tested > 1 ? ", en met zoveel toetsen tegelijk is meer nodig" : ""}.`}`,
        ]
      : []),
    ...(hidden > 0
      ? [
          `Bij ${some(subject, hidden)} wordt het aandeel in ${years[0]} of ${years[1]} niet getoond. Of daar iets veranderde, blijft ongezegd.`,
        ]
      : []),
    ...(unanswered > 0
      ? [
          `Bij ${some(subject, unanswered)} gaf in ten minste een van de jaren niemand een geldig antwoord.`,
        ]
      : []),
  ];
}

const spanOf = (years: readonly number[]): string => `${years[0]}–${years.at(-1)}`;

export const changeNl: ChangeWords = {
  title: (municipality, years) => `Wat is er veranderd? ${municipality}, ${spanOf(years)}`,
  byline: ({ years, profile }) =>
    `${years.map(({ year, responded }) => `${year}: ${responded} ingevulde enquêtes`).join("; ")}. Profiel: ${profile}.`,
  heading: {
    changed: "Wat is er veranderd",
    comparable: "Zijn de jaren te vergelijken?",
    city: "De hele stad",
    domains: "Binnen de domeinen",
    contacts: "Contact tussen domeinen",
    scorecard: "Scorekaart",
    provenance: "Herkomst",
  },
  intro: {
    changed:
      "Dit hoofdstuk noemt alleen een verandering als toeval die niet goed kan verklaren. Over al het andere zegt het dat het niet te beslissen is, en dat is iets anders dan dat er niets veranderde.",
    city: "Per vraag het aandeel van iedereen die antwoordde en het (zeer) eens was. Van elk jaar staat het interval erbij.",
    domains:
      "Dezelfde vragen per domein. Domeinen zijn klein: één mens kan een aandeel tien procentpunt verschuiven, en er moet veel veranderen voordat het blijkt.",
    contacts:
      "Welk deel van een domein zegt ten minste jaarlijks contact te hebben met een ander domein. De domeinen staan in elk jaar op dezelfde plaats.",
    scorecard:
      "Het voorstel van beide jaren naast elkaar. Een voorstel heeft geen interval en kan omslaan door een paar antwoorden of door andere bevindingen.",
  },
  lead: {
    comparable: "Te vergelijken",
    city: "De hele stad",
    domains: "Binnen de domeinen",
    contacts: "Contact",
    network: "Netwerk",
    scorecard: "Scorekaart",
    sure: "Hoe zeker",
  },
  allComparable: (items, years) =>
    `${items === 1 ? "De enige vraag is" : `Alle ${items} vragen zijn`} in ${listed(years.map(String), "en")} met dezelfde woorden aan dezelfde domeinen gesteld.`,
  severity: { warning: "Let op", info: "Ter informatie" },
  moved: ({ name, was, is, points, higher, interval, pairs, ground }) => {
    const way = `${points} procentpunt ${higher ? "hoger" : "lager"}`;
    const sure =
      ground === "counted"
        ? "iedereen die is uitgenodigd, is geteld"
        : ground === "certain"
          ? "dat staat vast, wat de anderen ook hadden gezegd"
          : (pairs ?? `interval ${interval}`);
    return `${name}: van ${was} naar ${is}, ${way} (${sure}).`;
  },
  higher: (subject, { higher, compared, years }) =>
    `${WHERE[subject]} is ${WHAT[subject]} bij ${higher === compared ? (compared === 1 ? `de enige ${NOUN[subject][0]}` : `alle ${compared} ${NOUN[subject][1]}`) : `${countOf(higher)} van de ${compared} ${NOUN[subject][1]}`} in ${years[1]} aantoonbaar hoger dan in ${years[0]}:`,
  lower: (subject, { higher, lower, compared, years }) => {
    const of =
      lower === compared
        ? compared === 1
          ? `de enige ${NOUN[subject][0]}`
          : `alle ${compared} ${NOUN[subject][1]}`
        : `${countOf(lower)} van de ${compared} ${NOUN[subject][1]}`;
    return higher > 0
      ? `Bij ${of} is het aantoonbaar lager:`
      : `${WHERE[subject]} is ${WHAT[subject]} bij ${of} in ${years[1]} aantoonbaar lager dan in ${years[0]}:`;
  },
  none: (subject, { compared, years }) =>
    `${WHERE[subject]} is ${compared === 1 ? `bij de enige ${NOUN[subject][0]} niet` : `bij geen van de ${compared} ${NOUN[subject][1]}`} aan te tonen dat ${WHAT[subject]} tussen ${years[0]} en ${years[1]} veranderde.`,
  rest,
  between: (years) =>
    `Dit gaat over ${years[0]} en ${years.at(-1)}. De jaren daartussen staan in de figuur en de tabel, met de helling per jaar.`,
  nothing: (subject) => `${WHERE[subject]} is er niets dat in beide jaren is getoond.`,
  network: ({ measure, was, is, interval, decision, counted }) => {
    const what =
      measure === "density"
        ? "De dichtheid (het gemiddelde aandeel met ten minste jaarlijks contact)"
        : "De wederkerigheid (hoe ver beide kanten van een paar hetzelfde melden)";
    const [unit, margin] =
      measure === "density" ? [" procentpunt", "10 procentpunt"] : ["", "0,10"];
    const moved = `${what} ging van ${was} naar ${is}`;
    if (counted) return `${moved}; iedereen die is uitgenodigd, is geteld.`;
    if (interval === null)
      return `${moved}; er is geen interval, dus of dat een verandering is, is niet te zeggen.`;
    if (decision === "hoger" || decision === "lager") {
      return `${moved}: aantoonbaar ${decision} (interval ${interval}${unit}).`;
    }
    if (decision === "gelijk_binnen") {
      return `${moved}: gelijk gebleven binnen ${margin} (interval ${interval}).`;
    }
    return `${moved}. Of dat een verandering is, is niet te beslissen (interval ${interval}${unit}).`;
  },
  otherLines:
    "Dichtheid en wederkerigheid zijn niet vergeleken: niet in beide jaren zijn dezelfde lijnen getoond.",
  scorecard: {
    changed: (count, of) => `In ${countOf(count)} van de ${of} vakken veranderde het voorstel:`,
    none: (of) => `In alle ${of} vakken is het voorstel hetzelfde gebleven.`,
    cell: (name, was, is) => `${name}: van ‘${was}’ naar ‘${is}’.`,
    moved: (names) => `Van de vragen eronder veranderde aantoonbaar: ${quoted(names, "en")}.`,
    notMoved: "Van de vragen eronder veranderde er geen aantoonbaar.",
    findings: (was, is) =>
      `Er tellen nu ${is === 0 ? "geen" : is} bevindingen uit andere bronnen mee, eerst ${was === 0 ? "geen" : was}.`,
    judged: (name, was, is) =>
      `Het oordeel van de onderzoekers ging bij ${name} van ‘${was}’ naar ‘${is}’.`,
    notCompared: "De voorstellen zijn niet vergeleken; waarom staat bij ‘Te vergelijken’.",
  },
  way: (range, higher) => `${range} ${higher ? "hoger" : "lager"}`,
  breaksBelow: (count) =>
    `Tussen deze jaren ${count === 1 ? "verschilt één ding dat" : `verschillen ${count} dingen die`} voor de vergelijking ${count === 1 ? "telt" : "tellen"}. Lees eerst ‘Zijn de jaren te vergelijken?’ hieronder.`,
  sure: ({ size, counted, twice, followed, moved, within }) => [
    ...(size > 0
      ? [
          `Er ${size === 1 ? "is één toets" : `zijn ${size} toetsen`} gedaan. Was er niets veranderd, dan is de kans dat er bij de vragen of de contacten toch een of meer veranderingen staan hoogstens één op twintig.`,
        ]
      : []),
    ...twice,
    ...(counted || followed
      ? []
      : [
          "Wie in beide jaren meedeed, is niet bekend. De jaren zijn vergeleken als twee losse groepen. Deden veel mensen twee keer mee, dan is er eerder te weinig gevonden dan te veel.",
        ]),
    ...(within
      ? [
          "‘Gelijk binnen 10 punten’ is per regel bekeken en niet gecorrigeerd voor het aantal vragen.",
        ]
      : []),
    ...(moved
      ? [
          "Het verschil is berekend uit de aantallen; met afgeronde percentages kan het één punt schelen.",
        ]
      : []),
    "Waardoor iets veranderde, staat niet in deze cijfers.",
  ],
  column: {
    question: "Vraag",
    domain: "Domein",
    source: "Wie antwoordt",
    target: "Contact met",
    measure: "Maat",
    change: "Verschil",
    interval: "Interval (95%)",
    p: "p, gecorrigeerd",
    detectable: "Kleinste verschil dat kon blijken",
    outcome: "Uitkomst",
    trend: "Per jaar",
    kind: "Soort",
    cell: "Vak",
    moved: "Aantoonbaar veranderd",
    what: "Wat",
    reason: "Waarom",
    judgement: "Oordeel",
    year: "Jaar",
    file: "SHA-256 van results.json",
    version: "Versie",
    profile: "Profiel",
  },
  table: {
    city: "De hele stad: verandering per vraag",
    domains: "De domeinen: verandering per vraag",
    contacts: "Ten minste jaarlijks contact: verandering per lijn",
    network: "Het netwerk tussen domeinen",
    scorecard: "Voorstel en oordeel in beide jaren",
    leftOut: "Niet vergeleken",
    documents: "De vergeleken documenten",
  },
  decision: {
    hoger: "hoger",
    lager: "lager",
    gelijk: "gelijk",
    gelijk_binnen: "gelijk binnen 10 punten",
    niet_te_beslissen: "niet te beslissen",
    none: "niet te vergelijken",
  },
  leftOutYear: "niet vergelijkbaar",
  kind: {
    item: "vraag",
    domain: "domein",
    total: "totaal van de stad",
    contacts: "contacten en netwerk",
    network: "dichtheid en wederkerigheid",
    scorecard: "voorstellen van de scorekaart",
    organisations: "netwerk van organisaties",
  },
  reason: {
    missing: (year) => `niet in ${year}`,
    reworded: (year) => `in ${year} anders verwoord`,
    "domains-differ": (year) => `gaat in ${year} over andere domeinen`,
    "not-asked": (year) => `niet gevraagd in ${year}`,
    "other-lines": () => "niet over dezelfde lijnen",
    "norms-differ": (year) => `in ${year} andere normen`,
    "findings-missing": (year) => `geen bevindingen uit andere bronnen in ${year}`,
    "never-compared": () => "wordt nooit vergeleken: wie er antwoordde, bepaalt wat er te zien is",
  },
  measure: { density: "Dichtheid", reciprocity: "Wederkerigheid" },
  few: "te weinig antwoorden",
  underOne: "1",
  notes: {
    agree:
      "Per jaar: het aantal dat ‘eens’ of ‘zeer eens’ antwoordde, uit het aantal geldige antwoorden, en het percentage.",
    yearly:
      "Per jaar: het aantal dat ten minste jaarlijks contact noemt, uit het aantal dat antwoordde, en het percentage.",
    change:
      "Verschil: het aandeel van het laatste jaar min dat van het eerste, in procentpunten, met het interval van dat verschil (Newcombe). Het interval geldt voor die ene regel; de uitkomst rust ook op de toets.",
    family: ({ size, city, parts }) =>
      `p, gecorrigeerd: ‘hoger’ of ‘lager’ staat er bij hoogstens 0,05, als het interval ook naast 0 ligt. Alle ${size} toetsen zijn één familie: ${city} over de hele stad en ${parts} over domeinen en lijnen. Zo is de kans op een of meer verkeerde uitkomsten in alle tabellen samen hoogstens één op twintig (exacte toets van Fisher). Dat geldt als deelnemers los van elkaar antwoordden.`,
    within:
      "Gelijk binnen 10 punten: het hele interval van het verschil ligt tussen −10 en +10 procentpunt. Deze uitkomst is per regel bekeken, zonder correctie.",
    detectable:
      "Kleinste verschil dat kon blijken: een kleiner verschil, in procentpunten, had met deze aantallen nooit kunnen blijken, ook als dit de enige vraag was. Met zoveel toetsen tegelijk is meer nodig.",
    hidden:
      "n.b.: in dat jaar niet getoond; dan is er geen verandering te noemen. Wat niet wordt getoond, is vaak het hoogste of het laagste, dus juist een grote verandering kan hier ontbreken.",
    trend:
      "Per jaar: de helling van de rechte lijn door alle jaren, in procentpunten per jaar, met interval. Zij staat ernaast en beslist niets.",
    certain:
      "‘Staat vast’: ook als alle genodigden zonder geldig antwoord anders hadden geantwoord, is het aandeel veranderd. Er is niet getoetst.",
    counted:
      "‘Geteld’: iedereen die is uitgenodigd gaf in beide jaren een geldig antwoord. Het verschil is het verschil.",
    network:
      "Verschil met interval uit de intervallen van beide jaren (MOVER). De uitkomst rust op dat interval alleen en hoort niet bij de familie van toetsen.",
    about:
      "Zijn de aantallen uitgenodigden bekend, dan gaat de uitkomst over hen. Anders ziet de toets de invullers als een toevallige steekproef uit een grotere groep.",
    scorecard:
      "Aantoonbaar veranderd: vragen onder dit vak waarvan het aandeel van de hele stad hoger of lager is.",
  },
  figure: {
    title: (years) => `Verandering per vraag, ${spanOf(years)}`,
    subtitle:
      "Aandeel van de hele stad dat het (zeer) eens is, met 95%-interval. Gevraagd aan partners van de aanpak.",
    source: ({ municipality, years, profile }) =>
      `Bron: enquêtes ${municipality}; ${years.map(({ year, responded }) => `${year}: ${responded}`).join(", ")} ingevuld; profiel ${profile}.`,
    earlier: "eerder jaar, met 95%-interval",
    newest: "laatste jaar, met 95%-interval",
    desc: ({ rows, years, higher, lower, undecided }) =>
      `Aandeel dat het (zeer) eens is bij ${rows} ${rows === 1 ? "vraag" : "vragen"} in ${listed(years.map(String), "en")}. Aantoonbaar hoger: ${higher.length > 0 ? higher.join(", ") : "geen"}; lager: ${lower.length > 0 ? lower.join(", ") : "geen"}; niet te beslissen: ${undecided}.`,
  },
  contactsOf: (year) => `Wie zegt met wie contact te hebben, ${year}`,
  samePlaces: "In beide figuren staat elk domein op dezelfde plaats.",
  documentNote: (years, note) => `${years.join(", ")}: ${note}`,
  written: (out, files) => `Vergelijking klaar: ${files} bestanden in ${out}`,
};
