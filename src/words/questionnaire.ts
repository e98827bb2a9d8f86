import type { Localised } from "../model/language.js";

/** What the respondent reads around the questions. */
export const questionnaireWords = {
  title: {
    nl: "Vragenlijst interventievermogen",
    en: "Questionnaire: capacity to intervene",
  },
  /** Purpose, anonymity, what happens with the answers, consent: a sentence each. */
  introduction: {
    purpose: {
      nl: "Met deze vragenlijst wordt onderzocht hoe goed organisaties in de stad radicalisering kunnen herkennen, bespreken en melden, en ernaar kunnen handelen.",
      en: "This questionnaire studies how well organisations in the city can recognise, discuss and report radicalisation, and act on it.",
    },
    anonymousOnline: {
      nl: "Meedoen is vrijwillig en anoniem: er wordt niet naar uw naam gevraagd, en uw IP-adres en het tijdstip worden niet bewaard.",
      en: "Taking part is voluntary and anonymous: you are not asked for your name, and your IP address and the time are not kept.",
    },
    anonymousOnPaper: {
      nl: "Meedoen is vrijwillig en anoniem: schrijf uw naam nergens op.",
      en: "Taking part is voluntary and anonymous: do not write your name anywhere.",
    },
    answers: {
      nl: "De onderzoekers tellen uw antwoorden op met die van anderen uit uw domein; in het rapport staan alleen aantallen en percentages, en cijfers over heel kleine groepen laten zij weg.",
      en: "The researchers add your answers to those of others in your domain; the report holds only counts and percentages, and figures about very small groups are left out.",
    },
    consentOnline: {
      nl: "U mag stoppen wanneer u wilt en elke vraag overslaan, behalve die naar uw domein; door verder te gaan stemt u hiermee in.",
      en: "You may stop whenever you want and skip any question but the one about your domain; by going on you agree to this.",
    },
    consentOnPaper: {
      nl: "U mag stoppen wanneer u wilt en elke vraag overslaan, behalve die naar uw domein; door het formulier in te leveren stemt u hiermee in.",
      en: "You may stop whenever you want and skip any question but the one about your domain; by handing in the form you agree to this.",
    },
  },
  thanks: {
    nl: "Hartelijk dank voor uw antwoorden. Ze zijn verstuurd; u kunt dit venster sluiten.",
    en: "Thank you for your answers. They have been sent; you can close this window.",
  },
  thanksOnPaper: {
    nl: "Hartelijk dank voor uw antwoorden.",
    en: "Thank you for your answers.",
  },
  domainGroup: { nl: "Uw domein", en: "Your domain" },
  domainHelp: {
    nl: "Werkt u in meer dan één domein? Kies het domein waarin u de meeste tijd werkt.",
    en: "Do you work in more than one domain? Choose the one in which you spend most of your time.",
  },
  statements: {
    nl: "In hoeverre bent u het eens met deze stellingen?",
    en: "To what extent do you agree with these statements?",
  },
  statement: {
    nl: "In hoeverre bent u het eens met deze stelling?",
    en: "To what extent do you agree with this statement?",
  },
  contactGroup: { nl: "Contact", en: "Contact" },
  contactHelp: {
    nl: "Kies bij uw eigen domein hoe vaak u contact had met andere organisaties in dat domein.",
    en: "For your own domain, choose how often you had contact with other organisations in it.",
  },
  kindHelp: {
    nl: "Ging het om algemeen contact, om een specifieke casus, of om allebei?",
    en: "Was it general contact, about a specific case, or both?",
  },
  kindOnPaper: {
    nl: "Vul dit alleen in voor de domeinen waarmee u contact had.",
    en: "Fill this in only for the domains you had contact with.",
  },
  remarksGroup: { nl: "Opmerkingen", en: "Remarks" },
  remarksHelp: {
    nl: "Noem geen namen en schrijf niets op waaraan iemand te herkennen is, ook niet van een cliënt of leerling.",
    en: "Do not name anyone, and write nothing by which a person can be recognised, clients and pupils included.",
  },
  chooseOne: { nl: "Kies één antwoord.", en: "Choose one answer." },
  choosePerRow: { nl: "Kies één antwoord per regel.", en: "Choose one answer per line." },
  page: { nl: "bladzijde", en: "page" },
  pageOf: { nl: "van", en: "of" },
} as const satisfies Readonly<Record<string, Localised | Readonly<Record<string, Localised>>>>;
