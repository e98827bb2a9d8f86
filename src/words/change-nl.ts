import type { ChangeWords } from "./change.js";
import { outcomesNl } from "./change-outcomes-nl.js";
import { sureNl } from "./change-sure-nl.js";
import { listed, quoted } from "./listed.js";
import { smallNumber } from "./small-number.js";

const countOf = (count: number): string => smallNumber(count, "nl");

const spanOf = (years: readonly number[]): string =>
  years[0] === years.at(-1) ? String(years[0]) : `${years[0]}–${years.at(-1)}`;

export const changeNl: ChangeWords = {
  title: (municipality, years) => `Wat is er veranderd? ${municipality}, ${spanOf(years)}`,
  byline: ({ years, profile }) =>
    `${years.map(({ year, responded }) => `${year}: ${responded} ingevulde ${responded === 1 ? "enquête" : "enquêtes"}`).join("; ")}. Profiel: ${profile}.`,
  heading: {
    changed: "Wat is er veranderd",
    comparable: "Zijn de jaren te vergelijken?",
    city: "Alle domeinen samen",
    domains: "Binnen de domeinen",
    contacts: "Contact tussen domeinen",
    scorecard: "Scorekaart",
    reading: "Uitleg bij de tabellen",
    provenance: "Herkomst",
  },
  intro: {
    changed:
      "Een verandering in de antwoorden noemen we hier alleen aantoonbaar als toeval die niet goed kan verklaren. Anders staat er ‘niet te beslissen’: dat betekent niet dat er niets veranderde.",
    city: "Per vraag het aandeel dat het (zeer) eens is, van alle partners die antwoordden. In de figuur staat van elk jaar het interval erbij.",
    domains:
      "Dezelfde vragen per domein. In een klein domein verschuift één mens het aandeel al snel 10 procentpunt, en er moet veel veranderen voordat het blijkt.",
    contacts:
      "Welk deel van een domein zegt ten minste jaarlijks contact te hebben met een ander domein, of binnen het eigen domein.",
    scorecard:
      "Het voorstel van beide jaren naast elkaar. Een voorstel heeft geen interval en kan omslaan door een paar antwoorden of door andere bevindingen.",
  },
  lead: {
    comparable: "Te vergelijken",
    city: "Alle domeinen samen",
    domains: "Binnen de domeinen",
    contacts: "Contact",
    network: "Netwerk",
    scorecard: "Scorekaart",
    sure: "Hoe zeker",
  },
  allComparable: (items, years) =>
    `${items === 1 ? "De enige vraag is" : `Alle ${countOf(items)} vragen zijn`} in ${listed(years.map(String), "en")} met dezelfde woorden aan dezelfde domeinen gesteld.`,
  severity: { warning: "Let op", info: "Ter informatie" },
  moved: ({ name, was, is, points, higher, interval, pairs, ground }) => {
    const up = higher ? "hoger" : "lager";
    if (pairs !== null) {
      const { people, gained, lost, points: own, interval: range } = pairs;
      return `${name}: van de ${people} mensen die beide keren antwoordden, gingen er ${gained} van niet naar wel en ${lost} van wel naar niet: ${own} procentpunt ${up} (interval ${range}). Van allen samen: van ${was} naar ${is}.`;
    }
    const way = `${points} procentpunt ${up}`;
    const sure =
      ground === "counted"
        ? "iedereen die is uitgenodigd, is geteld"
        : ground === "certain"
          ? `dat het ${up} is, staat vast; hoeveel niet: interval ${interval}`
          : `interval ${interval}`;
    return `${name}: van ${was} naar ${is}, ${way} (${sure}).`;
  },
  outcomes: outcomesNl,
  network: ({ measure, was, is, difference, interval, decision, counted, arrows }) => {
    const [shown, of] = arrows;
    const over = `over ${shown === of ? `alle ${countOf(of)}` : `${countOf(shown)} van de ${countOf(of)}`} pijlen tussen domeinen`;
    const what =
      measure === "density"
        ? `De dichtheid (het gemiddelde aandeel met ten minste jaarlijks contact, ${over})`
        : `De wederkerigheid (in hoeverre beide kanten van een paar hetzelfde melden, van 0 tot 1)`;
    const [unit, margin] =
      measure === "density" ? [" procentpunt", "10 procentpunt"] : ["", "0,10"];
    const moved = was === is ? `${what} bleef ${is}` : `${what} ging van ${was} naar ${is}`;
    if (counted) return `${moved}; iedereen die is uitgenodigd, is geteld.`;
    if (interval === null)
      return `${moved}; er is geen interval, dus of dat een verandering is, is niet te zeggen.`;
    const size = `verschil ${difference}${unit}, interval ${interval}`;
    if (decision === "hoger" || decision === "lager") {
      return `${moved}: ${decision}, te oordelen naar het interval (${size}). Dat volgt alleen uit het interval; het is niet getoetst.`;
    }
    if (decision === "gelijk_binnen") {
      return `${moved} (${size}). Een verandering van meer dan ${margin} is niet aannemelijk. Dat volgt alleen uit het interval; het is niet getoetst.`;
    }
    return `${moved} (${size}). Of er iets veranderde, is niet te beslissen.`;
  },
  otherLines:
    "Dichtheid en wederkerigheid zijn niet vergeleken: niet in beide jaren zijn dezelfde pijlen getoond.",
  scorecard: {
    changed: (count, of) =>
      `In ${countOf(count)} van de ${countOf(of)} vakken is het voorstel anders. Dat is geen aangetoonde verandering: een voorstel kan omslaan door een paar antwoorden.`,
    none: (of) => `In alle ${countOf(of)} vakken is het voorstel hetzelfde gebleven.`,
    cell: (name, was, is) => `${name}: van ‘${was}’ naar ‘${is}’.`,
    moved: (names) => `Van de vragen eronder veranderde aantoonbaar: ${quoted(names, "en")}.`,
    notMoved: "Van de vragen eronder veranderde er geen aantoonbaar.",
    findings: (was, is) =>
      `Er ${is === 1 ? "telt" : "tellen"} nu ${countOf(is)} ${is === 1 ? "bevinding" : "bevindingen"} uit andere bronnen mee, eerst ${countOf(was)}.`,
    judged: (name, was, is) =>
      `Het oordeel van de onderzoekers ging bij ${name} van ‘${was}’ naar ‘${is}’.`,
    notCompared: "De voorstellen zijn niet vergeleken; de reden staat bij ‘Te vergelijken’.",
  },
  way: (range, higher) => `${range} ${higher ? "hoger" : "lager"}`,
  restBelow: "Wat er verder verschilt, staat hieronder bij ‘Zijn de jaren te vergelijken?’.",
  readBelow: "Wat de kolommen en uitkomsten betekenen, staat bij ‘Uitleg bij de tabellen’.",
  sure: sureNl,
  column: {
    step: "Stap",
    question: "Vraag",
    domain: "Domein",
    source: "Wie antwoordt",
    target: "Contact met",
    measure: "Maat",
    change: "Verschil (95%)",
    p: "p, gecorrigeerd",
    detectable: "Kleinste verschil dat kon blijken",
    outcome: "Uitkomst",
    trend: "Helling per jaar",
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
    city: "Alle domeinen samen: verandering per vraag",
    domains: "Per domein: verandering per vraag",
    contacts: "Ten minste jaarlijks contact: verandering per pijl",
    network: "Het netwerk tussen domeinen",
    scorecard: "Voorstel en oordeel in beide jaren",
    judgements: "Oordeel in beide jaren",
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
  withoutTest: (decision, ground) =>
    `${decision} (${ground === "counted" ? "geteld" : "staat vast"})`,
  leftOutYear: "niet vergelijkbaar",
  kind: {
    item: "vraag",
    domain: "domein",
    total: "totaal van alle domeinen",
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
    "other-parts": (year) => `gaat in ${year} over andere gemeenten`,
    "other-lines": () => "niet over dezelfde pijlen",
    "norms-differ": (year) => `in ${year} andere normen`,
    "findings-missing": (year) => `geen bevindingen uit andere bronnen in ${year}`,
    "never-compared": () => "wordt nooit vergeleken: wie er antwoordde, bepaalt wat er te zien is",
  },
  measure: { density: "Dichtheid", reciprocity: "Wederkerigheid" },
  never: "geen",
  people: (count) => `${count} mensen`,
  underOne: "1",
  notes: {
    agree:
      "Per jaar: het aantal dat ‘eens’ of ‘zeer eens’ antwoordde, uit het aantal geldige antwoorden, en het percentage.",
    answering: "Boven elke groep regels staat wie antwoordt; de regel zelf zegt met wie.",
    yearly:
      "Per jaar: het aantal dat ten minste jaarlijks contact noemt, uit het aantal dat antwoordde, en het percentage.",
    change:
      "Verschil: het aandeel van het laatste jaar min dat van het eerste, in procentpunten, met tussen haakjes het interval van 95%. Het interval geldt voor die ene regel; de uitkomst rust ook op de toets.",
    family: ({ size, city, parts }) =>
      `p, gecorrigeerd: hoe vaak toeval alleen zo’n verschil of een groter zou geven (exacte toets van Fisher, of die van McNemar waar wie twee keer antwoordde beslist), groter gemaakt omdat er ${countOf(size)} ${size === 1 ? "toets is" : "toetsen tegelijk zijn"}: ${countOf(city)} voor alle domeinen samen, ${countOf(parts)} per domein en per pijl. ‘Hoger’ of ‘lager’ staat er als p hoogstens 0,05 is en 0 buiten het interval ligt. Beslist wie twee keer antwoordde, dan gaat het om hun interval, en moet het aandeel van iedereen dezelfde kant op zijn gegaan. Voor alle domeinen samen moet ook het interval bij gelijke samenstelling 0 uitsluiten. Zo is de kans op een of meer verkeerde veranderingen bij alle getoetste regels samen ongeveer één op twintig of minder, als deelnemers los van elkaar antwoordden. Wat is geteld of vaststaat, en het netwerk, zijn niet getoetst.`,
    within:
      "Gelijk binnen 10 punten: het hele interval van het verschil ligt tussen −10 en +10 procentpunt. Deze uitkomst is per regel bekeken, zonder correctie.",
    detectable:
      "Kleinste verschil dat kon blijken, in procentpunten: een kleiner verschil had met deze aantallen nooit kunnen blijken, ook als dit de enige regel was. Tussen haakjes: met alle toetsen tegelijk, voor een verandering die als enige blijkt. Blijken er meer, dan is voor een volgende iets minder nodig. ‘Geen’: geen enkel verschil had kunnen blijken. Staat er een aantal mensen, dan beslist wie twee keer antwoordde: ten minste zoveel van hen moesten dezelfde kant op gaan, en niemand de andere kant.",
    hidden:
      "n.b.: in dat jaar niet getoond; dan is er geen verandering te noemen. Wat niet wordt getoond, is vaak het hoogste of het laagste, dus juist een grote verandering kan hier ontbreken.",
    band: "‘Vrijwel alle’ en ‘vrijwel geen’: bijna iedereen of bijna niemand is het eens, of heeft contact. Het aantal wordt dan niet getoond, en zonder aantal is er geen verandering te noemen.",
    trend:
      "Helling per jaar: hoeveel procentpunt het aandeel per jaar gemiddeld verschoof, langs een rechte lijn door alle jaren, met interval. Dit staat ernaast en beslist niets.",
    certain:
      "‘Staat vast’: ook als alle genodigden zonder geldig antwoord anders hadden geantwoord, is het aandeel veranderd. Er is niet getoetst.",
    counted:
      "‘Geteld’: iedereen die is uitgenodigd gaf in beide jaren een geldig antwoord. Het verschil is het verschil.",
    network:
      "Verschil met interval, berekend uit de intervallen van beide jaren. De uitkomst rust op dat interval alleen en hoort niet bij de toetsen van vragen en pijlen.",
    finite:
      "De intervallen in de figuur en dat van het verschil hoeven niet bij elkaar te passen. Is bekend hoeveel mensen zijn uitgenodigd, dan is het interval van een jaar meestal smaller; dat van het verschil gaat daar niet van uit en is aan de ruime kant. Intervallen van twee jaren die elkaar niet raken, kunnen dus naast ‘niet te beslissen’ staan, en intervallen die elkaar overlappen naast ‘hoger’ of ‘lager’.",
    scorecard:
      "Aantoonbaar veranderd: vragen onder dit vak waarvan het aandeel voor alle domeinen samen hoger of lager is.",
  },
  figure: {
    title: (years) => `Verandering per vraag, ${spanOf(years)}`,
    subtitle:
      "Aandeel dat het (zeer) eens is, van alle partners van de aanpak die antwoordden, met 95%-interval.",
    source: ({ municipality, years, profile }) =>
      `Bron: enquêtes ${municipality}; ${years.map(({ year, responded }) => `${year}: ${responded}`).join(", ")} ingevuld; profiel ${profile}.`,
    earlier: "eerder jaar, met 95%-interval",
    newest: "laatste jaar, met 95%-interval",
    desc: ({ rows, years, higher, lower, undecided }) =>
      `Aandeel dat het (zeer) eens is bij ${rows} ${rows === 1 ? "vraag" : "vragen"} in ${listed(years.map(String), "en")}. Aantoonbaar hoger: ${higher.length > 0 ? higher.join("; ") : "geen"}. Aantoonbaar lager: ${lower.length > 0 ? lower.join("; ") : "geen"}. Niet te beslissen: ${undecided}.`,
  },
  contactsOf: (year) => `Wie zegt met wie contact te hebben, ${year}`,
  samePlaces: "In beide figuren staat elk domein op dezelfde plaats.",
  shortWithin: "gelijk binnen 10",
  onlyOnPage:
    "De pagina (met --out) heeft bij deze tabellen ook p en het kleinste verschil dat kon blijken, en bij drie jaren of meer de jaren daartussen en de helling.",
  documentNote: (years, note) => `${years.join(", ")}: ${note}`,
  written: (out, files) => `Vergelijking klaar: ${files} bestanden in ${out}`,
};
