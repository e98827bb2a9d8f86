import type { LinkVerdict } from "../model/chain.js";
import type { Language } from "../model/language.js";

/** How far a chain holds, said of a domain. `step` is in small letters. */
export interface ChainWords {
  readonly verdict: Readonly<Record<LinkVerdict, string>>;
  readonly breaks: (step: string) => string;
  /** An earlier link is undecided or not shown, so the break may come before it. */
  readonly breaksPerhapsEarlier: (step: string) => string;
  readonly allInOrder: string;
  readonly noBreak: string;
  readonly noBreakShown: string;
  /** Nothing of the whole chain is shown; nobody of the domain answered. */
  readonly nothingShown: string;
  readonly nothingAnswered: string;
  /** The names of questions that are equally weak. */
  readonly equal: (names: readonly string[]) => string;
  readonly withoutNumber: (count: number, of: number) => string;
  readonly legendInterval: (attention: string, inOrder: string) => string;
  readonly undecidedNote: string;
  readonly betweenNote: string;
  readonly withoutNumberNote: string;
  readonly chanceNote: string;
  /** Why more questions in a step make a break likelier; for steps of unequal length. */
  readonly unequalNote: string;
  readonly tableNote: (attention: string, inOrder: string) => string;
  readonly hereItBreaks: string;
  readonly desc: {
    readonly value: (name: string, count: string, percent: string) => string;
    readonly broken: (domain: string, step: string, value: string) => string;
    readonly domains: (broken: readonly string[], of: number) => string;
    readonly links: (parts: readonly string[], of: number) => string;
    readonly part: Readonly<Record<LinkVerdict | "nothing", (count: number) => string>>;
    readonly cityBreaks: (step: string, value: string) => string;
    readonly cityHolds: string;
  };
}

const joined = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;

