import { describe, expect, it } from "vitest";
import { singlePersons } from "../../src/disclosure/single-person.js";

/** A sentence, and the phrase in it that counts one or two people. */
const COUNTED: readonly (readonly [string, string])[] = [
  ["Een enkele agent heeft moeite met melden.", "Een enkele agent"],
  ["Eén docent zei dat hij niemand kent.", "Eén docent"],
  ["Volgens één ervaren wijkagent gaat het goed.", "één ervaren wijkagent"],
  ["Slechts een wethouder was erbij.", "een wethouder"],
  ["Hooguit één jongerenwerker weet hiervan.", "één jongerenwerker"],
  ["Een van de docenten vertrouwt de politie niet.", "Een van de docenten"],
  ["Eén van onze mentoren meldt nooit meer.", "Eén van onze mentoren"],
  ["Een van de drie zeer betrokken leraren stopt.", "Een van de drie zeer betrokken leraren"],
  ["1 van de 10 deelnemers was het oneens.", "1 van de 10 deelnemers"],
  ["Vijf van de zes docenten willen training.", "Vijf van de zes docenten"],
  ["Zes van hun acht agenten kennen de wijk.", "Zes van hun acht agenten"],
  ["Nine of the ten teachers agree.", "Nine of the ten teachers"],
  ["Twee van de respondenten gaven geen antwoord.", "Twee van de respondenten"],
  ["De enige imam in de groep zag dit anders.", "De enige imam"],
  ["Het enige raadslid dat kwam, ging eerder weg.", "Het enige raadslid"],
  ["Twee politieagenten noemden dit.", "Twee politieagenten"],
  ["2 ouders kwamen niet.", "2 ouders"],
  ["Er was 1 respondent die twijfelde.", "1 respondent"],
  ["Beide wijkagenten kennen de jongeren.", "Beide wijkagenten"],
  ["Een tweetal ambtenaren gaf tegengas.", "tweetal ambtenaren"],
  ["Een van hen werkt bij de gemeente.", "Een van hen"],
  ["Eén ggz-medewerker durft niet te melden.", "Eén ggz-medewerker"],
  ["Er is één “vaste” coördinator.", "één “vaste” coördinator"],
  ["Er is één (ervaren) beleidsmedewerker.", "één (ervaren) beleidsmedewerker"],
  ["Een enkele jonge moslim voelt zich bekeken.", "Een enkele jonge moslim"],
  ["Twee collega’s van de school zijn het oneens.", "Twee collega’s"],
  ["Er waren één of twee huisartsen bij.", "één of twee huisartsen"],
  ["Een enkele van de leerkrachten is getraind.", "Een enkele van de leerkrachten"],
  ["Zij spraken één lid van het casusoverleg.", "één lid"],
  ["Interview met één hulpverlener, 12 maart 2026", "één hulpverlener"],
  ["Twee mensen van de jeugdbescherming vertrokken.", "Twee mensen"],
  ["Minder dan twee professionals waren getraind.", "twee professionals"],
  ["Eén geïnterviewde wilde dit niet zeggen.", "Eén geïnterviewde"],
  ["Alleen twee moskeebestuurders weten het.", "twee moskeebestuurders"],
  ["Precies een burgemeester deed mee.", "een burgemeester"],
  ["Een\u0301e\u0301n docent, of beter: e\u0301e\u0301n docent.", "één docent"],
  ["TWEE DOCENTEN zeiden niets.", "TWEE DOCENTEN"],
  ["A single police officer knows the family.", "A single police officer"],
  ["Only one teacher reported it.", "one teacher"],
  ["One of the youth workers left.", "One of the youth workers"],
  ["One of three teachers disagreed.", "One of three teachers"],
  ["Two imams were asked.", "Two imams"],
  ["The only Muslim woman was not heard.", "The only Muslim"],
  ["The only imam did not come.", "The only imam"],
  ["Both mentors said so.", "Both mentors"],
  ["2 people of the council disagreed.", "2 people"],
  ["He said that one colleague objected.", "one colleague"],
];

