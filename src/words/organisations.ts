import type { RosterRule } from "../model/disclosure-rule.js";
import type { Language } from "../model/language.js";

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** Why something of the network of organisations is not shown. */
export const rosterRules: Readonly<Record<Language, Words<RosterRule>>> = {
  nl: {
    D1: "achter de antwoorden van het domein staan te weinig mensen",
    D2: "te weinig contacten, of te weinig die ontbreken",
    D12: "het zou over één of twee organisaties gaan",
  },
  en: {
    D1: "too few people stand behind the answers of the domain",
    D2: "too few contacts, or too few that are not there",
    D12: "it would be about one or two organisations",
  },
};

export type Role = "coordinator" | "itinerant" | "gatekeeper" | "representative" | "liaison";

type Index =
  | "density"
  | "reciprocity"
  | "reciprocityDyadic"
  | "centralisationIn"
  | "centralisationOut"
  | "centralisationBetweenness"
  | "ei";

/** The tables of the network of organisations, for readers. */
export interface OrganisationWords {
  readonly title: Words<"organisations" | "blocks" | "brokerage">;
  readonly asked: string;
  readonly answered: string;
  readonly measured: string;
  readonly ties: string;
  readonly among: (ties: string) => string;
  readonly core: string;
  readonly coreNote: (facts: {
    correlation: string | null;
    hardly: boolean;
    domains: string;
  }) => string;
  readonly communities: string;
  readonly communitiesNote: (facts: { modularity: string; sizes: string }) => string;
  readonly name: Words<Index>;
  readonly note: Words<Index>;
  readonly chance: (expected: string, p: string) => string;
  readonly reason: Words<
    "one-organisation" | "nobody-answered" | "no-ties" | "one-domain" | "too-few" | "hidden"
  >;
  readonly names: string;
  readonly role: Words<Role>;
  readonly sum: string;
  readonly notes: Words<
    | "tie"
    | "among"
    | "hidden"
    | "withheld"
    | "interval"
    | "describes"
    | "block"
    | "empty"
    | "extreme"
    | "broker"
    | "noBroker"
    | "roles"
  >;
}

