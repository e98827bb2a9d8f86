import type { Language } from "../model/language.js";

/** The words of the figure of organisations. */
export interface OrganisationFigureWords {
  readonly subtitle: (facts: { asked: number; answered: number }) => string;
  readonly caption: (answered: number, asked: number) => string;
  readonly nobodyAsked: string;
  readonly own: (value: string) => string;
  readonly tip: (name: string, named: number, names: number | null) => string;
  readonly sizes: (middle: number, large: number) => readonly [string, string, string];
  readonly silent: string;
  readonly withheld: string;
  readonly direction: string;
  readonly broker: string;
  readonly arrow: string;
  readonly arrowHidden: string;
  readonly pseudonyms: string;
  readonly withheldNote: string;
  readonly together: string;
  readonly places: string;
  readonly desc: {
    readonly answered: (facts: { asked: number; answered: number; ties: string | null }) => string;
    readonly ties: (ties: string, density: string) => string;
    readonly most: (name: string, named: number, broker: string | null) => string;
    readonly none: string;
  };
}

export const organisationFigureWords: Readonly<Record<Language, OrganisationFigureWords>> = {
  nl: {
    subtitle: ({ asked, answered }) =>
      `Wie noemt wie als contact, ten minste jaarlijks. Gevraagd: ${asked} organisaties; ${answered} antwoordden.${answered < asked ? ` ${asked - answered === 1 ? "Eén ontbreekt: haar" : `De andere ${asked - answered} ontbreken: hun`} contacten zijn onbekend, niet nul.` : ""}`,
    caption: (answered, asked) => `${answered} van ${asked} antwoordden`,
    nobodyAsked: "geen organisatie gevraagd",
    own: (value) => `onderling ${value}`,
    tip: (name, named, names) =>
      `${name}: genoemd door ${named}${names === null ? "" : `, noemt ${names}`}`,
    sizes: (middle, large) => [
      `minder dan ${middle} keer genoemd`,
      `${middle} tot ${large - 1} keer`,
      `${large} keer of vaker`,
    ],
    silent: "antwoordde niet",
    withheld: "antwoordde, niet te tonen",
    direction: "breed bij wie noemt, spits bij wie is genoemd",
    broker: "staat het vaakst tussen twee andere in",
    arrow: "deel van de contacten die genoemd konden worden, en het aantal",
    arrowHidden: "niet te tonen (n.b.)",
    pseudonyms:
      "Een organisatie waarvoor minder dan vijf mensen antwoordden, heet naar haar domein en haar plaats binnen dat domein op de lijst.",
    withheldNote:
      "Van een domein waarvoor in totaal minder dan vijf mensen antwoordden, zijn de contacten niet getoond en niet meegeteld.",
    together: "Bij zoveel organisaties of contacten staan de lijnen per domein bij elkaar.",
    places: "De plaats van een organisatie zegt alleen waar zij op de lijst staat.",
    desc: {
      answered: ({ asked, answered, ties }) =>
        `Van ${asked} organisaties antwoordden er ${answered}${ties === null ? "" : `; ${ties}`}.`,
      ties: (ties, density) =>
        `zij noemen ${ties} contacten, ${density} van wat genoemd kon worden`,
      most: (name, named, broker) =>
        `Het vaakst genoemd is ${name} (${named} keer)${broker === null ? "" : `; het vaakst tussen andere staat ${broker}`}.`,
      none: "Er is geen contact te tonen.",
    },
  },
  en: {
    subtitle: ({ asked, answered }) =>
      `Who names whom as a contact, at least yearly. Asked: ${asked} organisations; ${answered} answered.${answered < asked ? ` ${asked - answered === 1 ? "The other one is missing: its" : `The other ${asked - answered} are missing: their`} contacts are unknown, not none.` : ""}`,
    caption: (answered, asked) => `${answered} of ${asked} answered`,
    nobodyAsked: "no organisation asked",
    own: (value) => `own domain ${value}`,
    tip: (name, named, names) =>
      `${name}: named by ${named}${names === null ? "" : `, names ${names}`}`,
    sizes: (middle, large) => [
      `named less than ${middle} times`,
      `${middle} to ${large - 1} times`,
      `${large} times or more`,
    ],
    silent: "did not answer",
    withheld: "answered, cannot be shown",
    direction: "broad at who names, pointed at who is named",
    broker: "stands most often between others",
    arrow: "part of the contacts that could have been named, and their number",
    arrowHidden: "cannot be shown (n/a)",
    pseudonyms:
      "An organisation for which fewer than five people answered is called by its domain and its place on the roster.",
    withheldNote:
      "Of a domain for which fewer than five people answered in all, the contacts are not shown and not counted.",
    together: "With so many organisations or contacts the lines are put together by domain.",
    places: "The place of an organisation only tells where it stands on the roster.",
    desc: {
      answered: ({ asked, answered, ties }) =>
        `Of ${asked} organisations ${answered} answered${ties === null ? "" : `; ${ties}`}.`,
      ties: (ties, density) =>
        `they name ${ties} contacts, ${density} of what could have been named`,
      most: (name, named, broker) =>
        `Named most is ${name} (${named} times)${broker === null ? "" : `; most often between others stands ${broker}`}.`,
      none: "There is no contact to show.",
    },
  },
};