const GENERAL: readonly string[] = [
  "Vijf van de tien docenten willen training.",
  "Zes van de zes agenten zijn getraind.",
  "Een docent kan altijd terecht bij het aanspreekpunt.",
  "Wie een wijkagent kent, meldt eerder.",
  "Dat gebeurt een enkele keer, zeggen docenten.",
  "Men zoekt niet één oorzaak.",
  "Men zoekt niet één oorzaak, docenten noemen er meer.",
  "De eerste agent ter plaatse belt de gemeente.",
  "Twee derde van de docenten is getraind.",
  "Eén op de drie docenten meldt nooit.",
  "Een op de tien ouders kent het meldpunt.",
  "Eén docent op de tien meldt.",
  "Twee procent van de agenten is getraind.",
  "Geen enkele docent is getraind.",
  "Niet één docent is getraind.",
  "Meer dan één docent is getraind.",
  "Meer dan twee docenten zijn getraind.",
  "Ten minste één mentor per school is getraind.",
  "Minstens twee medewerkers kennen het protocol.",
  "Eén wijkagent per wijk is te weinig.",
  "Er hoort één aandachtsfunctionaris op elke school te zijn.",
  "Enkele docenten en een paar ouders vinden dit.",
  "Drie docenten en vier wijkagenten zeiden dit.",
  "In één jaar is het aantal getrainde docenten verdubbeld.",
  "Op twee scholen docenten trainen is niet genoeg.",
  "Een van de redenen is dat docenten weinig tijd hebben.",
  "Een van de scholen traint alle docenten.",
  "Beide ouders krijgen een brief.",
  "Beide partijen zijn tevreden.",
  "Zie bladzijde 2, docenten, en interview 1 ouders.",
  "Verslag focusgroep 2 docenten, 2 maart 2026",
  "1) Docenten willen meer tijd. 2. Ouders ook.",
  "De 12 docenten en 21 ouders zijn het eens.",
  "Zij gaven 1,5 docent per klas op.",
  "In 2019 docenten geworven.",
  "Eén deskundige organisatie helpt.",
  "Deze ene keer belden docenten zelf.",
  "Het kan zowel één school als veel docenten raken.",
  "De docenten kennen elkaar; één. Docenten melden.",
  "Na trainingen op vier scholen werden meldingen gerichter.",
  "0 respondenten kozen dit.",
  "A teacher can always call.",
  "One in three teachers reports.",
  "One of the reasons is that teachers lack time.",
  "Two thirds of the teachers were trained.",
  "More than one teacher was trained.",
  "At least two officers know the protocol.",
  "No one teacher can do this.",
  "One officer per district is too few.",
  "Both parents are told.",
  "One Muslim organisation takes part.",
  "Both schools and teachers agree.",
];

describe("a phrase that counts one or two people", () => {
  it.each(COUNTED)("is found: %s", (sentence, phrase) => {
    expect(singlePersons(sentence, 3)).toEqual([phrase]);
  });

  it.each(GENERAL)("is not seen where nobody is singled out: %s", (sentence) => {
    expect(singlePersons(sentence, 3)).toEqual([]);
  });

  it("goes up to the smallest group that a study allows", () => {
    const text = "Drie docenten, 4 ouders, vijf agenten en 12 mentoren.";
    expect(singlePersons(text, 3)).toEqual([]);
    expect(singlePersons(text, 4)).toEqual(["Drie docenten"]);
    expect(singlePersons(text, 5)).toEqual(["Drie docenten", "4 ouders"]);
    expect(singlePersons(text, 20)).toHaveLength(4);
  });

  it("is told once, and every other beside it", () => {
    const text = "Eén docent en twee ouders. Later zei één docent het weer, en one of the imams.";
    expect(singlePersons(text, 3)).toEqual([
      "Eén docent",
      "twee ouders",
      "één docent",
      "one of the imams",
    ]);
    expect(singlePersons("één docent, één docent", 3)).toEqual(["één docent"]);
  });
});

describe("a crafted text", () => {
  const LONG = 20_000;
  const timed = (text: string): number => {
    const begun = performance.now();
    singlePersons(text, 3);
    return performance.now() - begun;
  };

  it.each([
    ["numbers only", "één "],
    ["parts of parts", "een van de "],
    ["one endless word", "a"],
    ["one endless number", "1"],
    ["joined words", "één-"],
    ["decimals", "1."],
    ["figures without end", "2 "],
    ["adjectives", "twee jonge betrokken ervaren "],
    ["quotes", "'"],
    ["marks on a letter", "e\u0301"],
    ["people", "twee docenten "],
    ["brackets", "(("],
  ])("takes time in proportion to its length: %s", (_, piece) => {
    const text = (length: number) =>
      piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    timed(text(LONG));
    const [short, long] = [timed(text(LONG)), timed(text(4 * LONG))];
    expect(long).toBeLessThan(16 * Math.max(short, 20));
  });
});
