import type { SizeClass } from "../model/benchmark-terms.js";
import type { Language } from "../model/language.js";

type Words<Key extends string> = Readonly<Record<Key, string>>;
type Position =
  | "binnen"
  | "erboven"
  | "eronder"
  | "gewoon_verschil"
  | "niet_te_beslissen"
  | "verborgen"
  | "geen_antwoord"
  | "te_weinig_steden";
type Reason =
  | "unreadable"
  | "no_json"
  | "other_schema"
  | "invalid"
  | "tampered"
  | "intern"
  | "other_rules"
  | "other_questionnaire"
  | "other_language"
  | "other_domains"
  | "twice"
  | "overlap"
  | "reworded";

/** What stands beside numbers of several cities. */
export interface BenchmarkWords {
  readonly title: (own: string, year: number) => string;
  readonly subtitle: string;
  readonly byline: (facts: { cities: number; named: number; year: number }) => string;
  readonly pseudonym: (number: number) => string;
  readonly position: Words<Position>;
  readonly sizeClass: Words<SizeClass>;
  readonly group: Words<"all" | "peers">;
  readonly tableTitle: (own: string, year: number, group: string) => string;
  readonly column: Words<
    | "question"
    | "step"
    | "interval"
    | "together"
    | "togetherInterval"
    | "funnel"
    | "where"
    | "city"
    | "sizeClass"
    | "year"
    | "reason"
    | "todo"
    | "what"
    | "count"
    | "files"
  >;
  readonly togetherCell: (percent: string, answers: string, cities: number) => string;
  readonly hidden: string;
  readonly none: string;
  readonly differMark: string;
  readonly note: {
    readonly funnel: string;
    readonly undecided: string;
    readonly looks: (facts: { questions: number; own: string }) => string;
    readonly differ: string;
    readonly ordinary: string;
    /** On how many questions most cities show no number, so that the pool is of the others. */
    readonly shownByFew: (questions: number) => string;
    readonly pool: string;
    readonly mix: string;
    readonly hidden: string;
    readonly few: (fewest: number) => string;
    readonly noClass: string;
    readonly fewPeers: (fewest: number) => string;
    readonly peers: string;
    readonly invited: (known: number, cities: number) => string;
    readonly unverified: (count: number) => string;
    readonly copies: (count: number) => string;
    readonly stricter: (count: number) => string;
    readonly relabelled: (count: number) => string;
    readonly withNotes: (count: number) => string;
    readonly years: string;
    readonly rest: (count: number) => string;
  };
  /** A note with whose it is: `Arnhem: …`. */
  readonly noteOf: (cities: readonly string[], note: string) => string;
  readonly noRanking: string;
  readonly pseudonyms: string;
  readonly heading: Words<
    "summary" | "figure" | "own" | "cities" | "years" | "leftOut" | "method" | "provenance"
  >;
  readonly summary: {
    readonly compared: string;
    readonly comparedText: (facts: {
      cities: number;
      named: number;
      unnamed: number;
      leftOut: number;
    }) => string;
    readonly found: string;
    readonly foundText: (position: Position, count: number) => string;
    readonly read: string;
  };
  readonly cityTable: (step: string) => string;
  readonly yearsTitle: string;
  readonly leftOutTitle: string;
  readonly nothingLeftOut: string;
  readonly reason: Words<Reason>;
  readonly reasonTodo: Words<Reason>;
  /** A reason with what to do about it: `Weggelaten: geen JSON. Vraag …`. */
  readonly toMend: (reason: string, todo: string) => string;
  readonly anonymous: string;
  readonly unknown: string;
  readonly method: readonly string[];
  readonly provenance: (facts: {
    documents: number;
    questionnaire: string;
    rules: string;
    version: string;
  }) => string;
  readonly figure: {
    readonly title: (own: string, year: number) => string;
    readonly subtitle: string;
    readonly subtitleFunnel: string;
    readonly axis: string;
    readonly legendOwn: (own: string) => string;
    readonly legendOther: string;
    readonly legendPooled: Words<"all" | "peers">;
    readonly legendOuter: string;
    readonly legendInner: string;
    readonly source: (facts: { cities: number; year: number }) => string;
    readonly sourcePeers: (facts: { cities: number; year: number; sizeClass: string }) => string;
    readonly more: (shown: number, all: number) => string;
    readonly desc: (facts: { own: string; cities: number; questions: number }) => string;
    readonly descFound: (counts: string) => string;
  };
  readonly done: (out: string, files: number) => string;
}

