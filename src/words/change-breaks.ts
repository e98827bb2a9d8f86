import type { BreakCode } from "../model/change.js";
import type { Language } from "../model/language.js";
import { listed, quote, quoted } from "./listed.js";
import { smallNumber } from "./small-number.js";

/** What one break is about, in words already. */
export interface BreakFacts {
  /** The years of both documents. */
  readonly years: readonly [older: number, newer: number];
  /** Names of the questions, domains, answers or files. */
  readonly about: readonly string[];
  readonly older: readonly string[];
  readonly newer: readonly string[];
  /** Every year that is held against the last, with how many were invited; `null` when unknown. */
  readonly invited: readonly { readonly year: number; readonly invited: number | null }[];
}

type Sentence = (facts: BreakFacts) => string;

const nl = (names: readonly string[]): string => quoted(names, "en");
const en = (names: readonly string[]): string => quoted(names, "and");

/** The years between two others. */
function between([older, newer]: BreakFacts["years"]): readonly string[] {
  return Array.from({ length: Math.max(0, newer - older - 1) }, (_, at) => String(older + at + 1));
}

/** `alleen in 2019 ‘a’; alleen in 2020 ‘b’` */
const onlyIn =
  (only: (year: number) => string, quote: (names: readonly string[]) => string): Sentence =>
  ({ years, older, newer }) =>
    [
      ...(older.length > 0 ? [`${only(years[0])} ${quote(older)}`] : []),
      ...(newer.length > 0 ? [`${only(years[1])} ${quote(newer)}`] : []),
    ].join("; ");
const onlyNl = onlyIn((year) => `alleen in ${year}`, nl);
const onlyEn = onlyIn((year) => `only in ${year}`, en);

/** Two lists beside each other, as pairs. */
const each = (
  { older, newer, about }: BreakFacts,
  say: (was: string, is: string, name: string) => string,
): string => newer.map((is, place) => say(older[place] ?? "", is, about[place] ?? "")).join("; ");

/** So many texts may stand in a sentence; of more only the names. */
const MOST_TEXTS = 3;

/** Questions with both their texts, where those are few. */
function reworded(
  facts: BreakFacts,
  quote: (names: readonly string[]) => string,
  [before, now]: readonly [string, string],
): string {
  if (facts.about.length > MOST_TEXTS) return quote(facts.about);
  return each(
    facts,
    (was, is, name) => `${quoted([name], "")} (${before} “${was}”, ${now} “${is}”)`,
  );
}

/** A domain of one year whose name the other has under another code. */
const sameName = ({ older, newer }: BreakFacts): readonly string[] =>
  older.filter((name) => newer.some((other) => other.toLowerCase() === name.toLowerCase()));

const [first, second] = [
  (list: readonly string[]): string => list[0] ?? "",
  (list: readonly string[]): string => list[1] ?? "",
];
const countNl = (count: string): string => smallNumber(Number(count), "nl");
const countEn = (count: string): string => smallNumber(Number(count), "en");

/** What a document was added up from: `tallies 3`, `members 4`, or nothing. */
function partsNl([kind = "", count = ""]: readonly string[]): string {
  if (kind === "tallies") return count === "1" ? "één telling" : `${countNl(count)} tellingen`;
  if (kind === "members") return count === "1" ? "één rapport" : `${countNl(count)} rapporten`;
  return "exports";
}
function partsEn([kind = "", count = ""]: readonly string[]): string {
  if (kind === "tallies") return count === "1" ? "one tally" : `${countEn(count)} tallies`;
  if (kind === "members") return count === "1" ? "one report" : `${countEn(count)} reports`;
  return "exports";
}

/** How many were invited in every year that tells it, and which years do not. */
function invitedSaid({ invited }: BreakFacts) {
  const known = invited.filter((one) => one.invited !== null);
  return {
    known: known.map((one) => [String(one.year), String(one.invited)] as const),
    unknown: invited.flatMap((one) => (one.invited === null ? [String(one.year)] : [])),
    same: new Set(known.map((one) => one.invited)).size === 1,
  };
}

