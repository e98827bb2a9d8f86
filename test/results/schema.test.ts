import { beforeAll, describe, expect, it } from "vitest";
import { readResults, writeResults } from "../../src/results/read.js";
import { RESULTS_SCHEMA, type Results, resultsSchema } from "../../src/results/schema.js";
import { sayProblem } from "../../src/words/problems.js";
import { evaluatedArnhem } from "../tools/arnhem.js";
import { random } from "../tools/random.js";
import { expectCodes, problemsOf } from "../tools/refusal.js";
import { evaluated, exportOf, many } from "../tools/survey.js";

const documents: { name: string; results: Results }[] = [];
const [intern, publiek, thin] = [
  "Arnhem for colleagues",
  "Arnhem for everyone",
  "a study with almost nothing in it",
];

beforeAll(async () => {
  documents.push(
    { name: intern ?? "", results: await evaluatedArnhem() },
    {
      name: publiek ?? "",
      results: await evaluatedArnhem((study) => study.replace("intern", "publiek")),
    },
    {
      name: thin ?? "",
      results: await evaluated(
        exportOf(many(1, "Onderwijs", { "HER[KENN]": "Weet niet" }), ["DOM", "HER[KENN]"]),
      ),
    },
  );
});

/** Every value in a document with the path that leads to it. */
function* valuesIn(value: unknown, path = ""): Generator<{ path: string; value: unknown }> {
  yield { path, value };
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* valuesIn(inner, `${path}.${key}`);
}

describe("the results document", () => {
  it("fits its own schema, in every profile and with almost nothing in it", () => {
    for (const { name, results } of documents) {
      const parsed = resultsSchema.safeParse(JSON.parse(writeResults(results)));
      expect(parsed.error?.issues ?? [], name).toEqual([]);
    }
  });

  it("is the same after writing and reading back, and writes to the same bytes again", () => {
    for (const { name, results } of documents) {
      const text = writeResults(results);
      const back = readResults(text, "results.json");
      expect(back, name).toEqual(results);
      expect(writeResults(back), name).toBe(text);
    }
  });

  it("is the same document when the same input is evaluated again", async () => {
    expect(writeResults(await evaluatedArnhem())).toBe(
      writeResults(documents[0]?.results as Results),
    );
  });

  it("holds no NaN, Infinity or undefined anywhere", () => {
    for (const { name, results } of documents) {
      for (const { path, value } of valuesIn(results)) {
        expect(value, `${name}${path}`).not.toBeUndefined();
        if (typeof value === "number")
          expect(Number.isFinite(value), `${name}${path} is ${value}`).toBe(true);
      }
    }
  });

  it("gives every share that is null its reason, and none to a share that is there", () => {
    for (const { name, results } of documents) {
      const shares = [
        ...results.items.flatMap(({ cells }) => cells.map(({ agree }) => agree)),
        ...results.contacts.map(({ yearly }) => yearly),
      ];
      for (const { k, share, interval, reason, band } of shares) {
        expect(share === null, name).toBe(reason !== null);
        expect(interval === null, name).toBe(share === null);
        if (reason === "band") expect(band, name).not.toBeNull();
        if (reason === "hidden" || reason === "band") expect(k, name).toBeNull();
      }
    }
  });

  it("has fixed keys only: what users name stands in arrays", () => {
    const named = [
      "Gemeente",
      "gemeente",
      "onderwijs",
      "zorg_en_welzijn",
      "herkennen.kennis",
      "enquete.csv",
      "Arnhem",
      "constructor",
    ];
    for (const { results } of documents) {
      for (const { value } of valuesIn(results)) {
        if (typeof value !== "object" || value === null || Array.isArray(value)) continue;
        for (const key of Object.keys(value)) expect(named).not.toContain(key);
      }
    }
  });

  it("has the same keys whatever the domains are called", async () => {
    const keysOf = (results: Results) =>
      new Set([...valuesIn(results)].map(({ path }) => path.replaceAll(/\.\d+/gu, "[]")));
    const questionnaire = (first: string, second: string) =>
      `id: eigen@1\ndomains:\n  - { id: ${first}, code: A, label: A, answers: [A] }\n  - { id: ${second}, code: B, label: B, answers: [B] }\n`;
    const study =
      "municipality: X\nyear: 2024\nexports: [enquete.csv]\nprivacy: { profile: intern }\nquestionnaire: v.yaml\n";
    const csv = exportOf(
      [...many(6, "A"), ...many(7, "B")],
      ["DOM", "HER[KENN]", "CON[A]", "CON[B]"],
    );
    const plain = await evaluated(csv, study, { "v.yaml": questionnaire("noord", "zuid") });
    const hostile = await evaluated(csv, study, {
      "v.yaml": questionnaire("constructor", "tostring"),
    });
    expect(keysOf(hostile)).toEqual(keysOf(plain));
    expect(hostile.domains.map(({ id }) => id)).toEqual(["constructor", "tostring"]);
    expect(hostile.network?.density).toBe(plain.network?.density);
  });
});

