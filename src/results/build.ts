import type { ShownAgreement, ShownContact } from "../disclosure/disclose.js";
import type { ShownOrganisations } from "../disclosure/organisations.js";
import type { Profile } from "../disclosure/profile.js";
import type { Comparison } from "../measures/comparison.js";
import type { Network } from "../measures/network.js";
import type { Ordinal } from "../measures/ordinal.js";
import type { Response } from "../measures/response.js";
import type { ScaleReliability } from "../measures/scale-reliability.js";
import type { WeightedTotal } from "../measures/weighted-total.js";
import type { BesideOthers } from "../model/benchmark-terms.js";
import { cleanLabel } from "../model/clean-label.js";
import type { Frame } from "../model/frame.js";
import type { Language } from "../model/language.js";
import { RESULTS_SCHEMA, type Results } from "./schema.js";

export interface ResultParts {
  readonly study: {
    municipality: string;
    year: number;
    title: string;
    note: string | null;
    language: Language;
    besideOthers: BesideOthers;
  };
  readonly version: string;
  readonly profile: Profile;
  readonly inputs: Results["provenance"]["inputs"];
  readonly tallies: Results["provenance"]["tallies"];
  readonly members: Results["provenance"]["members"];
  readonly spellings: NonNullable<Results["provenance"]["spellings"]>;
  readonly files: Results["provenance"]["files"];
  readonly frame: Frame;
  readonly response: Response;
  readonly items: readonly (readonly ShownAgreement[])[];
  readonly comparison: Comparison | null;
  readonly ordinal: readonly (readonly Ordinal[])[];
  readonly weighted: readonly WeightedTotal[];
  readonly reliability: readonly ScaleReliability[];
  readonly contacts: readonly ShownContact[];
  readonly network: Network | null;
  readonly organisations: ShownOrganisations | null;
}

/** The results document without what is made from it and what people wrote beside it. */
export type Measured = Omit<Results, "chain" | "scorecard" | "recommendations" | "problems">;

/** Puts what passed the disclosure rules into the document that everything else reads. */
export function buildResults(parts: ResultParts): Measured {
  const { study, frame, response } = parts;
  const { language } = study;
  return {
    schema: RESULTS_SCHEMA,
    study: {
      municipality: cleanLabel(study.municipality),
      year: study.year,
      title: cleanLabel(study.title),
      note: study.note === null ? null : cleanLabel(study.note),
      language,
      questionnaire: frame.questionnaire.id,
      ...study.besideOthers,
    },
    provenance: {
      tool: { name: "interventievermogen", version: parts.version },
      profile: parts.profile.id,
      rules: parts.profile.rules,
      limits: { base: parts.profile.minimumBase, count: parts.profile.minimumCount },
      inputs: parts.inputs,
      tallies: parts.tallies,
      members: parts.members,
      spellings: parts.spellings,
      files: parts.files,
    },
    domains: frame.domains.map((domain, index) => ({
      id: domain.id,
      label: domain.label[language],
      invited: response.domains[index]?.invited ?? null,
      responded: response.domains[index]?.responded ?? 0,
      response: response.domains[index]?.response ?? null,
    })),
    total: response.total,
    steps: frame.questionnaire.steps.map(({ id, label }) => ({ id, label: label[language] })),
    items: frame.items.map((item, index) => ({
      id: item.id,
      step: item.step,
      resource: item.resource,
      label: item.label[language],
      text: item.text[language],
      cells: parts.items[index] ?? [],
    })),
    comparison: parts.comparison,
    ordinal: frame.items.map(({ id }, index) => ({ item: id, cells: parts.ordinal[index] ?? [] })),
    weighted: frame.items.flatMap(({ id }, index) => {
      const total = parts.weighted[index];
      return total ? [{ item: id, ...total }] : [];
    }),
    reliability: parts.reliability,
    contacts: parts.contacts,
    network: parts.network && { threshold: "jaarlijks", ...parts.network },
    organisations: parts.organisations,
    registers: {},
  };
}