export const organisationWords: Readonly<Record<Language, OrganisationWords>> = {
  nl: {
    title: {
      organisations: "Maten van het netwerk van organisaties",
      blocks: "Contact tussen organisaties, per domein",
      brokerage: "Wie bemiddelt tussen organisaties, per domein",
    },
    asked: "Organisaties op de lijst",
    answered: "Organisaties die antwoordden",
    measured: "Waarvan de antwoorden te tonen zijn",
    ties: "Genoemde contacten",
    among: (ties) => `waarvan ${ties} met een organisatie die ook antwoordde`,
    core: "Organisaties in de best passende kern",
    coreNote: ({ correlation, hardly, domains }) =>
      [
        ...(domains === "" ? [] : [domains]),
        ...(correlation === null
          ? []
          : [
              `gelijkenis met een volmaakte kern ${correlation} van 1${hardly ? ": er is nauwelijks een kern" : ""}`,
            ]),
      ].join("; "),
    communities: "Groepen met veel contact onderling",
    communitiesNote: ({ modularity, sizes }) =>
      [`modulariteit ${modularity}`, ...(sizes === "" ? [] : [`grootte ${sizes}`])].join("; "),
    name: {
      density: "Dichtheid",
      reciprocity: "Wederkerigheid van contacten",
      reciprocityDyadic: "Wederkerigheid van paren",
      centralisationIn: "Centralisatie: genoemd worden",
      centralisationOut: "Centralisatie: noemen",
      centralisationBetweenness: "Centralisatie: ertussen staan",
      ei: "Contact buiten tegenover binnen het eigen domein",
    },
    note: {
      density: "deel van de contacten die genoemd konden worden",
      reciprocity: "deel van de contacten dat de ander ook noemt",
      reciprocityDyadic: "deel van de paren waarin beide, of geen van beide, de ander noemen",
      centralisationIn: "0 = allen even vaak genoemd, 1 = alleen één",
      centralisationOut: "0 = allen noemen er evenveel, 1 = alleen één noemt",
      centralisationBetweenness: "0 = niemand staat ertussen, 1 = alles loopt via één",
      ei: "E-I-index: −1 = alleen binnen domeinen, 1 = alleen tussen domeinen",
    },
    chance: (expected, p) => `bij toeval ${expected} (p ${p})`,
    reason: {
      "one-organisation": "er staat maar één organisatie op de lijst",
      "nobody-answered": "er antwoordde niemand, of maar één organisatie",
      "no-ties": "er is geen contact genoemd",
      "one-domain": "alle organisaties zijn van één domein",
      "too-few": "te weinig organisaties antwoordden om dit te meten",
      hidden: "niet getoond",
    },
    names: "Wie noemt",
    role: {
      coordinator: "Coördinator",
      itinerant: "Adviseur",
      gatekeeper: "Poortwachter",
      representative: "Woordvoerder",
      liaison: "Verbinder",
    },
    sum: "Samen",
    notes: {
      tie: "Een contact is ten minste jaarlijks, zoals een organisatie het zelf noemt. Wie niet antwoordde ontbreekt: die contacten tellen niet als nul.",
      among:
        "Wederkerigheid, centralisatie, kern en groepen zijn gemeten tussen organisaties die antwoordden.",
      hidden:
        "Niet getoond (n.b.): er antwoordden te weinig organisaties, of de totalen zouden samen met de rest een verborgen cel verraden.",
      withheld:
        "Domeinen waarvan de antwoorden niet te tonen zijn, tellen in geen enkele maat mee; het is alsof zij niet antwoordden.",
      interval:
        "Het interval zegt hoeveel een maat schommelt als toevallig andere organisaties op de lijst hadden gestaan en geantwoord. Centralisatie, kern en groepen hebben er geen.",
      describes:
        "De maten beschrijven deze antwoorden. Ze bewijzen geen verschil met een ander jaar.",
      block:
        "Per cel: het aantal genoemde contacten, uit alle die genoemd konden worden, en het percentage. De organisaties van de rij noemen, die van de kolom worden genoemd.",
      empty: "–: niemand van het domein antwoordde, of er is niemand anders om te noemen.",
      extreme:
        "Bij 0% en 100% is van elke organisatie van de rij bekend wat zij noemde: deel dit niet breder dan nodig.",
      noBroker:
        "Wie bemiddelt is niet getoond: er antwoordden te weinig organisaties, of het zou samen met de rest een verborgen cel verraden.",
      broker:
        "Bemiddelen is: A noemt B, B noemt C, en A noemt C niet. Per domein staat hoe vaak zijn organisaties B zijn, tussen organisaties die antwoordden. Een domein met meer organisaties bemiddelt vanzelf vaker.",
      roles:
        "Coördinator: A, B en C zijn van één domein. Adviseur: A en C zijn van één domein, B van een ander. Poortwachter: haalt contact van buiten binnen (A is van buiten het domein van B en C). Woordvoerder: brengt contact van binnen naar buiten (C is van buiten het domein van A en B). Verbinder: drie verschillende domeinen.",
    },
  },
  en: {
    title: {
      organisations: "Measures of the network of organisations",
      blocks: "Contact between organisations, by domain",
      brokerage: "Who mediates between organisations, by domain",
    },
    asked: "Organisations on the roster",
    answered: "Organisations that answered",
    measured: "Of which the answers may be shown",
    ties: "Contacts named",
    among: (ties) => `${ties} of them with an organisation that answered too`,
    core: "Organisations in the best fitting core",
    coreNote: ({ correlation, hardly, domains }) =>
      [
        ...(domains === "" ? [] : [domains]),
        ...(correlation === null
          ? []
          : [
              `likeness to a perfect core ${correlation} of 1${hardly ? ": there is hardly a core" : ""}`,
            ]),
      ].join("; "),
    communities: "Groups with much contact among themselves",
    communitiesNote: ({ modularity, sizes }) =>
      [`modularity ${modularity}`, ...(sizes === "" ? [] : [`sizes ${sizes}`])].join("; "),
    name: {
      density: "Density",
      reciprocity: "Reciprocity of contacts",
      reciprocityDyadic: "Reciprocity of pairs",
      centralisationIn: "Centralisation: being named",
      centralisationOut: "Centralisation: naming",
      centralisationBetweenness: "Centralisation: standing between",
      ei: "Contact outside against inside the own domain",
    },
    note: {
      density: "part of the contacts that could have been named",
      reciprocity: "part of the contacts that the other names too",
      reciprocityDyadic: "part of the pairs in which both, or neither, name the other",
      centralisationIn: "0 = all named equally often, 1 = only one is",
      centralisationOut: "0 = all name equally many, 1 = only one names",
      centralisationBetweenness: "0 = nobody stands between, 1 = all runs through one",
      ei: "E-I index: −1 = within domains only, 1 = between domains only",
    },
    chance: (expected, p) => `by chance ${expected} (p ${p})`,
    reason: {
      "one-organisation": "there is only one organisation on the roster",
      "nobody-answered": "nobody answered, or only one organisation",
      "no-ties": "no contact was named",
      "one-domain": "all organisations are of one domain",
      "too-few": "too few organisations answered to measure this",
      hidden: "not shown",
    },
    names: "Who names",
    role: {
      coordinator: "Coordinator",
      itinerant: "Consultant",
      gatekeeper: "Gatekeeper",
      representative: "Representative",
      liaison: "Liaison",
    },
    sum: "Together",
    notes: {
      tie: "A contact is at least yearly, as an organisation itself names it. Who did not answer is missing: those contacts do not count as none.",
      among:
        "Reciprocity, centralisation, core and groups are measured between organisations that answered.",
      hidden:
        "Not shown (n/a): too few organisations answered, or the totals would give a hidden cell away together with the rest.",
      withheld:
        "Domains of which the answers may not be shown count in no measure; it is as if they did not answer.",
      interval:
        "The interval tells how much a measure varies had other organisations happened to be on the roster and answered. Centralisation, core and groups have none.",
      describes: "The measures describe these answers. They prove no difference with another year.",
      block:
        "Per cell: the contacts named, out of all that could have been named, and the percentage. The organisations of the row name, those of the column are named.",
      empty: "–: nobody of the domain answered, or there is nobody else to name.",
      extreme:
        "At 0% and 100% it is known of every organisation of the row what it named: do not share this more widely than needed.",
      noBroker:
        "Who mediates is not shown: too few organisations answered, or it would give a hidden cell away together with the rest.",
      broker:
        "To mediate is: A names B, B names C, and A does not name C. Per domain it says how often its organisations are B, between organisations that answered. A domain with more organisations mediates more often by itself.",
      roles:
        "Coordinator: A, B and C are of one domain. Consultant: A and C are of one domain, B of another. Gatekeeper: brings contact in from outside (A is from outside the domain of B and C). Representative: takes contact from inside out (C is from outside the domain of A and B). Liaison: three different domains.",
    },
  },
};
