import { describe, expect, it } from "vitest";
import { detect } from "../../../src/privacy/detectors/all.js";
import { passesElevenTest } from "../../../src/privacy/detectors/bsn.js";
import { passesMod97 } from "../../../src/privacy/detectors/iban.js";
import { type Random, random } from "../../tools/random.js";

// Everything here is drawn from a seed; what passes a check does so by arithmetic.
const WORDS = [
  "wij",
  "zien",
  "vaak",
  "een",
  "signaal",
  "op",
  "school",
  "en",
  "melden",
  "dat",
  "niet",
];
const digits = (chance: Random, count: number): string =>
  Array.from({ length: count }, () => chance.whole(0, 9)).join("");
const around = (chance: Random, middle: string): string => {
  const words = () =>
    Array.from({ length: chance.whole(0, 6) }, () => chance.pick(WORDS)).join(" ");
  return `${words()}${chance.pick([" ", ": ", " (", "\n"])}${middle}${chance.pick(["", ".", ")", ", "])} ${words()}`;
};
const kinds = (text: string): readonly string[] => detect(text).map(([kind]) => kind);

const MAKERS: Readonly<Record<string, (chance: Random) => string>> = {
  bsn: (chance) => {
    let number = "";
    while (!passesElevenTest(number)) number = `${chance.whole(1, 9)}${digits(chance, 8)}`;
    return number;
  },
  email: (chance) => `${chance.pick(WORDS)}.${digits(chance, 2)}@${chance.pick(WORDS)}.example`,
  phone: (chance) => {
    const separator = chance.pick(["", " ", "-"]);
    const start = chance.pick(["0", "+31", "+31 ", "0031 ", "+31 (0)"]);
    return `${start}6${separator}${digits(chance, 4)}${separator}${digits(chance, 4)}`;
  },
  ip: (chance) =>
    chance.pick([
      `203.0.113.${chance.whole(0, 255)}`,
      `2001:db8::${chance.whole(1, 9999)}:${chance.whole(1, 9999)}`,
    ]),
  iban: (chance) => {
    const account = `ABNA${digits(chance, 10)}`;
    const check = Array.from({ length: 98 }, (_, index) => String(index).padStart(2, "0")).find(
      (two) => passesMod97(`NL${two}${account}`),
    );
    const whole = `NL${check}${account}`;
    return chance.pick([whole, whole.toLowerCase(), whole.replace(/.{4}(?=.)/gu, "$& ")]);
  },
  address: (chance) =>
    `Verzonnenlaan ${chance.whole(1, 300)}, ${chance.whole(1000, 9999)}${chance.pick(["", " "])}XZ`,
};

describe.each(Object.entries(MAKERS))("any %s", (kind, make) => {
  it.each([1, 2, 3])("is found wherever it stands in a text (seed %i)", (seed) => {
    const chance = random(seed);
    for (let times = 0; times < 300; times++) {
      const text = around(chance, make(chance));
      expect(kinds(text), text).toContain(kind);
    }
  });
});

describe("text without identifiers", () => {
  it.each([1, 2, 3])("gives nothing: words, years, amounts and times (seed %i)", (seed) => {
    const chance = random(seed);
    const harmless = () =>
      chance.pick([
        String(chance.whole(1990, 2030)),
        `€ ${chance.whole(1, 99)}.${digits(chance, 3)},${digits(chance, 2)}`,
        `${chance.whole(0, 23)}:${chance.whole(10, 59)}`,
        `${chance.whole(1, 28)}-${chance.whole(1, 12)}-${chance.whole(1990, 2030)}`,
        `${chance.whole(0, 100)}%`,
        ...WORDS,
      ]);
    for (let times = 0; times < 1000; times++) {
      const text = Array.from({ length: 12 }, harmless).join(" ");
      expect(kinds(text), text).toEqual([]);
    }
  });
});

describe("any text at all", () => {
  it.each([1, 2, 3])("is looked through without an error (seed %i)", (seed) => {
    const chance = random(seed);
    const signs = [..."0169aAzZ@.:-+/() \n,_é０\u200b\ud800=?%"];
    for (let times = 0; times < 3000; times++) {
      const text = Array.from({ length: chance.whole(0, 60) }, () => chance.pick(signs)).join("");
      expect(() => detect(text)).not.toThrow();
    }
  });
});