describe("reading a results document", () => {
  const arnhem = () => documents[0]?.results as Results;
  const read = (text: string) => readResults(text, "results.json");

  it("refuses another schema version by name", async () => {
    const text = writeResults(arnhem()).replace(RESULTS_SCHEMA, "ivm-results/0");
    const [problem] = await expectCodes(() => read(text), "results-other-schema");
    expect(problem?.facts).toEqual({ found: "ivm-results/0", expected: "ivm-results/4" });
    expect(problem?.where).toEqual({ file: "results.json" });
  });

  it("says to install a newer ivm for a newer schema, and to make an older document again", async () => {
    const said = async (schema: string) => {
      const text = writeResults(arnhem()).replace(RESULTS_SCHEMA, schema);
      const [problem] = await expectCodes(() => read(text), "results-other-schema");
      return problem ? [sayProblem(problem, "nl").todo, sayProblem(problem, "en").todo] : [];
    };
    expect(await said("ivm-results/5")).toEqual([
      "Het is van een nieuwere versie van ivm: installeer die.",
      "It is of a newer version of ivm: install that.",
    ]);
    for (const older of ["ivm-results/3", "ivm-results/x", "ivm-results/4b"]) {
      expect(await said(older)).toEqual([
        "Maak het opnieuw met ivm report.",
        "Make it again with ivm report.",
      ]);
    }
  });

  it.each(["[]", "null", "5", '"ivm-results/4"', "{}", '{"schema":1}'])(
    "refuses %s, which is no results document",
    async (text) => {
      await expectCodes(() => read(text), "results-not-ours");
    },
  );

  it.each(["", "{", "municipality: Arnhem", "\ufeff{}", `${"[".repeat(200_000)}`])(
    "refuses what is no JSON",
    async (text) => {
      await expectCodes(() => read(text), "results-no-json");
    },
  );

  it("names the place where a document does not fit", async () => {
    const broken = structuredClone(arnhem()) as unknown as {
      items: { cells: { base: unknown }[] }[];
    };
    const cell = broken.items[2]?.cells[1];
    if (cell) cell.base = "zeven";
    const [problem] = await expectCodes(() => read(JSON.stringify(broken)), "results-invalid");
    expect(problem?.facts.at).toBe("items.2.cells.1.base");
  });

  it("case 36: refuses a key nobody knows, __proto__ among them, and changes no object of the program", async () => {
    const text = writeResults(arnhem());
    await expectCodes(
      () => read(text.replace('"study": {', '"geheim": 1, "study": {')),
      "results-invalid",
    );
    try {
      read(text.replace('"study": {', '"__proto__": { "x": 1 }, "study": {'));
    } catch (error) {
      expect((error as Error).name).toBe("Refusal");
    }
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it("refuses a key that stands twice, at the top or deep, and reads one that only looks like it", async () => {
    const text = writeResults(arnhem());
    const twice = [
      text.replace('"study": {', '"domains": [], "study": {'),
      text.replace('"responded": ', '"responded": 3, "responded": '),
      text.replace('"year": ', '"ye\\u0061r": 2018, "year": '),
    ];
    for (const one of twice) await expectCodes(() => read(one), "results-double-key");
    const titled = structuredClone(arnhem()) as { study: { title: string } };
    titled.study.title = 'Een "year": 2018, en nog "year": 2019 \\';
    expect(read(JSON.stringify(titled)).study.title).toBe(titled.study.title);
  });

  it("refuses a document that is nested deeper than calls can be, and does not crash", async () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const text = `{"schema":"${RESULTS_SCHEMA}","x":${deep}}`;
    await expectCodes(() => read(text), "results-invalid");
  });

  it("names a key at the top that nobody knows", async () => {
    const text = writeResults(arnhem()).replace('"study": {', '"geheim": 1, "study": {');
    const [problem] = await expectCodes(() => read(text), "results-invalid");
    expect(problem?.facts.at).toBe("geheim");
  });

  it("has the bounds of study.yaml for the year, and no name that is blank or endless", async () => {
    const changed = (change: Partial<Results["study"]>) =>
      JSON.stringify({ ...arnhem(), study: { ...arnhem().study, ...change } });
    for (const year of [-5, 0, -0, 1989, 2101, 2019.5]) {
      const text = changed({}).replace(
        /"year":2019/u,
        `"year":${Object.is(year, -0) ? "-0" : year}`,
      );
      const [problem] = await expectCodes(() => read(text), "results-invalid");
      expect(problem?.facts.at, String(year)).toBe("study.year");
    }
    for (const municipality of ["", " ", "\u200b\u00ad", "a".repeat(5001)]) {
      const [problem] = await expectCodes(() => read(changed({ municipality })), "results-invalid");
      expect(problem?.facts.at).toBe("study.municipality");
    }
    const domain = structuredClone(arnhem()) as unknown as { domains: { label: string }[] };
    if (domain.domains[0]) domain.domains[0].label = "";
    const [unnamed] = await expectCodes(() => read(JSON.stringify(domain)), "results-invalid");
    expect(unnamed?.facts.at).toBe("domains.0.label");
    const blank = structuredClone(arnhem()) as unknown as { items: { label: string }[] };
    const [item] = blank.items;
    if (item) item.label = "\u200b";
    const [problem] = await expectCodes(() => read(JSON.stringify(blank)), "results-invalid");
    expect(problem?.facts.at).toBe("items.0.label");
    expect(read(changed({ year: 2019 })).study.year).toBe(2019);
  });

  it("refuses a share above 1, a negative count and a fraction of a person", async () => {
    const changed = (change: (share: { k: number; share: number }) => void) => {
      const copy = structuredClone(arnhem()) as unknown as {
        items: { cells: { agree: { k: number; share: number } }[] }[];
      };
      const share = copy.items[0]?.cells[0]?.agree;
      if (share) change(share);
      return JSON.stringify(copy);
    };
    for (const change of [
      (share: { share: number }) => {
        share.share = 1.01;
      },
      (share: { k: number }) => {
        share.k = -1;
      },
      (share: { k: number }) => {
        share.k = 2.5;
      },
    ]) {
      await expectCodes(() => read(changed(change)), "results-invalid");
    }
  });

  it("refuses or reads a document with random damage, and never crashes", async () => {
    const draw = random(89);
    const whole = writeResults(arnhem());
    let refused = 0;
    for (let time = 0; time < 300; time++) {
      const signs = [...whole];
      for (let flips = draw.whole(1, 3); flips > 0; flips--) {
        signs[draw.whole(0, signs.length - 1)] = String.fromCharCode(draw.whole(1, 255));
      }
      try {
        read(signs.join(""));
      } catch {
        const problems = await problemsOf(() => read(signs.join("")));
        expect(problems[0]?.code).toMatch(/^results-(?:no-json|other-schema|invalid)$/u);
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(100);
  });

  it("refuses a document that was cut off anywhere", async () => {
    const whole = writeResults(arnhem()).trimEnd();
    const draw = random(90);
    for (let time = 0; time < 50; time++) {
      await expectCodes(
        () => read(whole.slice(0, draw.whole(0, whole.length - 1))),
        "results-no-json",
      );
    }
  });
});
