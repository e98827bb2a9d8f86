import type { Language } from "../model/language.js";

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** How many questions ended in which way, for the summary of the comparison. */
export interface Decided {
  /** Questions with at least two domains to compare. */
  readonly compared: number;
  /** Labels of the questions on which domains differ. */
  readonly differ: readonly string[];
  readonly undecided: number;
  readonly counted: number;
  readonly notCompared: number;
  /** Whole percentage points below which no undecided question could have shown a difference. */
  readonly below: string | null;
}

/** What is said of differences between domains. */
export interface ComparisonWords {
  readonly title: string;
  readonly longTitle: string;
  readonly lead: string;
  readonly column: Words<
    | "question"
    | "pair"
    | "difference"
    | "interval"
    | "strength"
    | "adjusted"
    | "detectable"
    | "outcome"
    | "p"
    | "delta"
    | "deltaInterval"
    | "h"
    | "ranks"
    | "domains"
  >;
  readonly pair: (a: string, b: string) => string;
  readonly decision: Words<"verschil" | "niet_te_beslissen" | "volledig_geteld" | "none">;
  readonly detectable: (value: string, missed: string) => string;
  readonly few: string;
  readonly alike: string;
  readonly summary: (decided: Decided) => readonly string[];
  readonly impossible: string;
  readonly notes: {
    readonly size: string;
    readonly pairInterval: string;
    readonly family: (size: number) => string;
    readonly detectable: string;
    readonly about: Words<"nobody" | "nonresponse" | "wider_group">;
    readonly shownOnly: string;
    readonly drawn: (draws: number, seed: number) => string;
    readonly delta: string;
    readonly ranks: string;
    readonly none: string;
  };
}

const quoted = (names: readonly string[], and: string): string => {
  const marked = names.map((name) => `‘${name}’`);
  return marked.length < 2
    ? marked.join("")
    : `${marked.slice(0, -1).join(", ")} ${and} ${marked.at(-1)}`;
};

/** `één vraag`, `3 vragen`. */
const countNl = (count: number): string => (count === 1 ? "één vraag" : `${count} vragen`);
const countEn = (count: number): string => (count === 1 ? "one question" : `${count} questions`);

function differNl({ compared, differ }: Decided): string {
  const all = compared === 1 ? "de enige vergeleken vraag" : `de ${compared} vergeleken vragen`;
  if (differ.length > 0) {
    const every = differ.length === compared;
    const of =
      compared === 1
        ? all
        : every
          ? `alle ${compared} vergeleken vragen`
          : `${differ.length} van ${all}`;
    return `Bij ${of} verschillen de getoonde domeinen aantoonbaar: ${quoted(differ, "en")}.`;
  }
  const none = compared === 1 ? `Bij ${all} is niet` : `Bij geen van ${all} is`;
  return `${none} aan te tonen dat de getoonde domeinen verschillen.`;
}

function differEn({ compared, differ }: Decided): string {
  const all = compared === 1 ? "the only question compared" : `the ${compared} questions compared`;
  if (differ.length > 0) {
    const every = differ.length === compared;
    const of =
      compared === 1
        ? all
        : every
          ? `all ${compared} questions compared`
          : `${differ.length} of ${all}`;
    return `For ${of} the domains shown differ demonstrably: ${quoted(differ, "and")}.`;
  }
  const none = compared === 1 ? `For ${all} it cannot` : `For none of ${all} can it`;
  return `${none} be shown that the domains shown differ.`;
}

function undecidedNl({ differ, undecided, counted, below }: Decided): string {
  const others = undecided === 1 ? "Bij de andere vraag" : `Bij de andere ${undecided}`;
  const alone = undecided === 1 ? "Daar" : "Bij al die vragen";
  const where = differ.length > 0 ? others : counted > 0 ? `Bij ${countNl(undecided)}` : alone;
  const said = `${where} is het niet te beslissen: er kan een verschil zijn, maar deze aantallen tonen het niet.`;
  if (below === null) return said;
  return `${said} Een verschil onder ${below} procentpunt kon tussen de twee grootste domeinen nooit blijken.`;
}

function undecidedEn({ differ, undecided, counted, below }: Decided): string {
  const others = undecided === 1 ? "For the other question" : `For the other ${undecided}`;
  const alone = undecided === 1 ? "There" : "For all of these";
  const where = differ.length > 0 ? others : counted > 0 ? `For ${countEn(undecided)}` : alone;
  const said = `${where} it is undecided: there may be a difference, but these numbers do not show it.`;
  if (below === null) return said;
  return `${said} A difference under ${below} percentage points could never have shown between the two largest domains.`;
}

