import type { Weight } from "../finding.js";

const TITLED =
  /(?<![\p{L}\p{N}])(?:[Dd]hr|[Mm]w|[Mm]evr|[Dd]e heer|[Mm]evrouw|[Dd]rs|[Dd]r|[Pp]rof|[Ii]r|[Ii]ng|[Mm]r)\.? (?:\p{L}\. ?){0,4}\p{Lu}\p{Ll}/u;
const PREFIXED =
  /(?<![\p{L}\p{N}])(?<first>\p{Lu}\p{Ll}{1,20}|\p{Lu}\.) (?:van der|van den|van de|van het|van 't|van|von|de|den|der|ter|ten|te|'t|el|al|ben|bin) (?<last>\p{Lu}\p{Ll}{1,30})(?!\p{L})/gu;

/** First words that make `X van Y` an organisation or a start of a sentence, not a person. */
const NO_FIRST_NAME = new Set(
  "aan academie afdeling ambtenaren bij binnen buiten bureau burgemeester centrum college contact dat de deze die dienst directie door een er gebied geen gemeente het hogeschool hoofd in inwoners instituut is koninkrijk leden maar medewerkers met minister ministerie naar namens niet of om ondanks ook op over partners per politie provincie raad regio samen school sinds staat stad stichting te team tegen tot tussen uit universiteit vanuit vanwege veel vereniging vertegenwoordigers via volgens voor voorzitter vooral want wethouder wijk zonder".split(
    " ",
  ),
);
/** Last words that are no one's. */
const NO_LAST_NAME = new Set(
  "belastingdienst gemeente gemeenten ggd ggz jeugdzorg onderwijs overheid partners politie raad rijk school scholen staat stad veiligheidshuis veiligheidsregio wijk zorg".split(
    " ",
  ),
);

/** A title before a capital, or two names around a Dutch tussenvoegsel. Often wrong: `warn`. */
export function name(text: string): Weight | null {
  if (TITLED.test(text)) return "warn";
  for (const { groups = {} } of text.matchAll(PREFIXED)) {
    const first = (groups.first ?? "").toLowerCase();
    const last = (groups.last ?? "").toLowerCase();
    if (!NO_FIRST_NAME.has(first) && !NO_LAST_NAME.has(last)) return "warn";
  }
  return null;
}
