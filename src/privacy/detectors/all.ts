import type { Identifier } from "../../model/identifier.js";
import type { Weight } from "../finding.js";
import { plainText } from "../plain.js";
import { isDigits } from "../signs.js";
import { address } from "./address.js";
import { bsn, passesElevenTest } from "./bsn.js";
import type { Detector } from "./detector.js";
import { email } from "./email.js";
import { iban } from "./iban.js";
import { ip } from "./ip.js";
import { name } from "./name.js";
import { phone } from "./phone.js";
import { timestamp } from "./timestamp.js";
import { token } from "./token.js";

/** The shortest text in which anything can be found: `a@b.nl`. */
const SHORTEST = 6;

type Named = readonly [Identifier, Detector];

/** What can only be found in a text with a digit in it. */
const WITH_DIGIT: readonly Named[] = [
  ["bsn", bsn],
  ["phone", phone],
  ["ip", ip],
  ["iban", iban],
  ["address", address],
  ["timestamp", timestamp],
  ["token", token],
];
/** What can be found in a text without digits. */
const ALWAYS: readonly Named[] = [
  ["email", email],
  ["name", name],
];
const DIGIT = /\d/u;

export type Hit = readonly [Identifier, Weight];
const NONE: readonly Hit[] = [];

/** What all detectors find in one cell. Linear in its length. */
export function detect(cell: string): readonly Hit[] {
  if (cell.length < SHORTEST) return NONE;
  if (isDigits(cell)) return inNumber(cell);
  const text = plainText(cell).trim();
  const found = (list: readonly Named[]): Hit[] =>
    list.flatMap(([kind, detector]) => {
      const weight = detector(text);
      return weight === null ? [] : [[kind, weight] as const];
    });
  const hits = found(ALWAYS);
  return DIGIT.test(text) ? [...hits, ...found(WITH_DIGIT)] : hits;
}

/** In digits alone nothing stands but a BSN or a telephone number; most are neither, by length. */
function inNumber(digits: string): readonly Hit[] {
  if (digits.length === 8 || digits.length === 9) {
    return passesElevenTest(digits) ? [["bsn", "warn"]] : NONE;
  }
  if (digits.length < 10 || !digits.startsWith("0") || phone(digits) === null) return NONE;
  return [["phone", "stop"]];
}