function summaryNl(decided: Decided): readonly string[] {
  const { differ, undecided, counted, notCompared } = decided;
  return [
    ...(differ.length + undecided > 0 ? [differNl(decided)] : []),
    ...(undecided > 0 ? [undecidedNl(decided)] : []),
    ...(counted > 0
      ? [
          `Bij ${countNl(counted)} gaf iedereen die is uitgenodigd een geldig antwoord: daar is het verschil zoals het in de tabel staat.`,
        ]
      : []),
    ...(notCompared > 0
      ? [
          `${notCompared === 1 ? "Eén vraag is" : `${notCompared} vragen zijn`} niet te vergelijken: van minder dan twee domeinen is een aandeel te tonen.`,
        ]
      : []),
  ];
}

function summaryEn(decided: Decided): readonly string[] {
  const { differ, undecided, counted, notCompared } = decided;
  return [
    ...(differ.length + undecided > 0 ? [differEn(decided)] : []),
    ...(undecided > 0 ? [undecidedEn(decided)] : []),
    ...(counted > 0
      ? [
          `For ${countEn(counted)} everyone invited gave a valid answer: there the difference is as the table has it.`,
        ]
      : []),
    ...(notCompared > 0
      ? [
          `${notCompared === 1 ? "One question" : `${notCompared} questions`} cannot be compared: a share can be shown of fewer than two domains.`,
        ]
      : []),
  ];
}

