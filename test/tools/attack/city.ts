import { standard } from "../../../src/codebook/standard.js";
import type { StudyPrivacy } from "../../../src/disclosure/study-profile.js";
import type { ContactAnswer, ItemAnswer, Kind } from "../../../src/model/answer.js";
import type { Random } from "../random.js";
import { exportOf, type Sheet } from "../survey.js";

/** A seeded, made-up respondent: the domain, and an answer per heading by its id. */
export interface Person {
  readonly domain: number;
  readonly items: readonly ItemAnswer[];
  readonly contacts: readonly ContactAnswer[];
  readonly kinds: readonly (Kind | "")[];
}

/** A study of made-up respondents: which questions were asked, who answered what. */
export interface City {
  readonly items: readonly { readonly id: string; readonly code: string }[];
  readonly asksContacts: boolean;
  readonly asksKinds: boolean;
  /** Number invited per domain; `null` where the study does not tell. */
  readonly invited: readonly number[] | null;
  readonly people: readonly Person[];
}

export const DOMAINS = standard.domains;

const SCALES = standard.steps.flatMap(({ id, scale }) => (scale ? [id] : []));
const SIZES = [0, 1, 2, 3, 4, 6, 8, 9, 10, 11, 12, 13, 14, 16, 20, 21, 22, 25, 31, 33];
const LEAN = [0, 0.02, 0.08, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95, 1];
const WRITTEN: Readonly<Record<ItemAnswer | ContactAnswer | Kind, string>> = {
  zeer_eens: "Zeer eens",
  eens: "Eens",
  neutraal: "Neutraal",
  oneens: "Oneens",
  zeer_oneens: "Zeer oneens",
  weet_niet: "Weet niet",
  nvt: "N.v.t.",
  leeg: "",
  niet_getoond: "N/A",
  geen: "Geen contact",
  vijf_jaar: "Eens in vijf jaar",
  jaarlijks: "Ongeveer jaarlijks",
  maandelijks: "Ongeveer maandelijks",
  wekelijks: "Ongeveer wekelijks",
  algemeen: "Algemeen",
  casus: "Casus",
  beide: "Beide",
};

/** How often each answer falls, drawn anew per question and domain: most are lopsided. */
function chances(draw: Random, asksAll: boolean) {
  const agree = draw.pick(LEAN);
  const strong = draw.pick([0.1, 0.5, 0.9]);
  const middle = draw.pick([0, 0.3, 0.6]);
  const none = asksAll ? 0 : draw.pick([0, 0, 0, 0.06, 0.3]);
  return (): ItemAnswer => {
    if (draw.next() < none) return draw.pick(["weet_niet", "weet_niet", "leeg", "nvt"]);
    if (draw.next() < agree) return draw.next() < strong ? "zeer_eens" : "eens";
    if (draw.next() < middle) return "neutraal";
    return draw.next() < strong ? "oneens" : "zeer_oneens";
  };
}

function contactChances(draw: Random) {
  const often = draw.pick(LEAN);
  const none = draw.pick([0, 0, 0, 0.1]);
  return (): ContactAnswer => {
    if (draw.next() < none) return "leeg";
    if (draw.next() < often) return draw.pick(["jaarlijks", "maandelijks", "wekelijks"]);
    return draw.pick(["geen", "geen", "vijf_jaar"]);
  };
}

/** A city drawn by chance. Everyone answers the first question, so that everyone counts. */
export function drawnCity(draw: Random): City {
  // Sometimes all of a step, so that its reliability is computed.
  const step = draw.next() < 0.2 ? draw.pick(SCALES) : null;
  const asked = step
    ? standard.items.filter((item) => item.step === step)
    : draw.shuffled(standard.items).slice(0, draw.whole(3, 5));
  const asksContacts = draw.next() < 0.3;
  const asksKinds = asksContacts && draw.next() < 0.5;
  const few = draw.next() < 0.3;
  const people = DOMAINS.flatMap((_, domain) => {
    const size = few && domain > 1 ? 0 : draw.pick(SIZES);
    const items = asked.map((_item, at) => chances(draw, at === 0));
    const contacts = DOMAINS.map(() => contactChances(draw));
    return Array.from({ length: size }, (): Person => {
      const own = contacts.map((answer) => answer());
      return {
        domain,
        items: items.map((answer) => answer()),
        contacts: own,
        kinds: own.map((answer) =>
          answer === "geen" || answer === "leeg" ? "" : draw.pick(["algemeen", "casus", "beide"]),
        ),
      };
    });
  });
  const sizes = DOMAINS.map((_, at) => people.filter(({ domain }) => domain === at).length);
  const invited = draw.next() < 0.4 ? sizes.map((size) => size + draw.whole(0, 4)) : null;
  return {
    items: asked.map(({ id, code }) => ({ id, code })),
    asksContacts,
    asksKinds,
    invited,
    people: draw.shuffled(people),
  };
}

function sheetOf({ items }: City, { domain, ...person }: Person): Sheet {
  return {
    DOM: DOMAINS[domain]?.label.nl ?? "",
    ...Object.fromEntries(items.map(({ code }, at) => [code, WRITTEN[person.items[at] ?? "leeg"]])),
    ...Object.fromEntries(
      DOMAINS.flatMap(({ code }, at) => [
        [`CON[${code}]`, WRITTEN[person.contacts[at] ?? "leeg"]],
        [`AAR[${code}]`, person.kinds[at] ? WRITTEN[person.kinds[at]] : ""],
      ]),
    ),
  };
}

/** The export of a city, as its survey software would write it. */
export function csvOf(city: City): string {
  const headings = [
    "DOM",
    ...city.items.map(({ code }) => code),
    ...(city.asksContacts ? DOMAINS.map(({ code }) => `CON[${code}]`) : []),
    ...(city.asksKinds ? DOMAINS.map(({ code }) => `AAR[${code}]`) : []),
  ];
  return exportOf(
    city.people.map((person) => sheetOf(city, person)),
    headings,
  );
}

/** The study file of a city under a profile, with limits of its own where it has any. */
export function studyOf({ invited }: City, { profile, ...limits }: StudyPrivacy): string {
  const numbers = DOMAINS.map(({ id }, at) => `  ${id}: ${invited?.[at] ?? 0}\n`).join("");
  return `municipality: Voorbeeldstad
year: 2024
exports: [enquete.csv]
${invited === null ? "" : `invited:\n${numbers}`}privacy: ${JSON.stringify({ profile, ...limits })}
`;
}
