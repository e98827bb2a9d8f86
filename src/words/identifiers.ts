import type { Identifier } from "../model/identifier.js";
import type { Language } from "../model/language.js";

/** The kinds of identifier, in the plural, as they stand inside a sentence. */
export const identifierWords: Readonly<Record<Language, Readonly<Record<Identifier, string>>>> = {
  nl: {
    bsn: "burgerservicenummers",
    email: "e-mailadressen",
    phone: "telefoonnummers",
    ip: "IP-adressen",
    iban: "bankrekeningnummers",
    address: "adressen of postcodes",
    name: "namen van personen",
    token: "toegangscodes",
    timestamp: "tijdstippen tot op de seconde",
    unique: "waarden die per respondent verschillen",
    "free-text": "open tekst",
  },
  en: {
    bsn: "citizen service numbers (BSN)",
    email: "e-mail addresses",
    phone: "telephone numbers",
    ip: "IP addresses",
    iban: "bank account numbers",
    address: "addresses or postcodes",
    name: "names of people",
    token: "access codes",
    timestamp: "moments to the second",
    unique: "values that differ per respondent",
    "free-text": "open text",
  },
};

/** The words for a kind that arrives as a fact; an unknown kind is said by its id. */
export function identifierWord(kind: string | number | undefined, language: Language): string {
  const words: Readonly<Record<string, string>> = identifierWords[language];
  return words[String(kind)] ?? String(kind);
}
