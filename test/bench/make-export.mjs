import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { seeded } from "./seeded.mjs";

const AGREE = ["Zeer eens", "Eens", "Neutraal", "Oneens", "Zeer oneens", "Weet niet", ""];
const CONTACT = [
  "Geen contact",
  "Ongeveer eens in de afgelopen vijf jaar",
  "Ongeveer jaarlijks",
  "Ongeveer maandelijks",
  "Ongeveer wekelijks",
];
const KIND = ["Algemeen (trainingen, bijeenkomsten)", "Specifieke casus", "Beide"];
const DOMAINS = ["Gemeente", "Veiligheid", "Zorg en welzijn", "Onderwijs", "Maatschappelijk"];
const CODES = ["GEM", "VEI", "ZOR", "OND", "MAA"];
const ITEMS = [
  ...["JIH", "LIN", "REC", "ETN"].map((code) => `ZOR[${code}]`),
  ...["HERK", "HAND"].map((code) => `VER[${code}]`),
  ...["KENN", "VAAR", "MENS", "ONDS"].map((code) => `HER[${code}]`),
  ...["COLL", "DOEL", "PART"].map((code) => `BES[${code}]`),
  "MEI[DUID]",
  "MEE[DUID]",
  ...["KENN", "MENS", "ONDS"].map((code) => `HAN[${code}]`),
];

const always = (cell) => `"${cell}"`;
const whenNeeded = (cell) => (String(cell).includes(",") ? always(cell) : String(cell));

/**
 * Writes a LimeSurvey export of `rows` respondents who do not exist, drawn from a seed.
 * LimeSurvey puts quotes around every cell; a spreadsheet that saves it again, where they are
 * needed.
 */
export async function makeExport(path, rows, { seed = 2019, quotes = "always" } = {}) {
  const quote = quotes === "always" ? always : whenNeeded;
  const random = seeded(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const quoted = (cells) => `${cells.map(quote).join(",")}\r\n`;
  const out = createWriteStream(path);
  const header = [
    ...["id", "submitdate", "lastpage", "startlanguage", "seed", "DOM"],
    ...ITEMS,
    ...CODES.map((code) => `CON[${code}]`),
    ...CODES.map((code) => `AAR[${code}]`),
    "OPM",
  ];
  out.write(`\ufeff${quoted(header)}`);
  for (let row = 1; row <= rows; row++) {
    const contacts = CODES.map(() => pick(CONTACT));
    const cells = [
      ...[row, "1980-01-01 00:00:00", 7, "nl", Math.floor(random() * 2 ** 31), pick(DOMAINS)],
      ...ITEMS.map(() => pick(AGREE)),
      ...contacts,
      ...contacts.map((contact) => (contact === CONTACT[0] ? "" : pick(KIND))),
      "",
    ];
    if (!out.write(quoted(cells))) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
}