export const comparisonWords: Readonly<Record<Language, ComparisonWords>> = {
  nl: {
    title: "Verschillen tussen domeinen",
    longTitle: "Verschillen tussen domeinen: toets, volgorde van antwoorden en rangen",
    lead: "Verschillen tussen domeinen",
    column: {
      question: "Vraag",
      pair: "Hoogste – laagste",
      difference: "Verschil",
      interval: "Interval (95%)",
      strength: "V",
      adjusted: "p (Holm)",
      detectable: "Kon blijken vanaf",
      outcome: "Uitkomst",
      p: "p zonder correctie",
      delta: "δ",
      deltaInterval: "Interval van δ (95%)",
      h: "H (vrijheidsgraden)",
      ranks: "p rangen",
      domains: "Domeinen",
    },
    pair: (a, b) => `${a} – ${b}`,
    decision: {
      verschil: "verschil",
      niet_te_beslissen: "niet te beslissen",
      volledig_geteld: "volledig geteld",
      none: "niet te vergelijken",
    },
    detectable: (value, missed) => `${value} (altijd: ${missed})`,
    few: "te weinig antwoorden",
    alike: "–",
    summary: summaryNl,
    impossible:
      "Er is niets te vergelijken: bij geen enkele vraag is van twee domeinen een aandeel te tonen.",
    notes: {
      size: "Verschil: het hoogste aandeel (zeer) eens min het laagste, in procentpunten. V van Cramér loopt van 0 (geen samenhang tussen domein en antwoord) tot 1; in kleine groepen komt V door toeval al ruim boven 0.",
      pairInterval:
        "Het interval hoort bij dat ene paar, alsof het vooraf was gekozen. De uitersten van een rij liggen ook door toeval uit elkaar, dus het interval beslist niets.",
      family: (size) =>
        size === 1
          ? "Uitkomst ‘verschil’ (p hoogstens 0,05): zouden de domeinen niet verschillen, dan gaf toeval zoiets hoogstens eens op de twintig keer (exacte toets van Fisher, Freeman en Halton). Er is één toets gedaan."
          : `Uitkomst ‘verschil’ (p hoogstens 0,05): zouden de domeinen nergens verschillen, dan gaf toeval hoogstens eens op de twintig keer bij een of meer van de ${size} toetsen zo’n uitkomst (exacte toets van Fisher, Freeman en Halton; correctie van Holm over alle ${size}).`,
      detectable:
        "Kon blijken vanaf: een kleiner verschil dan dit konden de twee domeinen met de meeste antwoorden nooit laten zien, en een groter dan het tweede getal altijd (in procentpunten, elke vraag apart bekeken). Met de correctie van Holm erbij is meer nodig.",
      about: {
        nobody:
          "Waar ‘volledig geteld’ staat, gaf iedereen die is uitgenodigd een geldig antwoord. Er is niets te schatten en niets te toetsen: het verschil is het verschil.",
        nonresponse:
          "De toets gaat over de genodigden die geen geldig antwoord gaven: zou het verschil er ook zijn als zij hadden meegedaan? Daarbij geldt dat toeval bepaalt wie antwoordt.",
        wider_group:
          "Van niet elk vergeleken domein is bekend hoeveel mensen zijn uitgenodigd. De toets gaat daarom over een ruimere groep, waarvan wie antwoordde als een toevallige greep telt.",
      },
      shownOnly:
        "Vergeleken zijn per vraag alleen de domeinen waarvan het aandeel is getoond. Wat niet is getoond, is vaak het hoogste of het laagste: de vergelijking helt daardoor naar ‘niet te beslissen’.",
      drawn: (draws, seed) =>
        `Waar te veel tabellen mogelijk zijn om alle af te tellen, is de p-waarde bepaald met hoogstens ${draws} willekeurige tabellen (startgetal ${seed}).`,
      delta:
        "δ van Cliff: hoe veel vaker een antwoord van het eerste domein hoger is dan een van het tweede dan andersom, van −1 tot 1. Alleen waar van beide de verdeling is te tonen.",
      ranks:
        "H van Kruskal en Wallis vergelijkt alle vijf de antwoorden op volgorde. Het is een controle naast de toets: het telt niet mee in de correctie en beslist niets.",
      none: "–: alle antwoorden zijn gelijk, dus er is niets te toetsen.",
    },
  },
  en: {
    title: "Differences between domains",
    longTitle: "Differences between domains: test, order of answers and ranks",
    lead: "Differences between domains",
    column: {
      question: "Question",
      pair: "Highest – lowest",
      difference: "Difference",
      interval: "Interval (95%)",
      strength: "V",
      adjusted: "p (Holm)",
      detectable: "Could show from",
      outcome: "Outcome",
      p: "p without correction",
      delta: "δ",
      deltaInterval: "Interval of δ (95%)",
      h: "H (degrees of freedom)",
      ranks: "p ranks",
      domains: "Domains",
    },
    pair: (a, b) => `${a} – ${b}`,
    decision: {
      verschil: "difference",
      niet_te_beslissen: "undecided",
      volledig_geteld: "fully counted",
      none: "cannot be compared",
    },
    detectable: (value, missed) => `${value} (always: ${missed})`,
    few: "too few answers",
    alike: "–",
    summary: summaryEn,
    impossible: "There is nothing to compare: for no question can a share be shown of two domains.",
    notes: {
      size: "Difference: the highest share that (strongly) agrees minus the lowest, in percentage points. Cramér's V runs from 0 (domain and answer have nothing to do with each other) to 1; in small groups chance alone brings V well above 0.",
      pairInterval:
        "The interval belongs to that one pair, as if it had been chosen beforehand. The ends of a row lie apart by chance too, so the interval decides nothing.",
      family: (size) =>
        size === 1
          ? "Outcome ‘difference’ (p at most 0.05): did the domains not differ, chance would give as much once in twenty times at most (exact test of Fisher, Freeman and Halton). One test was done."
          : `Outcome ‘difference’ (p at most 0.05): did the domains differ nowhere, chance would give this outcome on one or more of the ${size} tests once in twenty times at most (exact test of Fisher, Freeman and Halton; Holm's correction over all ${size}).`,
      detectable:
        "Could show from: a difference smaller than this the two domains with most answers could never have shown, and one larger than the second number always (in percentage points, each question by itself). With Holm's correction more is needed.",
      about: {
        nobody:
          "Where it says ‘fully counted’, everyone invited gave a valid answer. There is nothing to estimate and nothing to test: the difference is the difference.",
        nonresponse:
          "The test is about the people invited who gave no valid answer: would the difference be there had they taken part? It assumes that chance decides who answers.",
        wider_group:
          "Not of every compared domain is it known how many people were invited. So the test is about a wider group, of which those who answered count as a draw by chance.",
      },
      shownOnly:
        "Per question only the domains whose share is shown were compared. What is not shown is often the highest or the lowest, so the comparison leans to ‘undecided’.",
      drawn: (draws, seed) =>
        `Where too many tables are possible to count them all, the p-value was found with ${draws} random tables at most (seed ${seed}).`,
      delta:
        "Cliff's δ: how much more often an answer of the first domain is higher than one of the second than the reverse, from −1 to 1. Only where both distributions can be shown.",
      ranks:
        "H of Kruskal and Wallis compares all five answers by order. It is a check beside the test: it is not in the correction and decides nothing.",
      none: "–: all answers are the same, so there is nothing to test.",
    },
  },
};
