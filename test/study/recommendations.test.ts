import { describe, expect, it } from "vitest";
import { openRecommendations } from "../../src/study/open-recommendations.js";
import { readRecommendations } from "../../src/study/recommendations-file.js";
import { sayProblem } from "../../src/words/problems.js";
import { expectCodes } from "../tools/refusal.js";

const ENTRY = "id: a, what: Doe iets., for: gemeente, since: 2022, status: open";
const list = (...entries: readonly string[]): string =>
  `recommendations:\n${entries.map((entry) => `  - { ${entry} }\n`).join("")}`;
const read = (yaml: string) => readRecommendations(yaml, "a.yaml", 2024);

describe("a file with recommendations", () => {
  it("gives each with its cell, and null for what was left out", () => {
    const yaml = list(
      `${ENTRY}, level: samenleving, criterion: duurzaamheid, where: p. 44`,
      ENTRY.replace("id: a", "id: b").replace("open", "uitgevoerd, note: Gedaan."),
    );
    const shared = { what: "Doe iets.", for: "gemeente", since: 2022 };
    expect(read(yaml)).toEqual([
      {
        ...shared,
        id: "a",
        cell: { level: "samenleving", criterion: "duurzaamheid" },
        status: "open",
        note: null,
        where: "p. 44",
      },
      { ...shared, id: "b", cell: null, status: "uitgevoerd", note: "Gedaan.", where: null },
    ]);
  });

  it.each(["", "# nog geen\n", "recommendations:\n", "recommendations: []\n"])(
    "may hold none: %j",
    (yaml) => {
      expect(read(yaml)).toEqual([]);
      expect(openRecommendations(yaml, "a.yaml", 2024)).toEqual({ text: yaml, open: [] });
    },
  );

  it.each([
    ["an unknown key", `${ENTRY}, satus: open`, "unknown-key", 'Bedoelde u "status"?'],
    ["an unknown status", ENTRY.replace("open", "opgpakt"), "wrong-value", "opgepakt"],
    ["no year", ENTRY.replace(", since: 2022", ""), "missing-key", "aanbeveling 2 (a), since"],
    ["a year in words", ENTRY.replace("2022", "vorig jaar"), "wrong-type", "2024"],
    ["a long id", ENTRY.replace("id: a", `id: ${"a".repeat(61)}`), "text-too-long", "60"],
    ["half a cell", `${ENTRY}, level: personen`, "missing-key", "aanbeveling 2 (a), criterion"],
    ["the other half", `${ENTRY}, criterion: legitimiteit`, "missing-key", "(a), level"],
    ["an id that stands twice", ENTRY.replace("id: a", "id: first"), "recommended-twice", "first"],
    ["a year to come", ENTRY.replace("2022", "2025"), "recommended-later", "van 2025"],
    [
      "done without a word on it",
      ENTRY.replace("open", "uitgevoerd"),
      "recommendation-without-note",
      "Schrijf bij note wat er is gedaan.",
    ],
    [
      "dropped with an empty note",
      ENTRY.replace("open", 'vervallen, note: " "'),
      "recommendation-without-note",
      "Schrijf bij note waarom ze is vervallen.",
    ],
  ])("is refused by line for %s", async (_, entry, code, said) => {
    const yaml = list(ENTRY.replace("id: a", "id: first"), entry);
    const [problem] = await expectCodes(async () => read(yaml), code);
    expect(problem?.where).toMatchObject({ file: "a.yaml", line: 3 });
    const { problem: sentence, todo } = sayProblem(problem as NonNullable<typeof problem>, "nl");
    expect(`${sentence} ${todo}`).toContain(said);
  });

  it("tells all that is wrong at once", async () => {
    const wrong = ENTRY.replace("open", "vervallen").replace("2022", "2030");
    await expectCodes(
      async () => read(list(wrong, wrong)),
      "recommended-later",
      "recommendation-without-note",
      "recommended-twice",
      "recommended-later",
      "recommendation-without-note",
    );
  });
});

describe("what goes on to a next year", () => {
  const carried = (yaml: string) => openRecommendations(yaml, "a.yaml", 2024);

  it("is what is open or taken up, as it was written, with its comments", () => {
    const yaml = `# Onze aanbevelingen
recommendations:
  # al gedaan
  - { ${ENTRY.replace("open", "uitgevoerd, note: Gedaan.")} }

  # over melders
  - id: b # kort
    what: "Bericht melders; altijd."
    # wie ook
    for: gemeente
    since: 2021
    status: opgepakt
    note: Een brief is klaar.
  # niet meer nodig
  - { ${ENTRY.replace("id: a", "id: c").replace("open", "vervallen, note: Nee.")} }
  - { ${ENTRY.replace("id: a", "id: d")} }
`;
    const { text, open } = carried(yaml);
    expect(open.map(({ id, since }) => [id, since])).toEqual([
      ["b", 2021],
      ["d", 2022],
    ]);
    expect(text).toBe(`# Onze aanbevelingen
recommendations:
  # over melders
  - id: b # kort
    what: "Bericht melders; altijd."
    # wie ook
    for: gemeente
    since: 2021
    status: opgepakt
    note: Een brief is klaar.
  - { ${ENTRY.replace("id: a", "id: d")} }
`);
    expect(readRecommendations(text, "a.yaml", 2025)).toEqual(open);
  });

  it("is the file to the letter when all are open", () => {
    const yaml = `recommendations:   # los\n    -   { ${ENTRY} }\n`;
    expect(carried(yaml).text).toBe(yaml);
  });

  it("is a list without entries when none is", () => {
    const { text, open } = carried(list(ENTRY.replace("open", "vervallen, note: Nee.")));
    expect(open).toEqual([]);
    expect(text).toBe("recommendations: []\n");
  });

  it("holds what it repeated from an entry that goes", () => {
    const { text, open } = carried(
      list(
        ENTRY.replace("gemeente", "&g college").replace("open", "uitgevoerd, note: Gedaan."),
        ENTRY.replace("id: a", "id: b").replace("gemeente", "*g"),
      ),
    );
    expect(open[0]?.for).toBe("college");
    expect(readRecommendations(text, "a.yaml", 2025)).toEqual(open);
  });
});
