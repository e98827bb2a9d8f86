import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = new URL("../../src/", import.meta.url);

interface Import {
  readonly from: string;
  /** `measures/share.ts` for our own, the package name for others. */
  readonly to: string;
  readonly ours: boolean;
  readonly typesOnly: boolean;
}

const STATEMENT =
  /(?:^|\n)\s*(?:import|export)\s+(?:(?<type>type)\s+)?(?:(?<what>[^"';]*?)\s+from\s+)?"(?<target>[^"]+)"|import\((?:\s*)"(?<dynamic>[^"]+)"/gu;

function typesOnly(what: string): boolean {
  const names = /^\{(?<names>[^}]*)\}$/su.exec(what.trim())?.groups?.names;
  return (
    (names ?? "")
      .split(",")
      .filter((name) => name.trim() !== "")
      .every((name) => name.trim().startsWith("type ")) && names !== undefined
  );
}

/** `@scope/name/deep/file.js` → `@scope/name`, `node:fs/promises` → `node:fs/promises` */
function packageOf(target: string): string {
  if (target.startsWith("node:")) return target;
  return target
    .split("/")
    .slice(0, target.startsWith("@") ? 2 : 1)
    .join("/");
}

function importsOf(from: string, text: string): Import[] {
  return [...text.matchAll(STATEMENT)].map(({ groups = {} }) => {
    const target = groups.target ?? groups.dynamic ?? "";
    const ours = target.startsWith(".");
    const to = ours
      ? posix.join(posix.dirname(from), target).replace(/\.js$/u, ".ts")
      : packageOf(target);
    return { from, to, ours, typesOnly: groups.type !== undefined || typesOnly(groups.what ?? "") };
  });
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
  .sort();
const imports = files.flatMap((file) => importsOf(file, readFileSync(new URL(file, SRC), "utf8")));
const folderOf = (file: string): string => file.split("/")[0] ?? "";

/**
 * What each folder may import of ours (docs/architecture.md). `types` are erased when the
 * program runs; `model` holds the words all others speak.
 */
const TABLE: Readonly<
  Record<string, { readonly all: readonly string[]; readonly types?: readonly string[] }>
> = {
  model: { all: [] },
  stats: { all: [] },
  words: { all: ["model"] },
  read: { all: ["model"] },
  study: { all: ["model"] },
  platforms: { all: ["model"], types: ["read"] },
  codebook: { all: ["model"], types: ["read", "platforms", "study"] },
  privacy: { all: ["model"] },
  tally: { all: ["model"] },
  roster: { all: ["read", "platforms", "codebook", "privacy", "model"], types: ["study"] },
  measures: { all: ["tally", "stats", "model"] },
  disclosure: { all: ["model"], types: ["measures"] },
  results: { all: ["measures", "stats", "disclosure", "privacy", "model"] },
  scorecard: { all: ["model"], types: ["results"] },
  compare: { all: ["measures", "stats", "model"], types: ["results"] },
  benchmark: { all: ["results", "disclosure", "stats", "model"] },
  figures: { all: ["words", "model"], types: ["compare", "benchmark", "results"] },
  report: { all: ["words", "model"], types: ["compare", "benchmark", "results"] },
  questionnaire: { all: ["words", "model"] },
  audit: { all: ["model"] },
  init: { all: ["read", "platforms", "codebook", "words", "model"] },
  "open-export.ts": { all: ["read", "platforms", "model"], types: ["results", "study"] },
  "used-files.ts": { all: ["read", "model"], types: ["open-export.ts", "results", "study"] },
  "count-pairs.ts": { all: ["model"] },
  "count-exports.ts": {
    all: ["open-export.ts", "platforms", "codebook", "privacy", "tally", "model"],
    types: ["count-pairs.ts", "read", "results", "study"],
  },
  "count-tallies.ts": {
    all: ["count-exports.ts", "codebook", "read", "tally", "results", "model"],
    types: ["open-export.ts", "study"],
  },
  "merge-members.ts": {
    all: ["codebook", "read", "results", "model"],
    types: ["count-exports.ts", "open-export.ts", "disclosure"],
  },
  "run.ts": {
    all: [
      "open-export.ts",
      "count-exports.ts",
      "count-pairs.ts",
      "count-tallies.ts",
      "merge-members.ts",
      "tally",
      "used-files.ts",
      "model",
      "stats",
      "words",
      "study",
      "codebook",
      "roster",
      "measures",
      "disclosure",
      "results",
      "scorecard",
      "figures",
      "report",
    ],
  },
  "run-years.ts": { all: ["count-pairs.ts", "run.ts", "disclosure", "results", "model"] },
};

/** The one place where each library may be used; everything else goes through it. */
const GATES: Readonly<Record<string, (file: string) => boolean>> = {
  papaparse: (file) => file === "read/odd-records.ts",
  saxes: (file) => file === "read/xml.ts",
  yaml: (file) => folderOf(file) === "study",
  // Schemas stand with their files; the command line publishes them.
  zod: (file) =>
    ["study", "results", "compare", "benchmark"].includes(folderOf(file)) ||
    file === "cli/schema.ts",
  graphology: (file) => ["measures", "stats"].includes(folderOf(file)),
  "graphology-communities-louvain": (file) => folderOf(file) === "measures",
  "graphology-metrics": (file) => ["measures", "stats"].includes(folderOf(file)),
  "simple-statistics": (file) => ["measures", "stats"].includes(folderOf(file)),
  "d3-node": (file) => folderOf(file) === "figures",
  commander: (file) => folderOf(file) === "cli",
  fflate: (file) => file === "read/inflate.ts" || file === "questionnaire/docx.ts",
  hyphen: (file) => file === "words/hyphenate.ts",
};

const said = ({ from, to, typesOnly: types }: Import): string =>
  `${from} imports ${to}${types ? " (types)" : ""}`;

describe("reading import statements", () => {
  it("sees every form they come in", () => {
    const text = [
      'import { a } from "../stats/a.js";',
      'import type { B } from "../model/b.js";',
      'import { type C, type D } from "./c.js";',
      'import { type E, f } from "./e.js";',
      'import {\n  g,\n  type H,\n} from "../read/g.js";',
      'export { i } from "./i.js";',
      'export * from "./j.js";',
      'import "node:fs";',
      'import k from "@scope/k/deep.js";',
      'const l = await import("d3-node");',
      'import m, { type N } from "./m.js";',
    ].join("\n");
    expect(
      importsOf("words/x.ts", text).map(({ to, ours, typesOnly: types }) => [to, ours, types]),
    ).toEqual([
      ["stats/a.ts", true, false],
      ["model/b.ts", true, true],
      ["words/c.ts", true, true],
      ["words/e.ts", true, false],
      ["read/g.ts", true, false],
      ["words/i.ts", true, false],
      ["words/j.ts", true, false],
      ["node:fs", false, false],
      ["@scope/k", false, false],
      ["d3-node", false, false],
      ["words/m.ts", true, false],
    ]);
  });

  it("finds the files and their imports", () => {
    expect(files).toContain("run.ts");
    expect(files.length).toBeGreaterThan(50);
    expect(imports.filter(({ ours }) => ours).length).toBeGreaterThan(100);
  });

  it("leads only to files that are there", () => {
    expect(
      imports
        .filter(({ to, ours }) => ours && !files.includes(to) && to !== "words/hyphen.d.ts")
        .map(said),
    ).toEqual([]);
  });
});

describe("the table of who may import whom", () => {
  it("knows every folder of src", () => {
    const unknown = [...new Set(files.map(folderOf))].filter(
      (folder) => !(folder in TABLE) && folder !== "cli",
    );
    expect(unknown).toEqual([]);
  });

  it("is the table that people read", () => {
    const text = readFileSync(new URL("../docs/architecture.md", SRC), "utf8");
    const rows = [...text.matchAll(/^\| `src\/(?<name>[^`]+?)\/?` \|.*\| (?<may>[^|]*) \|$/gmu)];
    const written = rows.map(({ groups = {} }) => [
      groups.name,
      groups.may === "nothing of ours" ? [] : (groups.may ?? "").split(", ").sort(),
    ]);
    const held = Object.entries(TABLE).map(([folder, { all, types = [] }]) => [
      folder,
      folder === "run.ts"
        ? ["all above"]
        : [...all, ...types.map((name) => `${name} (types)`)]
            .map((name) => name.replace(".ts", ""))
            .sort(),
    ]);
    expect(Object.fromEntries(written)).toEqual({
      ...Object.fromEntries(held),
      cli: ["everything; nobody imports it"],
    });
  });

  it.each(Object.entries(TABLE))("is kept by %s", (folder, { all, types = [] }) => {
    const wrong = imports.filter(({ from, to, ours, typesOnly: erased }) => {
      if (folderOf(from) !== folder || !ours) return false;
      const target = folderOf(to);
      if (target === folder || all.includes(target)) return false;
      return !(erased && types.includes(target));
    });
    expect(wrong.map(said)).toEqual([]);
  });

  it("lets nobody import the command line, and only the command line run a study", () => {
    const wrong = imports.filter(
      ({ from, to, ours }) =>
        ours &&
        ["cli", "run.ts", "run-years.ts"].includes(folderOf(to)) &&
        folderOf(from) !== "cli" &&
        !(from === "run-years.ts" && to === "run.ts"),
    );
    expect(wrong.map(said)).toEqual([]);
  });

  it("has no circle among the folders", () => {
    const targets = (folder: string) =>
      new Set(
        imports
          .filter(({ from, ours }) => ours && folderOf(from) === folder)
          .map(({ to }) => folderOf(to)),
      );
    const reaches = (from: string, seen: Set<string>): Set<string> => {
      for (const target of targets(from)) {
        if (target !== from && !seen.has(target)) reaches(target, seen.add(target));
      }
      return seen;
    };
    expect(
      [...new Set(files.map(folderOf))].filter((folder) => reaches(folder, new Set()).has(folder)),
    ).toEqual([]);
  });
});

describe("the core", () => {
  it("imports nothing from node: outside the command line and the reading of files", () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        to.startsWith("node:") && folderOf(from) !== "cli" && from !== "read/file-source.ts",
    );
    expect(wrong.map(said)).toEqual([]);
  });

  it("asks the machine for no clock, chance, place or environment", () => {
    const wrong = files
      .filter((file) => folderOf(file) !== "cli" && file !== "read/file-source.ts")
      .filter((file) =>
        /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|toLocale|\bIntl\./u.test(
          readFileSync(new URL(file, SRC), "utf8"),
        ),
      );
    expect(wrong).toEqual([]);
  });
});

describe("the joint answers of respondents", () => {
  it("go from the tally to the measures and the tally file, and no further", () => {
    const users = imports.filter(({ to }) => to === "tally/patterns.ts").map(({ from }) => from);
    expect(users.length).toBeGreaterThan(1);
    expect(users.filter((from) => !["tally", "measures"].includes(folderOf(from)))).toEqual([]);
    const named = files.filter((file) =>
      /\btally\.patterns\b/u.test(readFileSync(new URL(file, SRC), "utf8")),
    );
    expect(named).toEqual([
      "run.ts",
      "tally/read-tally.ts",
      "tally/tally-contradiction.ts",
      "tally/tally.ts",
      "tally/write-tally.ts",
    ]);
  });
});

describe("the libraries", () => {
  const others = imports.filter(({ to, ours }) => !ours && !to.startsWith("node:"));

  it.each(Object.entries(GATES))("%s is used only behind its gate", (library, allowed) => {
    expect(others.filter(({ from, to }) => to === library && !allowed(from)).map(said)).toEqual([]);
  });

  it("d3-node is used in one file at most", () => {
    expect(
      new Set(others.filter(({ to }) => to === "d3-node").map(({ from }) => from)).size,
    ).toBeLessThanOrEqual(1);
  });

  it("are all known here and in package.json", () => {
    const { dependencies } = JSON.parse(readFileSync(new URL("../package.json", SRC), "utf8")) as {
      dependencies: Record<string, string>;
    };
    expect(
      [...new Set(others.filter(({ typesOnly: types }) => !types).map(({ to }) => to))].filter(
        (library) => !(library in GATES) || !(library in dependencies),
      ),
    ).toEqual([]);
  });
});
