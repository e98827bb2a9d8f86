import type { ChangeDecision, LeftOutReason } from "../model/change.js";
import type { Language } from "../model/language.js";

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** A share in both years, in words already. */
export interface MovedFacts {
  readonly name: string;
  readonly was: string;
  readonly is: string;
  /** Whole percentage points, without a sign. */
  readonly points: string;
  readonly higher: boolean;
  readonly interval: string;
  /** How those moved who answered twice, where the change rests on them. */
  readonly pairs: string | null;
  readonly ground: "counted" | "certain" | "test" | "pairs" | "interval";
}

/** What the changes of one kind come to. */
export interface Outcomes {
  readonly compared: number;
  readonly higher: number;
  readonly lower: number;
  readonly same: number;
  /** Names of what is surely equal within the margin. */
  readonly within: readonly string[];
  readonly undecided: number;
  /** Left without a change because a year is hidden, or nobody answered. */
  readonly hidden: number;
  readonly unanswered: number;
  /** Whole points below which nothing undecided could have shown; `null` where it is under one. */
  readonly below: string | null;
  /** How many tests the comparison has in all. */
  readonly tested: number;
  readonly years: readonly [older: number, newer: number];
}

/** What the changes are about: the city, parts of it, or lines between domains. */
export type Subject = "city" | "domains" | "contacts";

export interface ChangeWords {
  readonly title: (municipality: string, years: readonly number[]) => string;
  readonly byline: (facts: {
    readonly years: readonly { readonly year: number; readonly responded: number }[];
    readonly profile: string;
  }) => string;
  readonly heading: Words<
    "changed" | "comparable" | "city" | "domains" | "contacts" | "scorecard" | "provenance"
  >;
  readonly intro: Words<"changed" | "city" | "domains" | "contacts" | "scorecard">;
  readonly lead: Words<"comparable" | Subject | "network" | "scorecard" | "sure">;
  readonly allComparable: (items: number, years: readonly number[]) => string;
  readonly severity: Words<"warning" | "info">;
  readonly moved: (facts: MovedFacts) => string;
  readonly higher: (subject: Subject, outcomes: Outcomes) => string;
  readonly lower: (subject: Subject, outcomes: Outcomes) => string;
  readonly none: (subject: Subject, outcomes: Outcomes) => string;
  readonly rest: (subject: Subject, outcomes: Outcomes) => readonly string[];
  readonly nothing: (subject: Subject) => string;
  readonly between: (years: readonly number[]) => string;
  readonly network: (facts: {
    readonly measure: "density" | "reciprocity";
    readonly was: string;
    readonly is: string;
    readonly interval: string | null;
    readonly decision: ChangeDecision | null;
    readonly counted: boolean;
  }) => string;
  readonly otherLines: string;
  readonly scorecard: {
    readonly changed: (count: number, of: number) => string;
    readonly none: (of: number) => string;
    readonly cell: (name: string, was: string, is: string) => string;
    readonly moved: (names: readonly string[]) => string;
    readonly notMoved: string;
    readonly findings: (was: number, is: number) => string;
    readonly judged: (name: string, was: string, is: string) => string;
    readonly notCompared: string;
  };
  readonly sure: (facts: {
    readonly size: number;
    readonly counted: boolean;
    /** Who answered twice, as far as that is known. */
    readonly twice: readonly string[];
    readonly followed: boolean;
    /** Whether any difference is told, and whether any row is equal within the margin. */
    readonly moved: boolean;
    readonly within: boolean;
  }) => readonly string[];
  /** The interval of a change that is shown: `13 tot 45 lager`. */
  readonly way: (range: string, higher: boolean) => string;
  /** Where the page tells what stands between the years. */
  readonly breaksBelow: (count: number) => string;
  readonly column: Words<
    | "question"
    | "domain"
    | "source"
    | "target"
    | "measure"
    | "change"
    | "interval"
    | "p"
    | "detectable"
    | "outcome"
    | "trend"
    | "kind"
    | "cell"
    | "moved"
    | "what"
    | "reason"
    | "judgement"
    | "year"
    | "file"
    | "version"
    | "profile"
  >;
  readonly table: Words<
    "city" | "domains" | "contacts" | "network" | "scorecard" | "leftOut" | "documents"
  >;
  readonly decision: Readonly<Record<ChangeDecision | "none", string>>;
  readonly leftOutYear: string;
  readonly kind: Words<
    "item" | "domain" | "total" | "contacts" | "network" | "scorecard" | "organisations"
  >;
  /** With the year that lacks it, or else the older of the two. */
  readonly reason: Readonly<Record<LeftOutReason, (year: number) => string>>;
  readonly measure: Words<"density" | "reciprocity">;
  readonly few: string;
  readonly underOne: string;
  readonly notes: {
    readonly agree: string;
    readonly yearly: string;
    readonly change: string;
    readonly family: (facts: {
      readonly size: number;
      readonly city: number;
      readonly parts: number;
    }) => string;
    readonly within: string;
    readonly detectable: string;
    readonly hidden: string;
    readonly trend: string;
    readonly certain: string;
    readonly counted: string;
    readonly network: string;
    readonly about: string;
    readonly scorecard: string;
  };
  readonly figure: {
    readonly title: (years: readonly number[]) => string;
    readonly subtitle: string;
    readonly source: (facts: {
      readonly municipality: string;
      readonly years: readonly { readonly year: number; readonly responded: number }[];
      readonly profile: string;
    }) => string;
    readonly earlier: string;
    readonly newest: string;
    readonly desc: (facts: {
      readonly rows: number;
      readonly years: readonly number[];
      readonly higher: readonly string[];
      readonly lower: readonly string[];
      readonly undecided: number;
    }) => string;
  };
  readonly contactsOf: (year: number) => string;
  readonly samePlaces: string;
  readonly documentNote: (years: readonly number[], note: string) => string;
  readonly written: (out: string, files: number) => string;
}

