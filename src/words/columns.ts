import type { Localised } from "../model/language.js";
import { benchmarkColumns } from "./benchmark-columns.js";
import { changeColumns } from "./change-columns.js";
import { comparisonColumns } from "./comparison-columns.js";
import { organisationColumns } from "./organisation-columns.js";
import { recommendationColumns } from "./recommendation-columns.js";

const say = (nl: string, en: string): Localised => ({ nl, en });
const times = (nl: string, en: string): Localised =>
  say(`Aantal mensen met het antwoord ‘${nl}’.`, `Number of people with the answer ‘${en}’.`);

/** What every column of the tables for machines means; the dictionary is made from this. */
export const columnMeanings = {
  ...comparisonColumns,
  ...benchmarkColumns,
  item: say("Id van de vraag: stap en middel.", "Id of the question: step and resource."),
  step: say("Stap van de aanpak.", "Step of the approach."),
  resource: say(
    "Waar de vraag over gaat binnen de stap.",
    "What the question is about within the step.",
  ),
  label: say("Naam zoals in het rapport.", "Name as in the report."),
  domain: say(
    "Id van het domein; totaal is alle domeinen samen.",
    "Id of the domain; totaal is all domains together.",
  ),
  zeer_eens: times("zeer eens", "strongly agree"),
  eens: times("eens", "agree"),
  neutraal: times("neutraal", "neutral"),
  oneens: times("oneens", "disagree"),
  zeer_oneens: times("zeer oneens", "strongly disagree"),
  weet_niet: times("weet niet", "don't know"),
  nvt: times("niet van toepassing", "not applicable"),
  leeg: say(
    "Aantal mensen dat de vraag niet invulde.",
    "Number of people who left the question empty.",
  ),
  niet_getoond: say(
    "Aantal mensen aan wie de vraag niet is gesteld.",
    "Number of people who were not asked the question.",
  ),
  source: say("Domein dat antwoordt.", "Domain that answers."),
  target: say("Domein waarnaar is gevraagd.", "Domain that was asked about."),
  geen: times("geen contact", "no contact"),
  vijf_jaar: times("eens in vijf jaar", "once in five years"),
  jaarlijks: times("jaarlijks", "yearly"),
  maandelijks: times("maandelijks", "monthly"),
  wekelijks: times("wekelijks", "weekly"),
  algemeen: say(
    "Aantal mensen met contact in het algemeen.",
    "Number of people with contact in general.",
  ),
  casus: say(
    "Aantal mensen met contact over een casus.",
    "Number of people with contact about a case.",
  ),
  beide: say(
    "Aantal mensen met beide soorten contact.",
    "Number of people with both kinds of contact.",
  ),
  base: say("Aantal geldige antwoorden.", "Number of valid answers."),
  k: say(
    "Aantal geldige antwoorden dat telt: (zeer) eens, of ten minste jaarlijks contact.",
    "Number of valid answers that count: (strongly) agree, or at least yearly contact.",
  ),
  share: say("k gedeeld door base.", "k divided by base."),
  low: say("Ondergrens van het interval van 95%.", "Lower end of the interval of 95%."),
  high: say("Bovengrens van het interval van 95%.", "Upper end of the interval of 95%."),
  method: say("Wijze waarop het interval is berekend.", "How the interval was computed."),
  bound_low: say(
    "Laagste aandeel onder alle genodigden, wat wie geen geldig antwoord gaf ook zou antwoorden.",
    "Lowest share among all invited, whatever the others would answer.",
  ),
  bound_high: say(
    "Hoogste aandeel onder alle genodigden, wat wie geen geldig antwoord gaf ook zou antwoorden.",
    "Highest share among all invited, whatever the others would answer.",
  ),
  indicative: say(
    "Minder dan dertig antwoorden, of een interval van 30 procentpunt of breder.",
    "Fewer than thirty answers, or an interval of 30 percentage points or wider.",
  ),
  band: say(
    "Orde van grootte waar geen getal mag staan: vrijwel geen (onder 10%) of vrijwel alle (boven 90%).",
    "Order of size where no number may stand: vrijwel geen (under 10%) or vrijwel alle (over 90%).",
  ),
  reason: say("Waarom er geen aandeel staat.", "Why there is no share."),
  hidden_rule: say(
    "Regel waardoor de cel niet is getoond.",
    "Rule by which the cell is not shown.",
  ),
  hidden_kind: say(
    "primary: om de cel zelf; secondary: om een andere cel te beschermen.",
    "primary: for the cell itself; secondary: to protect another cell.",
  ),
  warnings: say(
    "Regels die waarschuwen bij een getoonde cel.",
    "Rules that warn about a cell that is shown.",
  ),
  invited: say(
    "Aantal uitgenodigden; leeg als dat niet is opgegeven.",
    "Number of people invited; empty when it was not written down.",
  ),
  responded: say(
    "Aantal mensen dat de enquête invulde.",
    "Number of people who filled in the survey.",
  ),
  response: say("responded gedeeld door invited.", "responded divided by invited."),
  measure: say("Maat van het netwerk.", "Measure of the network."),
  domain_a: say(
    "Domein waarover de maat gaat, of het eerste van een paar.",
    "Domain that the measure is about, or the first of a pair.",
  ),
  domain_b: say("Tweede domein van een paar.", "Second domain of a pair."),
  value: say(
    "Waarde: een aandeel, een aantal, een som van aandelen, een verschil (a naar b min b naar a), of een maat van 0 of −1 tot 1.",
    "Value: a share, a count, a sum of shares, a difference (a to b minus b to a), or a measure from 0 or −1 to 1.",
  ),
  value_low: say(
    "Ondergrens van het interval van 95%, waar er een is.",
    "Lower end of the interval of 95%, where there is one.",
  ),
  value_high: say(
    "Bovengrens van het interval van 95%, waar er een is.",
    "Upper end of the interval of 95%, where there is one.",
  ),
  decision: say(
    "Of te beslissen is wie de ander vaker noemt, of dat een domein de spil is; geteld of gedeeld waar iedereen die is uitgenodigd is geteld; leeg als er niets te vergelijken is.",
    "Whether it can be decided who mentions the other more, or that a domain is the hub; geteld (counted) or gedeeld (first place shared) where everyone invited was counted; empty when nothing can be compared.",
  ),
  decision_ground: say(
    "Waarop de uitkomst van een paar rust: counted (iedereen geteld), certain (staat vast, wat de anderen ook hadden gezegd) of interval.",
    "On what the outcome of a pair rests: counted (everyone counted), certain (whatever the others would have said) or interval.",
  ),
  weakest: say(
    "De zwakste getoonde vraag van de stap; meer dan één waar ze gelijk staan.",
    "The weakest question of the step that is shown; more than one where they are equal.",
  ),
  link_verdict: say(
    "Wat de stap waard is volgens de normen; leeg als er niets van te tonen is.",
    "What the step comes to by the norms; empty where nothing of it can be shown.",
  ),
  breaks: say(
    "Of de keten hier breekt: bij het eerste aandachtspunt.",
    "Whether the chain breaks here: at the first step that needs attention.",
  ),
  questions: say("Aantal vragen van de stap.", "Number of questions of the step."),
  questions_hidden: say(
    "Aantal vragen van de stap dat voor dit domein niet te tonen is.",
    "Number of questions of the step that cannot be shown for this domain.",
  ),
  questions_unanswered: say(
    "Aantal vragen van de stap zonder geldig antwoord.",
    "Number of questions of the step without a valid answer.",
  ),
  no_value: say("Waarom er geen waarde staat.", "Why there is no value."),
  level: say("Niveau van de scorekaart.", "Level of the scorecard."),
  criterion: say("Criterium van de scorekaart.", "Criterion of the scorecard."),
  proposal: say("Voorstel volgens de regels.", "Proposal by the rules."),
  rule: say("Regel die het voorstel gaf.", "Rule that gave the proposal."),
  confidence: say("Zekerheid van het voorstel.", "Confidence of the proposal."),
  weight_for: say("Gewicht van wat voor het vak spreekt.", "Weight of what speaks for the box."),
  weight_against: say(
    "Gewicht van wat tegen het vak spreekt.",
    "Weight of what speaks against the box.",
  ),
  sources: say(
    "Soorten bronnen met bewijs dat meeweegt.",
    "Kinds of sources with evidence that weighs.",
  ),
  judgement: say("Oordeel van de onderzoekers.", "Judgement of the researchers."),
  judgement_reason: say("Reden van het oordeel.", "Reason of the judgement."),
  judgement_where: say("Vindplaats van het oordeel.", "Where the judgement is found."),
  agrees: say(
    "Of oordeel en voorstel gelijk zijn; leeg zonder oordeel.",
    "Whether judgement and proposal are the same; empty without a judgement.",
  ),
  kind: say(
    "indicator: berekend uit de enquête; finding: bevinding uit een andere bron.",
    "indicator: computed from the survey; finding: from another source.",
  ),
  id: say("Id van het bewijs.", "Id of the evidence."),
  evidence_source: say("Soort bron.", "Kind of source."),
  what: say("Wat is gezegd, gezien of gelezen.", "What was said, seen or read."),
  where: say("Vindplaats.", "Where it is found."),
  evidence_domain: say(
    "Domein waar het om gaat, waar dat zo is.",
    "Domain concerned, where there is one.",
  ),
  evidence_value: say("Waarde van de indicator.", "Value of the indicator."),
  norm_upper: say("Norm vanaf waar iets op orde is.", "Norm from which something is in order."),
  norm_lower: say(
    "Norm tot en met waar iets aandacht vraagt.",
    "Norm up to which something needs attention.",
  ),
  outcome: say("Hoe de waarde tegenover de normen staat.", "How the value stands to the norms."),
  direction: say(
    "Of het voor of tegen het vak spreekt, of niet meeweegt.",
    "Whether it speaks for or against the box, or is not weighed.",
  ),
  weight: say("Gewicht van nul tot drie.", "Weight from zero to three."),
  table: say("Tabel waarin de cel staat.", "Table that holds the cell."),
  hidden_row: say("Vraag, of domein dat antwoordt.", "Question, or domain that answers."),
  hidden_domain: say(
    "Domein, of domein waarnaar is gevraagd.",
    "Domain, or domain that was asked about.",
  ),
  severity: say("Ernst van de melding.", "Severity of the remark."),
  code: say("Vaste naam van de melding.", "Fixed name of the remark."),
  message: say("Melding in woorden.", "Remark in words."),
  file: say("Bestand.", "File."),
  column: say("Kolom.", "Column."),
  type: say(
    "Soort waarde: text, integer, number of boolean.",
    "Kind of value: text, integer, number or boolean.",
  ),
  unit: say(
    "Eenheid: n is aantal mensen of gewicht, 0-1 is aandeel.",
    "Unit: n is a number of people or a weight, 0-1 is a share.",
  ),
  meaning: say("Betekenis.", "Meaning."),
  ...organisationColumns,
  ...recommendationColumns,
  ...changeColumns,
} as const;
