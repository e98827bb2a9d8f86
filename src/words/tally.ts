import type { Language } from "../model/language.js";
import type { Facts } from "./problem-facts.js";
import { type Sentences, say } from "./said.js";

/** What is said of files of counts beside problems. */
export interface TallyWords {
  /** Under the table of files. */
  readonly note: string;
  /** The same for results documents that were added up. */
  readonly membersNote: string;
  readonly member: (name: string, respondents: number) => string;
  /** Under the title of a whole; `rest` is how many parts are not named. */
  readonly addedFrom: (names: readonly string[], rest: number) => string;
  readonly counted: (file: string, respondents: number) => string;
  readonly done: (file: string, respondents: number) => string;
  readonly internal: string;
}

export const tallyWords: Readonly<Record<Language, TallyWords>> = {
  nl: {
    note: "Een telling bevat alleen aantallen: hoeveel rijen er waren en niet meetelden, staat er niet in (–).",
    membersNote:
      "Dit rapport telt de rapporten van de delen op. Een cijfer staat er alleen als elk van die rapporten het toont.",
    addedFrom: (names, rest) => `Opgeteld uit: ${names.join(", ")}${more(rest, "nl")}.`,
    member: (name, respondents) =>
      `${name}: rapport over ${respondents} ${respondents === 1 ? "respondent" : "respondenten"}`,
    counted: (file, respondents) =>
      `${file}: telling van ${respondents} ${respondents === 1 ? "respondent" : "respondenten"}`,
    done: (file, respondents) =>
      `Telling klaar: ${file}, van ${respondents} ${respondents === 1 ? "respondent" : "respondenten"}.`,
    internal:
      "Er staan kleine aantallen in.\nDeel dit bestand alleen met wie ook de export mag zien.",
  },
  en: {
    note: "A tally holds counts only: how many rows there were and did not count is not in it (–).",
    membersNote:
      "This report adds up the reports of its parts. A number is there only where each of those reports shows it.",
    addedFrom: (names, rest) => `Added up from: ${names.join(", ")}${more(rest, "en")}.`,
    member: (name, respondents) =>
      `${name}: report on ${respondents} ${respondents === 1 ? "respondent" : "respondents"}`,
    counted: (file, respondents) =>
      `${file}: tally of ${respondents} ${respondents === 1 ? "respondent" : "respondents"}`,
    done: (file, respondents) =>
      `Tally ready: ${file}, of ${respondents} ${respondents === 1 ? "respondent" : "respondents"}.`,
    internal: "It holds small counts.\nShare this file only with those who may see the export.",
  },
};

/** `2024, 2025 en 2026` */
const listed = (names: Facts[string] | undefined, and: string): string =>
  String(names).replace(/, (?=[^,]*$)/u, ` ${and} `);

/** ` en nog 3`, or nothing when all are named. */
function more(rest: Facts[string] | undefined, language: Language): string {
  if (!rest) return "";
  return language === "nl" ? ` en nog ${rest}` : ` and ${rest} more`;
}

