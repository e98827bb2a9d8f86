import { standard } from "../../src/codebook/standard.js";
import type { Random } from "./random.js";

const DOMAINS = standard.domains.map(({ code }) => code);
const AGREE = [...standard.agreement, standard.dontKnow].map(({ code }) => code);
const CONTACT = standard.contact.options.map(({ code }) => code);
const KINDS = standard.contactKind.options.map(({ code }) => code);
const line = (cells: readonly string[]): string => `${cells.map((cell) => `"${cell}"`).join()}\n`;

/**
 * An export of our own survey with codes, line by line, of respondents drawn from a seed; nobody's
 * answers. Some name no domain, some leave everything empty: neither counts.
 */
export function* codedExport(draw: Random, rows: number): Generator<string> {
  const each = (prefix: string) => DOMAINS.map((code) => `${prefix}[${code}]`);
  const items = standard.items.map(({ code }) => code);
  yield line(["DOM", ...items, ...each("CON"), ...each("AAR")]);
  const agree = [...AGREE, "NVT", "", "N/A"];
  const contact = [...CONTACT, "", "N/A"];
  const kinds = [...KINDS, "", "N/A"];
  for (let row = 0; row < rows; row++) {
    const blank = draw.next() < 0.03;
    const one = (of: readonly string[]): string => (blank ? "" : draw.pick(of));
    yield line([
      draw.next() < 0.03 ? "" : draw.pick(DOMAINS),
      ...items.map(() => one(agree)),
      ...DOMAINS.map(() => one(contact)),
      ...DOMAINS.map(() => one(kinds)),
    ]);
  }
}
