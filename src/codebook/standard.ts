import type { Domain, Item, Option, Questionnaire } from "../model/questionnaire.js";

type Texts = readonly [nl: string, en: string];
const both = ([nl, en]: Texts) => ({ nl, en });

/** A step of the approach with its items: id, code, short label, question text. */
function step(id: string, code: string, items: readonly [string, string, Texts, Texts][]): Item[] {
  return items.map(([resource, suffix, label, text]) => ({
    id: `${id}.${resource}`,
    step: id,
    resource,
    code: `${code}[${suffix}]`,
    label: both(label),
    text: both(text),
  }));
}

/**
 * An answer with its mnemonic code. Exports write it as it was asked, in one of the languages,
 * in another known way, or as its code.
 */
function option<Id extends string>(
  id: Id,
  code: string,
  label: Texts,
  text: Texts,
  ...also: readonly string[]
): Option<Id> {
  return { id, code, label: both(label), text: both(text), answers: [...text, ...also, code] };
}

/** A domain; an export may write it by its name, in another known way, or as its code. */
function domain(id: string, code: string, label: Texts, ...also: readonly string[]): Domain {
  return { id, code, label: both(label), answers: [...label, ...also, code] };
}

const encounter = (nl: string, en: string): Texts => [
  `In het werk vanuit mijn organisatie kom ik individuen of groepen tegen die radicaliseren vanuit ${nl} gedachtegoed.`,
  `In my organisation's work I meet people or groups who radicalise from ${en} ideas.`,
];

/**
 * `standaard@1`: the questionnaire of the Arnhem evaluation (Universiteit Utrecht 2019, notes
 * 14, 16, 17, 18 and 26), with the feedback item that its conclusions asked for.
 */
