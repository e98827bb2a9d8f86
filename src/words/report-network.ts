import type { Language } from "../model/language.js";
import type { NetworkMeasure, NetworkReason } from "../model/network.js";

/** What stands in and under the table of the network, beside the words of every table. */
export interface NetworkWords {
  readonly centralisation: string;
  readonly out: string;
  readonly in: string;
  readonly ties: string;
  readonly tieParts: Readonly<
    Record<"density" | "edgewise" | "dyadic" | "centralisationOut" | "centralisationIn", string>
  >;
  readonly difference: string;
  readonly core: string;
  readonly directions: string;
  /** Where everybody invited was counted: one domain comes first, or several do. */
  readonly counted: Readonly<Record<"geteld" | "gedeeld", string>>;
  readonly leads: (decided: boolean, share: string) => string;
  readonly coreIs: (domains: readonly string[]) => string;
  readonly coreOpen: string;
  readonly coreFits: (best: number, partitions: number) => string;
  readonly chance: (orders: number, of: number, p: string) => string;
  readonly notes: {
    readonly intervals: (draws: string, seed: number) => string;
    readonly sides: string;
    readonly centralisation: string;
    readonly ties: string;
    readonly hub: string;
    readonly counted: string;
    readonly pairsCounted: string;
    readonly pairsCertain: string;
    readonly core: string;
    readonly directions: (orders: number, least: string) => string;
    readonly refused: (measures: readonly string[], reason: string) => string;
  };
  readonly measure: Readonly<Record<NetworkMeasure, string>>;
  readonly reason: Readonly<Record<NetworkReason, string>>;
}

const joined = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;

