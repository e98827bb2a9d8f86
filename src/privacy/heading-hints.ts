import { labelKey } from "../model/clean-label.js";
import type { Identifier } from "../model/identifier.js";

/** Words of a heading that say what its column holds, in the languages of the platforms. */
const HINTS: readonly (readonly [Identifier, RegExp])[] = [
  [
    "bsn",
    /\b(?:bsn|sofi|sofinummer|burgerservicenummer|burgerservice)\b|burgerservice|sofi-?nummer/u,
  ],
  ["phone", /\b(?:telefoon|telefoonnummer|tel|mobiel|gsm|phone|mobile|06-nummer)\b/u],
  ["ip", /\b(?:ip|ipaddr|ipaddress|ip-adres|ip address)\b/u],
  ["address", /\b(?:postcode|pc4|pc6|postal ?code|zip|zipcode|adres|address|woonadres|straat)\b/u],
  [
    "name",
    /\b(?:naam|voornaam|achternaam|roepnaam|voorletters|respondent(?! ?id\b)|contactpersoon|name|first ?name|last ?name|surname|recipientfirstname|recipientlastname)\b/u,
  ],
  [
    "token",
    /\b(?:token|toegangscode|refurl|response ?id|externalreference|externaldatareference)\b/u,
  ],
  [
    "free-text",
    /\b(?:opm|opmerking|opmerkingen|toelichting|licht toe|namelijk|anders|other|comments?|remarks?|text|open|suggesties|tips)\b|_text$|\[other\]$/u,
  ],
];

/** What a heading says that its column holds: `Achternaam` holds names. */
export function hintsOf(heading: string): ReadonlySet<Identifier> {
  const key = labelKey(heading).replaceAll("_", " ");
  const found = HINTS.filter(([, words]) => words.test(key) || words.test(labelKey(heading)));
  return new Set(found.map(([kind]) => kind));
}
