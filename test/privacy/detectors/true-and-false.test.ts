import { describe, expect, it } from "vitest";
import { address } from "../../../src/privacy/detectors/address.js";
import { bsn, passesElevenTest } from "../../../src/privacy/detectors/bsn.js";
import type { Detector } from "../../../src/privacy/detectors/detector.js";
import { email } from "../../../src/privacy/detectors/email.js";
import { iban } from "../../../src/privacy/detectors/iban.js";
import { ip } from "../../../src/privacy/detectors/ip.js";
import { name } from "../../../src/privacy/detectors/name.js";
import { phone } from "../../../src/privacy/detectors/phone.js";
import { timestamp } from "../../../src/privacy/detectors/timestamp.js";
import { isCode, token } from "../../../src/privacy/detectors/token.js";
import type { Weight } from "../../../src/privacy/finding.js";
import { plainText } from "../../../src/privacy/plain.js";

// All made up; see ../planted.ts. Each passes the check that the real thing passes.
const examples: readonly (readonly [
  string,
  Detector,
  { readonly [weight in Weight | "nothing"]?: readonly string[] },
])[] = [
  [
    "BSN",
    bsn,
    {
      stop: ["mijn BSN is 111222333", "burgerservicenummer: 111.222.333"],
      warn: ["111222333", "nummer 111222333 dus", "1112.22.333", "10000008"],
      nothing: ["111222334", "000000000", "1112223330", "a111222333", "€ 1.112.223,33", "BSN"],
    },
  ],
  [
    "e-mail",
    email,
    {
      stop: [
        "niemand@voorbeeld.example",
        "mail naar (n.iemand+x@sub.voorbeeld.example).",
        "josé@voorbeeld.example",
        "a@b.nl",
      ],
      nothing: ["@", "a@b", "twee @ drie.nl", "@naam.nl", "x@y.1", "a@-b.nl", "naam@@voorbeeld"],
    },
  ],
  [
    "telephone",
    phone,
    {
      stop: [
        "0612345678",
        "06-12345678",
        "06 12 34 56 78",
        "+31 6 12345678",
        "+31 (0)6-12345678",
        "0031612345678",
        "(026) 123 45 67",
        "bel 026-1234567.",
        "tel.0261234567",
      ],
      nothing: [
        "06-1234567",
        "06123456789",
        "01-02-2019 12:00",
        "2019-01-02 03:04:05",
        "100612345678",
        "+49 30 1234567",
        "0,612345678",
        "00612345678",
        "van 09.30 tot 10.00 uur",
      ],
    },
  ],
  [
    "IP",
    ip,
    {
      stop: [
        "203.0.113.77",
        "van 203.0.113.77:8080.",
        "2001:db8::8a2e:370:7334",
        "2001:0db8:0000:0000:0000:8a2e:0370:7334",
        "::ffff:203.0.113.77",
        "(2001:db8::1)",
      ],
      nothing: [
        "256.1.1.1",
        "1.2.3",
        "1.2.3.4.5",
        "12:30:45",
        "08:41",
        "::1",
        "127.0.0.1",
        "01.02.03.04",
        "1:2:3:4:5:6:7:8:9",
        "2001::db8::1",
        "v203.0.113.77x",
      ],
    },
  ],
  [
    "IBAN",
    iban,
    {
      stop: [
        "NL91ABNA0417164300",
        "rekening NL91 ABNA 0417 1643 00 op naam",
        "nl91abna0417164300",
        "DE89370400440532013000",
        "BE68 5390 0754 7034",
        "FR1420041010050500013M02606",
      ],
      nothing: [
        "NL92ABNA0417164300",
        "NL91ABNA041716430",
        "XX91ABNA0417164300",
        "NL91ABNA04171643001",
      ],
    },
  ],
  [
    "address",
    address,
    {
      stop: ["Verzonnenlaan 12, 1234 XZ Nergens", "1234XZ 12", "1234 XZ, nr. 12", "1234xz 5a"],
      warn: ["1234 XZ", "in 1234XZ woont men"],
      nothing: ["0234 XZ", "1234 SS", "12345 XZ", "in 2019 kwam", "1234 xz", "2000mb", "2019"],
    },
  ],
  [
    "name",
    name,
    {
      warn: [
        "dhr. Verzonnen",
        "met mevrouw J. Verzonnen gesproken",
        "Piet van der Verzonnen",
        "P. de Verzonnen",
        "Fatima el Verzonnen",
      ],
      nothing: [
        "Zorg en welzijn",
        "Universiteit van Amsterdam",
        "samen met de Gemeente",
        "Contact de Politie",
        "Raad van State",
        "de heer des huizes",
        "Zeer eens",
      ],
    },
  ],
  [
    "token",
    token,
    {
      drop: [
        "123e4567-e89b-12d3-a456-426614174000",
        "zie https://enquete.example/index.php/1?token=abc",
      ],
      nothing: ["123e4567-e89b-12d3-a456", "https://enquete.example/uitleg", "Eens"],
    },
  ],
  [
    "moment",
    timestamp,
    {
      drop: [
        "2019-05-13 08:41:07",
        "2019-05-13T08:41:07.123Z",
        "13-05-2019 08:41:07",
        "5/13/2019 8:41:07 PM",
      ],
      nothing: [
        "1980-01-01 00:00:00",
        "2019-05-13",
        "13-05-2019 08:41",
        "2019-99-13 08:41:07",
        "08:41:07",
      ],
    },
  ],
];

describe.each(examples)("the detector of %s", (_, detector, { nothing = [], ...weights }) => {
  for (const [weight, texts] of Object.entries(weights)) {
    it.each(texts)(`says ${weight} of %j`, (text) => {
      expect(detector(plainText(text))).toBe(weight);
    });
  }
  it.each(nothing)("says nothing of %j", (text) => {
    expect(detector(plainText(text))).toBeNull();
  });
});

describe("text in other signs", () => {
  it("is read as what people see", () => {
    expect(phone(plainText("０６–１２３４５６７８"))).toBe("stop");
    expect(email(plainText("niemand\u200b@voor\u00adbeeld.example"))).toBe("stop");
    expect(iban(plainText("NL91\u00a0ABNA\u00a00417\u00a01643\u00a000"))).toBe("stop");
  });
});

describe("a code", () => {
  it("is one word of 16 signs or more with letters and digits", () => {
    expect(["Abc123Abc123Abc123", "abcdefghij123456"].every(isCode)).toBe(true);
    expect(
      ["verantwoordelijkheid", "1234567890123456", "abc123", "twee woorden 1234567"].some(isCode),
    ).toBe(false);
  });
});

describe("the 11-test", () => {
  it("lets one in eleven numbers through", () => {
    let passed = 0;
    for (let number = 123_000_000; number < 123_011_000; number++) {
      if (passesElevenTest(String(number))) passed++;
    }
    expect(passed).toBeGreaterThan(900);
    expect(passed).toBeLessThan(1100);
  });
});