const listed = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;
const quoted = (names: readonly string[], and: string): string =>
  listed(
    names.map((name) => `‘${name}’`),
    and,
  );

/** Names of more than this many are counted, not listed. */
const MOST_NAMED = 6;

const SMALL_NL = ["geen", "één", "twee", "drie", "vier", "vijf", "zes"] as const;
const SMALL_EN = ["none", "one", "two", "three", "four", "five", "six"] as const;
const countNl = (count: number): string => SMALL_NL[count] ?? String(count);
const countEn = (count: number): string => SMALL_EN[count] ?? String(count);

/** `de 18 vragen`, `de enige vraag`: what the outcomes are counted from. */
const NOUN = {
  nl: {
    city: ["vraag", "vragen"],
    domains: ["vergelijking", "vergelijkingen"],
    contacts: ["lijn", "lijnen"],
  },
  en: {
    city: ["question", "questions"],
    domains: ["comparison", "comparisons"],
    contacts: ["line", "lines"],
  },
} as const satisfies Record<Language, Record<Subject, readonly [string, string]>>;

const some = (language: Language, subject: Subject, count: number): string => {
  const [one, many] = NOUN[language][subject];
  const number = language === "nl" ? countNl(count) : countEn(count);
  return `${number} ${count === 1 ? one : many}`;
};

/** Where the changes are, as the start of a sentence. */
const WHERE = {
  nl: { city: "In de hele stad", domains: "Binnen de domeinen", contacts: "Tussen de domeinen" },
  en: { city: "In the whole city", domains: "Within the domains", contacts: "Between the domains" },
} as const satisfies Record<Language, Record<Subject, string>>;