export const standard: Questionnaire = {
  id: "standaard@1",
  domainQuestion: {
    code: "DOM",
    text: both(["In welk domein werkt u?", "In which domain do you work?"]),
  },
  domains: [
    domain("gemeente", "GEM", ["Gemeente", "Municipality"], "Bestuur"),
    domain("veiligheid", "VEI", ["Veiligheid", "Security"], "Politie en veiligheid"),
    domain(
      "zorg_en_welzijn",
      "ZOR",
      ["Zorg en welzijn", "Care and welfare"],
      "Zorg & welzijn",
      "Zorg&welzijn",
      "Welzijn",
    ),
    domain("onderwijs", "OND", ["Onderwijs", "Education"]),
    domain(
      "maatschappelijk",
      "MAA",
      ["Maatschappelijk", "Civil society"],
      "Maatschappelijke organisaties",
      "Maatschappelijke organisatie",
    ),
  ],
  steps: [
    { id: "zorgen", label: both(["Zorgen", "Concerns"]), scale: false },
    {
      id: "verantwoordelijkheid",
      label: both(["Verantwoordelijkheid", "Responsibility"]),
      scale: true,
    },
    { id: "herkennen", label: both(["Herkennen", "Recognising"]), scale: true },
    { id: "bespreken", label: both(["Bespreken", "Discussing"]), scale: true },
    { id: "intern_melden", label: both(["Intern melden", "Reporting inside"]), scale: true },
    { id: "extern_melden", label: both(["Extern melden", "Reporting outside"]), scale: false },
    { id: "handelen", label: both(["Handelen", "Acting"]), scale: true },
  ],
  items: [
    ...step("zorgen", "ZOR", [
      [
        "jihadistisch",
        "JIH",
        ["jihadistisch", "jihadist"],
        encounter("jihadistisch-extremistisch", "jihadist extremist"),
      ],
      [
        "links",
        "LIN",
        ["links-extremistisch", "left-wing extremist"],
        encounter("links-extremistisch", "left-wing extremist"),
      ],
      [
        "rechts",
        "REC",
        ["rechts-extremistisch", "right-wing extremist"],
        encounter("rechts-extremistisch", "right-wing extremist"),
      ],
      [
        "etnisch",
        "ETN",
        ["etnisch-radicaal", "ethnic radical"],
        encounter("etnisch-radicaal", "ethnic radical"),
      ],
    ]),
    ...step("verantwoordelijkheid", "VER", [
      [
        "herkennen",
        "HERK",
        ["voor herkennen", "for recognising"],
        [
          "Mijn organisatie is verantwoordelijk om radicalisering te herkennen.",
          "My organisation is responsible for recognising radicalisation.",
        ],
      ],
      [
        "handelen",
        "HAND",
        ["voor handelen", "for acting"],
        [
          "Mijn organisatie is verantwoordelijk om te handelen bij (vermoedens van) radicalisering.",
          "My organisation is responsible for acting on (suspected) radicalisation.",
        ],
      ],
    ]),
    ...step("herkennen", "HER", [
      [
        "kennis",
        "KENN",
        ["kennis", "knowledge"],
        [
          "Mijn organisatie heeft voldoende kennis om signalen van radicalisering te herkennen.",
          "My organisation knows enough to recognise signs of radicalisation.",
        ],
      ],
      [
        "vaardigheden",
        "VAAR",
        ["vaardigheden", "skills"],
        [
          "Mijn organisatie heeft voldoende vaardigheden om signalen van radicalisering te herkennen.",
          "My organisation has the skills to recognise signs of radicalisation.",
        ],
      ],
      [
        "menskracht",
        "MENS",
        ["menskracht", "staff"],
        [
          "Mijn organisatie heeft voldoende menskracht om signalen van radicalisering te herkennen.",
          "My organisation has enough staff to recognise signs of radicalisation.",
        ],
      ],
      [
        "ondersteuning",
        "ONDS",
        ["ondersteuning", "support"],
        [
          "Partnerorganisaties ondersteunen ons, bijvoorbeeld met training, om radicalisering te herkennen.",
          "Partner organisations support us, for example with training, in recognising radicalisation.",
        ],
      ],
    ]),
    ...step("bespreken", "BES", [
      [
        "collegas",
        "COLL",
        ["met collega's", "with colleagues"],
        [
          "Het is mogelijk om radicalisering te bespreken met collega's in de eigen organisatie.",
          "It is possible to discuss radicalisation with colleagues in my own organisation.",
        ],
      ],
      [
        "doelgroep",
        "DOEL",
        ["met de doelgroep", "with the target group"],
        [
          "Het is mogelijk om radicalisering te bespreken met de doelgroep (cliënten, jongeren, ouders).",
          "It is possible to discuss radicalisation with the target group (clients, young people, parents).",
        ],
      ],
      [
        "partners",
        "PART",
        ["met partners", "with partners"],
        [
          "Het is mogelijk om radicalisering te bespreken met partnerorganisaties.",
          "It is possible to discuss radicalisation with partner organisations.",
        ],
      ],
    ]),
    ...step("intern_melden", "MEI", [
      [
        "duidelijkheid",
        "DUID",
        ["weet bij wie", "knows to whom"],
        [
          "Binnen mijn organisatie is duidelijk bij wie ik signalen van radicalisering kan melden.",
          "Within my organisation it is clear to whom I can report signs of radicalisation.",
        ],
      ],
    ]),
    ...step("extern_melden", "MEE", [
      [
        "duidelijkheid",
        "DUID",
        ["weet bij wie", "knows to whom"],
        [
          "Het is duidelijk bij welke organisatie ik signalen van radicalisering kan melden.",
          "It is clear to which organisation I can report signs of radicalisation.",
        ],
      ],
      [
        "terugkoppeling",
        "TERU",
        ["hoort terug", "hears back"],
        [
          "Na een melding buiten mijn organisatie horen wij terug wat ermee is gedaan.",
          "After reporting outside my organisation we hear back what was done with it.",
        ],
      ],
    ]),
    ...step("handelen", "HAN", [
      [
        "kennis",
        "KENN",
        ["kennis en kunde", "knowledge and skill"],
        [
          "Mijn organisatie heeft voldoende kennis en kunde om te handelen bij signalen van radicalisering.",
          "My organisation has the knowledge and skill to act on signs of radicalisation.",
        ],
      ],
      [
        "menskracht",
        "MENS",
        ["menskracht", "staff"],
        [
          "Mijn organisatie heeft voldoende menskracht om te handelen bij signalen van radicalisering.",
          "My organisation has enough staff to act on signs of radicalisation.",
        ],
      ],
      [
        "ondersteuning",
        "ONDS",
        ["ondersteuning", "support"],
        [
          "Partnerorganisaties ondersteunen ons om te handelen bij signalen van radicalisering.",
          "Partner organisations support us in acting on signs of radicalisation.",
        ],
      ],
    ]),
  ],
  agreement: [
    option("zeer_eens", "ZE", ["zeer eens", "strongly agree"], ["Zeer eens", "Strongly agree"]),
    option("eens", "E", ["eens", "agree"], ["Eens", "Agree"]),
    option("neutraal", "N", ["neutraal", "neutral"], ["Neutraal", "Neutral"]),
    option("oneens", "O", ["oneens", "disagree"], ["Oneens", "Disagree"]),
    option(
      "zeer_oneens",
      "ZO",
      ["zeer oneens", "strongly disagree"],
      ["Zeer oneens", "Strongly disagree"],
    ),
  ],
  dontKnow: option(
    "weet_niet",
    "WN",
    ["weet niet", "don't know"],
    ["Weet niet", "Don't know"],
    "Weet ik niet",
  ),
  // Not "N/A": that is how LimeSurvey writes a question that was not shown.
  notApplicable: ["N.v.t.", "Nvt", "Niet van toepassing", "Not applicable"],
  contact: {
    code: "CON",
    text: both([
      "Hoe vaak heeft u met de onderstaande organisaties of domeinen in de afgelopen vijf jaar contact gehad over radicalisering?",
      "How often in the past five years did you have contact about radicalisation with the organisations or domains below?",
    ]),
    options: [
      option("geen", "GC", ["geen contact", "no contact"], ["Geen contact", "No contact"]),
      option(
        "vijf_jaar",
        "V5",
        ["eens in vijf jaar", "once in five years"],
        ["Ongeveer eens in de afgelopen vijf jaar", "About once in the past five years"],
        "Eens in vijf jaar",
      ),
      option(
        "jaarlijks",
        "J",
        ["jaarlijks", "yearly"],
        ["Ongeveer jaarlijks", "About yearly"],
        "Jaarlijks",
      ),
      option(
        "maandelijks",
        "M",
        ["maandelijks", "monthly"],
        ["Ongeveer maandelijks", "About monthly"],
        "Maandelijks",
      ),
      option(
        "wekelijks",
        "W",
        ["wekelijks", "weekly"],
        ["Ongeveer wekelijks", "About weekly"],
        "Wekelijks",
      ),
    ],
  },
  contactKind: {
    code: "AAR",
    text: both([
      "Waar gingen deze contacten over radicalisering over?",
      "What were these contacts about radicalisation about?",
    ]),
    options: [
      option(
        "algemeen",
        "ALG",
        ["algemeen", "general"],
        ["Algemeen (trainingen, bijeenkomsten)", "General (training, meetings)"],
        "Algemeen",
      ),
      option("casus", "CAS", ["casus", "case"], ["Specifieke casus", "Specific case"], "Casus"),
      option("beide", "BEI", ["beide", "both"], ["Beide", "Both"]),
    ],
  },
  noAnswer: [],
  notShown: [],
  remarks: {
    code: "OPM",
    text: both(["Heeft u nog opmerkingen?", "Do you have any remarks?"]),
  },
  unread: ["OPM"],
};
