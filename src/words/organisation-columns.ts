import type { Localised } from "../model/language.js";

const say = (nl: string, en: string): Localised => ({ nl, en });
const role = (nl: string, en: string): Localised =>
  say(`Hoe vaak zij bemiddelt als ${nl}.`, `How often it mediates as ${en}.`);

/** What the columns of the tables of organisations mean. */
export const organisationColumns = {
  measure_domain: say(
    "Domein waarover de maat gaat; leeg voor het hele netwerk.",
    "Domain that the measure is about; empty for the whole network.",
  ),
  estimate: say(
    "Waarde: een aantal, een aandeel of een index; leeg als zij er niet is of niet is getoond.",
    "Value: a count, a share or an index; empty when there is none or it is not shown.",
  ),
  estimate_low: say("Ondergrens van het interval van 95%.", "Lower end of the interval of 95%."),
  estimate_high: say("Bovengrens van het interval van 95%.", "Upper end of the interval of 95%."),
  estimate_reason: say("Waarom er geen waarde staat.", "Why there is no value."),
  ties: say(
    "Aantal contacten dat organisaties van source met organisaties van target noemen.",
    "Number of contacts that organisations of source name with organisations of target.",
  ),
  possible: say(
    "Aantal contacten dat genoemd kon worden.",
    "Number of contacts that could have been named.",
  ),
  block_density: say("ties gedeeld door possible.", "ties divided by possible."),
  organisation: say(
    "Naam, of domein en nummer waar te weinig mensen voor haar antwoordden.",
    "Name, or domain and number where too few people answered for it.",
  ),
  number: say(
    "Plaats binnen het domein, in de volgorde van de lijst.",
    "Place within the domain, in the order of the roster.",
  ),
  state: say(
    "answered: antwoordde; silent: antwoordde niet; withheld: antwoordde, niet getoond.",
    "answered; silent: did not answer; withheld: answered, not shown.",
  ),
  ties_in: say(
    "Door hoeveel andere zij is genoemd, van wie de antwoorden zijn getoond.",
    "By how many others it is named, of those whose answers are shown.",
  ),
  ties_out: say("Hoeveel andere zij noemt.", "How many others it names."),
  betweenness: say(
    "Op hoeveel kortste wegen tussen twee andere zij staat, naar rato geteld.",
    "On how many shortest paths between two others it stands, counted in proportion.",
  ),
  coordinator: role(
    "coördinator: alle drie van één domein",
    "coordinator: all three of one domain",
  ),
  itinerant: role(
    "adviseur: de andere twee van één ander domein",
    "consultant: the other two of one other domain",
  ),
  gatekeeper: role("poortwachter: de eerste van buiten", "gatekeeper: the first from outside"),
  representative: role(
    "woordvoerder: de laatste van buiten",
    "representative: the last to the outside",
  ),
  liaison: role("verbinder: drie domeinen", "liaison: three domains"),
  core: say("Of zij in de kern staat.", "Whether it is in the core."),
  community: say("Nummer van haar groep.", "Number of its group."),
} as const;