/** What the share is of: agreeing, or having contact. */
const WHAT = {
  nl: {
    city: "het aandeel dat het (zeer) eens is",
    domains: "het aandeel dat het (zeer) eens is",
    contacts: "het aandeel met ten minste jaarlijks contact",
  },
  en: {
    city: "the share that (strongly) agrees",
    domains: "the share that (strongly) agrees",
    contacts: "the share with at least yearly contact",
  },
} as const satisfies Record<Language, Record<Subject, string>>;

function restNl(subject: Subject, outcomes: Outcomes): readonly string[] {
  const { within, same, undecided, hidden, unanswered, below, higher, lower } = outcomes;
  const { tested, years } = outcomes;
  const named = within.length <= MOST_NAMED && subject === "city";
  const decided = higher + lower + within.length + same > 0;
  return [
    ...(same > 0
      ? [
          `Bij ${some("nl", subject, same)} is het aandeel in beide jaren precies gelijk, en heeft iedereen die is uitgenodigd geantwoord.`,
        ]
      : []),
    ...(within.length > 0
      ? [
          `Bij ${some("nl", subject, within.length)}${named ? ` (${quoted(within, "en")})` : ""} is het aandeel gelijk gebleven binnen 10 procentpunt: een grotere verandering is bij deze antwoorden niet aannemelijk.`,
        ]
      : []),
    ...(undecided > 0
      ? [
          `Bij ${decided ? `de andere ${undecided === 1 ? NOUN.nl[subject][0] : `${countNl(undecided)} ${NOUN.nl[subject][1]}`}` : some("nl", subject, undecided)} is het niet te beslissen${subject === "city" ? ". Er kan iets veranderd zijn of niets: deze aantallen tonen het niet." : "."}${below === null ? "" : ` Een verandering van minder dan ${below} procentpunt had hier nooit kunnen blijken${subject === "city" && tested > 1 ? ", en met zoveel toetsen tegelijk is meer nodig" : ""}.`}`,
        ]
      : []),
    ...(hidden > 0
      ? [
          `Bij ${some("nl", subject, hidden)} wordt het aandeel in ${years[0]} of ${years[1]} niet getoond. Of daar iets veranderde, blijft ongezegd.`,
        ]
      : []),
    ...(unanswered > 0
      ? [
          `Bij ${some("nl", subject, unanswered)} gaf in ten minste een van de jaren niemand een geldig antwoord.`,
        ]
      : []),
  ];
}

function restEn(subject: Subject, outcomes: Outcomes): readonly string[] {
  const { within, same, undecided, hidden, unanswered, below, higher, lower } = outcomes;
  const { tested, years } = outcomes;
  const named = within.length <= MOST_NAMED && subject === "city";
  const decided = higher + lower + within.length + same > 0;
  return [
    ...(same > 0
      ? [
          `For ${some("en", subject, same)} the share is exactly the same in both years, and everyone invited answered.`,
        ]
      : []),
    ...(within.length > 0
      ? [
          `For ${some("en", subject, within.length)}${named ? ` (${quoted(within, "and")})` : ""} the share stayed the same within 10 percentage points: a larger change is not plausible with these answers.`,
        ]
      : []),
    ...(undecided > 0
      ? [
          `For ${decided ? `the other ${undecided === 1 ? NOUN.en[subject][0] : `${countEn(undecided)} ${NOUN.en[subject][1]}`}` : some("en", subject, undecided)} it is undecided${subject === "city" ? ". Something may have changed or nothing: these numbers do not show it." : "."}${below === null ? "" : ` A change of less than ${below} percentage points could never have shown here${subject === "city" && tested > 1 ? ", and with so many tests at once more is needed" : ""}.`}`,
        ]
      : []),
    ...(hidden > 0
      ? [
          `For ${some("en", subject, hidden)} the share of ${years[0]} or ${years[1]} is not shown. Whether something changed there is left unsaid.`,
        ]
      : []),
    ...(unanswered > 0
      ? [
          `For ${some("en", subject, unanswered)} nobody gave a valid answer in at least one of the years.`,
        ]
      : []),
  ];
}