/** Problems of a file of counts. What stands in a cell is never said: it may be an answer. */
export const tallySentences: Sentences = {
  "tally-not-csv": {
    nl: (f) => say(`Een telling is een CSV, en ${f.name} niet.`, "Geef de naam de uitgang .csv."),
    en: (f) => say(`A tally is a CSV, and ${f.name} is not.`, "Give the name the ending .csv."),
  },
  "tally-headings": {
    nl: (f) =>
      say(
        "Dit is geen telling: de koppen zijn anders.",
        `Maak de telling met ivm tally of met de vraag uit docs/scale.md. De koppen zijn: ${f.expected}.`,
      ),
    en: (f) =>
      say(
        "This is no tally: the headings are others.",
        `Make the tally with ivm tally or with the query of docs/scale.md. The headings are: ${f.expected}.`,
      ),
  },
  "tally-version": {
    nl: (f) =>
      say(
        "Deze telling heeft een andere versie.",
        `Maak de telling opnieuw met deze versie van ivm (ivm-tally ${f.expected}).`,
      ),
    en: (f) =>
      say(
        "This tally is of another version.",
        `Make the tally again with this version of ivm (ivm-tally ${f.expected}).`,
      ),
  },
  "tally-too-long": {
    nl: (f) =>
      say(
        `Er staan meer dan ${f.limit} regels in: dat is geen telling.`,
        "Kijk of dit de telling is, en niet de export zelf.",
      ),
    en: (f) =>
      say(
        `It holds more than ${f.limit} rows: that is no tally.`,
        "See whether this is the tally, and not the export itself.",
      ),
  },
  "tally-unknown": {
    nl: (f) =>
      say(
        `In de kolom "${f.column}" staat iets wat deze studie niet kent.`,
        `Tel opnieuw met deze vragenlijst. Hier kan staan: ${f.known}.`,
      ),
    en: (f) =>
      say(
        `The column "${f.column}" holds something that this study does not know.`,
        `Count again with this questionnaire. What may stand here: ${f.known}.`,
      ),
  },
  "tally-count": {
    nl: () =>
      say(
        "Een regel heeft vijf cellen, en de laatste is een heel aantal van 0 of meer.",
        "Maak de telling opnieuw; verander er niets in.",
      ),
    en: () =>
      say(
        "A row has five cells, and the last is a whole number of 0 or more.",
        "Make the tally again; change nothing in it.",
      ),
  },
  "tally-double": {
    nl: () =>
      say(
        "Deze regel staat er al, met een aantal.",
        "Zet elke telling in een eigen bestand; ivm telt ze op.",
      ),
    en: () =>
      say(
        "This row is there already, with a count.",
        "Keep every tally in a file of its own; ivm adds them up.",
      ),
  },
  "tally-missing": {
    nl: (f) =>
      say(
        `Er ontbreken regels (${f.count}); de eerste is: ${f.cell}.`,
        "Maak de telling opnieuw. Wat niemand koos, staat er met 0.",
      ),
    en: (f) =>
      say(
        `Rows are missing (${f.count}); the first is: ${f.cell}.`,
        "Make the tally again. What nobody chose is there with 0.",
      ),
  },
  "tally-file-empty": {
    nl: () => say("Het bestand is leeg.", "Maak de telling opnieuw."),
    en: () => say("The file is empty.", "Make the tally again."),
  },
  "tally-empty": {
    nl: () => say("Deze telling telt niemand.", "Haal haar weg uit de studie, of tel opnieuw."),
    en: () => say("This tally counts nobody.", "Take it out of the study, or count again."),
  },
  "tally-contradicts": {
    nl: (f) =>
      say(
        `De aantallen spreken elkaar tegen bij: ${f.at}.`,
        "Maak de telling opnieuw; verander er niets in.",
      ),
    en: (f) =>
      say(`The counts contradict each other at: ${f.at}.`, "Make the tally again; change nothing."),
  },
  "tally-sum": {
    nl: (f) =>
      say(
        `Deze som past niet bij de aantallen in de telling: ${f.at}.`,
        "Maak de telling opnieuw; verander er niets in.",
      ),
    en: (f) =>
      say(
        `This sum does not fit the counts in the tally: ${f.at}.`,
        "Make the tally again; change nothing.",
      ),
  },
  "tally-twice": {
    nl: (f) =>
      say(
        `De telling "${f.name}" heeft dezelfde aantallen als een deel dat al is opgeteld.`,
        "Noem elke telling maar één keer, en niet naast haar eigen export: de respondenten zouden dubbel tellen. Zijn het echt andere mensen met toevallig dezelfde aantallen, zet dan hun exports samen in één studie (exports) en maak daarvan één telling.",
      ),
    en: (f) =>
      say(
        `The tally "${f.name}" has the same counts as a part that is already added.`,
        "Name every tally once, and not beside its own export: its respondents would count double. If they really are other people who happen to give the same counts, put their exports in one study (exports) and make one tally of those.",
      ),
  },
  "member-twice": {
    nl: (f) =>
      say(
        `${f.name} wordt twee keer opgeteld${f.inside ? `: het zit ook in ${f.inside}` : ""}.`,
        "Noem elk rapport maar één keer: de respondenten zouden dubbel tellen.",
      ),
    en: (f) =>
      say(
        `${f.name} is added twice${f.inside ? `: it is in ${f.inside} too` : ""}.`,
        "Name every report once: its respondents would count double.",
      ),
  },
  "member-two-years": {
    nl: (f) =>
      say(
        `${f.municipality} staat erin met twee jaren: ${f.one} en ${f.other}. Wie beide keren meedeed, zou dubbel tellen.`,
        "Tel van elke gemeente één jaar op. Jaren vergelijkt u met ivm compare.",
      ),
    en: (f) =>
      say(
        `${f.municipality} is there with two years: ${f.one} and ${f.other}. Whoever took part both times would count double.`,
        "Add one year of every municipality. Years are compared with ivm compare.",
      ),
  },
  "member-same-data": {
    nl: (f) =>
      say(
        `Het rapport van ${f.name} rust op een bestand dat al is opgeteld.`,
        "Noem elk rapport maar één keer: de respondenten zouden dubbel tellen.",
      ),
    en: (f) =>
      say(
        `The report of ${f.name} rests on a file that is already added.`,
        "Name every report once: its respondents would count double.",
      ),
  },
  "merge-one": {
    nl: () =>
      say(
        "Er is maar één rapport om op te tellen.",
        "Noem twee rapporten of meer, van verschillende gemeenten.",
      ),
    en: () =>
      say(
        "There is only one report to add up.",
        "Name two reports or more, of different municipalities.",
      ),
  },
  "items-asked-in-some": {
    nl: (f) =>
      say(
        `${f.count === 1 ? "Eén vraag is" : `${f.count} vragen zijn`} alleen gesteld in ${f.parts}, en ${f.count === 1 ? "gaat" : "gaan"} ook in het totaal alleen daarover: ${f.questions}.`,
        "Lees deze cijfers niet als cijfers over het geheel.",
      ),
    en: (f) =>
      say(
        `${f.count === 1 ? "One question was" : `${f.count} questions were`} asked in ${f.parts} only, and ${f.count === 1 ? "is" : "are"} about that alone in the total too: ${f.questions}.`,
        "Do not read these numbers as numbers on the whole.",
      ),
  },
  "contacts-asked-in-some": {
    nl: (f) =>
      say(
        `De vragen over contact zijn alleen gesteld in ${f.parts}; contacten en netwerk gaan alleen daarover.`,
        "Lees deze cijfers niet als cijfers over het geheel.",
      ),
    en: (f) =>
      say(
        `The questions on contact were asked in ${f.parts} only; contacts and network are about that alone.`,
        "Do not read these numbers as numbers on the whole.",
      ),
  },
  "member-questions": {
    nl: (f) =>
      say(
        `Het rapport van ${f.name} is van een andere vragenlijst of andere domeinen (${f.found}).`,
        `Tel alleen rapporten op met dezelfde vragen en domeinen als deze studie (${f.expected}).`,
      ),
    en: (f) =>
      say(
        `The report of ${f.name} is of another questionnaire or of other domains (${f.found}).`,
        `Add only reports with the questions and domains of this study (${f.expected}).`,
      ),
  },
  "member-profile": {
    nl: (f) =>
      say(
        `Het rapport van ${f.name} is intern, en dit rapport is publiek.`,
        "Vraag om het publieke rapport, of maak dit rapport met het profiel intern.",
      ),
    en: (f) =>
      say(
        `The report of ${f.name} is internal (intern), and this report is for the public (publiek).`,
        "Ask for the report for the public, or make this report with the profile intern.",
      ),
  },
  "member-years": {
    nl: (f) =>
      say(
        `De delen zijn van ${listed(f.years, "en")}: ${f.names}${more(f.rest, "nl")}. Dit rapport noemt alleen ${f.expected}.`,
        "Zeg het erbij als u een cijfer noemt: het gaat niet over één jaar, of niet over dit jaar. Is alleen het jaar van het geheel fout, geef dan het goede (year in study.yaml, of --year).",
      ),
    en: (f) =>
      say(
        `The parts are of ${listed(f.years, "and")}: ${f.names}${more(f.rest, "en")}. This report names ${f.expected} only.`,
        "Say so with every number: it is not about one year, or not about this year. If only the year of the whole is wrong, give the right one (year in study.yaml, or --year).",
      ),
  },
  "member-rules": {
    nl: (f) =>
      say(
        `Er zijn rapporten bij van een andere versie van de privacyregels (${f.found}; dit rapport: ${f.expected}): ${f.names}${more(f.rest, "nl")}. Wat zij verbergen, is met andere regels bepaald.`,
        "Vraag om rapporten die met deze versie van ivm zijn gemaakt.",
      ),
    en: (f) =>
      say(
        `Some reports are of another version of the disclosure rules (${f.found}; this report: ${f.expected}): ${f.names}${more(f.rest, "en")}. What they hide was decided by other rules.`,
        "Ask for reports that were made with this version of ivm.",
      ),
  },
  "members-and-counts": {
    nl: () =>
      say(
        "De studie noemt rapporten (members) naast exports of tellingen.",
        "Gebruik het een of het ander; maak van de exports eerst een eigen rapport.",
      ),
    en: () =>
      say(
        "The study names reports (members) beside exports or tallies.",
        "Use the one or the other; make a report of the exports first.",
      ),
  },
  "members-no-tally": {
    nl: () =>
      say(
        "Uit rapporten is geen telling te maken: niet alle aantallen staan erin.",
        "Maak de telling waar de exports staan.",
      ),
    en: () =>
      say(
        "No tally can be made of reports: they do not hold all counts.",
        "Make the tally where the exports are.",
      ),
  },
  "parts-as-exports": {
    nl: () =>
      say(
        "De delen met een eigen rapport staan als exports in de studie; dan is niet te zien wat elk deel toont.",
        "Maak van elke export een telling (ivm tally) en noem die onder tallies.",
      ),
    en: () =>
      say(
        "The parts with a report of their own stand as exports in the study; then it cannot be seen what each part shows.",
        "Make a tally of each export (ivm tally) and name these under tallies.",
      ),
  },
  "parts-no-tally": {
    nl: () =>
      say(
        "Van tellingen die al zijn opgeteld, maakt ivm geen nieuwe telling: daarin is niet te zien welke delen erin zitten, en dan kan een rapport cijfers van één deel verraden.",
        "Gebruik verderop de tellingen van de delen zelf. Heeft geen deel een eigen rapport, zet dan parts_published: false onder privacy.",
      ),
    en: () =>
      say(
        "No new tally is made of parts that were added up: it does not tell of which parts it is, and a report of it may give a part away.",
        "Use the tallies of the parts themselves. If no part has a report of its own, set parts_published: false under privacy.",
      ),
  },
  "parts-not-said": {
    nl: (f) =>
      say(
        `Dit rapport telt ${f.count} delen op. Heeft een deel een eigen rapport, dan is met het verschil uit te rekenen wat dat verbergt.`,
        "Zet in study.yaml onder privacy: parts_published: true als een deel een eigen rapport heeft of krijgt, en anders false.",
      ),
    en: (f) =>
      say(
        `This report adds ${f.count} parts up. If a part has a report of its own, the difference between the two tells what that hides.`,
        "Write in study.yaml under privacy: parts_published: true if a part has or will have a report of its own, and false if not.",
      ),
  },
  "nothing-to-count": {
    nl: () =>
      say(
        "De studie noemt geen export en geen telling.",
        "Noem een bestand onder exports, of een telling onder tallies.",
      ),
    en: () =>
      say(
        "The study names no export and no tally.",
        "Name a file under exports, or a tally under tallies.",
      ),
  },
};
