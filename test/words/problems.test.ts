import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../src/model/problem.js";
import { problemCodes, sayPlace, sayProblem, todoOf } from "../../src/words/problems.js";

const SRC = new URL("../../src/", import.meta.url);
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".ts") && !name.startsWith("words/"));
const source = files.map((file) => readFileSync(new URL(file, SRC), "utf8")).join("\n");

/** Codes where a problem is made: the first text of a refusal, the second of a problem. */
function codesMade(text: string): Set<string> {
  const codes = [
    ...text.matchAll(/\brefuse(?:Data|Use|Io)\(\s*"(?<code>[a-z0-9-]+)"/gu),
    ...text.matchAll(/\bproblem\(\s*"(?:error|warning|info)",\s*"(?<code>[a-z0-9-]+)"/gu),
  ].map(({ groups }) => groups?.code ?? "");
  // Codes that are chosen first and thrown later: `error.code === "ENOENT" ? "file-missing" : …`.
  const chosen = problemCodes.filter((code) => text.includes(`"${code}"`));
  return new Set([...codes, ...chosen]);
}

const made = codesMade(source);

/** Facts of every name; each is the name itself, so that it can be found back in a sentence. */
const anyFacts = new Proxy({} as Record<string, string | number>, {
  get: (_, name) => (typeof name === "string" ? `‹${name}›` : ""),
});
const saidIn = (code: string, language: "nl" | "en") =>
  sayProblem({ severity: "error", code, facts: anyFacts } satisfies Problem, language);

describe("the sentences of problems", () => {
  it("are there for every problem that the program can make", () => {
    expect(made.size).toBeGreaterThan(40);
    expect([...made].filter((code) => !problemCodes.includes(code))).toEqual([]);
  });

  it("are each used by the program", () => {
    expect(problemCodes.filter((code) => !made.has(code))).toEqual([]);
  });

  it.each(problemCodes)("say what is wrong with %s and what to do, in both languages", (code) => {
    const [nl, en] = [saidIn(code, "nl"), saidIn(code, "en")];
    for (const { problem, todo } of [nl, en]) {
      expect(problem).toMatch(/^\S.*[.?]$/u);
      expect(todo).toMatch(/^\S.*\.$/u);
      expect(problem).not.toContain("undefined");
    }
    expect(nl.problem).not.toBe(en.problem);
  });

  it.each(problemCodes)("give the same facts about %s in both languages", (code) => {
    const factsIn = (language: "nl" | "en") => {
      const { problem, todo } = saidIn(code, language);
      return [...`${problem} ${todo}`.matchAll(/‹\w+›/gu)].map(([fact]) => fact).sort();
    };
    expect(factsIn("nl")).toEqual(factsIn("en"));
  });

  it("name an unknown code instead of swallowing it", () => {
    expect(sayProblem({ severity: "error", code: "never-heard-of", facts: {} }, "nl").problem).toBe(
      "never-heard-of",
    );
  });

  it("offer the nearest word only when there is one", () => {
    const facts = { key: "exprots", known: "exports, year" };
    const say = (nearest: string) =>
      sayProblem({ severity: "error", code: "unknown-key", facts: { ...facts, nearest } }, "nl")
        .problem;
    expect(say("exports")).toBe('De sleutel "exprots" is niet bekend. Bedoelde u "exports"?');
    expect(say("")).toBe('De sleutel "exprots" is niet bekend.');
  });
});

describe("the place of a problem", () => {
  it("has file, line and column as far as they are known", () => {
    expect(sayPlace({ file: "enquete.csv", line: 12, column: 3 }, "nl")).toBe(
      "enquete.csv, regel 12, kolom 3",
    );
    expect(sayPlace({ file: "enquete.csv", line: 12 }, "en")).toBe("enquete.csv, line 12");
    expect(sayPlace({ file: "study.yaml" }, "nl")).toBe("study.yaml");
    expect(sayPlace(undefined, "nl")).toBeNull();
  });

  it("names the first and last line of many, or the first three when they do not follow on", () => {
    const at = (named: number[], last: number, count: number, language: "nl" | "en" = "nl") =>
      sayPlace({ file: "e.csv", line: named[0] ?? 0, lines: { named, last, count } }, language);
    expect(at([2, 3, 4], 46, 45)).toBe("e.csv, regel 2 tot en met 46 (45 keer)");
    expect(at([2, 3, 4], 46, 45, "en")).toBe("e.csv, line 2 to 46 (45 times)");
    expect(at([2, 5, 9], 90, 44)).toBe("e.csv, regel 2, 5, 9 en nog 41");
    expect(at([2, 5, 9], 90, 44, "en")).toBe("e.csv, line 2, 5, 9 and 41 more");
    expect(at([2, 3], 3, 2)).toBe("e.csv, regel 2 en 3");
    expect(at([2, 5, 9], 9, 3)).toBe("e.csv, regel 2, 5 en 9");
  });
});

describe("what to do about a problem of which only the code is known", () => {
  it("is said when it does not depend on the facts, and only then", () => {
    expect(todoOf("no-domain", "nl")).toBe("Vul het domein in als u het kent.");
    expect(todoOf("unknown-key", "nl")).toBeNull();
    expect(todoOf("unknown-column", "nl")).toBeNull();
    expect(todoOf("never-heard-of", "nl")).toBeNull();
  });
});