const spanOf = (years: readonly number[]): string => `${years[0]}–${years.at(-1)}`;

export const changeWords: Readonly<Record<Language, ChangeWords>> = {
  nl: {
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
      `${WHERE.nl[subject]} is ${WHAT.nl[subject]} bij ${higher === compared ? (compared === 1 ? `de enige ${NOUN.nl[subject][0]}` : `alle ${compared} ${NOUN.nl[subject][1]}`) : `${countNl(higher)} van de ${compared} ${NOUN.nl[subject][1]}`} in ${years[1]} aantoonbaar hoger dan in ${years[0]}:`,
    lower: (subject, { higher, lower, compared, years }) => {
      const of =
        lower === compared
          ? compared === 1
            ? `de enige ${NOUN.nl[subject][0]}`
            : `alle ${compared} ${NOUN.nl[subject][1]}`
          : `${countNl(lower)} van de ${compared} ${NOUN.nl[subject][1]}`;
      return higher > 0
        ? `Bij ${of} is het aantoonbaar lager:`
        : `${WHERE.nl[subject]} is ${WHAT.nl[subject]} bij ${of} in ${years[1]} aantoonbaar lager dan in ${years[0]}:`;
    },
    none: (subject, { compared, years }) =>
      `${WHERE.nl[subject]} is ${compared === 1 ? `bij de enige ${NOUN.nl[subject][0]} niet` : `bij geen van de ${compared} ${NOUN.nl[subject][1]}`} aan te tonen dat ${WHAT.nl[subject]} tussen ${years[0]} en ${years[1]} veranderde.`,
    rest: restNl,
    between: (years) =>
      `Dit gaat over ${years[0]} en ${years.at(-1)}. De jaren daartussen staan in de figuur en de tabel, met de helling per jaar.`,
    nothing: (subject) => `${WHERE.nl[subject]} is er niets dat in beide jaren is getoond.`,
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
      changed: (count, of) => `In ${countNl(count)} van de ${of} vakken veranderde het voorstel:`,
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
      "never-compared": () =>
        "wordt nooit vergeleken: wie er antwoordde, bepaalt wat er te zien is",
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
  },
  en: {
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
      `${WHERE.en[subject]} ${WHAT.en[subject]} is demonstrably higher in ${years[1]} than in ${years[0]} for ${higher === compared ? (compared === 1 ? `the only ${NOUN.en[subject][0]}` : `all ${compared} ${NOUN.en[subject][1]}`) : `${countEn(higher)} of the ${compared} ${NOUN.en[subject][1]}`}:`,
    lower: (subject, { higher, lower, compared, years }) => {
      const of =
        lower === compared
          ? compared === 1
            ? `the only ${NOUN.en[subject][0]}`
            : `all ${compared} ${NOUN.en[subject][1]}`
          : `${countEn(lower)} of the ${compared} ${NOUN.en[subject][1]}`;
      return higher > 0
        ? `For ${of} it is demonstrably lower:`
        : `${WHERE.en[subject]} ${WHAT.en[subject]} is demonstrably lower in ${years[1]} than in ${years[0]} for ${of}:`;
    },
    none: (subject, { compared, years }) =>
      `${WHERE.en[subject]} it cannot be shown ${compared === 1 ? `for the only ${NOUN.en[subject][0]}` : `for any of the ${compared} ${NOUN.en[subject][1]}`} that ${WHAT.en[subject]} changed between ${years[0]} and ${years[1]}.`,
    rest: restEn,
    between: (years) =>
      `This is about ${years[0]} and ${years.at(-1)}. The years between stand in the figure and the table, with the slope per year.`,
    nothing: (subject) => `${WHERE.en[subject]} nothing is shown in both years.`,
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
      changed: (count, of) => `In ${countEn(count)} of the ${of} cells the proposal changed:`,
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
  },
};
