import { describe, expect, it } from "vitest";
import { expectCodes } from "../tools/refusal.js";
import { evaluated, exportOf, many, STUDY } from "../tools/survey.js";

const PEOPLE = exportOf(many(12, "Gemeente"));
const NOTES = {
  email: "Vragen: jan.voorbeeld@example.org",
  phone: "Bel 06-12345678 voor vragen",
  bsn: "Onder BSN 111222333 bekend",
  iban: "Bijdragen op NL91ABNA0417164300",
};
const study = (note: string, profile: string): string =>
  `${STUDY.replace("intern", profile)}note: ${JSON.stringify(note)}\n`;

describe("the words that people write", () => {
  it.each(Object.entries(NOTES))(
    "may not hold an identifier for the public (%s)",
    async (kind, note) => {
      const [found] = await expectCodes(
        () => evaluated(PEOPLE, study(note, "publiek")),
        "identifier-in-words",
      );
      expect(found?.facts).toMatchObject({ kind, key: "note" });
      expect(JSON.stringify(found)).not.toContain(note.slice(-8));
    },
  );

  it("are told of to colleagues", async () => {
    const { problems } = await evaluated(PEOPLE, study(NOTES.email, "intern"));
    const found = problems.find(({ code }) => code === "identifier-in-words");
    expect(found?.severity).toBe("warning");
    expect(found?.message).toContain("e-mailadressen");
  });

  it("may name lines, pages, years and amounts", async () => {
    const note =
      "h. 5, r. 2289-2299, p. 35; 1.957 acties in 2018, samen € 977.896; nummer 111222333";
    const { problems } = await evaluated(PEOPLE, study(note, "publiek"));
    expect(problems.map(({ code }) => code)).not.toContain("identifier-in-words");
  });
});
