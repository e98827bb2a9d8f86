import type { Item, Questionnaire } from "../model/questionnaire.js";

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
    {
      id: "gemeente",
      code: "GEM",
      label: both(["Gemeente", "Municipality"]),
      answers: ["Gemeente", "Bestuur"],
    },
    {
      id: "veiligheid",
      code: "VEI",
      label: both(["Veiligheid", "Security"]),
      answers: ["Veiligheid", "Politie en veiligheid"],
    },
    {
      id: "zorg_en_welzijn",
      code: "ZOR",
      label: both(["Zorg en welzijn", "Care and welfare"]),
      answers: ["Zorg en welzijn", "Zorg & welzijn", "Zorg&welzijn", "Welzijn"],
    },
    {
      id: "onderwijs",
      code: "OND",
      label: both(["Onderwijs", "Education"]),
      answers: ["Onderwijs"],
    },
    {
      id: "maatschappelijk",
      code: "MAA",
      label: both(["Maatschappelijk", "Civil society"]),
      answers: ["Maatschappelijk", "Maatschappelijke organisaties", "Maatschappelijke organisatie"],
    },
  ],
  steps: [
    { id: "zorgen", label: both(["Zorgen", "Concerns"]) },
    { id: "verantwoordelijkheid", label: both(["Verantwoordelijkheid", "Responsibility"]) },
    { id: "herkennen", label: both(["Herkennen", "Recognising"]) },
    { id: "bespreken", label: both(["Bespreken", "Discussing"]) },
    { id: "intern_melden", label: both(["Intern melden", "Reporting inside"]) },
    { id: "extern_melden", label: both(["Extern melden", "Reporting outside"]) },
    { id: "handelen", label: both(["Handelen", "Acting"]) },
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
    {
      id: "zeer_eens",
      label: both(["zeer eens", "strongly agree"]),
      answers: ["Zeer eens", "Strongly agree"],
    },
    { id: "eens", label: both(["eens", "agree"]), answers: ["Eens", "Agree"] },
    { id: "neutraal", label: both(["neutraal", "neutral"]), answers: ["Neutraal", "Neutral"] },
    { id: "oneens", label: both(["oneens", "disagree"]), answers: ["Oneens", "Disagree"] },
    {
      id: "zeer_oneens",
      label: both(["zeer oneens", "strongly disagree"]),
      answers: ["Zeer oneens", "Strongly disagree"],
    },
  ],
  dontKnow: ["Weet niet", "Weet ik niet", "Don't know"],
  contact: {
    code: "CON",
    text: both([
      "Hoe vaak heeft u met de onderstaande organisaties of domeinen in de afgelopen vijf jaar contact gehad over radicalisering?",
      "How often in the past five years did you have contact about radicalisation with the organisations or domains below?",
    ]),
    options: [
      {
        id: "geen",
        label: both(["geen contact", "no contact"]),
        answers: ["Geen contact", "No contact"],
      },
      {
        id: "vijf_jaar",
        label: both(["eens in vijf jaar", "once in five years"]),
        answers: [
          "Ongeveer eens in de afgelopen vijf jaar",
          "Eens in vijf jaar",
          "About once in the past five years",
        ],
      },
      {
        id: "jaarlijks",
        label: both(["jaarlijks", "yearly"]),
        answers: ["Ongeveer jaarlijks", "Jaarlijks", "About yearly"],
      },
      {
        id: "maandelijks",
        label: both(["maandelijks", "monthly"]),
        answers: ["Ongeveer maandelijks", "Maandelijks", "About monthly"],
      },
      {
        id: "wekelijks",
        label: both(["wekelijks", "weekly"]),
        answers: ["Ongeveer wekelijks", "Wekelijks", "About weekly"],
      },
    ],
  },
  contactKind: {
    code: "AAR",
    text: both([
      "Waar gingen deze contacten over radicalisering over?",
      "What were these contacts about radicalisation about?",
    ]),
    options: [
      {
        id: "algemeen",
        label: both(["algemeen", "general"]),
        answers: [
          "Algemeen (trainingen, bijeenkomsten)",
          "Algemeen",
          "General (training, meetings)",
        ],
      },
      {
        id: "casus",
        label: both(["casus", "case"]),
        answers: ["Specifieke casus", "Casus", "Specific case"],
      },
      { id: "beide", label: both(["beide", "both"]), answers: ["Beide", "Both"] },
    ],
  },
  unread: ["OPM"],
};
