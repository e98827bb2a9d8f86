import type { Language, Localised } from "../model/language.js";
import { identifierWord } from "./identifiers.js";
import type { Facts } from "./problem-facts.js";
import { type Sentences, say } from "./said.js";

const PARTS: Readonly<Record<string, Localised>> = {
  domains: { nl: "domein", en: "domain" },
  questionnaire: { nl: "vraag", en: "question" },
  findings: { nl: "bevinding", en: "finding" },
  judgements: { nl: "oordeel", en: "judgement" },
  recommendations: { nl: "aanbeveling", en: "recommendation" },
};

/** `bij bevinding terugkoppeling-1 (what)`, `bij title` */
function where({ part, entry, key }: Facts, language: Language): string {
  const at = { nl: "bij", en: "at" }[language];
  const named = PARTS[String(part)]?.[language];
  return named ? `${at} ${named} ${entry} (${key})` : `${at} ${key}`;
}

/** What the words that people wrote tell of one or a few people. */
export const singlePersonSentences: Sentences = {
  "identifier-in-words": {
    nl: (f) =>
      say(
        `De tekst ${where(f, "nl")} bevat ${identifierWord(f.kind, "nl")}. Die komt zo in het rapport.`,
        "Haal ze uit de tekst. Wilt u een adres voor vragen noemen, doe dat dan buiten het rapport.",
      ),
    en: (f) =>
      say(
        `The text ${where(f, "en")} holds ${identifierWord(f.kind, "en")}. It is printed in the report as it is.`,
        "Take them out of the text. Give an address for questions outside the report.",
      ),
  },
  "single-person": {
    nl: (f) =>
      say(
        `‘${f.phrase}’ ${where(f, "nl")} gaat over minder dan ${f.least} mensen. Wie de aanpak kent, kan dan weten over wie het gaat of van wie het komt (regel D18).`,
        "Schrijf over een groep van ten minste dat aantal, of laat het weg.",
      ),
    en: (f) =>
      say(
        `‘${f.phrase}’ ${where(f, "en")} is about fewer than ${f.least} people. Who knows the approach can then know whom it is about or who said it (rule D18).`,
        "Write about a group of at least that many, or leave it out.",
      ),
  },
};