export const networkWords: Readonly<Record<Language, NetworkWords>> = {
  nl: {
    centralisation: "Centralisatie (0 tot 1)",
    out: "zegt contact te hebben",
    in: "wordt genoemd",
    ties: "Lijnen waarop ten minste de helft contact noemt",
    tieParts: {
      density: "aandeel van alle lijnen",
      edgewise: "daarvan ook andersom",
      dyadic: "paren met beide lijnen of geen van beide",
      centralisationOut: "centralisatie (0 tot 1), zegt contact te hebben",
      centralisationIn: "centralisatie (0 tot 1), wordt genoemd",
    },
    difference: "Verschil tussen lijnen met en zonder de spil",
    core: "Kern en rand (gelijkenis, −1 tot 1)",
    directions: "Gelijkenis van beide richtingen (−1 tot 1)",
    counted: { geteld: "geteld", gedeeld: "geteld: gedeelde eerste plaats" },
    leads: (decided, share) =>
      `${decided ? "beslist" : "niet te beslissen"}: bovenaan in ${share} van de nabootsingen`,
    coreIs: (domains) => `kern: ${joined(domains, "en")}`,
    coreOpen: "kern niet te beslissen",
    coreFits: (best, partitions) =>
      best === 1
        ? `van ${partitions} verdelingen past deze het best`
        : `${best} van de ${partitions} verdelingen passen even goed`,
    chance: (orders, of, p) =>
      `even groot of groter in ${orders} van de ${of} volgordes (p = ${p})`,
    notes: {
      intervals: (draws, seed) =>
        `De intervallen rond deze maten komen uit ${draws} nabootsingen van de enquête: binnen elk domein is steeds opnieuw getrokken uit wie antwoordde (startgetal ${seed}). Met ongeveer 95% zekerheid ligt de waarde tussen beide grenzen, als wie meedeed niet anders is dan wie niet meedeed. Toeval maakt wederkerigheid lager en centralisatie hoger dan ze zijn: hun intervallen zijn daarom ruimer genomen.`,
      sides:
        "Een verschil tussen beide richtingen zegt niet dat het contact van één kant komt: vijf van de elf mensen van het ene domein en één van de tien van het andere kunnen dezelfde vijf contacten beschrijven.",
      centralisation:
        "Centralisatie: 0 als alle domeinen evenveel contact noemen (of worden genoemd), 1 als het allemaal van één domein komt (of naar één domein gaat).",
      ties: "Bij ‘ten minste de helft’ telt een lijn vanaf 50% als contact en daaronder niet; een lijn net onder of boven die grens kan door één antwoord omslaan.",
      counted:
        "Iedereen die is uitgenodigd, beantwoordde de getoonde lijnen. Deze maten zijn geteld, niet geschat, en hebben geen interval.",
      pairsCounted:
        "Uitkomst ‘geteld’: van beide domeinen antwoordde iedereen die is uitgenodigd. Het verschil is het verschil.",
      pairsCertain:
        "Uitkomst ‘staat vast’: ook als de genodigden zonder geldig antwoord anders hadden geantwoord, noemt het ene domein het andere vaker.",
      hub: "De spil is beslist als het hele interval van het verschil boven nul ligt en het domein in ten minste 95% van de nabootsingen bovenaan staat.",
      core: "Kern en rand: de verdeling die het best past bij een kern die met elk domein contact heeft en een rand zonder onderling contact. Er is altijd een beste verdeling, ook door toeval: lees haar als beschrijving.",
      directions: (orders, least) =>
        `De gelijkenis laat zien of paren waarvan de ene kant veel contact noemt, dat ook van de andere kant doen. De kans op toeval (p) is geteld over alle ${orders} volgordes van de domeinen en kan niet kleiner zijn dan ${least}.`,
      refused: (measures, reason) => `Niet berekend: ${joined(measures, "en")}. ${reason}`,
    },
    measure: {
      density: "dichtheid",
      reciprocity: "wederkerigheid",
      centralisation: "centralisatie",
      binary: "lijnen waarop ten minste de helft contact noemt",
      binary_edgewise: "wederkerigheid van lijnen vanaf de helft",
      hub: "spil",
      core_periphery: "kern en rand",
      directions: "gelijkenis van beide richtingen",
      intervals: "intervallen rond de maten",
      betweenness: "tussenpositie",
      closeness: "nabijheid",
      brokerage: "bemiddeling",
      e_i: "E-I",
    },
    reason: {
      "no-arcs": "Er is geen lijn te tonen.",
      "no-pairs": "Van geen enkel paar zijn beide lijnen te tonen.",
      "no-contact": "Niemand noemt contact.",
      "arcs-missing": "Dat kan alleen als alle lijnen zijn getoond en beantwoord.",
      "none-at-cut": "Op geen enkele lijn noemt de helft contact.",
      "all-the-same": "Alle lijnen zijn gelijk.",
      "too-few-domains": "Daarvoor zijn ten minste drie domeinen nodig.",
      "too-many-domains": "Er zijn te veel domeinen om alle mogelijkheden na te gaan.",
      "too-few-arcs": "Daarvoor moeten vier van de vijf lijnen zijn getoond.",
      "too-few-answers": "Een van de lijnen rust op minder dan twee antwoorden.",
      "fully-counted": "Iedereen die is uitgenodigd, is geteld: er is niets te schatten.",
      "answers-not-kept":
        "Er zijn te veel domeinen of te veel verschillende combinaties van antwoorden, of het rapport is uit andere opgeteld.",
      "shares-are-no-paths": "Die horen bij een netwerk van organisaties; zie docs/methods.md.",
      "every-domain-a-group": "Die horen bij een netwerk van organisaties; zie docs/methods.md.",
    },
  },
  en: {
    centralisation: "Centralisation (0 to 1)",
    out: "says to have contact",
    in: "is mentioned",
    ties: "Lines on which at least half mention contact",
    tieParts: {
      density: "share of all lines",
      edgewise: "of these, also the other way",
      dyadic: "pairs with both lines or neither",
      centralisationOut: "centralisation (0 to 1), says to have contact",
      centralisationIn: "centralisation (0 to 1), is mentioned",
    },
    difference: "Difference between lines with and without the hub",
    core: "Core and periphery (likeness, −1 to 1)",
    directions: "Likeness of both directions (−1 to 1)",
    counted: { geteld: "counted", gedeeld: "counted: first place shared" },
    leads: (decided, share) =>
      `${decided ? "decided" : "cannot be decided"}: first in ${share} of the imitations`,
    coreIs: (domains) => `core: ${joined(domains, "and")}`,
    coreOpen: "core cannot be decided",
    coreFits: (best, partitions) =>
      best === 1
        ? `fits best of ${partitions} partitions`
        : `${best} of the ${partitions} partitions fit equally well`,
    chance: (orders, of, p) => `as large or larger in ${orders} of the ${of} orders (p = ${p})`,
    notes: {
      intervals: (draws, seed) =>
        `The intervals around these measures come from ${draws} imitations of the survey: within each domain respondents were drawn again and again from those who answered (seed ${seed}). The value lies between both limits with some 95% confidence, if those who took part are no different from those who did not. Chance makes reciprocity lower and centralisation higher than they are: their intervals were made wider for that.`,
      sides:
        "A difference between the two directions does not say that contact is one-sided: five of the eleven people of one domain and one of the ten of the other can describe the same five contacts.",
      centralisation:
        "Centralisation: 0 when all domains mention (or receive) as much contact, 1 when all of it comes from (or goes to) one domain.",
      ties: "Under ‘at least half’ a line counts as contact from 50% upward, and not below; one answer can tip a line that is close to that limit.",
      counted:
        "Everyone invited answered the lines that are shown. These measures are counted, not estimated, and have no interval.",
      pairsCounted:
        "Outcome ‘counted’: of both domains everyone invited answered. The difference is the difference.",
      pairsCertain:
        "Outcome ‘certain’: also if those invited without a valid answer had answered otherwise, the one domain mentions the other more often.",
      hub: "The hub is decided when the whole interval of the difference lies above zero and the domain comes first in at least 95% of the imitations.",
      core: "Core and periphery: the partition that fits best with a core that has contact with every domain and a periphery without contact of its own. There is always a best partition, also by chance: read it as description.",
      directions: (orders, least) =>
        `The likeness shows whether pairs of which one side mentions much contact do so from the other side too. The chance of that (p) is counted over all ${orders} orders of the domains and cannot be smaller than ${least}.`,
      refused: (measures, reason) => `Not computed: ${joined(measures, "and")}. ${reason}`,
    },
    measure: {
      density: "density",
      reciprocity: "reciprocity",
      centralisation: "centralisation",
      binary: "lines on which at least half mention contact",
      binary_edgewise: "reciprocity of lines from half upward",
      hub: "hub",
      core_periphery: "core and periphery",
      directions: "likeness of both directions",
      intervals: "intervals around the measures",
      betweenness: "betweenness",
      closeness: "closeness",
      brokerage: "brokerage",
      e_i: "contact outside against inside (E-I)",
    },
    reason: {
      "no-arcs": "No line may be shown.",
      "no-pairs": "Of no pair are both lines shown.",
      "no-contact": "Nobody mentions contact.",
      "arcs-missing": "That needs every line to be shown and answered.",
      "none-at-cut": "On no line does half mention contact.",
      "all-the-same": "All lines are equal.",
      "too-few-domains": "That needs at least three domains.",
      "too-many-domains": "There are too many domains to look at every possibility.",
      "too-few-arcs": "That needs four in five lines to be shown.",
      "too-few-answers": "One of the lines rests on fewer than two answers.",
      "fully-counted": "Everyone invited was counted: there is nothing to estimate.",
      "answers-not-kept":
        "There are too many domains or too many different combinations of answers, or the report was added up from others.",
      "shares-are-no-paths": "These belong to a network of organisations; see docs/methods.md.",
      "every-domain-a-group": "These belong to a network of organisations; see docs/methods.md.",
    },
  },
};
