import { FEWEST_IN_WORDS, type RuleId } from "../model/disclosure-rule.js";
import type { Language } from "../model/language.js";
import type { ProfileId } from "../model/profile.js";

/** What a report was made under. */
export interface RuleFacts {
  readonly profile: ProfileId;
  /** Fewest valid answers (D1). */
  readonly base: number;
  /** Fewest people on either side (D2). */
  readonly count: number;
}

/** The disclosure rules in words, as they hold for one report. */
export interface DisclosureRuleWords {
  readonly title: string;
  readonly asks: string;
  readonly here: string;
  readonly cells: (count: number) => string;
  readonly bands: (count: number) => string;
  readonly warned: (count: number) => string;
  readonly note: (version: string) => string;
  readonly says: (facts: RuleFacts) => Readonly<Record<RuleId, string>>;
}

export const disclosureRuleWords: Readonly<Record<Language, DisclosureRuleWords>> = {
  nl: {
    title: "Regels tegen herkenning",
    asks: "Wat de regel vraagt",
    here: "In dit rapport",
    cells: (count) => (count === 1 ? "1 cel verborgen" : `${count} cellen verborgen`),
    bands: (count) => `${count} keer een orde van grootte`,
    warned: (count) => (count === 1 ? "1 waarschuwing" : `${count} waarschuwingen`),
    note: (version) =>
      `Versie ${version} van de regels. Waar geen aantal staat, geldt de regel altijd of had zij hier niets te doen.`,
    says: ({ profile, base, count }) => ({
      D1: `Een cijfer rust op ten minste ${base} geldige antwoorden.`,
      D2:
        count > 1
          ? `Aan elke kant van een percentage staan ten minste ${count} mensen.`
          : "Geldt niet onder dit profiel: ook een groep van één wordt getoond.",
      D3:
        count > 1
          ? "Waar (vrijwel) iedereen hetzelfde antwoordde, staat ‘vrijwel alle’ of ‘vrijwel geen’, of niets."
          : "0% en 100% worden getoond, met een waarschuwing.",
      D4:
        count > 1
          ? "Waar op één na iedereen hetzelfde antwoordde, geldt D2."
          : "Waar op één na iedereen hetzelfde antwoordde, staat een waarschuwing.",
      D5: "Een percentage gaat over geldige antwoorden. Hoe vaak ‘weet niet’ is gekozen, gaat langs D2 als elk ander antwoord.",
      D6: "Een totaal of een opgeteld cijfer wordt weggelaten als het zelf niet door D1 en D2 komt, of als het met de rest een verborgen cijfer zou verraden.",
      D7: "Van elk verborgen cijfer blijven ten minste drie waarden mogelijk. Dat is nagerekend met alles wat van de vraag is afgedrukt.",
      D8: "Afronden geldt niet als bescherming: achter elk percentage staat het aantal.",
      D9:
        profile === "publiek"
          ? "Een rapport wordt niet gemaakt als het samen met een eerder vrijgegeven rapport een klein groepje mensen zou aanwijzen."
          : "Zou een rapport samen met een eerder vrijgegeven rapport een klein groepje mensen aanwijzen, dan staat er een waarschuwing.",
      D10:
        count > 1
          ? "Cijfers staan per domein of voor alle domeinen samen. Geen cijfer rust op de antwoorden op twee vragen samen, behalve het interval van het netwerk."
          : "Cijfers staan per domein of voor alle domeinen samen. Geen tabel kruist twee vragen; alleen betrouwbaarheid en het interval van het netwerk rusten op meer vragen samen.",
      D11: "Een verborgen contact is een onderbroken lijn. Het telt nergens mee, niet als nul en niet als één.",
      D12:
        count > 1
          ? `Over één organisatie wordt niets getoond. Een domein telt in het netwerk van organisaties mee vanaf ${count} organisaties.`
          : `Een organisatie met minder dan ${base} respondenten staat er zonder naam in.`,
      D13: "Open antwoorden worden niet gelezen en staan nergens.",
      D14: "Geen bestand van dit rapport bevat een regel per respondent.",
      D15: "Wie een opgeschoonde export maakt (ivm anonymise), leest daarbij hoeveel rijen alleen staan.",
      D16: "Aan de cijfers is niets veranderd en geen toeval toegevoegd.",
      D17: "Het rapport zegt onder welk profiel en welke regels het is gemaakt en welke cijfers zijn verborgen, nooit hun waarde.",
      D18:
        profile === "publiek"
          ? `Een tekst die minder dan ${Math.max(count, FEWEST_IN_WORDS)} mensen telt (zoals ‘een enkele …’), wordt geweigerd.`
          : `Een tekst die minder dan ${Math.max(count, FEWEST_IN_WORDS)} mensen telt (zoals ‘een enkele …’), geeft een waarschuwing.`,
    }),
  },
  en: {
    title: "Rules against recognition",
    asks: "What the rule asks",
    here: "In this report",
    cells: (count) => (count === 1 ? "1 cell hidden" : `${count} cells hidden`),
    bands: (count) => (count === 1 ? "an order of size once" : `an order of size ${count} times`),
    warned: (count) => (count === 1 ? "1 warning" : `${count} warnings`),
    note: (version) =>
      `Version ${version} of the rules. Without a number the rule always holds, or had nothing to do here.`,
    says: ({ profile, base, count }) => ({
      D1: `A number rests on at least ${base} valid answers.`,
      D2:
        count > 1
          ? `There are at least ${count} people on either side of a percentage.`
          : "Does not hold under this profile: a group of one is shown too.",
      D3:
        count > 1
          ? "Where (nearly) everyone answered the same, it says ‘almost all’ or ‘almost none’, or nothing."
          : "0% and 100% are shown, with a warning.",
      D4:
        count > 1
          ? "Where all but one answered the same, D2 holds."
          : "Where all but one answered the same, there is a warning.",
      D5: "A percentage is about valid answers. How often ‘don't know’ was chosen passes D2 like any other answer.",
      D6: "A total, or a number that was added up, is left out where it does not pass D1 and D2 itself, or where with the rest it would give a hidden number away.",
      D7: "Of each hidden number at least three values remain possible. That was worked out from all that is printed of the question.",
      D8: "Rounding is not taken for protection: the count stands behind each percentage.",
      D9:
        profile === "publiek"
          ? "A report that together with one released before would single out a small group of people is refused."
          : "A report that together with one released before would single out a small group of people gives a warning.",
      D10:
        count > 1
          ? "Numbers are per domain or for all domains together. None rests on the answers to two questions together, but for the interval of the network."
          : "Numbers are per domain or for all domains together. No table crosses two questions; only reliability and the interval of the network rest on more questions together.",
      D11: "A hidden contact is a broken line. It counts nowhere, not as nothing and not as one.",
      D12:
        count > 1
          ? `Nothing is shown of a single organisation. A domain counts in the network of organisations from ${count} organisations on.`
          : `An organisation with fewer than ${base} respondents stands without its name.`,
      D13: "Open answers are not read and stand nowhere.",
      D14: "No file of this report holds a line per respondent.",
      D15: "Who makes a cleaned export (ivm anonymise) is told how many rows stand alone.",
      D16: "Nothing in the numbers was changed and no chance was added.",
      D17: "The report says under which profile and rules it was made and which numbers are hidden, never their value.",
      D18:
        profile === "publiek"
          ? `A text that counts fewer than ${Math.max(count, FEWEST_IN_WORDS)} people (such as ‘a single …’) is refused.`
          : `A text that counts fewer than ${Math.max(count, FEWEST_IN_WORDS)} people (such as ‘a single …’) gives a warning.`,
    }),
  },
};