/** More names than this before a note are told by their number. */
const MOST_NAMES = 3;

export const benchmarkWords: Readonly<Record<Language, BenchmarkWords>> = {
  nl: {
    title: (own, year) => `${own} naast andere gemeenten, ${year}`,
    subtitle: "Aandeel (zeer) eens onder alle respondenten van de gemeente",
    byline: ({ cities, named, year }) =>
      `${cities} gemeenten in ${year}, waarvan ${named} met naam · uit openbare rapporten`,
    pseudonym: (one) => `gemeente ${one}`,
    position: {
      binnen: "binnen de trechter",
      erboven: "erboven",
      eronder: "eronder",
      gewoon_verschil: "gewoon verschil",
      niet_te_beslissen: "niet te beslissen",
      verborgen: "n.b.",
      geen_antwoord: "geen antwoord",
      te_weinig_steden: "te weinig gemeenten",
    },
    sizeClass: {
      tot_20000: "minder dan 20.000 inwoners",
      "20000_tot_50000": "20.000 tot 50.000 inwoners",
      "50000_tot_100000": "50.000 tot 100.000 inwoners",
      "100000_tot_150000": "100.000 tot 150.000 inwoners",
      "150000_tot_250000": "150.000 tot 250.000 inwoners",
      vanaf_250000: "250.000 inwoners of meer",
    },
    group: { all: "alle gemeenten", peers: "gemeenten van dezelfde grootte" },
    tableTitle: (own, year, group) => `${own} ${year} naast ${group}`,
    column: {
      question: "Vraag",
      step: "Stap",
      interval: "95%-interval",
      together: "Samen (gemeenten)",
      togetherInterval: "Interval van samen",
      funnel: "Trechter",
      where: "Waar",
      city: "Gemeente",
      sizeClass: "Grootteklasse",
      year: "Jaar",
      reason: "Waarom",
      todo: "Wat te doen",
      what: "Wat",
      count: "Aantal",
      files: "Bestanden",
    },
    togetherCell: (percent, answers, cities) => `${percent} van ${answers} (${cities})`,
    hidden: "n.b.",
    none: "–",
    differMark: "*",
    note: {
      funnel:
        "Trechter: de grenzen waarbinnen bijna alle gemeenten met zoveel antwoorden blijven (99,8%), door toeval en door wat gemeenten hier gewoonlijk verschillen. Erboven of eronder is buiten die grenzen. Het zegt niet wat goed is.",
      undecided:
        "Niet te beslissen: het aandeel ligt buiten wat toeval alleen meestal geeft (95%), maar niet buiten wat het zelden geeft (99,8%); er zijn te weinig antwoorden of gemeenten om meer te zeggen, of er is alleen een band te tonen.",
      looks: ({ questions, own }) =>
        `Van ${own} ${questions === 1 ? "is hier 1 vraag" : `zijn hier ${questions} vragen`} vergeleken. Wie veel vragen bekijkt, vindt door toeval altijd wel een uitschieter: door toeval alleen ligt tot één op de twintig buiten 95%. Daarom telt pas 99,8%; daar komt hoogstens ongeveer één op de honderd buiten.`,
      differ:
        "* Bij deze vraag verschillen gemeenten meer dan door toeval. De trechter rekent daarmee: wie erbuiten ligt, wijkt ook af van hoe gemeenten gewoonlijk verschillen.",
      ordinary:
        "Gewoon verschil: meer dan toeval alleen geeft, maar niet ongewoon onder deze gemeenten.",
      shownByFew: (questions) =>
        `Bij ${questions === 1 ? "1 vraag" : `${questions} vragen`} toont minder dan de helft van de gemeenten een totaal. Het gezamenlijke aandeel en de trechter gaan daar over een deel dat niet heel hoog of laag is.`,
      pool: "Samen: het aandeel van alle antwoorden van de gemeenten met een getoond totaal, de eigen gemeente ook; tussen haakjes hoeveel gemeenten dat zijn.",
      mix: "Gemeenten verschillen in hoeveel mensen er per domein meededen. Ook dat geeft verschil in het totaal.",
      hidden:
        "Totalen die niet zijn te tonen (n.b.), tellen niet mee, en ook niet wat alleen als ‘vrijwel alle’ of ‘vrijwel geen’ is te tonen. Het gezamenlijke aandeel kan daardoor dichter bij het midden liggen.",
      few: (fewest) =>
        `Met minder dan ${fewest} gemeenten met een getoond totaal is er geen gezamenlijk aandeel en geen trechter: die zouden te weinig zeggen.`,
      noClass:
        "Er is niet vergeleken met gemeenten van dezelfde grootte: zet size_class in study.yaml.",
      fewPeers: (fewest) =>
        `Er is niet vergeleken met gemeenten van dezelfde grootte: van minder dan ${fewest} gemeenten mag hier staan dat zij zo groot zijn. Van gemeenten onder een nummer staat de grootte er alleen als het er genoeg zijn om niet te worden herkend.`,
      peers:
        "Van dezelfde grootte: de gemeenten waarvan de grootteklasse hier staat. Van gemeenten onder een nummer staat die er niet als zij daaraan te herkennen zijn; dan tellen zij in deze vergelijking niet mee.",
      invited: (known, cities) =>
        `Bij ${known} van de ${cities} gemeenten is bekend hoeveel mensen zijn uitgenodigd. Hun interval gaat over die mensen zelf. De trechter niet: die zegt hoe ver aandelen uiteenlopen als iedereen uit één grote groep kwam.`,
      unverified: (count) =>
        count === 1
          ? "Bij 1 document stond geen manifest.json: of het onveranderd is, is niet na te gaan."
          : `Bij ${count} documenten stond geen manifest.json: of ze onveranderd zijn, is niet na te gaan.`,
      copies: (count) =>
        count === 1
          ? "Eén document was twee keer gegeven; het telt één keer."
          : `${count} documenten waren dubbel gegeven; ze tellen één keer.`,
      stricter: (count) =>
        `${count === 1 ? "Eén gemeente verbergt" : `${count} gemeenten verbergen`} meer dan het profiel vraagt.`,
      relabelled: (count) =>
        `${count === 1 ? "Eén gemeente noemt" : `${count} gemeenten noemen`} een domein anders dan de eigen gemeente; het gaat om dezelfde domeinen.`,
      withNotes: (count) =>
        `${count === 1 ? "Eén gemeente" : `${count} gemeenten`} onder pseudoniem ${count === 1 ? "gaf" : "gaven"} een mededeling mee die hier niet staat, omdat die de naam kan verraden.`,
      years:
        "Per jaar het gezamenlijke aandeel van de gemeenten die toen meededen. Dat zijn niet elk jaar dezelfde: een verschil tussen jaren is geen verandering.",
      rest: (count) => `… en nog ${count}`,
    },
    noteOf: (cities, note) =>
      `${cities.length > MOST_NAMES ? `${cities.length} gemeenten` : cities.join(", ")}: ${note}`,
    noRanking:
      "Dit is geen ranglijst. Er staat niet wie het hoogst of het laagst staat: aandelen hangen af van wie zijn gevraagd en wie antwoordden, en wat binnen de trechter ligt, kan toeval zijn.",
    pseudonyms:
      "Gemeenten staan met hun naam als zij dat in study.yaml zelf zo kozen, en anders onder een nummer. Het nummer zegt niets over grootte, plaats of uitkomst. Wie deze vergelijking maakte, kent de namen. En wie het openbare rapport van een gemeente heeft, kan haar aan haar cijfers herkennen.",
    heading: {
      summary: "In het kort",
      figure: "De trechters",
      own: "De eigen gemeente naast de andere",
      cities: "Gemeenten naast elkaar",
      years: "Andere jaren",
      leftOut: "Wat niet is vergeleken, en waarom",
      method: "Hoe te lezen",
      provenance: "Herkomst",
    },
    summary: {
      compared: "Vergeleken",
      comparedText: ({ cities, named, unnamed, leftOut }) =>
        `${cities} gemeenten: ${named} met naam, ${unnamed} onder pseudoniem. ${leftOut === 0 ? "Alle documenten deden mee." : leftOut === 1 ? "Eén document bleef weg; hieronder staat waarom." : `${leftOut} documenten bleven weg; hieronder staat waarom.`}`,
      found: "Gevonden",
      foundText: (position, count) => {
        const asked = count === 1 ? "1 vraag" : `${count} vragen`;
        return {
          binnen: `${asked}: binnen de trechter. Het verschil kan toeval zijn.`,
          erboven: `${asked}: boven de trechter.`,
          eronder: `${asked}: onder de trechter.`,
          gewoon_verschil: `${asked}: meer verschil dan toeval alleen geeft, maar niet ongewoon onder deze gemeenten.`,
          niet_te_beslissen: `${asked}: niet te beslissen.`,
          verborgen: `${asked}: het totaal van de eigen gemeente is niet te tonen (n.b.).`,
          geen_antwoord: `${asked}: geen antwoord in de eigen gemeente.`,
          te_weinig_steden: `${asked}: te weinig gemeenten met een getoond totaal.`,
        }[position];
      },
      read: "Let op",
    },
    cityTable: (step) => `Gemeenten naast elkaar: ${step.toLowerCase()}`,
    yearsTitle: "Gezamenlijk aandeel per jaar",
    leftOutTitle: "Wat niet is vergeleken, en waarom",
    nothingLeftOut: "Alles wat is gegeven, is vergeleken.",
    reason: {
      unreadable: "niet te lezen als bestand",
      no_json: "geen JSON",
      other_schema: "een andere versie van results.json",
      invalid: "spreekt zichzelf tegen, of mist iets",
      tampered: "niet meer wat het rapport schreef (SHA-256)",
      intern: "een intern rapport",
      other_rules: "een andere versie van de privacyregels",
      other_questionnaire: "een andere vragenlijst",
      other_language: "in een andere taal, dus de tekst van de vragen is niet te vergelijken",
      other_domains: "andere domeinen",
      twice: "dezelfde gemeente twee keer in één jaar, met andere cijfers",
      overlap: "een regio van gemeenten die zelf meedoen, of een deel van de eigen regio",
      reworded: "deze vraag is anders gesteld",
    },
    reasonTodo: {
      unreadable: "Kijk of het bestand heel is.",
      no_json: "Vraag de gemeente om het hele bestand results.json.",
      other_schema: "Laat het rapport opnieuw maken met deze versie van ivm.",
      invalid: "Laat het rapport opnieuw maken en kijk of het bestand is bewerkt.",
      tampered: "Vraag de gemeente om de hele map van het rapport.",
      intern:
        "Laat het rapport maken met --profile publiek: interne cijfers gaan niet naar anderen.",
      other_rules: "Laat het rapport opnieuw maken met deze versie van ivm.",
      other_questionnaire: "Andere vragen zijn niet te vergelijken. U hoeft niets te doen.",
      other_language: "Laat het rapport maken in de taal van de eigen gemeente (--lang).",
      other_domains: "Het totaal gaat over andere groepen. U hoeft niets te doen.",
      twice: "Geef per gemeente en jaar één document.",
      overlap: "Dezelfde antwoorden zouden dubbel tellen. U hoeft niets te doen.",
      reworded: "Een andere vraag geeft een ander cijfer. U hoeft niets te doen.",
    },
    toMend: (reason, todo) => `Weggelaten: ${reason}. ${todo}`,
    anonymous: "een gemeente onder pseudoniem",
    unknown: "een onbekend document",
    method: [
      "Een punt is een gemeente: hoe verder naar rechts, hoe meer antwoorden. De lijn is het aandeel van alle gemeenten samen. Met weinig antwoorden schommelt een aandeel vanzelf meer; daarom loopt de trechter naar links wijd uit (Spiegelhalter 2005).",
      "Binnen de trechter is niet hetzelfde als gelijk: het verschil is dan niet van toeval te onderscheiden. Erboven of eronder is geen oordeel en geen oorzaak.",
      "Met veel vragen en veel gemeenten ligt er altijd iets buiten 95%: één op de twintig. Buiten 99,8% is dat hoogstens ongeveer één op de honderd. Ook daar kan het toeval zijn.",
      "Verschillen gemeenten bij een vraag meer dan door toeval, dan is de trechter daar breder. Is dat verschil duidelijk, dan staat er een ster bij. Hoe dat is berekend, staat in docs/methods.md.",
      "Dit geldt als mensen los van elkaar antwoordden. Collega’s die samen invulden, maken een aandeel onzekerder dan hier staat.",
      "De trechter gaat over wie antwoordde. Wie niet antwoordde, en of dat in elke gemeente dezelfde soort mensen zijn, is niet bekend.",
    ],
    provenance: ({ documents, questionnaire, rules, version }) =>
      `Gemaakt met interventievermogen ${version} uit ${documents} documenten results.json; vragenlijst ${questionnaire}, privacyregels versie ${rules}. Het document van de eigen gemeente is helemaal nagerekend, de andere alleen op de totalen. De cijfers staan in benchmark.json en in de map tables.`,
    figure: {
      title: (own, year) => `${own} naast andere gemeenten, ${year}`,
      subtitle: "Aandeel (zeer) eens per gemeente, naar het aantal geldige antwoorden",
      subtitleFunnel:
        "Aandeel (zeer) eens per gemeente, naar het aantal geldige antwoorden; de trechter zegt hoe ver aandelen gewoonlijk uiteenlopen",
      axis: "geldige antwoorden",
      legendOwn: (own) => `${own}, met 95%-interval`,
      legendOther: "een andere gemeente",
      legendPooled: {
        all: "alle gemeenten samen",
        peers: "gemeenten van deze grootte samen",
      },
      legendOuter: "trechter 99,8%",
      legendInner: "trechter 95%",
      source: ({ cities, year }) =>
        `Bron: openbare rapporten van ${cities} gemeenten, ${year}. Geen ranglijst.`,
      sourcePeers: ({ cities, year, sizeClass }) =>
        `Bron: openbare rapporten van ${cities} gemeenten met ${sizeClass}, ${year}. Geen ranglijst.`,
      more: (shown, all) =>
        `Getekend zijn ${shown} van de ${all} vragen; de tabellen hebben ze alle.`,
      desc: ({ own, cities, questions }) =>
        `${own} staat op ${questions} vragen naast ${cities - 1} andere gemeenten.`,
      descFound: (counts) => `Uitkomst: ${counts}.`,
    },
    done: (out, files) => `Vergelijking klaar: ${files} bestanden in ${out}`,
  },
  en: {
    title: (own, year) => `${own} beside other municipalities, ${year}`,
    subtitle: "Share that agrees (strongly) among all respondents of the municipality",
    byline: ({ cities, named, year }) =>
      `${cities} municipalities in ${year}, ${named} of them by name · from public reports`,
    pseudonym: (one) => `municipality ${one}`,
    position: {
      binnen: "within the funnel",
      erboven: "above",
      eronder: "below",
      gewoon_verschil: "ordinary difference",
      niet_te_beslissen: "undecided",
      verborgen: "n/a",
      geen_antwoord: "no answer",
      te_weinig_steden: "too few municipalities",
    },
    sizeClass: {
      tot_20000: "fewer than 20,000 inhabitants",
      "20000_tot_50000": "20,000 to 50,000 inhabitants",
      "50000_tot_100000": "50,000 to 100,000 inhabitants",
      "100000_tot_150000": "100,000 to 150,000 inhabitants",
      "150000_tot_250000": "150,000 to 250,000 inhabitants",
      vanaf_250000: "250,000 inhabitants or more",
    },
    group: { all: "all municipalities", peers: "municipalities of the same size" },
    tableTitle: (own, year, group) => `${own} ${year} beside ${group}`,
    column: {
      question: "Question",
      step: "Step",
      interval: "95% interval",
      together: "Together (municipalities)",
      togetherInterval: "Interval of together",
      funnel: "Funnel",
      where: "Where",
      city: "Municipality",
      sizeClass: "Size class",
      year: "Year",
      reason: "Why",
      todo: "What to do",
      what: "What",
      count: "Number",
      files: "Files",
    },
    togetherCell: (percent, answers, cities) => `${percent} of ${answers} (${cities})`,
    hidden: "n/a",
    none: "–",
    differMark: "*",
    note: {
      funnel:
        "Funnel: the limits within which nearly all municipalities with as many answers stay (99.8%), by chance and by how municipalities usually differ here. Above or below is outside those limits. It does not say what is good.",
      undecided:
        "Undecided: the share lies outside what chance alone mostly gives (95%) but not outside what it seldom gives (99.8%); there are too few answers or municipalities to say more, or only a band can be shown.",
      looks: ({ questions, own }) =>
        `For ${own} ${questions === 1 ? "1 question was" : `${questions} questions were`} compared here. Who looks at many questions always finds an outlier by chance: by chance alone up to one in twenty lies outside 95%. That is why only 99.8% counts; about one in a hundred at most lies outside it.`,
      differ:
        "* On this question municipalities differ more than by chance. The funnel allows for that: who lies outside differs from how municipalities usually differ, too.",
      ordinary:
        "Ordinary difference: more than chance alone gives, but not unusual among these municipalities.",
      shownByFew: (questions) =>
        `On ${questions === 1 ? "1 question" : `${questions} questions`} fewer than half of the municipalities show a total. The shared share and the funnel are about a part there that is not very high or low.`,
      pool: "Together: all answers of the municipalities with a shown total, the own one included; between brackets how many those are.",
      mix: "Municipalities differ in how many people of each domain took part. That makes totals differ too.",
      hidden:
        "Totals that cannot be shown (n/a) do not count, nor does what can only be shown as ‘almost all’ or ‘almost none’. That may bring the shared share closer to the middle.",
      few: (fewest) =>
        `With fewer than ${fewest} municipalities with a shown total there is no shared share and no funnel: they would say too little.`,
      noClass:
        "There is no comparison with municipalities of the same size: put size_class in study.yaml.",
      fewPeers: (fewest) =>
        `There is no comparison with municipalities of the same size: of fewer than ${fewest} municipalities it may be said here that they are of that size. Of municipalities under a number the size is told only when there are enough of them not to be recognised.`,
      peers:
        "Of the same size: the municipalities whose size class stands here. Of municipalities under a number it is not told when they could be recognised by it; then they do not count in this comparison.",
      invited: (known, cities) =>
        `For ${known} of the ${cities} municipalities it is known how many people were invited. Their interval is about those people themselves. The funnel is not: it says how far shares spread if everyone came from one large group.`,
      unverified: (count) =>
        count === 1
          ? "There was no manifest.json beside 1 document: whether it is unchanged cannot be known."
          : `There was no manifest.json beside ${count} documents: whether they are unchanged cannot be known.`,
      copies: (count) =>
        count === 1
          ? "One document was given twice; it counts once."
          : `${count} documents were given twice; they count once.`,
      stricter: (count) =>
        `${count === 1 ? "One municipality hides" : `${count} municipalities hide`} more than the profile asks.`,
      relabelled: (count) =>
        `${count === 1 ? "One municipality calls" : `${count} municipalities call`} a domain otherwise than the own one; they are the same domains.`,
      withNotes: (count) =>
        `${count === 1 ? "One municipality" : `${count} municipalities`} under a pseudonym came with a note that does not stand here, for it could give the name away.`,
      years:
        "Per year the shared share of the municipalities that took part then. They are not the same every year: a difference between years is no change.",
      rest: (count) => `… and ${count} more`,
    },
    noteOf: (cities, note) =>
      `${cities.length > MOST_NAMES ? `${cities.length} municipalities` : cities.join(", ")}: ${note}`,
    noRanking:
      "This is no ranking. It does not say who is highest or lowest: shares depend on who was asked and who answered, and what lies within the funnel may be chance.",
    pseudonyms:
      "Municipalities stand by name when they chose so themselves in study.yaml, and by a number otherwise. The number says nothing about size, place or outcome. Who made this comparison knows the names. And whoever has the public report of a municipality can recognise it by its numbers.",
    heading: {
      summary: "In short",
      figure: "The funnels",
      own: "The own municipality beside the others",
      cities: "Municipalities beside each other",
      years: "Other years",
      leftOut: "What was not compared, and why",
      method: "How to read this",
      provenance: "Provenance",
    },
    summary: {
      compared: "Compared",
      comparedText: ({ cities, named, unnamed, leftOut }) =>
        `${cities} municipalities: ${named} by name, ${unnamed} under a pseudonym. ${leftOut === 0 ? "All documents took part." : leftOut === 1 ? "One document was left out; below it says why." : `${leftOut} documents were left out; below it says why.`}`,
      found: "Found",
      foundText: (position, count) => {
        const asked = count === 1 ? "1 question" : `${count} questions`;
        return {
          binnen: `${asked}: within the funnel. The difference may be chance.`,
          erboven: `${asked}: above the funnel.`,
          eronder: `${asked}: below the funnel.`,
          gewoon_verschil: `${asked}: more difference than chance alone gives, but not unusual among these municipalities.`,
          niet_te_beslissen: `${asked}: undecided.`,
          verborgen: `${asked}: the total of the own municipality cannot be shown (n/a).`,
          geen_antwoord: `${asked}: no answer in the own municipality.`,
          te_weinig_steden: `${asked}: too few municipalities with a shown total.`,
        }[position];
      },
      read: "Note",
    },
    cityTable: (step) => `Municipalities beside each other: ${step.toLowerCase()}`,
    yearsTitle: "Shared share per year",
    leftOutTitle: "What was not compared, and why",
    nothingLeftOut: "All that was given was compared.",
    reason: {
      unreadable: "cannot be read as a file",
      no_json: "no JSON",
      other_schema: "another version of results.json",
      invalid: "contradicts itself, or lacks something",
      tampered: "no longer what the report wrote (SHA-256)",
      intern: "a report for colleagues (intern)",
      other_rules: "another version of the disclosure rules",
      other_questionnaire: "another questionnaire",
      other_language: "in another language, so the wording of questions cannot be compared",
      other_domains: "other domains",
      twice: "the same municipality twice in one year, with other numbers",
      overlap: "a region of municipalities that take part themselves, or a part of the own region",
      reworded: "this question was asked in other words",
    },
    reasonTodo: {
      unreadable: "See whether the file is whole.",
      no_json: "Ask the municipality for the whole file results.json.",
      other_schema: "Have the report made again with this version of ivm.",
      invalid: "Have the report made again, and see whether the file was edited.",
      tampered: "Ask the municipality for the whole folder of the report.",
      intern: "Have the report made with --profile publiek: internal numbers do not go to others.",
      other_rules: "Have the report made again with this version of ivm.",
      other_questionnaire: "Other questions cannot be compared. You need not do anything.",
      other_language: "Have the report made in the language of the own municipality (--lang).",
      other_domains: "The total is about other groups. You need not do anything.",
      twice: "Give one document per municipality and year.",
      overlap: "The same answers would count twice. You need not do anything.",
      reworded: "Another question gives another number. You need not do anything.",
    },
    toMend: (reason, todo) => `Left out: ${reason}. ${todo}`,
    anonymous: "a municipality under a pseudonym",
    unknown: "an unknown document",
    method: [
      "A dot is a municipality: the further to the right, the more answers. The line is the share of all municipalities together. With few answers a share moves more by itself; that is why the funnel widens to the left (Spiegelhalter 2005).",
      "Within the funnel is not the same as equal: the difference then cannot be told from chance. Above or below is no verdict and no cause.",
      "With many questions and many municipalities something always lies outside 95%: one in twenty. Outside 99.8% it is about one in a hundred at most. There, too, it may be chance.",
      "Where municipalities differ more than by chance on a question, the funnel is wider there. Where they clearly do, a star says so. How that is computed stands in docs/methods.md.",
      "This holds if people answered by themselves. Colleagues who filled it in together make a share less certain than it says here.",
      "The funnel is about who answered. Who did not, and whether those are the same kind of people in every municipality, is not known.",
    ],
    provenance: ({ documents, questionnaire, rules, version }) =>
      `Made with interventievermogen ${version} from ${documents} results.json documents; questionnaire ${questionnaire}, disclosure rules version ${rules}. The document of the own municipality was recomputed in full, the others only in their totals. The numbers are in benchmark.json and in the folder tables.`,
    figure: {
      title: (own, year) => `${own} beside other municipalities, ${year}`,
      subtitle: "Share that agrees (strongly) per municipality, by number of valid answers",
      subtitleFunnel:
        "Share that agrees (strongly) per municipality, by number of valid answers; the funnel says how far shares usually spread",
      axis: "valid answers",
      legendOwn: (own) => `${own}, with 95% interval`,
      legendOther: "another municipality",
      legendPooled: {
        all: "all municipalities together",
        peers: "municipalities of this size together",
      },
      legendOuter: "funnel 99.8%",
      legendInner: "funnel 95%",
      source: ({ cities, year }) =>
        `Source: public reports of ${cities} municipalities, ${year}. No ranking.`,
      sourcePeers: ({ cities, year, sizeClass }) =>
        `Source: public reports of ${cities} municipalities with ${sizeClass}, ${year}. No ranking.`,
      more: (shown, all) => `${shown} of the ${all} questions are drawn; the tables have them all.`,
      desc: ({ own, cities, questions }) =>
        `${own} stands beside ${cities - 1} other municipalities on ${questions} questions.`,
      descFound: (counts) => `Outcome: ${counts}.`,
    },
    done: (out, files) => `Comparison ready: ${files} files in ${out}`,
  },
};
