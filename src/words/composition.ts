import type { Language } from "../model/language.js";

interface CompositionWords {
  /** Of a share that moved only because domains answered more or less. */
  readonly falls: (names: readonly string[]) => string;
  /** Below the table of the city. */
  readonly note: string;
  readonly column: string;
}

/** More names than this are counted. */
const MOST_NAMED = 6;

const listed = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;

export const compositionWords: Readonly<Record<Language, CompositionWords>> = {
  nl: {
    falls: (names) =>
      `Bij ${names.length > MOST_NAMED ? `${names.length} vragen` : listed(names, "en")} verschilt het aandeel, maar als elk domein in het ene jaar net zo zwaar meetelt als in het andere, is er geen verandering aan te tonen. Het verschil kan komen doordat uit het ene domein meer mensen antwoordden en uit het andere minder.`,
    note: "Bij gelijke samenstelling: het verschil als elk domein in het ene jaar net zo zwaar meetelt als in het andere, met interval. ‘Hoger’ of ‘lager’ staat er alleen als ook in dat interval 0 niet ligt. Is een domein niet getoond, dan is dit niet te berekenen, en kan een verschil ook van de samenstelling komen.",
    column: "Bij gelijke samenstelling",
  },
  en: {
    falls: (names) =>
      `For ${names.length > MOST_NAMED ? `${names.length} questions` : listed(names, "and")} the share differs, but when every domain weighs as much in the one year as in the other no change can be shown. The difference may come from more people answering in one domain and fewer in another.`,
    note: "At the same composition: the difference when every domain weighs as much in the one year as in the other, with its interval. ‘Higher’ or ‘lower’ stands only where 0 lies outside that interval too. Where a domain is not shown this is missing, and a difference may come from the composition as well.",
    column: "At the same composition",
  },
};
