import { readFileSync } from "node:fs";
import type { ProfileId } from "../../../src/model/profile.js";
import type { Results } from "../../../src/results/schema.js";
import { evaluate } from "../../../src/run.js";
import { memoryFolder } from "../folder.js";
import { random } from "../random.js";
import { exportOf, many } from "../survey.js";
import { organisationsFolder } from "./organisations.js";

/** A file of the fixture `organisaties`, of which nothing exists. */
export const organisationsFile = (name: string): Buffer =>
  readFileSync(new URL(`../../../fixtures/organisaties/${name}`, import.meta.url));

/** The results of the fixture `organisaties` under a profile. */
export function evaluatedOrganisations(profile: ProfileId = "intern"): Promise<Results> {
  const files = organisationsFolder().map(({ name }) => [name, organisationsFile(name)] as const);
  return evaluate(memoryFolder(Object.fromEntries(files)), { version: "0.0.0", profile });
}

const LABELS = [
  "Openbaar ministerie en jeugdbescherming",
  "Gemeente",
  "Politie en veiligheidshuis Noordoost-Twen",
  "Zorg",
  "Onderwijs (voortgezet en middelbaar)",
  "Maatschappelijke organisaties en moskeeën",
  "Sportverenigingen",
  "Werkgeversorganisatievertegenwoordigers",
  "Wijkteams",
];

interface Crowd {
  readonly organisations: number;
  readonly domains: number;
  /** How many others an organisation that answered names, on average. */
  readonly named: number;
  readonly seed: number;
}

/**
 * A study with organisations drawn from a seed, in domains of very different size and long names;
 * one in five did not answer, and behind the last domain stand too few people to show it.
 */
export function crowdedRoster({ organisations, domains, named, seed }: Crowd): Promise<Results> {
  const chance = random(seed);
  const labels = LABELS.slice(0, domains);
  const weights = labels.flatMap((_, domain) => Array(1 + ((domain * 3) % 5)).fill(domain));
  let last = 0;
  const list = Array.from({ length: organisations }, (_, index) => {
    const domain: number = chance.pick(weights);
    const respondents = chance.next() < 0.2 ? 0 : chance.pick([1, 1, 2, 3, 5, 8]);
    const shown = domain < domains - 1 || domains < 3;
    return {
      name: `Organisatie met een naam ${index}`,
      domain,
      respondents: shown ? respondents : Number(++last < 4),
    };
  });
  const contacts = list.flatMap((source, index) =>
    source.respondents === 0
      ? []
      : list.flatMap((target, other) =>
          index === other || chance.next() >= named / organisations
            ? []
            : [`${source.name},${target.name}`],
        ),
  );
  const questionnaire = labels.map(
    (label, index) =>
      `  - { id: d${index}, code: D${index}, label: "${label}", answers: ["${label}"] }`,
  );
  const rows = list.map(({ name, domain, respondents }) => `${name},d${domain},${respondents}`);
  const sheets = labels.flatMap((label) => many(12, label));
  return evaluate(
    memoryFolder({
      "study.yaml":
        "municipality: Verzonnenburg\nyear: 2026\nquestionnaire: v.yaml\nexports: [e.csv]\nroster: { organisations: o.csv, contacts: c.csv }\nprivacy: { profile: intern }\n",
      "v.yaml": `id: crowded@1\ndomains:\n${questionnaire.join("\n")}\n`,
      "o.csv": `organisatie,domein,respondenten\n${rows.join("\n")}\n`,
      "c.csv": `van,naar\n${contacts.join("\n")}\n`,
      "e.csv": exportOf(sheets, ["DOM", "HER[KENN]"]),
    }),
    { version: "0.0.0" },
  );
}
