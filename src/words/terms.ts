import type { Agreement } from "../model/answer.js";
import type { HidingRule } from "../model/disclosure-rule.js";
import type { Language } from "../model/language.js";
import type { RecommendationStatus } from "../model/recommendation.js";
import type {
  Confidence,
  Criterion,
  Direction,
  Level,
  Outcome,
  SourceKind,
  Verdict,
} from "../model/scorecard.js";

type Table<Key extends string> = Readonly<Record<Key, string>>;

/** The fixed terms of the method. Ids stay Dutch in both languages; these are for readers. */
export interface Terms {
  readonly agreement: Table<Agreement>;
  readonly dontKnow: string;
  readonly notApplicable: string;
  readonly empty: string;
  /** A question that was not shown to somebody; "niet getoond" is said of hidden cells. */
  readonly notAsked: string;
  readonly total: string;
  readonly level: Table<Level>;
  readonly criterion: Table<Criterion>;
  readonly verdict: Table<Verdict>;
  readonly confidence: Table<Confidence>;
  readonly direction: Table<Direction>;
  readonly outcome: Table<Outcome>;
  readonly source: Table<SourceKind | "enquete">;
  readonly recommendation: Table<RecommendationStatus>;
  readonly profile: Table<"intern" | "publiek">;
  readonly band: Table<"vrijwel_geen" | "vrijwel_alle">;
  readonly rule: Table<HidingRule>;
}

export const terms: Readonly<Record<Language, Terms>> = {
  nl: {
    agreement: {
      zeer_eens: "zeer eens",
      eens: "eens",
      neutraal: "neutraal",
      oneens: "oneens",
      zeer_oneens: "zeer oneens",
    },
    dontKnow: "weet niet",
    notApplicable: "n.v.t.",
    empty: "niet ingevuld",
    notAsked: "niet gesteld",
    total: "Totaal",
    level: {
      personen: "Personen",
      organisaties: "Organisaties en gemeenschappen",
      samenleving: "Samenleving",
    },
    criterion: {
      doelgerichtheid: "Doelgerichtheid",
      legitimiteit: "Legitimiteit",
      duurzaamheid: "Duurzaamheid",
    },
    verdict: {
      sterk: "sterk",
      op_orde: "op orde",
      aandachtspunt: "aandachtspunt",
      niet_te_beslissen: "niet te beslissen",
    },
    confidence: { hoog: "hoog", middel: "middel", laag: "laag" },
    direction: { voor: "voor", tegen: "tegen", neutraal: "weegt niet mee" },
    outcome: {
      ruim_boven: "hele interval op of boven de norm",
      boven: "aandeel op of boven de norm",
      ertussen: "tussen de normen",
      onder: "aandeel op of onder de norm",
      ruim_onder: "hele interval op of onder de norm",
      niet_te_beslissen: "niet te beslissen",
      context: "ter informatie",
      niet_gemeten: "niet gemeten",
      verborgen: "niet te tonen",
    },
    source: {
      enquete: "enquête",
      focusgroep: "focusgroep",
      interview: "interview",
      werksessie: "werksessie",
      document: "document",
    },
    recommendation: {
      open: "open",
      opgepakt: "opgepakt",
      uitgevoerd: "uitgevoerd",
      vervallen: "vervallen",
    },
    profile: { intern: "intern", publiek: "publiek" },
    band: { vrijwel_geen: "vrijwel geen", vrijwel_alle: "vrijwel alle" },
    rule: {
      D1: "te weinig geldige antwoorden",
      D2: "een te kleine groep, of niemand, antwoordde anders",
      D6: "het totaal of de som is te klein, of zou een verborgen cijfer verraden",
    },
  },
  en: {
    agreement: {
      zeer_eens: "strongly agree",
      eens: "agree",
      neutraal: "neutral",
      oneens: "disagree",
      zeer_oneens: "strongly disagree",
    },
    dontKnow: "don't know",
    notApplicable: "not applicable",
    empty: "left empty",
    notAsked: "not asked",
    total: "Total",
    level: {
      personen: "Persons",
      organisaties: "Organisations and communities",
      samenleving: "Society",
    },
    criterion: {
      doelgerichtheid: "Purposefulness",
      legitimiteit: "Legitimacy",
      duurzaamheid: "Sustainability",
    },
    verdict: {
      sterk: "strong",
      op_orde: "in order",
      aandachtspunt: "needs attention",
      niet_te_beslissen: "undecided",
    },
    confidence: { hoog: "high", middel: "medium", laag: "low" },
    direction: { voor: "for", tegen: "against", neutraal: "not weighed" },
    outcome: {
      ruim_boven: "whole interval at or above the norm",
      boven: "share at or above the norm",
      ertussen: "between the norms",
      onder: "share at or below the norm",
      ruim_onder: "whole interval at or below the norm",
      niet_te_beslissen: "undecided",
      context: "for information",
      niet_gemeten: "not measured",
      verborgen: "not to be shown",
    },
    source: {
      enquete: "survey",
      focusgroep: "focus group",
      interview: "interview",
      werksessie: "work session",
      document: "document",
    },
    recommendation: {
      open: "open",
      opgepakt: "taken up",
      uitgevoerd: "done",
      vervallen: "dropped",
    },
    profile: { intern: "internal", publiek: "public" },
    band: { vrijwel_geen: "almost none", vrijwel_alle: "almost all" },
    rule: {
      D1: "too few valid answers",
      D2: "too small a group, or nobody, answered differently",
      D6: "the total or the sum is too small, or would give a hidden number away",
    },
  },
};
