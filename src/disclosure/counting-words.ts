// The words around a number that decide whether it counts people: Dutch and English, in small letters
// without accents.

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const NUMBERS: ReadonlyMap<string, number> = new Map(
  ["twee two", "drie three", "vier four", "vijf five", "zes six", "zeven seven", "acht eight"]
    .concat(["negen nine", "tien ten", "elf eleven", "twaalf twelve"])
    .flatMap((both, index) => both.split(" ").map((word) => [word, index + 2] as const)),
);

/** "Een" is a number only behind these. */
export const COUNTS_EEN = set("slechts precies exact hooguit hoogstens maximaal");

/** Behind these a number is the least that there are, or none of them. */
export const AT_LEAST = set("minstens tenminste minimaal");
export const AT_LEAST_TWO = set(
  "ten_minste meer_dan zijn_minst z'n_minst at_least more_than minimum_of",
);
export const NONE = set("niet not no geen every each any");

/** A figure behind these is a name and no count: `bladzijde 2`. */
export const NUMBERED = set(`
  art artikel lid h hoofdstuk par paragraaf p pp pag pagina blz bladzijde r regel tabel figuur nr
  nummer bijlage groep focusgroep interview gesprek werksessie sessie verslag ronde vraag stap
  fase niveau wijk article chapter section page line table figure number appendix annex group
  session meeting round question step phase level district`);

/** `een van de`, `one of the`. */
export const OF = set("van of");
export const DETERMINERS = set(`
  de die deze onze hun mijn zijn haar uw jullie alle the our these those their your its his my all`);

/** What cannot stand between a number and the people it counts. */
export const STOPS = set(`
  van of en maar om op in aan bij met voor door uit tot per te als dan die dat deze dit der des
  het de een is was zijn waren wordt worden werd heeft hebben had kan kunnen moet zal niet geen er
  zodat omdat terwijl wie wat waar hoe na naar over onder tussen tegen zonder volgens sinds
  tijdens binnen buiten rond a ik jij hij zij ze wij we u men ook nog al wel meer minder keer maal
  procent derde derden kwart vierde vijfde zesde zevende achtste negende tiende helft jaar maand
  maanden week weken dag dagen uur gesprekken interviews trainingen bijeenkomsten scholen wijken
  buurten klassen groepen focusgroepen organisaties instellingen gemeenten plaatsen januari
  februari maart april mei juni juli augustus september oktober november december and or but for
  with at by from to into on that which who than as are were be has have had can the an not no
  time times more less percent third thirds quarter quarters fifth fifths half year years month
  months weeks day days hour hours out if when where schools districts groups organisations
  organizations sessions meetings trainings places`);

/** Things of which the word before says whose or what they are: `een deskundige organisatie`. */
export const THINGS = set(`
  organisatie instelling school partij groep generatie netwerk rol organisation organization
  community network group school training evening meeting role view body association report survey
  interview`);

/** `op elke school` makes a norm. */
export const EVERY = set("elke iedere elk ieder every each");
