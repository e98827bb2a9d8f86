import type { Localised } from "../model/language.js";

const say = (nl: string, en: string): Localised => ({ nl, en });

/** What the columns of the tables of a benchmark mean. */
export const benchmarkColumns = {
  city: say(
    "Naam van de gemeente; leeg bij een pseudoniem.",
    "Name of the municipality; empty for a pseudonym.",
  ),
  city_number: say("Nummer van het pseudoniem.", "Number of the pseudonym."),
  own_city: say("Of dit de eigen gemeente is.", "Whether this is the own municipality."),
  size_class: say(
    "Grootteklasse naar inwoners (CBS); leeg als die onbekend is of niet genoemd mag worden.",
    "Size class by inhabitants (CBS); empty when it is not known or may not be told.",
  ),
  told: say(
    "Wat is getoond: share (een aandeel), vrijwel_geen of vrijwel_alle (een band), verborgen of geen_antwoord.",
    "What is shown: share, vrijwel_geen or vrijwel_alle (a band: almost none or all), verborgen (hidden) or geen_antwoord (no answer).",
  ),
  compared_with: say(
    "Met wie is vergeleken: all (alle gemeenten) of peers (dezelfde grootteklasse).",
    "Whom it is compared with: all municipalities, or peers of the same size class.",
  ),
  cities: say(
    "Aantal gemeenten waarvan dit cijfer is getoond, de eigen meegerekend.",
    "Number of municipalities of which this number is shown, the own one included.",
  ),
  pooled_k: say(
    "Aantal in al die gemeenten samen dat het (zeer) eens is.",
    "Number in all of them together that agrees (strongly).",
  ),
  pooled_base: say(
    "Aantal geldige antwoorden in al die gemeenten samen; leeg bij minder dan vijf gemeenten.",
    "Number of valid answers in all of them together; empty with fewer than five.",
  ),
  pooled_share: say("Het gezamenlijke aandeel.", "The shared share."),
  pooled_low: say(
    "Ondergrens van het 95%-interval van het gezamenlijke aandeel, met gemeenten als eenheden.",
    "Lower end of the 95% interval of the shared share, with municipalities as units.",
  ),
  pooled_high: say("Bovengrens daarvan.", "Upper end of it."),
  spread_factor: say(
    "Hoeveel gemeenten meer verschillen dan door toeval: ongeveer 1 als alleen het toeval werkt.",
    "By how much municipalities differ more than by chance: about 1 when only chance is at work.",
  ),
  spread_threshold: say(
    "Boven deze factor verschillen gemeenten duidelijk meer dan door toeval.",
    "Above this factor municipalities clearly differ more than by chance.",
  ),
  spread_between: say(
    "Standaardafwijking tussen gemeenten naast het toeval; de grenzen rekenen daarmee.",
    "Standard deviation between municipalities beside chance; the limits allow for it.",
  ),
  cities_differ: say(
    "Of spread_factor boven spread_threshold ligt.",
    "Whether spread_factor lies above spread_threshold.",
  ),
  chance_low998: say(
    "Ondergrens van 99,8% door toeval alleen.",
    "Lower limit of 99.8% by chance alone.",
  ),
  chance_high998: say("Bovengrens daarvan.", "Upper limit of it."),
  low95: say(
    "Ondergrens van de trechter van 95% bij zoveel antwoorden als de eigen gemeente heeft.",
    "Lower limit of the funnel of 95% for as many answers as the own municipality has.",
  ),
  high95: say("Bovengrens daarvan.", "Upper limit of it."),
  low998: say("Ondergrens van de trechter van 99,8%.", "Lower limit of the funnel of 99.8%."),
  high998: say("Bovengrens daarvan.", "Upper limit of it."),
  position: say(
    "Waar de eigen gemeente ligt: binnen, erboven, eronder, niet_te_beslissen, verborgen, geen_antwoord of te_weinig_steden.",
    "Where the own municipality lies: binnen (within), erboven (above), eronder (below), niet_te_beslissen (undecided), verborgen (hidden), geen_antwoord (no answer) or te_weinig_steden (too few).",
  ),
  year: say("Jaar van de enquête.", "Year of the survey."),
  left_out_reason: say(
    "Waarom het document of de vraag niet is vergeleken.",
    "Why the document or the question was not compared.",
  ),
};