/** Every break between two years as a sentence or two. */
export const breakSentences: Readonly<Record<Language, Readonly<Record<BreakCode, Sentence>>>> = {
  nl: {
    "same-document": () => "Beide jaren zijn hetzelfde document. Elke verandering is dus nul.",
    "same-export": ({ years, about }) =>
      `Hetzelfde bestand met antwoorden (${listed(about, "en")}) telt mee in ${years[0]} en in ${years[1]}. Het is dus dezelfde enquête en geen nieuwe meting.`,
    "same-year": ({ years: [year] }) =>
      `Beide documenten zijn van ${year}. Dit is geen verandering in de tijd, maar een andere versie van hetzelfde jaar.`,
    "years-missing": ({ years }) =>
      `Tussen ${years[0]} en ${years[1]} ontbreekt ${listed(between(years), "en")}. Wat er toen veranderde, is niet te zien.`,
    "other-parts": (facts) =>
      `Niet in beide jaren zijn dezelfde gemeenten opgeteld: ${onlyNl(facts)}. De cijfers van ${facts.years[0]} gaan over andere mensen en zijn niet vergeleken.`,
    "parts-unknown": ({ years, older, newer }) =>
      `De cijfers van ${years[0]} komen uit ${partsNl(older)} en die van ${years[1]} uit ${partsNl(newer)}. Wie erin zitten, staat er niet bij: kijk na of het in beide jaren dezelfde gemeenten of organisaties zijn.`,
    questionnaire: ({ years, older, newer }) =>
      `De vragenlijst was ${first(older)} in ${years[0]} en ${first(newer)} in ${years[1]}. Alleen vragen met dezelfde code en dezelfde tekst zijn vergeleken.`,
    scale: ({ about }) =>
      `De antwoorden konden niet in beide jaren op dezelfde manier worden geschreven (${listed(about, "en")}). Kijk na of de schaal dezelfde was: een andere schaal geeft andere aandelen.`,
    "items-missing": (facts) =>
      `Niet in beide jaren gesteld: ${onlyNl(facts)}. Deze vragen zijn niet vergeleken.`,
    "items-reworded": (facts) =>
      `Anders verwoord: ${reworded(facts, nl, ["eerst", "nu"])}. Een andere zin krijgt andere antwoorden, dus deze vragen zijn niet vergeleken.`,
    "items-relabelled": (facts) =>
      `Andere naam in het rapport bij dezelfde vraag: ${each(facts, (was, is) => `${quote(was)} heet nu ${quote(is)}`)}. De tekst van de vraag is gelijk, dus wel vergeleken.`,
    "domains-missing": (facts) => {
      const twice = sameName(facts);
      const hint =
        twice.length > 0
          ? ` ${nl(twice)} staat er in beide jaren, maar onder een andere code: geef het in beide vragenlijsten dezelfde code.`
          : "";
      return `De domeinen zijn niet dezelfde: ${onlyNl(facts)}. Deze domeinen zijn niet vergeleken, en het totaal van alle domeinen ook niet: dat gaat over andere groepen.${hint}`;
    },
    "domains-renamed": (facts) =>
      `Domein met een andere naam: ${each(facts, (was, is) => `${quote(was)} heet nu ${quote(is)}`)}. De code is gelijk, dus wel vergeleken. Kijk na of er dezelfde organisaties in zitten.`,
    "domains-answers": ({ about }) =>
      `Welke antwoorden bij een domein horen, is niet in beide jaren gelijk: ${nl(about)}. Er kunnen andere mensen in zitten.`,
    "contacts-missing": () =>
      "Naar contact is niet in beide jaren gevraagd. Contacten en netwerk zijn niet vergeleken.",
    composition: (facts) =>
      `De mensen die antwoordden, zijn anders over de domeinen verdeeld: ${each(facts, (was, is, name) => `${name} van ${was} naar ${is}`)}. Daardoor kan het totaal van alle domeinen veranderen zonder dat er binnen een domein iets verandert.`,
    invited: (facts) => {
      const { known, unknown, same } = invitedSaid(facts);
      const [only] = known;
      const missing = `Hoeveel mensen zijn uitgenodigd, is van ${listed(unknown, "en")} niet opgegeven.`;
      if (!only) return missing;
      const each =
        same && known.length > 1
          ? `Er zijn in ${listed(
              known.map(([year]) => year),
              "en",
            )} evenveel mensen uitgenodigd (${only[1]})${facts.about.length > 0 ? `, maar anders verdeeld: ${nl(facts.about)}` : ""}.`
          : `Uitgenodigd: ${listed(
              known.map(([year, count]) => `${count} in ${year}`),
              "en",
            )}.`;
      return unknown.length > 0 ? `${each} ${missing}` : each;
    },
    response: ({ years, older, newer }) =>
      `De respons ging van ${first(older)} in ${years[0]} naar ${first(newer)} in ${years[1]}. Daardoor kan de groep die antwoordde anders zijn samengesteld.`,
    norms: ({ years, older, newer }) =>
      `De normen van de scorekaart verschillen: op orde vanaf ${first(older)} en aandachtspunt tot ${second(older)} in ${years[0]}, ${first(newer)} en ${second(newer)} in ${years[1]}. De voorstellen zijn niet vergeleken.`,
    "scorecard-rules": () =>
      "De voorstellen van de scorekaart zijn volgens verschillende regels gemaakt. Zij zijn niet vergeleken.",
    findings: ({ years, older, newer }) =>
      `In de scorekaart telden bevindingen uit andere bronnen mee: ${countNl(first(older))} in ${years[0]} en ${countNl(first(newer))} in ${years[1]}. De voorstellen berusten dus op verschillende bronnen${first(older) === "0" || first(newer) === "0" ? " en zijn niet vergeleken" : ""}.`,
    profile: ({ years, older, newer }) =>
      `De cijfers van ${years[0]} zijn ${first(older)} en die van ${years[1]} ${first(newer)}. Deze vergelijking is daarom intern.`,
    limits: ({ years, older, newer }) =>
      `De grenzen voor verbergen verschillen: ten minste ${first(older)} antwoorden en ${second(older)} aan elke kant in ${years[0]}, ${first(newer)} en ${second(newer)} in ${years[1]}.`,
    rules: ({ years, older, newer }) =>
      `De regels voor verbergen zijn een andere versie: ${first(older)} in ${years[0]}, ${first(newer)} in ${years[1]}.`,
    tool: ({ years, older, newer }) =>
      `De cijfers komen uit een andere versie van het programma: ${first(older)} voor ${years[0]}, ${first(newer)} voor ${years[1]}.`,
  },
  en: {
    "same-document": () => "Both years are the same document. Every change is therefore zero.",
    "same-export": ({ years, about }) =>
      `The same file of answers (${listed(about, "and")}) counts in ${years[0]} and in ${years[1]}. So it is the same survey and no new measurement.`,
    "same-year": ({ years: [year] }) =>
      `Both documents are of ${year}. This is no change in time, but another version of the same year.`,
    "years-missing": ({ years }) =>
      `Between ${years[0]} and ${years[1]} there is nothing of ${listed(between(years), "and")}. What changed then cannot be seen.`,
    "other-parts": (facts) =>
      `Not the same municipalities were added up in both years: ${onlyEn(facts)}. The numbers of ${facts.years[0]} are about other people and were not compared.`,
    "parts-unknown": ({ years, older, newer }) =>
      `The numbers of ${years[0]} come from ${partsEn(older)} and those of ${years[1]} from ${partsEn(newer)}. Who is in them is not told: check that they are the same municipalities or organisations in both years.`,
    questionnaire: ({ years, older, newer }) =>
      `The questionnaire was ${first(older)} in ${years[0]} and ${first(newer)} in ${years[1]}. Only questions with the same code and the same text were compared.`,
    scale: ({ about }) =>
      `The answers could not be written in the same way in both years (${listed(about, "and")}). Check that the scale was the same: another scale gives other shares.`,
    "items-missing": (facts) =>
      `Not asked in both years: ${onlyEn(facts)}. These questions were not compared.`,
    "items-reworded": (facts) =>
      `Worded otherwise: ${reworded(facts, en, ["before", "now"])}. Another sentence gets other answers, so these questions were not compared.`,
    "items-relabelled": (facts) =>
      `Another name in the report for the same question: ${each(facts, (was, is) => `${quote(was)} is now ${quote(is)}`)}. The text of the question is the same, so it was compared.`,
    "domains-missing": (facts) => {
      const twice = sameName(facts);
      const hint =
        twice.length > 0
          ? ` ${en(twice)} is there in both years, but under another code: give it the same code in both questionnaires.`
          : "";
      return `The domains are not the same: ${onlyEn(facts)}. These domains were not compared, nor was the total of all domains, which is about other groups.${hint}`;
    },
    "domains-renamed": (facts) =>
      `Domain with another name: ${each(facts, (was, is) => `${quote(was)} is now ${quote(is)}`)}. The code is the same, so it was compared. Check that the same organisations are in it.`,
    "domains-answers": ({ about }) =>
      `Which answers belong to a domain is not the same in both years: ${en(about)}. Other people may be in it.`,
    "contacts-missing": () =>
      "Contact was not asked in both years. Contacts and network were not compared.",
    composition: (facts) =>
      `Those who answered are spread otherwise over the domains: ${each(facts, (was, is, name) => `${name} from ${was} to ${is}`)}. So the total of all domains may change while nothing changes within a domain.`,
    invited: (facts) => {
      const { known, unknown, same } = invitedSaid(facts);
      const [only] = known;
      const missing = `How many people were invited was not given for ${listed(unknown, "and")}.`;
      if (!only) return missing;
      const each =
        same && known.length > 1
          ? `In ${listed(
              known.map(([year]) => year),
              "and",
            )} as many people were invited (${only[1]})${facts.about.length > 0 ? `, but spread otherwise: ${en(facts.about)}` : ""}.`
          : `Invited: ${listed(
              known.map(([year, count]) => `${count} in ${year}`),
              "and",
            )}.`;
      return unknown.length > 0 ? `${each} ${missing}` : each;
    },
    response: ({ years, older, newer }) =>
      `The response went from ${first(older)} in ${years[0]} to ${first(newer)} in ${years[1]}. So those who answered may be another kind of group.`,
    norms: ({ years, older, newer }) =>
      `The norms of the scorecard differ: in order from ${first(older)} and needs attention up to ${second(older)} in ${years[0]}, ${first(newer)} and ${second(newer)} in ${years[1]}. The proposals were not compared.`,
    "scorecard-rules": () =>
      "The proposals of the scorecard were made by different rules. They were not compared.",
    findings: ({ years, older, newer }) =>
      `Findings from other sources counted in the scorecard: ${countEn(first(older))} in ${years[0]} and ${countEn(first(newer))} in ${years[1]}. So the proposals rest on different sources${first(older) === "0" || first(newer) === "0" ? " and were not compared" : ""}.`,
    profile: ({ years, older, newer }) =>
      `The numbers of ${years[0]} are ${first(older)} and those of ${years[1]} ${first(newer)}. This comparison is therefore internal.`,
    limits: ({ years, older, newer }) =>
      `The limits for hiding differ: at least ${first(older)} answers and ${second(older)} on either side in ${years[0]}, ${first(newer)} and ${second(newer)} in ${years[1]}.`,
    rules: ({ years, older, newer }) =>
      `The rules for hiding are another version: ${first(older)} in ${years[0]}, ${first(newer)} in ${years[1]}.`,
    tool: ({ years, older, newer }) =>
      `The numbers come from another version of the program: ${first(older)} for ${years[0]}, ${first(newer)} for ${years[1]}.`,
  },
};