export const chainWords: Readonly<Record<Language, ChainWords>> = {
  nl: {
    verdict: {
      aandachtspunt: "aandachtspunt",
      niet_te_beslissen: "niet te beslissen",
      ertussen: "tussen de normen",
      op_orde: "op orde",
    },
    breaks: (step) => `breekt bij ${step}`,
    breaksPerhapsEarlier: (step) => `breekt bij ${step}, mogelijk eerder`,
    allInOrder: "houdt: alles op orde",
    noBreak: "geen breuk",
    noBreakShown: "geen breuk aangetoond",
    nothingShown: "niet te tonen",
    nothingAnswered: "geen antwoorden",
    equal: (names) =>
      names.length > 2 ? `${names[0]} en ${names.length - 1} andere` : joined(names, "en"),
    withoutNumber: (count, of) => `${count} van ${of} zonder cijfer`,
    legendInterval: (attention, inOrder) =>
      `aandeel (stip) met 95%-interval, van 0 tot 100%; streepjes: aandachtspunt tot en met ${attention}, op orde vanaf ${inOrder}`,
    undecidedNote:
      "Een schakel is op orde of een aandachtspunt als het aandeel die norm haalt en het interval de andere norm niet raakt; anders is het niet te beslissen.",
    betweenNote: "Tussen de normen: het hele interval ligt boven de ene en onder de andere norm.",
    withoutNumberNote:
      "Zonder cijfer: niet te tonen of niet beantwoord. De schakel is dan de zwakste van de andere vragen, en zonder aandachtspunt niet te beslissen.",
    chanceNote:
      "Een breuk kan toeval zijn. Rekenvoorbeeld met normen van 50 en 67%: een groep van 7 tot 27 mensen die bij twaalf losse vragen precies op 67% zit, lijkt in 18 tot 43% van de gevallen toch te breken. Hangen de antwoorden samen, dan is het minder.",
    unequalNote:
      "Hoe meer vragen een stap heeft, hoe groter de kans dat er door toeval een zwakke bij zit.",
    tableNote: (attention, inOrder) =>
      `Een stap is zo sterk als zijn zwakste vraag. Aandachtspunt: het aandeel is ${attention} of lager en het interval blijft onder ${inOrder}. Op orde: het aandeel is ${inOrder} of hoger en het interval blijft boven ${attention}. Ligt het hele interval daartussen, dan staat dat er; anders is het niet te beslissen. De keten breekt bij het eerste aandachtspunt.`,
    hereItBreaks: "hier breekt de keten",
    desc: {
      value: (name, count, percent) => `${name}, ${count}, ${percent}`,
      broken: (domain, step, value) => `${domain} bij ${step} (${value})`,
      domains: (broken, of) =>
        broken.length === 0
          ? `Bij geen van de ${of} domeinen is een breuk in de keten aangetoond.`
          : `De keten breekt bij ${broken.length} van de ${of} domeinen: ${joined(broken, "en")}.`,
      links: (parts, of) => `Van de ${of} schakels zijn er ${joined(parts, "en")}`,
      part: {
        op_orde: (count) => `${count} op orde`,
        ertussen: (count) => `${count} tussen de normen`,
        niet_te_beslissen: (count) => `${count} niet te beslissen`,
        aandachtspunt: (count) => `${count} een aandachtspunt`,
        nothing: (count) => `${count} zonder cijfer`,
      },
      cityBreaks: (step, value) =>
        `; voor alle domeinen samen breekt de keten bij ${step} (${value}).`,
      cityHolds: "; voor alle domeinen samen is geen breuk aangetoond.",
    },
  },
  en: {
    verdict: {
      aandachtspunt: "needs attention",
      niet_te_beslissen: "undecided",
      ertussen: "between the norms",
      op_orde: "in order",
    },
    breaks: (step) => `breaks at ${step}`,
    breaksPerhapsEarlier: (step) => `breaks at ${step}, perhaps earlier`,
    allInOrder: "holds: all in order",
    noBreak: "no break",
    noBreakShown: "no break established",
    nothingShown: "cannot be shown",
    nothingAnswered: "no answers",
    equal: (names) =>
      names.length > 2 ? `${names[0]} and ${names.length - 1} others` : joined(names, "and"),
    withoutNumber: (count, of) => `${count} of ${of} without number`,
    legendInterval: (attention, inOrder) =>
      `share (dot) with 95% interval, from 0 to 100%; ticks: needs attention up to and including ${attention}, in order from ${inOrder}`,
    undecidedNote:
      "A link is in order or needs attention where the share reaches that norm and the interval stays clear of the other norm; otherwise it is undecided.",
    betweenNote: "Between the norms: the whole interval lies above the one and below the other.",
    withoutNumberNote:
      "Without number: not to be shown, or not answered. The link is then the weakest of the other questions, and undecided unless that one needs attention.",
    chanceNote:
      "A break can be chance. An example with norms of 50 and 67%: a group of 7 to 27 people that is exactly at 67% on twelve separate questions seems to break all the same in 18 to 43% of cases. Where answers hang together it is less.",
    unequalNote:
      "The more questions a step has, the greater the odds that one of them is weak by chance.",
    tableNote: (attention, inOrder) =>
      `A step is as strong as its weakest question. Needs attention: the share is ${attention} or lower and the interval stays below ${inOrder}. In order: the share is ${inOrder} or higher and the interval stays above ${attention}. Where the whole interval lies between the two it says so; otherwise it is undecided. The chain breaks at the first step that needs attention.`,
    hereItBreaks: "here the chain breaks",
    desc: {
      value: (name, count, percent) => `${name}, ${count}, ${percent}`,
      broken: (domain, step, value) => `${domain} at ${step} (${value})`,
      domains: (broken, of) =>
        broken.length === 0
          ? `In none of the ${of} domains a break in the chain is established.`
          : `The chain breaks in ${broken.length} of the ${of} domains: ${joined(broken, "and")}.`,
      links: (parts, of) => `Of the ${of} links ${joined(parts, "and")}`,
      part: {
        op_orde: (count) => `${count} ${count === 1 ? "is" : "are"} in order`,
        ertussen: (count) => `${count} lie between the norms`,
        niet_te_beslissen: (count) => `${count} ${count === 1 ? "is" : "are"} undecided`,
        aandachtspunt: (count) => `${count} need attention`,
        nothing: (count) => `${count} have no number`,
      },
      cityBreaks: (step, value) =>
        `; for all domains together the chain breaks at ${step} (${value}).`,
      cityHolds: "; for all domains together no break is established.",
    },
  },
};
