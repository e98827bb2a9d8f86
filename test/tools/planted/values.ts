import { type Random, random } from "../random.js";

const STARTS = ["qu", "zw", "vr", "kl", "schr", "tj", "pl", "gr", "wr", "sn"];
const VOWELS = ["ui", "oe", "ij", "eu", "aa", "ie", "oo", "y"];
const ENDS = ["rk", "mp", "lst", "nx", "cht", "gd", "ff", "sp"];

/** Identifiers and texts that belong to nobody: drawn from a seed, and kept to search for. */
export class PlantedValues {
  readonly #draw: Random;
  readonly #needles = new Set<string>();

  constructor(seed: number) {
    this.#draw = random(seed);
  }

  /** What may stand nowhere: letters and figures only, as `hiddenIn` reads files. */
  get needles(): readonly string[] {
    return [...this.#needles];
  }

  /** Remembers the parts by which a value can be known. */
  keep(...parts: readonly string[]): void {
    for (const part of parts) {
      const needle = part.toLowerCase().replace(/[^a-z0-9]/gu, "");
      if (needle.length >= 6) this.#needles.add(needle);
    }
  }

  /** A word of two syllables that no language has. */
  word(): string {
    const { pick } = this.#draw;
    const syllable = () => pick(STARTS) + pick(VOWELS) + pick(ENDS);
    const word = syllable() + syllable();
    this.keep(word);
    return word;
  }

  digits(count: number): string {
    return Array.from({ length: count }, () => this.#draw.whole(0, 9)).join("");
  }

  name(): string {
    const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
    return `${capital(this.word())} van ${capital(this.word())}`;
  }

  email(): string {
    const [local, domain] = [`${this.word()}.${this.word()}`, `${this.word()}.example`];
    this.keep(local, domain);
    return `${local}@${domain}`;
  }

  /** Nine figures that pass the test of eleven. */
  bsn(): string {
    for (;;) {
      const digits = `1${this.digits(8)}`;
      const sum = [...digits].reduce(
        (total, digit, place) => total + Number(digit) * (place === 8 ? -1 : 9 - place),
        0,
      );
      if (sum % 11 !== 0) continue;
      this.keep(digits);
      return digits;
    }
  }

  phone(): string {
    const digits = this.digits(8);
    this.keep(`6${digits}`);
    const [a, b, c, d] = digits.match(/../gu) ?? [];
    return this.#draw.pick([`06-${digits}`, `06 ${a} ${b} ${c} ${d}`, `+31 6 ${a}${b} ${c}${d}`]);
  }

  iban(): string {
    const account = this.digits(10);
    // The letters of ABNA and NL as figures, A = 10.
    const rest = BigInt(`10112310${account}232100`) % 97n;
    const iban = `NL${String(98n - rest).padStart(2, "0")}ABNA${account}`;
    this.keep(iban, account);
    return iban;
  }

  /** From the networks that are kept for documentation (RFC 5737, RFC 3849). */
  ip(): string {
    const hex = () => this.#draw.whole(4096, 65_535).toString(16);
    const ip =
      this.#draw.next() < 0.5
        ? `203.0.113.${this.#draw.whole(100, 255)}`
        : `2001:db8:${hex()}:${hex()}::${hex()}`;
    this.keep(ip);
    return ip;
  }

  address(): string {
    const postcode = `${this.#draw.whole(1000, 9999)} ${this.#draw.pick(["XZ", "QX", "ZV"])}`;
    this.keep(postcode);
    return `${this.word()}straat ${this.#draw.whole(1, 99)}, ${postcode} ${this.word()}`;
  }

  guid(): string {
    const hex = (count: number) =>
      Array.from({ length: count }, () => this.#draw.whole(0, 15).toString(16)).join("");
    const parts = [hex(8), hex(4), `4${hex(3)}`, `a${hex(3)}`, hex(12)];
    this.keep(parts.join(""), parts[0] ?? "", parts[4] ?? "");
    return parts.join("-");
  }

  /** As LimeSurvey makes the code of an invitation. */
  token(): string {
    const token = Array.from({ length: 15 }, () =>
      this.#draw.pick([..."abcdefghkmnpqrstuvwxyz23456789"]),
    ).join("");
    this.keep(token);
    return token;
  }

  url(): string {
    return `https://${this.word()}.example/uitnodiging?wie=${this.word()}%20${this.word()}`;
  }

  moment(): string {
    const two = (low: number, high: number) => String(this.#draw.whole(low, high)).padStart(2, "0");
    const moment = `2025-03-${two(3, 20)} ${two(8, 21)}:${two(0, 59)}:${two(0, 59)}`;
    this.keep(moment);
    return moment;
  }

  /** A remark without identifiers, of which the invented words betray it. */
  remark(): string {
    return `Ik vind ${this.word()} en ook "${this.word()}" niet goed;\nzie ${this.word()} & <${this.word()}>.`;
  }

  /** A remark with an identifier of every kind but a BSN, which stops every study. */
  frank(): string {
    return `${this.remark()} Bel ${this.name()} (${this.phone()}), ${this.email()}, ${this.address()}, ${this.iban()}, ${this.ip()}, ${this.guid()}.`;
  }
}
