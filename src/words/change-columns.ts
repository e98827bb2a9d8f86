import type { Localised } from "../model/language.js";

const say = (nl: string, en: string): Localised => ({ nl, en });

/** What the columns of the tables of a comparison mean. */
export const changeColumns = {
  year: say("Jaar van het document.", "Year of the document."),
  lacking_year: say(
    "Jaar waarin het ontbreekt; leeg als beide jaren het hebben.",
    "Year that lacks it; empty when both years have it.",
  ),
  older_year: say("Oudste van de twee jaren.", "Older of the two years."),
  newer_year: say("Nieuwste van de twee jaren.", "Newer of the two years."),
  change_part: say(
    "Waar de regel over gaat: item (vraag) of contact (pijl tussen domeinen).",
    "What the row is about: item (question) or contact (arrow between domains).",
  ),
  older_k: say("Aantal dat telt in het eerste jaar.", "Number that counts in the first year."),
  older_base: say("Geldige antwoorden in het eerste jaar.", "Valid answers in the first year."),
  older_share: say("Aandeel in het eerste jaar.", "Share in the first year."),
  newer_k: say("Aantal dat telt in het laatste jaar.", "Number that counts in the last year."),
  newer_base: say("Geldige antwoorden in het laatste jaar.", "Valid answers in the last year."),
  newer_share: say("Aandeel in het laatste jaar.", "Share in the last year."),
  change: say(
    "Aandeel van het laatste jaar min dat van het eerste.",
    "Share of the last year minus that of the first.",
  ),
  change_low: say(
    "Ondergrens van 95% van het verschil (MOVER).",
    "Lower limit of 95% of the difference (MOVER).",
  ),
  change_high: say(
    "Bovengrens van 95% van het verschil (MOVER).",
    "Upper limit of 95% of the difference (MOVER).",
  ),
  alike_change: say(
    "Van de stad: de verandering als elk domein in beide jaren even zwaar meetelt.",
    "Of the city: the change when every domain weighs the same in both years.",
  ),
  alike_low: say("Ondergrens van 95% daarvan (MOVER).", "Lower limit of 95% of that (MOVER)."),
  alike_high: say("Bovengrens van 95% daarvan (MOVER).", "Upper limit of 95% of that (MOVER)."),
  change_half: say(
    "Waar de toets bij hoort: stad (alle domeinen samen) of onderdelen (domeinen en pijlen).",
    "Where the test belongs: stad (all domains together) or onderdelen (domains and arrows).",
  ),
  change_test: say(
    "Welke toets telt: groups (twee losse groepen) of pairs (wie twee keer antwoordde).",
    "Which test counts: groups (two separate groups) or pairs (who answered twice).",
  ),
  change_p: say(
    "P-waarde van de toets die telt, zonder correctie: Fisher exact, of McNemar mid-p.",
    "P-value of the test that counts, without correction: Fisher's exact, or McNemar's mid-p.",
  ),
  change_p_family: say(
    "P-waarde met alle toetsen samen: tweemaal Holm binnen stad of onderdelen, hoogstens 1.",
    "P-value among all tests: twice Holm within stad or onderdelen, at most 1.",
  ),
  change_no_test: say("Waarom er geen toets is.", "Why there is no test."),
  change_decision: say(
    "hoger, lager, gelijk, gelijk_binnen of niet_te_beslissen.",
    "hoger (higher), lager (lower), gelijk (equal), gelijk_binnen (equal within) or niet_te_beslissen (undecided).",
  ),
  change_ground: say(
    "Waar de uitkomst op rust: counted, certain, test, pairs of interval.",
    "What the outcome rests on: counted, certain, test, pairs or interval.",
  ),
  change_reason: say("Waarom er geen verandering is te noemen.", "Why there is no change to tell."),
  change_detectable: say(
    "Onder deze verandering kon niets blijken, als dit de enige regel was (bij pairs: als deel van wie twee keer antwoordde).",
    "Below this change nothing could have shown, were this the only row (for pairs: as a part of who answered twice).",
  ),
  change_detectable_family: say(
    "Hetzelfde met alle toetsen tegelijk, voor een verandering die als enige blijkt; leeg als geen enkele kon blijken.",
    "The same with all tests at once, for a change that is the only one to show; empty where none could.",
  ),
  pairs_gained: say(
    "Mensen die twee keer antwoordden en erbij kwamen; leeg als het niet wordt getoond.",
    "People who answered twice and came; empty where it is not shown.",
  ),
  pairs_lost: say(
    "Mensen die twee keer antwoordden en eraf vielen.",
    "People who answered twice and went.",
  ),
  pairs_stayed: say(
    "Mensen die twee keer hetzelfde zeiden, eens of niet.",
    "People who said the same twice, agreeing or not.",
  ),
  pairs_change: say(
    "Erbij min eraf, als deel van wie twee keer antwoordde.",
    "Came minus went, as a part of those who answered twice.",
  ),
  pairs_low: say("Ondergrens van 95% daarvan (Tango).", "Lower limit of 95% of that (Tango)."),
  pairs_high: say("Bovengrens van 95% daarvan (Tango).", "Upper limit of 95% of that (Tango)."),
  pairs_mid_p: say("McNemar, mid-p, zonder correctie.", "McNemar, mid-p, without correction."),
  pairs_exact_p: say("McNemar, exact, zonder correctie.", "McNemar, exact, without correction."),
  slope: say("Verandering van het aandeel per jaar.", "Change of the share per year."),
  slope_low: say("Ondergrens van 95% van de helling.", "Lower limit of 95% of the slope."),
  slope_high: say("Bovengrens van 95% van de helling.", "Upper limit of 95% of the slope."),
  break_about: say("Ids waar het verschil over gaat.", "Ids that the difference is about."),
  break_older: say("Wat het oudste document daar heeft.", "What the older document has there."),
  break_newer: say("Wat het nieuwste document daar heeft.", "What the newer document has there."),
  left_out_kind: say("Soort van wat niet is vergeleken.", "Kind of what was not compared."),
  left_out_id: say("Id van wat niet is vergeleken.", "Id of what was not compared."),
  left_out_reason: say("Waarom het niet is vergeleken.", "Why it was not compared."),
} as const;
