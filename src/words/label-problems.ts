import { type Sentences, say } from "./said.js";

const AGAIN = {
  nl: "Haal het bestand opnieuw uit het enquêteprogramma, en verander het niet.",
  en: "Get the file from the survey software again, and do not change it.",
};
const KNOWN = {
  nl: "Kies de vragenlijst van LimeSurvey (.lss), een R- of SPSS-syntaxbestand, een .qsf van Qualtrics of het codeboek van REDCap.",
  en: "Choose a LimeSurvey survey (.lss), R or SPSS syntax, a Qualtrics .qsf or a REDCap data dictionary.",
};

/** Problems of the files that go with an export and say what its codes mean. */
export const labelSentences: Sentences = {
  "labels-unknown": {
    nl: () => say("Dit bestand zegt niet wat de codes van een export betekenen.", KNOWN.nl),
    en: () => say("This file does not say what the codes of an export mean.", KNOWN.en),
  },
  "labels-too-large": {
    nl: (f) => say(`Dit bestand is groter dan ${f.megabytes} MB.`, KNOWN.nl),
    en: (f) => say(`This file is larger than ${f.megabytes} MB.`, KNOWN.en),
  },
  "labels-too-many": {
    nl: (f) =>
      say(
        `Dit bestand noemt meer kolommen of labels dan een export heeft (grens ${f.columns} en ${f.labels}).`,
        AGAIN.nl,
      ),
    en: (f) =>
      say(
        `This file names more columns or labels than an export has (limits ${f.columns} and ${f.labels}).`,
        AGAIN.en,
      ),
  },
  "labels-none": {
    nl: () => say("In dit bestand staan geen vragen.", KNOWN.nl),
    en: () => say("There are no questions in this file.", KNOWN.en),
  },
  "labels-no-name": {
    nl: () => say("Een vraag in dit bestand heeft geen geldige naam.", AGAIN.nl),
    en: () => say("A question in this file has no valid name.", AGAIN.en),
  },
  "labels-column-twice": {
    nl: (f) =>
      say(
        `Twee vragen hebben in de export dezelfde naam: "${f.column}".`,
        "Geef een ervan in het enquêteprogramma een andere naam en haal beide bestanden opnieuw op.",
      ),
    en: (f) =>
      say(
        `Two questions have the same name in the export: "${f.column}".`,
        "Give one of them another name in the survey software, and get both files again.",
      ),
  },
  "labels-contradict": {
    nl: (f) =>
      say(
        `Code "${f.code}" van "${f.column}" betekent in dit bestand twee verschillende dingen.`,
        "Zoek uit welk label geldt en haal het andere weg.",
      ),
    en: (f) =>
      say(
        `Code "${f.code}" of "${f.column}" means two different things in this file.`,
        "Find out which label holds, and remove the other one.",
      ),
  },
  "labels-same": {
    nl: (f) =>
      say(
        `De codes "${f.first}" en "${f.second}" hebben hetzelfde label${f.columns === 1 ? "" : ` (zo in ${f.columns} kolommen)`} en tellen als hetzelfde antwoord.`,
        "Kijk in de enquête of een van de twee iets anders betekent.",
      ),
    en: (f) =>
      say(
        `Codes "${f.first}" and "${f.second}" have the same label${f.columns === 1 ? "" : ` (so in ${f.columns} columns)`} and count as the same answer.`,
        "Look in the survey whether one of the two means something else.",
      ),
  },
  "lss-xml": {
    nl: () => say("De vragenlijst van LimeSurvey is geen geldige XML.", AGAIN.nl),
    en: () => say("The LimeSurvey survey is not valid XML.", AGAIN.en),
  },
  "lss-dtd": {
    nl: () => say("De vragenlijst bevat een DTD, en die hoort er niet in.", AGAIN.nl),
    en: () => say("The survey holds a DTD, which does not belong there.", AGAIN.en),
  },
  "lss-text-too-long": {
    nl: () => say("Een tekst in de vragenlijst is langer dan een miljoen tekens.", AGAIN.nl),
    en: () => say("A text in the survey is longer than a million characters.", AGAIN.en),
  },
  "lss-no-survey": {
    nl: () =>
      say(
        "Dit bestand van LimeSurvey is geen volledige vragenlijst.",
        "Exporteer de vragenlijst als .lss (Structuur van de enquête).",
      ),
    en: () =>
      say(
        "This LimeSurvey file is not a whole survey.",
        "Export the survey as .lss (Survey structure).",
      ),
  },
  "r-statement": {
    nl: () => say("Deze regel van het R-bestand is anders dan LimeSurvey die schrijft.", AGAIN.nl),
    en: () => say("This line of the R file is not as LimeSurvey writes it.", AGAIN.en),
  },
  "sps-command": {
    nl: () =>
      say(
        "De SPSS-opdracht die hier begint, is niet te lezen.",
        "Noem elke variabele bij naam (geen TO of ALL) en sluit elke tekst op dezelfde regel.",
      ),
    en: () =>
      say(
        "The SPSS command that starts here cannot be read.",
        "Name each variable (no TO or ALL), and close each text on the same line.",
      ),
  },
  "qsf-json": {
    nl: () => say("De vragenlijst van Qualtrics is beschadigd.", AGAIN.nl),
    en: () => say("The Qualtrics survey is damaged.", AGAIN.en),
  },
  "redcap-csv": {
    nl: () => say("Deze rij van het codeboek klopt niet.", AGAIN.nl),
    en: () => say("This row of the data dictionary is wrong.", AGAIN.en),
  },
  "redcap-choices": {
    nl: (f) =>
      say(
        `De keuzes van het veld "${f.column}" staan er niet als code, label.`,
        "Schrijf ze als: 1, Eens | 2, Oneens.",
      ),
    en: (f) =>
      say(
        `The choices of the field "${f.column}" are not written as code, label.`,
        "Write them as: 1, Agree | 2, Disagree.",
      ),
  },
};
