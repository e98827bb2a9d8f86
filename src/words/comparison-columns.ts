import type { Localised } from "../model/language.js";

const say = (nl: string, en: string): Localised => ({ nl, en });

/** What the columns of the tables on differences, ordered answers, totals and scales mean. */
export const comparisonColumns = {
  compared_domains: say(
    "Domeinen die zijn vergeleken: die waarvan het aandeel is getoond.",
    "Domains that were compared: those whose share is shown.",
  ),
  about: say(
    "Van wie de antwoorden onbekend zijn, en waarover een toets dus gaat: nobody (niemand), nonresponse (genodigden zonder geldig antwoord) of wider_group (een ruimere groep).",
    "Of whom the answers are unknown, and so what a test is about: nobody, nonresponse (invited without a valid answer) or wider_group.",
  ),
  difference_decision: say(
    "Uitkomst: verschil, niet_te_beslissen of volledig_geteld; leeg als er niets te vergelijken is.",
    "Outcome: verschil (difference), niet_te_beslissen (undecided) or volledig_geteld (fully counted); empty when there is nothing to compare.",
  ),
  highest: say("Domein met het hoogste aandeel.", "Domain with the highest share."),
  lowest: say("Domein met het laagste aandeel.", "Domain with the lowest share."),
  difference: say("Hoogste aandeel min laagste.", "Highest share minus lowest."),
  difference_low: say(
    "Ondergrens van het interval van 95% om het verschil van dat paar.",
    "Lower end of the interval of 95% of the difference of that pair.",
  ),
  difference_high: say(
    "Bovengrens van het interval van 95% om het verschil van dat paar.",
    "Upper end of the interval of 95% of the difference of that pair.",
  ),
  cramers_v: say(
    "V van Cramér tussen domein en (zeer) eens.",
    "Cramér's V between domain and (strongly) agree.",
  ),
  p: say(
    "P-waarde van de exacte toets van Fisher, Freeman en Halton, zonder correctie.",
    "P-value of the exact test of Fisher, Freeman and Halton, without correction.",
  ),
  p_method: say(
    "exact: alle tabellen afgeteld; monte-carlo: met willekeurige tabellen.",
    "exact: all tables counted; monte-carlo: with random tables.",
  ),
  p_draws: say("Aantal willekeurige tabellen.", "Number of random tables."),
  p_holm: say(
    "P-waarde na correctie van Holm over alle toetsen van het onderzoek.",
    "P-value after Holm's correction over all tests of the study.",
  ),
  family: say("Aantal toetsen in die correctie.", "Number of tests in that correction."),
  no_test: say("Waarom er niet is getoetst.", "Why there was no test."),
  largest_a: say("Domein met de meeste antwoorden.", "Domain with most answers."),
  largest_b: say("Domein met op een na de meeste antwoorden.", "Domain with second most answers."),
  detectable: say(
    "Kleiner verschil dan dit kon tussen die twee domeinen nooit blijken.",
    "A smaller difference than this could never have shown between those two domains.",
  ),
  detectable_always: say(
    "Groter verschil dan dit was tussen die twee domeinen altijd gebleken.",
    "A larger difference than this would always have shown between those two domains.",
  ),
  no_detectable: say(
    "Waarom het kleinste verschil er niet staat.",
    "Why the smallest difference is not there.",
  ),
  delta: say("δ van Cliff tussen highest en lowest.", "Cliff's δ between highest and lowest."),
  delta_low: say(
    "Ondergrens van het interval van 95% om delta.",
    "Lower end of the interval of 95% of delta.",
  ),
  delta_high: say(
    "Bovengrens van het interval van 95% om delta.",
    "Upper end of the interval of 95% of delta.",
  ),
  no_delta: say(
    "Waarom delta of het interval ervan er niet staat.",
    "Why delta or its interval is not there.",
  ),
  kruskal_h: say(
    "H van Kruskal en Wallis over alle vijf de antwoorden.",
    "H of Kruskal and Wallis over all five answers.",
  ),
  kruskal_df: say("Vrijheidsgraden van H.", "Degrees of freedom of H."),
  kruskal_p: say(
    "P-waarde van H door permutatie; niet in de correctie.",
    "P-value of H by permutation; not in the correction.",
  ),
  kruskal_method: say(
    "exact of monte-carlo, als bij p_method.",
    "exact or monte-carlo, as p_method.",
  ),
  kruskal_draws: say("Aantal willekeurige tabellen voor H.", "Number of random tables for H."),
  no_kruskal: say("Waarom H er niet staat.", "Why H is not there."),
  seed: say("Startgetal van de willekeurige tabellen.", "Seed of the random tables."),
  median: say(
    "Mediaan, van 1 (zeer oneens) tot 5 (zeer eens).",
    "Median, from 1 (strongly disagree) to 5 (strongly agree).",
  ),
  interpolated_median: say(
    "Mediaan, verfijnd naar hoeveel mensen er net onder en boven zitten.",
    "Median, refined by how many are just below and above it.",
  ),
  net_agreement: say(
    "Aandeel (zeer) eens min aandeel (zeer) oneens.",
    "Share that (strongly) agrees minus share that (strongly) disagrees.",
  ),
  net_low: say(
    "Ondergrens van het interval van 95% om net_agreement.",
    "Lower end of the interval of 95% of net_agreement.",
  ),
  net_high: say(
    "Bovengrens van het interval van 95% om net_agreement.",
    "Upper end of the interval of 95% of net_agreement.",
  ),
  no_net_interval: say("Waarom er geen interval staat.", "Why there is no interval."),
  consensus: say(
    "Eensgezindheid van 0 (verdeeld over de uitersten) tot 1 (allen gelijk).",
    "Consensus from 0 (split between the ends) to 1 (all alike).",
  ),
  no_ordinal: say("Waarom er geen getal staat.", "Why there is no number."),
  weighted: say(
    "Aandeel (zeer) eens, elk domein gewogen naar het aantal uitgenodigden.",
    "Share that (strongly) agrees, each domain weighted by the number invited.",
  ),
  weighted_se: say("Standaardfout van weighted.", "Standard error of weighted."),
  weighted_low: say(
    "Ondergrens van het interval van 95% om weighted.",
    "Lower end of the interval of 95% of weighted.",
  ),
  weighted_high: say(
    "Bovengrens van het interval van 95% om weighted.",
    "Upper end of the interval of 95% of weighted.",
  ),
  no_weighted: say(
    "Waarom er geen gewogen totaal of interval staat.",
    "Why there is no weighted total or interval.",
  ),
  scale_item: say(
    "Vraag waarover de rij gaat; leeg voor de stap als geheel.",
    "Question that the row is about; empty for the step as a whole.",
  ),
  scale_measure: say(
    "cronbach-alpha, spearman-brown, of item-total: samenhang van de vraag met de som van de andere.",
    "cronbach-alpha, spearman-brown, or item-total: correlation of the question with the sum of the others.",
  ),
  scale_value: say("Waarde, op honderdsten.", "Value, in hundredths."),
  scale_low: say(
    "Ondergrens van het interval van 95% (Feldt), op honderdsten.",
    "Lower end of the interval of 95% (Feldt), in hundredths.",
  ),
  scale_high: say(
    "Bovengrens van het interval van 95% (Feldt), op honderdsten.",
    "Upper end of the interval of 95% (Feldt), in hundredths.",
  ),
  complete: say(
    "Mensen met een geldig antwoord op alle vragen van de stap.",
    "People with a valid answer to all questions of the step.",
  ),
  left_out: say(
    "Mensen zonder geldig antwoord op een of meer ervan.",
    "People without a valid answer to one or more of them.",
  ),
  caution: say("Minder dan honderd mensen.", "Fewer than a hundred people."),
  no_reliability: say("Waarom er geen waarde staat.", "Why there is no value."),
} as const;
